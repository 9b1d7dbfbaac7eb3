import type { FigureKey, Unit } from '../../../forms/figure.ts';
import type { Form } from '../../../forms/form.ts';
import type { Cell, TableId } from '../../../forms/table.ts';
import { isCovered, type Block } from './block.ts';
import { copiedKind } from './copiedKind.ts';
import { readCopied, type Why } from './readCopied.ts';
import { columnsByHeads, recognised, type CopiedRow, type Recognised } from './recognised.ts';
import type { Sheet, SheetColumn, SheetLine } from './sheets.ts';

/** What becomes of one copied place. Each has exactly one fate: nothing is dropped unseen. */
export type Fate = { readonly row: number; readonly column: number; readonly text: string } & (
  | { readonly kind: 'SET'; readonly key: FigureKey; readonly typed: string; readonly unit?: Unit }
  /** `key`: the cell it would have come into; null: there is none. */
  | { readonly kind: 'REFUSED'; readonly key: FigureKey | null; readonly why: Why }
  /** The form adds this cell up; what was copied is only held against it. */
  | { readonly kind: 'COMPUTED'; readonly key: FigureKey }
  /** A title, a label, a head, a number of a row. */
  | { readonly kind: 'HEADING' }
  /** Blank, or the rest of a merged cell. */
  | { readonly kind: 'NOTHING' }
);

export interface Plan {
  /** The table that was recognised; null: nothing was copied. */
  readonly table: TableId | null;
  readonly fates: readonly Fate[];
}

/**
 * What pasting the block does with the focus in the cell; null: it is known only by its words. Rows and columns whose labels were copied come where their
 * labels are, in whichever table of the form; the others side by side from the focus on, and what is as large as the
 * table and would not fit, from its first cell on.
 */
export function planPaste(form: Form, block: Block, focus: Cell | null): Plan {
  if (block.length === 0) return { table: null, fates: [] };
  const reading = recognised(form, block, focus?.table ?? null);
  const targets = targetsOf(reading, block, focus);
  const taken = new Set<FigureKey>();
  const fates = block.flatMap((cells, row) => {
    const target = targets(row);
    return cells.map((copied, column): Fate => {
      const place = { row, column, text: copied.text };
      const kind = copiedKind(copied.text);
      const to = target(column);
      if (to === 'HEADING') return { ...place, kind: kind === 'BLANK' ? 'NOTHING' : 'HEADING' };
      if (isCovered(copied)) return { ...place, kind: 'NOTHING' };
      if (typeof to === 'string') {
        if (kind === 'BLANK') return { ...place, kind: 'NOTHING' };
        return { ...place, kind: 'REFUSED', key: null, why: to };
      }
      return { ...place, ...fateIn(to.cell, copied.text, taken) };
    });
  });
  return { table: reading.sheet.table.id, fates };
}

type FateIn = Fate extends infer Each
  ? Each extends unknown
    ? Omit<Each, 'row' | 'column' | 'text'>
    : never
  : never;

function fateIn(cell: Cell, text: string, taken: Set<FigureKey>): FateIn {
  const { key, sumOf } = cell;
  if (taken.has(key)) {
    return copiedKind(text) === 'BLANK' ? { kind: 'NOTHING' } : { kind: 'REFUSED', key, why: 'TWICE' };
  }
  taken.add(key);
  if (sumOf) return { kind: 'COMPUTED', key };
  const read = readCopied(cell, text);
  return 'why' in read ? { kind: 'REFUSED', key, ...read } : { kind: 'SET', key, ...read };
}

type Target = SheetColumn | 'HEADING' | 'UNKNOWN_ROW' | 'UNKNOWN_COLUMN' | 'BEYOND_EDGE';

/** Where each copied place belongs, row by row. */
type Targets = (row: number) => (column: number) => Target;

function targetsOf(reading: Recognised, block: Block, focus: Cell | null): Targets {
  const { rows } = reading;
  if (rows.some(({ line }) => line !== null)) return byLabels(reading, block);
  if (focus || rows.some(({ isHead }) => isHead)) return byPosition(reading, block, focus);
  return (row) => (column) => (isWords(block, row, column) ? 'HEADING' : 'UNKNOWN_ROW');
}

