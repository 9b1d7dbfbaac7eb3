import type { FigureKey } from '../../forms/figure.ts';
import type { Cell, TableId } from '../../forms/table.ts';
import type { ImportedFigure } from '../importedReport.ts';
import { limits } from '../limits.ts';
import { assignRows } from './assignRows.ts';
import { OrderMemory, type ColumnOrder } from './columnOrder.ts';
import { agreed, missingFigure, printedFigure, uncertainFigure } from './figures.ts';
import { doubtfulLines } from './doubtfulLines.ts';
import type { Item, PrintedRow, PrintedWords } from './items.ts';
import { readValues } from './readValues.ts';
import { repeatedCells } from './repeatedCells.ts';
import type { GluedReading } from './readGlued.ts';
import { labelOf, type Zone } from './zones.ts';

export interface TableReading {
  readonly figures: ReadonlyMap<FigureKey, ImportedFigure>;
  /** By row of the form, the misprinted label it was recognised by. */
  readonly corrected: ReadonlyMap<string, string>;
}

/** How the numbers of rows that run together are parted; rows it does not name are read cell by cell. */
export type GluedReader = (
  rows: ReadonlyMap<string, readonly PrintedRow[]>,
) => ReadonlyMap<string, GluedReading>;

/** Reads a table with one printed line for each row of the form. `cells` are the cells to read, in form order. */
export function readTable(
  table: TableId,
  cells: readonly Cell[],
  zone: Zone | null,
  readGlued: GluedReader,
): TableReading {
  const byRow = Map.groupBy(cells, (cell) => cell.row.id);
  const figures = new Map<FigureKey, ImportedFigure>(cells.map((cell) => [cell.key, missingFigure(cell)]));
  if (!zone) return { figures, corrected: new Map() };
  const rows = zone.items.filter((item) => item.kind === 'row').filter((row) => isTableRow(table, row));
  const heads = headsOf(table, zone.items);
  const widest = Math.max(...[...byRow.values()].map((ofRow) => ofRow.length));
  const doubtful = doubtfulLines(table, zone.items, (row) => isTableRow(table, row), widest);
  const orders = new OrderMemory();
  const assignment = assignRows(table, [...byRow.keys()], rows);
  const glued = readGlued(assignment.rows);
  const learned = new Map<object, readonly number[]>();
  for (const [id, ofRow] of byRow) {
    const printed = assignment.rows.get(id) ?? [];
    const parted = glued.get(id);
    const columns = ofRow.map((cell) => cell.column);
    const readings = printed.map((row) => {
      const order = doubtful.has(row) ? null : orders.of(columns, heads.get(row) ?? []);
      return parted && row.values.length === 1
        ? parted.figures(ofRow, row, order?.order ?? null)
        : readRow(ofRow, row, order, heads.get(row) ?? [], learned);
    });
    ofRow.forEach((cell, index) => {
      if (readings.length > 0)
        figures.set(
          cell.key,
          agreed(
            cell,
            readings.map((reading) => reading[index]!),
          ),
        );
      else if (assignment.doubtful.has(id)) figures.set(cell.key, uncertainFigure(cell, null, null));
    });
  }
  return { figures, corrected: assignment.corrected };
}

function readRow(
  cells: readonly Cell[],
  row: PrintedRow,
  order: ColumnOrder | null,
  heads: readonly PrintedWords[],
  learned: Map<object, readonly number[]>,
): readonly ImportedFigure[] {
  const columns = cells.map((cell) => cell.column);
  const ids = columns.map((column) => column.id);
  const values = readValues(row, ids, order, (row.grid && learned.get(row.grid)) ?? null);
  const repeated = values ? null : repeatedCells(row, columns, heads);
  if (repeated) return cells.map((cell, index) => printedFigure(repeated[index]!, cell.column));
  if (!values || !order) {
    const printed = row.values.map((value) => value.text.trim()).join(' ');
    return cells.map((cell) => uncertainFigure(cell, printed, row.place));
  }
  // Where all is blank every place would do.
  if (row.grid?.aligned && values.some((value) => value.text.trim() !== ''))
    learned.set(
      row.grid,
      order.order.map((id) => values[ids.indexOf(id)]!.column),
    );
  return cells.map((cell, index) => printedFigure(values[index]!, cell.column));
}

/** A line without a known label and with one short number is a page number or has strayed. */
function isTableRow(table: TableId, row: PrintedRow): boolean {
  if (isBlankHead(table, row)) return false;
  if (labelOf(table, row)) return true;
  const filled = row.values.filter((value) => value.text.trim() !== '');
  return filled.length > 1 || (filled.length === 1 && (row.grid !== null || filled[0]!.text.length >= 7));
}

/** For every row the heads that stand above it: the last lines before it that name columns. */
function headsOf(table: TableId, items: readonly Item[]): ReadonlyMap<PrintedRow, readonly PrintedWords[]> {
  const heads = new Map<PrintedRow, readonly PrintedWords[]>();
  let current: readonly PrintedWords[] = [];
  let pending: PrintedWords[] = [];
  for (const item of items) {
    if (item.kind === 'words') {
      pending.push(item);
      continue;
    }
    // A head that ends in blanks is printed as a row too.
    if (isBlankHead(table, item)) continue;
    // In running text the head may be run together with the label of the row below it.
    if (item.loose) pending.push(labelsAsWords(item));
    if (pending.some((words) => isHead(table, words))) current = pending.slice(-limits.head);
    pending = [];
    heads.set(item, current);
  }
  return heads;
}

// No part of the label of a row: labels are broken over lines too.
const HEAD: Readonly<Record<TableId, RegExp>> = {
  ch2: /信息内容|本年|件数|项目数量|总数量|决定数量|金额/,
  ch3: /申请人情况|自然人|商业企业|科研机构|公益组织|法律服务|勾稽关系/,
  ch4: /结果维持|结果纠正|其他结果|尚未审结/,
};

/** It may end in 其他, as a row does. */
function isBlankHead(table: TableId, row: PrintedRow): boolean {
  const blank = row.values.every((value) => value.text.trim() === '');
  return blank && HEAD[table].test(row.labels.join('').replace(/\s/g, ''));
}

function labelsAsWords(row: PrintedRow): PrintedWords {
  return { kind: 'words', cells: [], text: row.labels.join(' '), block: row.block, grid: null };
}

function isHead(table: TableId, item: PrintedWords): boolean {
  return item.text.length <= (item.grid ? 1_000 : 200) && HEAD[table].test(item.text.replace(/\s/g, ''));
}
