import { subtractDecimal, type Decimal } from '../util/decimal.ts';
import { partIds, partOf, type PartId, type ReportContent } from './content.ts';

/** One cell of an older local table that does not say the same in both contents. */
export interface LabelledCellChange {
  readonly part: PartId;
  /** Title of the table, label of the row and heading of the column, as printed. */
  readonly table: string | null;
  readonly row: string;
  readonly column: string;
  /** Of the row, as printed. */
  readonly unitBefore: string | null;
  readonly unitAfter: string | null;
  /** null: blank, or there is no such cell. */
  readonly before: Decimal | null;
  readonly after: Decimal | null;
  /** `after` − `before`; null where one of them is blank, or the units are not the same. */
  readonly difference: Decimal | null;
}

/** Tables are the same by title, rows by label, columns by heading; several of one name in their order. */
export function diffLabelledTables(
  before: ReportContent,
  after: ReportContent,
): readonly LabelledCellChange[] {
  return partIds.flatMap((part) => {
    const [a, b] = [labelledCells(before, part), labelledCells(after, part)];
    const places = new Set([...b.keys(), ...a.keys()]);
    return [...places].flatMap((place) => cellChange(part, a.get(place) ?? null, b.get(place) ?? null));
  });
}

interface LabelledCell {
  readonly table: string | null;
  readonly row: string;
  readonly column: string;
  readonly unit: string | null;
  readonly value: Decimal | null;
}

function labelledCells(content: ReportContent, part: PartId): ReadonlyMap<string, LabelledCell> {
  const cells = new Map<string, LabelledCell>();
  const tables = numbered(partOf(content, part).tables, ({ title }) => title ?? '');
  for (const [tablePlace, { title: table, columns, rows }] of tables) {
    const headings = numbered(columns, (column) => column);
    for (const [rowPlace, { label: row, unit, values }] of numbered(rows, ({ label }) => label)) {
      headings.forEach(([columnPlace, column], i) => {
        const place = JSON.stringify([tablePlace, rowPlace, columnPlace]);
        cells.set(place, { table, row, column, unit, value: values[i] ?? null });
      });
    }
  }
  return cells;
}

/** Each thing with its name and how many of that name come before it. */
function numbered<T>(things: readonly T[], nameOf: (thing: T) => string): readonly (readonly [string, T])[] {
  const seen = new Map<string, number>();
  return things.map((thing) => {
    const name = nameOf(thing);
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return [`${before} ${name}`, thing];
  });
}

function cellChange(
  part: PartId,
  a: LabelledCell | null,
  b: LabelledCell | null,
): readonly LabelledCellChange[] {
  const [before, after] = [a?.value ?? null, b?.value ?? null];
  const [unitBefore, unitAfter] = [a?.unit ?? null, b?.unit ?? null];
  const known = b ?? a;
  if (!known || (a && b && before === after && unitBefore === unitAfter)) return [];
  const comparable = before !== null && after !== null && unitBefore === unitAfter;
  const difference = comparable ? subtractDecimal(after, before) : null;
  const { table, row, column } = known;
  return [{ part, table, row, column, unitBefore, unitAfter, before, after, difference }];
}
