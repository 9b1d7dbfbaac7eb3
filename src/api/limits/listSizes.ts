/**
 * How long lists are reckoned to be that have no `first`: by type and field, else by field. What grows with a form has
 * the size it has in the largest one; nested lists have sizes whose product is that of the table.
 */
const sizes: Readonly<Record<string, number>> = {
  chapters: 6,
  tables: 3,
  labelledTables: 3,
  figures: 210,
  grids: 2,
  columns: 5,
  rows: 10,
  'TableRow.figures': 5,
  'DraftPart.figures': 70,
  'LabelledTable.rows': 30,
  'FormTable.cells': 70,
  'Comparison.cells': 50,
  'SourceChange.cells': 50,
  labelledCells: 20,
  texts: 6,
  runs: 20,
  issues: 20,
  decidedIssues: 20,
  'Issue.params': 6,
  parts: 8,
  places: 3,
  forms: 4,
  provenance: 210,
};

/** A list that no line above is about: a short one, beside one object. */
const OTHER = 10;

export function listSize(type: string, field: string): number {
  return sizes[`${type}.${field}`] ?? sizes[field] ?? OTHER;
}
