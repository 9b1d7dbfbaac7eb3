import { forms } from '../../forms/forms.ts';
import type { TableId } from '../../forms/table.ts';
import { words } from '../text/words.ts';
import type { Item, PrintedRow } from './items.ts';
import { matchLabel, type LabelMatch } from './matchLabel.ts';

/** The items of one statutory table, from its first head or row to its last row. */
export interface Zone {
  readonly items: readonly Item[];
  /** First and last block that belong to the table. */
  readonly from: number;
  readonly to: number;
}

const LONGEST_SIGN = 160;
/** Of the row of a grid: converters repeat what stands over several columns. */
const LONGEST_HEAD = 1_000;
/** Chapters with a table of the form; tables in the others are their own. */
const TABLE_CHAPTERS = [2, 3, 4];

const columnWords: Readonly<Record<TableId, readonly string[]>> = {
  ch2: columnLabels('ch2'),
  ch3: columnLabels('ch3').filter((label) => label.length > 2),
  ch4: columnLabels('ch4').filter((label) => label.length > 2),
};

type Zones = Readonly<Record<TableId, Zone | null>>;

/**
 * Finds the three tables by their own words, first in their own chapters, else wherever they stand. `headings`
 * tells for a block which chapter begins there (1 to 6), so that prose is not taken for a table.
 */
export function tableZones(items: readonly Item[], headings: ReadonlyMap<number, number>): Zones {
  const own = zonesWithin(items, headings, true);
  const any = zonesWithin(items, headings, false);
  return { ch2: own.ch2 ?? any.ch2, ch3: own.ch3 ?? any.ch3, ch4: own.ch4 ?? any.ch4 };
}

function zonesWithin(
  items: readonly Item[],
  headings: ReadonlyMap<number, number>,
  ownChapter: boolean,
): Zones {
  const found: Record<TableId, { item: Item }[]> = { ch2: [], ch3: [], ch4: [] };
  const known = new Set(headings.values());
  let chapter = 0;
  let current: TableId | null = null;
  let done = false;
  let before = -1;
  for (const item of items) {
    for (; before < item.block; before += 1) {
      const number = headings.get(before + 1);
      if (number === undefined) continue;
      chapter = number;
      current = null;
      done = false;
    }
    if (headings.has(item.block)) continue;
    const sign = signOf(item);
    const elsewhere =
      ownChapter &&
      sign &&
      (!item.grid || (chapter > 0 && !TABLE_CHAPTERS.includes(chapter))) &&
      known.has(Number(sign[2])) &&
      chapter !== Number(sign[2]);
    if (sign && !elsewhere && !(done && sign === current && item.kind === 'words' && !item.grid)) {
      current = sign;
      done = false;
    }
    if (current && !done) found[current].push({ item });
    if (current === 'ch4' && isLongRow(item)) done = true;
  }
  return { ch2: zoneOf(found.ch2), ch3: zoneOf(found.ch3), ch4: zoneOf(found.ch4) };
}

/** Most of the one line of chapter 4. */
function isLongRow(item: Item): boolean {
  return item.kind === 'row' && item.values.filter((value) => value.text.trim() !== '').length >= 10;
}

function zoneOf(found: readonly { readonly item: Item }[]): Zone | null {
  const last = found.findLastIndex(({ item }) => item.kind === 'row');
  if (last === -1) return null;
  const items = found.slice(0, last + 1).map(({ item }) => item);
  return { items, from: items[0]!.block, to: items.at(-1)!.block };
}

/** The table that a line can only belong to; null where it could belong to several or to none. */
export function signOf(item: Item): TableId | null {
  return item.kind === 'row'
    ? (rowSign(item) ?? wordsSign(item.labels.join(' '), LONGEST_SIGN))
    : wordsSign(item.text, item.grid ? LONGEST_HEAD : LONGEST_SIGN);
}

function rowSign(row: PrintedRow): TableId | null {
  if (labelOf('ch3', row)?.kind === 'exact' && words(row.labels.at(-1) ?? '').length > 3) return 'ch3';
  if (labelOf('ch2', row)?.kind === 'exact') return 'ch2';
  if (row.values.length >= 5 && labelOf('ch4', row)?.kind === 'exact') return 'ch4';
  return null;
}

function wordsSign(text: string, longest: number): TableId | null {
  if (text.length > longest) return null;
  const plain = words(text);
  if (/^.{0,4}第二十条第.{1,2}项/.test(plain) || columnWords.ch2.some((label) => plain.includes(label)))
    return 'ch2';
  if (/勾稽关系|^申请人情况/.test(plain) || count(columnWords.ch3, plain) >= 2) return 'ch3';
  if (count(columnWords.ch4, plain) >= 1 || /未经复议直接起诉|复议后起诉/.test(plain)) return 'ch4';
  if (/^行政复议行政诉讼$/.test(plain)) return 'ch4';
  return matchLabel('ch3', text)?.kind === 'exact' && plain.length > 6 ? 'ch3' : null;
}

/** The row that the labels of a line mean: the innermost label, or all of them where it is torn over several. */
export function labelOf(table: TableId, row: PrintedRow): LabelMatch | null {
  const inner = row.labels.at(-1);
  if (inner === undefined) return null;
  return (
    matchLabel(table, inner, row.loose) ??
    (row.labels.length > 1 ? matchLabel(table, row.labels.join(''), row.loose) : null)
  );
}

function count(labels: readonly string[], plain: string): number {
  return labels.filter((label) => plain.includes(label)).length;
}

function columnLabels(table: TableId): readonly string[] {
  const cells = forms.flatMap((form) => form.tables.find((each) => each.id === table)?.cells ?? []);
  return [...new Set(cells.map(({ column }) => words(column.label)))];
}
