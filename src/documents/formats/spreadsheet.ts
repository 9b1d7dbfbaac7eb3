import { paragraph, type Block, type Grid, type GridCell, type SourceDocument } from '../blocks.ts';
import { limits } from '../limits.ts';
import { cleanText } from '../text/cleanText.ts';
import { unreadable } from '../unreadable.ts';
import { unpacked } from './unpacked.ts';
import { childOf, childrenOf, ownText, readXml, type Element } from './xml.ts';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const STRINGS = 'xl/sharedStrings.xml';

/** A workbook of Excel or WPS (xlsx): its sheets in order, but for hidden ones, hidden rows and hidden columns. */
export function readSpreadsheet(bytes: Uint8Array): SourceDocument {
  const parts = unpacked(
    bytes,
    (name) => [WORKBOOK, RELATIONS, STRINGS].includes(name) || name.startsWith('xl/worksheets/'),
  );
  const part = (name: string) => readXml(parts.get(name) ?? '');
  const workbook = childOf(part(WORKBOOK), 'workbook');
  if (!workbook) throw unreadable('DAMAGED', `no ${WORKBOOK}`);
  const files = filesOf(part(RELATIONS));
  const strings = stringsOf(part(STRINGS));
  const sheets = childrenOf(childOf(workbook, 'sheets') ?? workbook, 'sheet').filter(
    (sheet) => !['hidden', 'veryHidden'].includes(sheet.attribute('state') ?? ''),
  );
  const named = new Map(
    sheets.map((sheet) => [
      files.get(sheet.attribute('r:id') ?? '') ?? '',
      cleanText(sheet.attribute('name') ?? '').trim(),
    ]),
  );
  if (named.size > limits.sheets) throw unreadable('TOO_LARGE', `more than ${limits.sheets} sheets`);
  let left: number = limits.cells;
  const count = (cells: number) => {
    left -= cells;
    if (left < 0) throw unreadable('TOO_LARGE', `more than ${limits.cells} cells`);
  };
  const blocks = [...named].flatMap(([file, name]): readonly Block[] =>
    partedAtLines(gridOf(part(file), strings, `工作表“${name}”`, count)),
  );
  return { titles: [], metadata: [], blocks };
}

