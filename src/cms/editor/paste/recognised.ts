import { matchLabel } from '../../../documents/tables/matchLabel.ts';
import { words } from '../../../documents/text/words.ts';
import type { Form } from '../../../forms/form.ts';
import { isCovered, type Block, type CopiedCell } from './block.ts';
import { copiedKind } from './copiedKind.ts';
import { sheetsOf, substituteLine, type Sheet, type SheetColumn, type SheetLine } from './sheets.ts';

/** A copied row, and what it is in the table. */
export interface CopiedRow {
  /** Where the row's label ends; -1: it has none that is known. */
  readonly label: number;
  /** The line that the label means. */
  readonly line: SheetLine | null;
  /** It names columns, by whatever words, and has no figures. */
  readonly isHead: boolean;
  /** The rows of heads above it. */
  readonly heads: readonly (readonly CopiedCell[])[];
}

export interface Recognised {
  readonly sheet: Sheet;
  readonly rows: readonly CopiedRow[];
  /** How surely it is this table: labels of rows count twice, since 总计 and 其他 head columns of several tables. */
  readonly known: number;
}

/** As which table of the form a block was copied: `here`, where its words say nothing else. */
export function recognised(form: Form, block: Block, here: string | null): Recognised {
  const tables = form.tables.toSorted((a, b) => Number(b.id === here) - Number(a.id === here));
  const readings = tables.flatMap((table) =>
    sheetsOf(form, table).map((sheet) => readAs(form, sheet, block)),
  );
  const [first, ...others] = readings;
  if (!first) throw new RangeError('a form without tables');
  const best = others.reduce((most, each) => (each.known > most.known ? each : most), first);
  // One head of a column is no sign of another table.
  return best.known < 2 && best.sheet.table !== first.sheet.table ? first : best;
}

function readAs(form: Form, sheet: Sheet, block: Block): Recognised {
  const columns = new Set<string>();
  const lines = new Set<SheetLine>();
  const heads: (readonly CopiedCell[])[] = [];
  let afterHead = false;
  const rows = block.map((cells): CopiedRow => {
    const kinds = cells.map(({ text }) => copiedKind(text));
    const named = namedColumns(sheet, cells);
    const { label, line } = named.length > 0 ? unlabelled : labelled(form, sheet, cells);
    if (line) lines.add(line);
    for (const name of named) columns.add(name);
    const isForeignHead =
      !line && !kinds.includes('VALUE') && kinds.filter((kind) => kind === 'WORDS').length > 1;
    // A head that is printed over two rows leaves a blank one in what a sheet copies as text.
    const isRestOfHead = afterHead && kinds.every((kind) => kind === 'BLANK');
    if (named.length > 0 || isForeignHead || isRestOfHead) {
      if (!afterHead) heads.length = 0;
      afterHead = true;
      heads.push(cells);
      return { ...unlabelled, isHead: true, heads: [] };
    }
    // A title between two rows of heads does not part them.
    if (line || kinds.includes('VALUE')) afterHead = false;
    return { label, line, isHead: false, heads: [...heads] };
  });
  return { sheet, rows, known: columns.size + 2 * lines.size };
}

const unlabelled = { label: -1, line: null } as const;

/** Which heads of the table a row without figures names. */
function namedColumns(sheet: Sheet, cells: readonly CopiedCell[]): readonly string[] {
  if (cells.some((cell) => !isCovered(cell) && copiedKind(cell.text) === 'VALUE')) return [];
  const printed = new Set(cells.map(({ text }) => words(text)).filter((each) => each !== ''));
  const columns = sheet.lines.flatMap((line) => line.columns);
  return [...new Set(columns.flatMap(({ heads, groups }) => [...heads, ...groups]))].filter((name) =>
    printed.has(name),
  );
}

/** The line meant by the innermost label of a row that means one. */
function labelled(
  form: Form,
  sheet: Sheet,
  cells: readonly CopiedCell[],
): { readonly label: number; readonly line: SheetLine | null } {
  const numbers = cells.findIndex((cell) => !isCovered(cell) && copiedKind(cell.text) === 'VALUE');
  // What the form prints as a head of columns is the label of a row only beside figures.
  if (sheet.table.layout === 'LINE' && numbers === -1) return unlabelled;
  for (let at = cells.length - 1; at >= 0; at -= 1) {
    const { text, up } = cells[at]!;
    if (up > 0 || copiedKind(text) !== 'WORDS') continue;
    const row = matchLabel(sheet.table.id, text)?.row;
    const line = sheet.lines.find((each) => each.row !== null && each.row === row);
    const found = line ?? (row !== undefined && numbers > at ? substituteLine(form, sheet, row) : null);
    if (found) return { label: at, line: found };
  }
  return unlabelled;
}

/**
 * For each copied column the column of the line that the heads above it name: of several with the same name the one
 * whose groups stand there too, else the next one after the column before. `UNKNOWN`: they name none of the line.
 * null: nothing stands above it.
 */
export function columnsByHeads(
  line: SheetLine,
  heads: readonly (readonly CopiedCell[])[],
  width: number,
): readonly (SheetColumn | 'UNKNOWN' | null)[] {
  let after = -1;
  return Array.from({ length: width }, (_, at) => {
    const above = heads.flatMap((row) => row[at] ?? []);
    const own = new Set(above.filter(({ left }) => left === 0).map(({ text }) => words(text)));
    own.delete('');
    if (own.size === 0) return null;
    const all = new Set(above.map(({ text }) => words(text)));
    const fitting = line.columns.filter((column) => column.heads.some((head) => own.has(head)));
    const shared = ({ groups }: SheetColumn) => groups.filter((group) => all.has(group)).length;
    const most = Math.max(0, ...fitting.map(shared));
    const best = fitting.filter((column) => shared(column) === most);
    const next = best.find((column) => line.columns.indexOf(column) > after) ?? best[0];
    if (next) after = line.columns.indexOf(next);
    return next ?? 'UNKNOWN';
  });
}
