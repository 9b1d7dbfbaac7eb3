import type { FigureKey } from '../../forms/figure.ts';
import type { Cell, Table } from '../../forms/table.ts';
import type { ImportedFigure } from '../importedReport.ts';
import { words } from '../text/words.ts';
import { missingFigure, printedFigure, uncertainFigure } from './figures.ts';
import { splits } from './gluedDigits.ts';
import type { PrintedCell, PrintedRow, PrintedWords } from './items.ts';
import { gluedDigits, partedFigure } from './readGlued.ts';
import { readTable, type TableReading } from './readTable.ts';
import { labelOf, type Zone } from './zones.ts';

const GROUP = 5;
const MOST_DIGITS = 60;
const LONGEST_NUMBER = 5;

/**
 * Chapter 4: one line of fifteen numbers, or a line of five for each kind of proceedings. Digits that run together
 * are parted only where `parted` says that no cell of chapter 3 has vanished among its digits.
 */
export function readProceedings(table: Table, zone: Zone | null, parted: boolean): TableReading {
  const missing = new Map(table.cells.map((cell) => [cell.key, missingFigure(cell)] as const));
  if (!zone) return { figures: missing, corrected: new Map() };
  const rows = zone.items.filter((item) => item.kind === 'row');
  const heads = zone.items.filter((item) => item.kind === 'words');
  const line = rows.find(
    (row) => row.values.length >= table.cells.length || (gluedDigits(row)?.length ?? 0) >= GROUP,
  );
  if (line && (gluedDigits(line) || line.values.length >= table.cells.length)) {
    return { figures: readLine(table, line, heads, parted), corrected: new Map() };
  }
  const labelled = rows.filter((row) => labelOf('ch4', row));
  if (labelled.length > 0) return readTable('ch4', table.cells, zone, () => new Map());
  const parts = rows.filter((row) => row.values.length >= GROUP);
  const values = parts.flatMap((row) => row.values);
  if (parts[0] && values.length === table.cells.length && groupsInOrder(heads)) {
    return { figures: inOrder(table, values, heads), corrected: new Map() };
  }
  return { figures: allUncertain(table, rows), corrected: new Map() };
}

function readLine(
  table: Table,
  row: PrintedRow,
  heads: readonly PrintedWords[],
  parted: boolean,
): ReadonlyMap<FigureKey, ImportedFigure> {
  const digits = gluedDigits(row);
  if (digits) {
    const choices = splits(digits, table.cells.length, groupsAddUp) ?? [];
    if (!isStatutory(table, heads)) return allUncertain(table, [row]);
    // As many digits as cells leave no room for blanks beside a longer number.
    const room = digits.length > table.cells.length;
    const known = parted || /^0+$/.test(digits);
    const sure = choices.length === 1 && known && !(room && blanksFit(digits));
    return new Map(
      table.cells.map((cell, index) => [
        cell.key,
        partedFigure(
          cell,
          row,
          choices.map((choice) => choice[index]!),
          sure,
        ),
      ]),
    );
  }
  const values =
    row.values.length === table.cells.length ? row.values : window(row.values, table.cells.length);
  if (!values) return allUncertain(table, [row]);
  return row.grid?.aligned
    ? underHeads(
        table,
        values,
        heads.filter((head) => head.grid === row.grid),
      )
    : inOrder(table, values, heads);
}

/** Values in the statutory order, unless the head names another. */
function inOrder(
  table: Table,
  values: readonly PrintedCell[],
  heads: readonly PrintedWords[],
): ReadonlyMap<FigureKey, ImportedFigure> {
  if (!isStatutory(table, heads)) return allUncertain(table, [], values);
  return new Map(table.cells.map((cell, index) => [cell.key, printedFigure(values[index]!, cell.column)]));
}

/** Each value under the heads above it. A head that is lost is taken to be the statutory one, if no other is moved. */
function underHeads(
  table: Table,
  values: readonly PrintedCell[],
  heads: readonly PrintedWords[],
): ReadonlyMap<FigureKey, ImportedFigure> {
  const cells = heads.flatMap((head) => head.cells);
  const named = values.map((value) => {
    const above = cells.filter(
      (cell) => cell.column <= value.column && value.column < cell.column + cell.width,
    );
    const texts = above.map((cell) => words(cell.text));
    return table.cells.filter(
      (cell) => texts.includes(words(cell.column.label)) && texts.includes(words(cell.row.label)),
    );
  });
  const keys = named.map((each) => (each.length === 1 ? each[0]! : null));
  const complete = keys.every((key) => key !== null) && new Set(keys).size === keys.length;
  if (complete) {
    return new Map(
      table.cells.map((cell) => [cell.key, printedFigure(values[keys.indexOf(cell)]!, cell.column)] as const),
    );
  }
  const moved = keys.some((key, index) => key !== null && key !== table.cells[index]);
  return moved ? allUncertain(table, [], values) : inOrder(table, values, heads);
}