/** The file of each sheet, by the id that the workbook gives it. */
function filesOf(relations: Element): ReadonlyMap<string, string> {
  const all = childrenOf(childOf(relations, 'relationships') ?? relations, 'relationship');
  return new Map(
    all.map((each) => {
      const target = each.attribute('target') ?? '';
      return [each.attribute('id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`];
    }),
  );
}

function stringsOf(part: Element): readonly string[] {
  const list = childOf(part, 'sst');
  return list ? childrenOf(list, 'si').map(plainText) : [];
}

/** Text in runs; how it is to be pronounced is not part of it. Characters that XML has none for are written as _x000D_. */
function plainText(element: Element): string {
  return textIn(element).replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function textIn(element: Element): string {
  return childrenOf(element)
    .map((child) => (child.name === 't' ? ownText(child) : child.name === 'r' ? textIn(child) : ''))
    .join('');
}

/** All cells that have text, and the blank ones between labels and the last of their row. */
function gridOf(
  part: Element,
  strings: readonly string[],
  place: string,
  count: (cells: number) => void,
): Grid {
  const sheet = childOf(part, 'worksheet');
  const data = sheet && childOf(sheet, 'sheetdata');
  if (!sheet || !data) return { kind: 'grid', place, aligned: true, rows: [] };
  const hidden = hiddenColumns(sheet);
  const merged = mergedIn(sheet);
  const rows: GridCell[][] = [];
  let row = -1;
  for (const line of childrenOf(data, 'row')) {
    row = line.attribute('r') === null ? row + 1 : Number(line.attribute('r')) - 1;
    if (isOn(line.attribute('hidden'))) continue;
    let column = -1;
    const cells: GridCell[] = [];
    for (const cell of childrenOf(line, 'c')) {
      count(1);
      column = columnOf(cell.attribute('r')) ?? column + 1;
      const spot = merged.get(`${row},${column}`);
      if (hidden.has(column) || spot === null) continue;
      const { width, height } = spot ?? { width: 1, height: 1 };
      cells.push({ text: cleanText(valueOf(cell, strings)).trim(), row, column, width, height });
    }
    if (cells.some(({ text }) => text !== '')) rows.push(cells);
  }
  return { kind: 'grid', place, aligned: true, rows: withBlanks(rows, merged, hidden, count) };
}

/** Cells without anything are not in the file, but a blank in a table is one of its cells. */
function withBlanks(
  rows: readonly (readonly GridCell[])[],
  merged: ReadonlyMap<string, Span | null>,
  hidden: ReadonlySet<number>,
  count: (cells: number) => void,
): readonly (readonly GridCell[])[] {
  const used = rows.flat().filter(({ text }) => text !== '');
  const end = used.reduce((most, { column, width }) => Math.max(most, column + width), 0);
  const last = Math.min(end, limits.span);
  return rows.map((cells) => {
    const row = cells[0]?.row ?? 0;
    // A line of text; in a row of a table the blank cells, too, have borders, and are in the file.
    if (cells.length === 1) return cells;
    count(last - cells.length);
    const taken = new Map(cells.map((cell) => [cell.column, cell]));
    const all: GridCell[] = [];
    for (let column = 0; column < last; column += 1) {
      const cell = taken.get(column);
      if (cell) all.push(cell);
      else if (!hidden.has(column) && !isCovered(all, column) && merged.get(`${row},${column}`) !== null)
        all.push({ text: '', row, column, width: 1, height: 1 });
    }
    return all;
  });
}

function isCovered(cells: readonly GridCell[], column: number): boolean {
  const before = cells.at(-1);
  return before !== undefined && column < before.column + before.width;
}

interface Span {
  readonly width: number;
  readonly height: number;
}

/** The size of merged cells by their upper left corner; null for the places they cover. */
function mergedIn(sheet: Element): ReadonlyMap<string, Span | null> {
  const merged = new Map<string, Span | null>();
  let places = 0;
  const list = childOf(sheet, 'mergecells');
  for (const each of list ? childrenOf(list, 'mergecell') : []) {
    const match = /^([A-Z]{1,3}\d{1,7}):([A-Z]{1,3}\d{1,7})$/.exec(each.attribute('ref') ?? '');
    const [from, to] = [placeOf(match?.[1]), placeOf(match?.[2])];
    if (!from || !to) continue;
    const height = Math.min(to.row - from.row + 1, limits.span);
    const width = Math.min(to.column - from.column + 1, limits.span);
    places += width * height;
    if (places > limits.placesPerTable) throw unreadable('TOO_LARGE', 'too many merged cells');
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1) merged.set(`${from.row + y},${from.column + x}`, null);
    }
    merged.set(`${from.row},${from.column}`, { width, height });
  }
  return merged;
}

function hiddenColumns(sheet: Element): ReadonlySet<number> {
  const columns = childOf(sheet, 'cols');
  const hidden = new Set<number>();
  for (const each of columns ? childrenOf(columns, 'col') : []) {
    if (!isOn(each.attribute('hidden'))) continue;
    const [from, to] = [Number(each.attribute('min')), Number(each.attribute('max'))];
    for (let column = from; column <= Math.min(to, from + limits.span); column += 1) hidden.add(column - 1);
  }
  return hidden;
}

function isOn(value: string | null): boolean {
  return value === '1' || value === 'true';
}

function columnOf(reference: string | null): number | null {
  return placeOf(reference ?? undefined)?.column ?? null;
}

function placeOf(reference: string | undefined): { readonly row: number; readonly column: number } | null {
  const match = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference ?? '');
  if (!match) return null;
  let column = 0;
  for (const letter of match[1]!) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** Excel shows no more of a number, though it may keep 12.300000000000001. */
const SHOWN_DIGITS = 15;

/** As Excel shows what has no value. */
const NOT_RECKONED = '#N/A';

/** As Excel keeps it: the last result of a formula. */
function valueOf(cell: Element, strings: readonly string[]): string {
  const type = cell.attribute('t') ?? 'n';
  if (type === 'inlineStr') {
    const text = childOf(cell, 'is');
    return text ? plainText(text) : '';
  }
  const kept = childOf(cell, 'v');
  const value = kept ? ownText(kept) : '';
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value.trim() === '1' ? 'TRUE' : 'FALSE';
  // Some programs write formulas without reckoning them: that is no blank.
  if (value === '' && type !== 'str' && childOf(cell, 'f')) return NOT_RECKONED;
  if (type !== 'n' || value.trim() === '') return value;
  const number = Number(value);
  return Number.isFinite(number) && Math.abs(number) < 1e15
    ? String(Number(number.toPrecision(SHOWN_DIGITS)))
    : value;
}

/** Lines of text above, between and below the tables stand in one cell: they become paragraphs. */
function partedAtLines({ rows, ...grid }: Grid): readonly Block[] {
  const blocks: Block[] = [];
  let table: (readonly GridCell[])[] = [];
  const flush = (): void => {
    if (table.length > 0) blocks.push({ ...grid, rows: table });
    table = [];
  };
  for (const cells of rows) {
    const [only] = cells;
    if (cells.length !== 1 || !only) {
      table.push(cells);
      continue;
    }
    flush();
    for (const line of only.text.split('\n')) {
      if (line.trim() !== '') blocks.push(paragraph(line.trim(), `${grid.place} 第${only.row + 1}行`));
    }
  }
  flush();
  return blocks;
}
