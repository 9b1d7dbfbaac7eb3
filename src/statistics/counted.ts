import { formOf } from '../forms/forms.ts';
import type { Decimal } from '../util/decimal.ts';
import { enteredFigures, type ReportContent } from '../report/content.ts';
import { evaluate } from '../report/evaluate.ts';
import type { TotalKey } from './totals.ts';

/**
 * The figures a report is counted with: every cell that is not blank, computed ones computed. A figure whose unit
 * the form does not print is counted under the unit the organ wrote, `@?` where it wrote none.
 */
export function countedFigures(content: ReportContent): Readonly<Record<TotalKey, Decimal>> {
  const form = formOf(content.form);
  const figures = enteredFigures(content);
  const counted: Record<TotalKey, Decimal> = {};
  for (const [key, value] of evaluate(form, figures)) {
    if (value === null) continue;
    const unit = form.cells.get(key)?.column.unit ?? null;
    counted[unit === null ? `${key}@${figures[key]?.unit ?? '?'}` : key] = value;
  }
  return counted;
}