/** The heads name no other order than the statutory one, as far as they can be read. */
function isStatutory(table: Table, heads: readonly PrintedWords[]): boolean {
  const columns = table.grids[0]!.columns.map((column) => column.label);
  const text = heads.map((head) => words(head.text)).join('');
  const named = text.match(new RegExp(columns.join('|'), 'g')) ?? [];
  const repeats = named.length % columns.length === 0;
  const statutory = named.every((label, index) => label === columns[index % columns.length]);
  return (!repeats || statutory) && groupsInOrder(heads);
}

function groupsInOrder(heads: readonly PrintedWords[]): boolean {
  const text = heads.map((head) => words(head.text)).join('');
  const direct = text.indexOf('未经复议直接起诉');
  const after = text.indexOf('复议后起诉');
  const review = text.indexOf('行政复议');
  const litigation = text.indexOf('行政诉讼');
  return (
    !(direct !== -1 && after !== -1 && after < direct) &&
    !(review !== -1 && litigation !== -1 && litigation < review)
  );
}

/** Blank cells before or after are left away, if that can be done in one way only. */
function window(values: readonly PrintedCell[], count: number): readonly PrintedCell[] | null {
  const ways = Array.from({ length: values.length - count + 1 }, (_, start) => start).filter((start) =>
    [...values.slice(0, start), ...values.slice(start + count)].every((value) => value.text.trim() === ''),
  );
  return ways.length === 1 ? values.slice(ways[0], ways[0]! + count) : null;
}

/** The digits can also be fewer numbers than cells, the others blank, so that every kind adds up. */
function blanksFit(digits: string): boolean {
  const groups = new Map<number, ReturnType<typeof groupsFrom>>();
  const at = (from: number): ReturnType<typeof groupsFrom> => {
    const known = groups.get(from) ?? groupsFrom(digits, from);
    groups.set(from, known);
    return known;
  };
  // From the digits read so far and the kinds of proceedings left.
  const fits = (from: number, kinds: number, blank: boolean): boolean => {
    if (kinds === 0) return blank && from === digits.length;
    return at(from).some((group) => fits(group.end, kinds - 1, blank || group.blank));
  };
  return digits.length <= MOST_DIGITS && fits(0, 3, false);
}

/** Every way in which one kind of proceedings can begin at a digit: up to four numbers or blanks and their sum. */
function groupsFrom(
  digits: string,
  from: number,
): readonly { readonly end: number; readonly blank: boolean }[] {
  const found = new Map<string, { readonly end: number; readonly blank: boolean }>();
  const part = (at: number, count: number, sum: number, cells: number): void => {
    if (cells === GROUP - 1) {
      const total = String(sum);
      if (digits.startsWith(total, at)) add(at + total.length, count + 1 < GROUP);
      if (sum === 0) add(at, true);
      return;
    }
    part(at, count, sum, cells + 1);
    const longest = digits[at] === '0' ? 1 : LONGEST_NUMBER;
    for (let length = 1; length <= longest && at + length <= digits.length; length += 1)
      part(at + length, count + 1, sum + Number(digits.slice(at, at + length)), cells + 1);
  };
  const add = (end: number, blank: boolean): unknown => found.set(`${end} ${blank}`, { end, blank });
  part(from, 0, 0, 0);
  return [...found.values()];
}

function groupsAddUp(numbers: readonly number[]): boolean {
  if (numbers.length % GROUP !== 0) return true;
  const group = numbers.slice(-GROUP);
  return group.slice(0, -1).reduce((sum, each) => sum + each, 0) === group.at(-1);
}

function allUncertain(
  table: Table,
  rows: readonly PrintedRow[],
  values: readonly PrintedCell[] = rows.flatMap((row) => row.values),
): ReadonlyMap<FigureKey, ImportedFigure> {
  const figure = (cell: Cell): ImportedFigure =>
    uncertainFigure(cell, joined(values), values[0]?.place ?? null);
  return new Map(table.cells.map((cell) => [cell.key, figure(cell)]));
}

function joined(values: readonly PrintedCell[]): string {
  return values.map((value) => value.text.trim()).join(' ');
}