function byLabels({ sheet, rows }: Recognised, block: Block): Targets {
  const width = block[0]?.length ?? 0;
  const figuresFrom = endOfLabels(sheet, rows, block);
  return (row) => {
    const { isHead, label, line, heads } = rows[row]!;
    if (isHead) return () => 'HEADING';
    if (!line) return (column) => (isWords(block, row, column) ? 'HEADING' : 'UNKNOWN_ROW');
    const byHeads = columnsByHeads(line, heads, width);
    const hasHeads = byHeads.slice(figuresFrom).some((column) => column !== null);
    return (column) => {
      if (column <= label) return 'HEADING';
      const named = byHeads[column] ?? null;
      if (column < figuresFrom) return named === null || named === 'UNKNOWN' ? 'HEADING' : named;
      if (!hasHeads) return line.columns[column - figuresFrom] ?? 'BEYOND_EDGE';
      return named === null || named === 'UNKNOWN' ? 'UNKNOWN_COLUMN' : named;
    };
  };
}

/**
 * Labels end where the figures begin. A label that the form prints over several columns leaves all but the first of
 * them blank in what a sheet copies as text.
 */
function endOfLabels(sheet: Sheet, rows: readonly CopiedRow[], block: Block): number {
  const levels = Math.max(
    ...sheet.lines.flatMap(({ columns }) => columns.map(({ cell }) => cell.row.groups.length + 1)),
  );
  const labelled = block.filter((_, row) => rows[row]!.line !== null);
  const isBlank = (column: number) =>
    labelled.every((cells) => copiedKind(cells[column]?.text ?? '-') === 'BLANK');
  let end = Math.max(...rows.map(({ label }) => label)) + 1;
  while (end < levels && isBlank(end)) end += 1;
  return end;
}

function isWords(block: Block, row: number, column: number): boolean {
  return copiedKind(block[row]![column]!.text) === 'WORDS';
}

function byPosition({ sheet, rows }: Recognised, block: Block, focus: Cell | null): Targets {
  const { lines } = sheet;
  const width = block[0]?.length ?? 0;
  const unknown = unknownHeads(rows, block);
  const data = rows.flatMap(({ isHead }, row) => (isHead || row < unknown.rows ? [] : [row]));
  const columns = width - unknown.columns;
  const origin = originOf(lines, focus);
  const top = fitted(origin.line, data.length, lines.length, [lines.length]);
  const wide = Math.max(...lines.map((line) => line.columns.length));
  const entered = lines[top]?.columns.filter(({ cell }) => cell.sumOf === null).length ?? wide;
  const left = fitted(origin.column, columns, wide, [wide, entered]);
  return (row) => {
    const { isHead, heads } = rows[row]!;
    if (isHead || row < unknown.rows) return () => 'HEADING';
    const line = lines[top + data.indexOf(row)];
    const byHeads = line ? columnsByHeads(line, heads, width) : [];
    // Heads in words that the form does not use say nothing: what is copied comes where the focus is.
    const hasHeads = byHeads.some((column) => column !== null && column !== 'UNKNOWN');
    return (column) => {
      if (column < unknown.columns) return 'HEADING';
      if (!line) return 'BEYOND_EDGE';
      const named = byHeads[column] ?? 'UNKNOWN';
      if (hasHeads) return named === 'UNKNOWN' ? 'UNKNOWN_COLUMN' : named;
      return line.columns[left + column - unknown.columns] ?? 'BEYOND_EDGE';
    };
  };
}

/** Where to begin: what does not fit from the focus on, and is as large as all of it, begins at the first cell. */
function fitted(from: number, size: number, all: number, whole: readonly number[]): number {
  return from + size > all && whole.includes(size) ? 0 : from;
}

function originOf(
  lines: readonly SheetLine[],
  focus: Cell | null,
): { readonly line: number; readonly column: number } {
  const at = (line: SheetLine) => line.columns.findIndex(({ cell }) => cell === focus);
  const line = lines.findIndex((each) => at(each) !== -1);
  return line === -1 ? { line: 0, column: 0 } : { line, column: at(lines[line]!) };
}

/** Rows at the top and columns on the left that hold words and no figure: heads that the form does not know. */
function unknownHeads(
  copied: readonly CopiedRow[],
  block: Block,
): { readonly rows: number; readonly columns: number } {
  const kinds = block.map((cells) => cells.map(({ text }) => copiedKind(text)));
  const isOfWords = (all: readonly string[]) => all.includes('WORDS') && !all.includes('VALUE');
  const rows = kinds.findIndex((all, row) => !copied[row]!.isHead && !isOfWords(all));
  if (rows === -1 || !kinds.some((all) => all.includes('VALUE'))) return { rows: 0, columns: 0 };
  const data = kinds.filter((_, row) => row >= rows && !copied[row]!.isHead);
  const width = kinds[0]?.length ?? 0;
  const first = Array.from({ length: width }, (_, column) => data.map((all) => all[column]!)).findIndex(
    (all) => !isOfWords(all),
  );
  return { rows, columns: Math.max(0, first) };
}
