import type { Row, Table } from '../../forms/table.ts';
import { applicantColumnsOf, applicationKey, applicationsOf } from './applications.ts';
import type { Check, CheckInput } from './check.ts';
import { equation, terms } from './equation.ts';
import { issueOf, kept, together } from './found.ts';

/**
 * F3.3. Chapter 3 of both editions (国办公开办函〔2019〕60号, 〔2021〕30号): in every row 总计 is the sum of the six kinds of
 * applicant.
 */
export const applicantsTotal: Check = (input) => {
  const table = applicationsOf(input);
  if (!table) return kept;
  const applicants = applicantColumnsOf(input).filter((column) => column !== 'total');
  return together(
    rowsInUse(table, input).map((row) => {
      const addends = applicants.map((column) => applicationKey(row.id, column));
      const total = applicationKey(row.id, 'total');
      const issue = issueOf('F3.3', 'BLOCKS', { part: 'ch3', figures: [...addends, total] });
      return equation(issue, terms(input.shown, addends), terms(input.shown, [total]));
    }),
  );
};

/** A substitute row where it is printed, and the rows it replaces unless they are then wholly blank. */
function rowsInUse(table: Table, input: CheckInput): readonly Row[] {
  const isPrinted = (row: string): boolean =>
    table.cells.some((cell) => cell.row.id === row && (input.shown.get(cell.key) ?? null) !== null);
  const substitutes = table.substitutes.filter(({ row }) => isPrinted(row.id));
  const replaced = substitutes.flatMap(({ replaces }) => replaces);
  const rows = table.grids.flatMap((grid) => grid.rows);
  return [
    ...rows.filter(({ id }) => !replaced.includes(id) || isPrinted(id)),
    ...substitutes.map(({ row }) => row),
  ];
}
