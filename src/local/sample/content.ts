import type { Form } from '../../forms/form.ts';
import type { FigureKey } from '../../forms/figure.ts';
import type { TableId } from '../../forms/table.ts';
import { emptyPart, type Figures, type Part, type ReportContent } from '../../report/content.ts';
import { chapter1 } from './prose/chapter1.ts';
import { chapter5 } from './prose/chapter5.ts';
import { chapter6 } from './prose/chapter6.ts';
import { preface, titleOf } from './prose/front.ts';
import type { Voice } from './prose/voice.ts';

const PROCUREMENT = 'ch2.art20_9.centralized_procurement.total_amount';

/** The whole finished report that states the numbers of the voice. */
export function contentOf(voice: Voice, form: Form, signedOn: string): ReportContent {
  const table = (id: TableId): Part => ({
    ...emptyPart,
    figures: figuresOf(form, id, voice.numbers.figures),
  });
  const text = (written: string): Part => ({ ...emptyPart, text: written });
  return {
    form: form.edition,
    parts: {
      front: { ...emptyPart, heading: titleOf(voice), text: preface(voice) },
      ch1: text(chapter1(voice, form)),
      ch2: table('ch2'),
      ch3: table('ch3'),
      ch4: table('ch4'),
      ch5: text(chapter5(voice)),
      ch6: text(chapter6(voice, signedOn)),
    },
  };
}

/** In printed order; the amount whose unit the form does not print is in 元. */
function figuresOf(form: Form, table: TableId, values: Readonly<Record<FigureKey, string>>): Figures {
  const cells = form.tables.find(({ id }) => id === table)?.cells ?? [];
  return Object.fromEntries(
    cells.flatMap(({ key }) => {
      const value = values[key];
      if (value === undefined) return [];
      return [[key, key === PROCUREMENT ? { value, unit: '元' as const } : { value }] as const];
    }),
  );
}
