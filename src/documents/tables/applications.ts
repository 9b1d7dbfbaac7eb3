import type { Cell, Table } from '../../forms/table.ts';
import { solve, summedSplits, type ColumnSum, type GluedRow } from './gluedDigits.ts';
import type { Item, PrintedRow } from './items.ts';
import { matchLabel } from './matchLabel.ts';
import { gluedDigits, readingOf, type GluedReading } from './readGlued.ts';
import { readTable, type TableReading } from './readTable.ts';
import { labelOf, type Zone } from './zones.ts';

const COLUMNS = 7;

export interface ApplicationsReading extends TableReading {
  /** Digits run together and all sums hold at once: no blank cell has vanished among them. */
  readonly parted: boolean;
  /** The source prints the single row （六）其他处理. */
  readonly singleOther: boolean;
  /** The source prints its three rows. */
  readonly partedOther: boolean;
}

/** Chapter 3, with the rows of （六）其他处理 that the source prints, whichever the edition has. */
export function readApplications(table: Table, zone: Zone | null): ApplicationsReading {
  const partedOther = zone !== null && printsPartedOther(zone.items);
  const singleOther = zone !== null && !partedOther && zone.items.some((item) => isOtherRow(item));
  const single = table.cells.filter((cell) => cell.row.id === 'other');
  const parts = table.cells.filter((cell) => cell.row.id.startsWith('other.'));
  const others = singleOther || parts.length === 0 ? single : parts;
  const cells = orderedCells(table, others);
  let parted = false;
  const reading = readTable('ch3', cells, zone && { ...zone, items: partedRuns(zone.items) }, (rows) => {
    const glued = readGluedRows(cells, rows);
    parted = glued.parted;
    return glued.readings;
  });
  return { ...reading, parted, singleOther, partedOther };
}

/** True where the rows of （六）其他处理 or parts of their labels stand anywhere in the table. */
export function printsPartedOther(items: readonly Item[]): boolean {
  return items.some((item) => {
    const label = item.kind === 'row' ? item.labels.join('') : item.text;
    return (
      /逾期(?:不|未)|缴纳费用/.test(label) ||
      (/^[（(]?3|^③/.test(label.trim()) && matchLabel('ch3', label)?.row === 'other.other')
    );
  });
}

function isOtherRow(item: Item): boolean {
  return item.kind === 'row' && labelOf('ch3', item)?.row === 'other';
}

/** The printed order of the form, the rows of other handling in their place before the total. */
function orderedCells(table: Table, others: readonly Cell[]): readonly Cell[] {
  const rest = table.cells.filter((cell) => cell.row.id !== 'other' && !cell.row.id.startsWith('other.'));
  const total = rest.findIndex((cell) => cell.row.id === 'total_handled');
  return [...rest.slice(0, total), ...others, ...rest.slice(total)];
}

/** A column of cells may hold several rows whose labels are lost between them: parted where each row adds up. */
function partedRuns(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item): readonly Item[] => {
    if (item.kind !== 'row' || !item.loose) return [item];
    const count = item.values.length / COLUMNS;
    if (count <= 1 || !Number.isInteger(count)) return [item];
    const parts = Array.from({ length: count }, (_, index): PrintedRow => ({
      ...item,
      labels: index === 0 ? item.labels : [],
      values: item.values.slice(index * COLUMNS, (index + 1) * COLUMNS),
    }));
    return parts.every((part) => addsUp(part.values.map((value) => Number(value.text)))) ? parts : [item];
  });
}

function readGluedRows(
  cells: readonly Cell[],
  rows: ReadonlyMap<string, readonly PrintedRow[]>,
): { readonly readings: ReadonlyMap<string, GluedReading>; readonly parted: boolean } {
  const digits = new Map<string, string>();
  for (const [id, printed] of rows) {
    const own = printed.length === 1 ? gluedDigits(printed[0]!) : null;
    if (own) digits.set(id, own);
  }
  if (digits.size * 2 < rows.size) return { readings: new Map(), parted: false };
  const domains = [...digits].map(([id, text]): GluedRow => ({
    id,
    choices: summedSplits(text, COLUMNS) ?? [],
  }));
  const sums = columnSums(cells).filter((sum) => [...sum.plus, ...sum.minus].every((id) => digits.has(id)));
  const solved = solve(domains, sums, COLUMNS);
  const readings = new Map<string, GluedReading>();
  for (const { id, choices } of domains) {
    const left = solved?.get(id) ?? [];
    const summed = left.length > 0 && sums.some((sum) => sum.plus.includes(id) || sum.minus.includes(id));
    const zeros = digits.get(id) === '0'.repeat(COLUMNS);
    readings.set(id, readingOf(left.length > 0 ? left : choices, zeros || summed));
  }
  const parted = domains.every(({ id }) => (solved?.get(id)?.length ?? 0) > 0) && sums.length > 1;
  return { readings, parted };
}

function addsUp(numbers: readonly number[]): boolean {
  return numbers.slice(0, -1).reduce((sum, each) => sum + each, 0) === numbers.at(-1);
}

/** F3.1 and F3.2 over the rows that the source prints. */
function columnSums(cells: readonly Cell[]): readonly ColumnSum[] {
  const ids = [...new Set(cells.map((cell) => cell.row.id))];
  const outside = ['new_received', 'carried_in', 'total_handled', 'carried_out'];
  return [
    { plus: ['new_received', 'carried_in'], minus: ['total_handled', 'carried_out'] },
    { plus: ids.filter((id) => !outside.includes(id)), minus: ['total_handled'] },
  ];
}
