import { editionInForce, formOf } from '../../../forms/forms.ts';
import { printedWords, type FormWords } from '../figures/formWords.ts';
import { outcomeGroups, shortLabel } from '../figures/outcomes.ts';

/** A total that a collector looks at first. */
export interface KeyFigure {
  /** What it is called where the form has no short word for it; null: as `label` says. */
  readonly id: 'received' | 'carriedIn' | 'handled' | 'carriedOut' | 'review' | 'litigation' | null;
  readonly label: string;
  /** Totals of the API that it is the sum of. */
  readonly keys: readonly string[];
}

/** Applications, how they were answered, and what came of it; nothing for a year whose form has no tables. */
export function keyFigures(year: number, words: FormWords = printedWords): readonly KeyFigure[] {
  const form = formOf(editionInForce(year));
  if (form.tables.length === 0) return [];
  const outcomes = outcomeGroups(form).map(({ label, rows }) => ({
    id: null,
    label: shortLabel(words.label(label)),
    keys: rows.map((row) => `ch3.${row}.total`),
  }));
  return [
    { id: 'received', label: '', keys: ['ch3.new_received.total'] },
    { id: 'carriedIn', label: '', keys: ['ch3.carried_in.total'] },
    { id: 'handled', label: '', keys: ['ch3.total_handled.total'] },
    ...outcomes,
    { id: 'carriedOut', label: '', keys: ['ch3.carried_out.total'] },
    { id: 'review', label: '', keys: ['ch4.review.total'] },
    {
      id: 'litigation',
      label: '',
      keys: ['ch4.litigation_direct.total', 'ch4.litigation_after_review.total'],
    },
  ];
}
