import type { FigureKey, Unit } from '../../forms/figure.ts';
import type { Form } from '../../forms/form.ts';
import { formOf } from '../../forms/forms.ts';
import type { Cell } from '../../forms/table.ts';
import { addDecimals } from '../../util/decimal.ts';
import { enteredFigures, type Figure, type Figures, type ReportContent } from '../content.ts';
import type { CheckResult } from './check.ts';
import { blank, found, issueOf, kept, together } from './found.ts';

/** One report that a 汇总 adds up: an own report, that of the office among them, or the 汇总 of a level below. */
export interface AddedReport {
  /** Code of the organ. */
  readonly organ: string;
  /** null: it has published nothing that counts. */
  readonly content: ReportContent | null;
}

export interface RollUpResult extends CheckResult {
  /** Codes of the organs whose report is missing in the sum, in the order given. */
  readonly missing: readonly string[];
}

/**
 * R1. 条例第四十九条 with 国办公开办函〔2021〕30号: every entered figure of the 汇总 is the sum of the same figure of all reports
 * below it and of the office's own. Stops submission unless the difference is explained in writing. Where a report below uses
 * another edition nothing can be judged; a figure that is blank somewhere, stands in different units, or is replaced
 * by the single row （六）其他处理 in some of the reports alone cannot be judged either. Missing reports add nothing and
 * are named, so that the sentence can say why the sum falls short.
 */
export function checkRollUp(aggregate: ReportContent, added: readonly AddedReport[]): RollUpResult {
  const missing = added.filter(({ content }) => content === null).map(({ organ }) => organ);
  const contents = added.map(({ content }) => content).filter((content) => content !== null);
  const form = formOf(aggregate.form);
  const all = [...form.cells.values()].filter(({ sumOf }) => sumOf === null);
  if (contents.length === 0) return { ...kept, missing };
  if (contents.some((content) => content.form !== aggregate.form)) {
    return { ...blank({ code: 'R1', figures: all.map(({ key }) => key) }), missing };
  }
  const whole = enteredFigures(aggregate);
  const parts = contents.map(enteredFigures);
  const cells = all.filter((cell) => isInUse(cell, form, [whole, ...parts]));
  return { ...together(cells.map((cell) => rolledUp(cell, whole, parts, missing.length))), missing };
}

function rolledUp(
  { key, table }: Cell,
  whole: Figures,
  parts: readonly Figures[],
  missing: number,
): CheckResult {
  const figures = [whole, ...parts].map((each) => each[key]);
  const values = figures.map((figure) => figure?.value ?? null);
  const units = new Set(figures.filter((figure) => figure?.value !== '0').map(unitOf));
  const [actual, ...addends] = values;
  const known = addends.filter((value) => value !== null);
  if (actual === undefined || actual === null || known.length < addends.length || units.size > 1) {
    return blank({ code: 'R1', figures: [key] });
  }
  const expected = addDecimals(...known);
  if (expected === actual) return kept;
  const params = { reports: known.length, missing };
  return found(issueOf('R1', 'MUST_BE_EXPLAINED', { part: table, figures: [key], expected, actual, params }));
}

function unitOf(figure: Figure | undefined): Unit | null {
  return figure?.unit ?? null;
}

/** Of a substitute row and of the rows it replaces, those that nobody filled in are not part of the form in use. */
function isInUse({ key, row, table }: Cell, form: Form, all: readonly Figures[]): boolean {
  const isStated = (each: FigureKey): boolean =>
    all.some((figures) => (figures[each]?.value ?? null) !== null);
  const { cells = [], substitutes = [] } = form.tables.find(({ id }) => id === table) ?? {};
  const substitute = substitutes.find((each) => each.row.id === row.id || each.replaces.includes(row.id));
  if (!substitute || isStated(key)) return true;
  const isPrinted = cells.some((cell) => cell.row.id === substitute.row.id && isStated(cell.key));
  return row.id !== substitute.row.id && !isPrinted;
}
