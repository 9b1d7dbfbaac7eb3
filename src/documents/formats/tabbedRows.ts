const FEWEST_ROWS = 3;
const FEWEST_CELLS = 4;

/**
 * The lines of a table that an office program has saved with a tab between cells: consecutive lines, all of the same
 * number of cells, merged ones left blank, so that a cell stands in its true column. Null where the lines from
 * `start` on are of several lengths: then cells have been left away.
 */
export function tabbedRows(
  lines: readonly string[],
  start: number,
): { readonly rows: readonly (readonly string[])[]; readonly end: number } | null {
  let end = start;
  while (lines[end]?.includes('\t')) end += 1;
  const rows = lines.slice(start, end).map((line) => line.split('\t').map((cell) => cell.trim()));
  const cells = rows[0]?.length ?? 0;
  const even = rows.length >= FEWEST_ROWS && rows.every((row) => row.length === cells);
  return even && cells >= FEWEST_CELLS ? { rows, end } : null;
}
