import { formOf, isEdition } from '../../../forms/forms.ts';
import type { Unit } from '../../../forms/figure.ts';
import {
  isPartId,
  type Figure,
  type Part,
  type PartId,
  type ReportContent,
} from '../../../report/content.ts';
import { parseDecimal } from '../../../util/decimal.ts';
import { halfWidth } from '../../../util/halfWidth.ts';
import type { YearBeforeQuery } from '../../generated/operations.ts';

type PublicReport = NonNullable<YearBeforeQuery['report']>;
type PublicFigure = PublicReport['figures'][number];

/** What a public report says, as the checks read it; null for one that the public no longer relies on. */
export function contentBefore(report: PublicReport): ReportContent | null {
  const { edition } = report.form;
  if (report.state !== 'PUBLISHED' || !isEdition(edition)) return null;
  const parts: Partial<Record<PartId, Part>> = {
    front: { heading: report.title, text: report.preface, figures: {}, tables: [] },
  };
  for (const { number, heading, text } of report.chapters) {
    const id = `ch${number}`;
    if (!isPartId(id)) continue;
    parts[id] = { heading, text, figures: figuresOf(report, id), tables: [] };
  }
  if (report.labelledTables.length > 0) {
    parts.annex = { heading: null, text: '', figures: {}, tables: report.labelledTables };
  }
  return { form: edition, parts };
}

function figuresOf({ form, figures }: PublicReport, part: PartId): Readonly<Record<string, Figure>> {
  const { cells } = formOf(isEdition(form.edition) ? form.edition : 'none');
  return Object.fromEntries(
    figures.flatMap((figure) => {
      const cell = cells.get(figure.key);
      const own = cell?.table === part ? figureOf(figure, cell.column.unit === null) : null;
      return own ? [[figure.key, own] as const] : [];
    }),
  );
}

/** A computed figure is there only with what was printed instead. */
function figureOf({ value, unit, printed, computed }: PublicFigure, hasOwnUnit: boolean): Figure | null {
  if (!computed) return hasOwnUnit ? { value, unit: unitOf(unit) } : { value };
  const total = printed === null ? null : parseDecimal(halfWidth(printed).trim());
  return total === null ? null : { value: total };
}

function unitOf(unit: string | null): Unit | null {
  return unit === '元' || unit === '万元' ? unit : null;
}
