import type { Column } from '../../forms/table.ts';
import { similarity, words } from '../text/words.ts';
import type { PrintedWords } from './items.ts';

/**
 * In which order the columns stand: `order` lists column ids from left to right. `positions` are the grid columns
 * of each where the head is aligned. null: the head contradicts the form and cannot be read completely.
 */
export interface ColumnOrder {
  readonly order: readonly string[];
  readonly positions: ReadonlyMap<string, number> | null;
  /** Grid columns with sums that the form does not have. */
  readonly subtotals: readonly number[];
  /** The head names every column, so that the order is read and not assumed. */
  readonly complete: boolean;
}

const unplaced = { positions: null, subtotals: [] } as const;

/**
 * The order of the columns for one row after the other. Heads repeated on a further page may be torn: then the
 * order that was read completely before still holds.
 */
export class OrderMemory {
  readonly #complete = new Map<string, ColumnOrder>();

  of(columns: readonly Column[], heads: readonly PrintedWords[]): ColumnOrder | null {
    const [only] = columns;
    if (columns.length === 1 && only) return { ...unplaced, order: [only.id], complete: true };
    const key = columns.map((column) => column.id).join();
    const order = columnOrder(columns, heads);
    if (order?.complete) this.#complete.set(key, order);
    const before = this.#complete.get(key);
    return order?.complete || !before ? order : { ...before, ...unplaced };
  }
}

/** Reads the heads above a table. Where they are lost or torn but do not contradict it, the statutory order holds. */
export function columnOrder(columns: readonly Column[], heads: readonly PrintedWords[]): ColumnOrder | null {
  const aligned = heads.filter((head) => head.grid?.aligned);
  return aligned.length > 0 ? byPosition(columns, aligned) : bySequence(columns, heads);
}

function byPosition(columns: readonly Column[], heads: readonly PrintedWords[]): ColumnOrder | null {
  const places = new Map<string, number>();
  const subtotals: number[] = [];
  let doubled = false;
  for (const cell of heads.flatMap((head) => head.cells)) {
    const column = columnNamed(columns, cell.text);
    if (!column && words(cell.text) === '小计') subtotals.push(cell.column);
    if (!column) continue;
    const before = places.get(column.id);
    if (before !== undefined && before !== cell.column) doubled = true;
    places.set(column.id, cell.column);
  }
  if (doubled) return null;
  const found = columns.filter((column) => places.has(column.id)).map((column) => column.id);
  const sorted = found.toSorted((a, b) => places.get(a)! - places.get(b)!);
  if (found.length === columns.length) return { order: sorted, positions: places, subtotals, complete: true };
  return sameOrder(found, sorted)
    ? { ...unplaced, order: columns.map((column) => column.id), complete: false }
    : null;
}

/** Words of the head in reading order; a group stands for all of its columns where it is on one line with others. */
function bySequence(columns: readonly Column[], heads: readonly PrintedWords[]): ColumnOrder | null {
  const lines = joinedCells(heads).map((line) => labelsIn(columns, line));
  const ids = columns.map((column) => column.id);
  const grouped = columns.filter((column) => column.groups.length > 1).map((column) => column.id);
  const direct = ids.filter((id) => !grouped.includes(id));
  for (const line of lines) {
    const flat = line.filter((id) => id !== GROUP);
    if (!isPermutation(flat, ids)) continue;
    const at = line.indexOf(GROUP);
    // All outer heads, then all of the group: lines of a head may have been joined, or the columns moved.
    if (at === -1 && grouped.length > 0 && isParted(flat, direct)) return null;
    if (at === -1) return { ...unplaced, order: flat, complete: true };
    const inner = flat.filter((id) => grouped.includes(id));
    const outer = line.filter((id) => id === GROUP || direct.includes(id));
    // A group printed above the other heads comes first when its lines are joined: that says nothing of its place.
    if (at === 0 || at === outer.length - 1) return statutory(columns, outer, inner);
    return { ...unplaced, order: expanded(outer, inner), complete: true };
  }
  const upper = lines.find((line) =>
    isPermutation(
      line.filter((id) => !grouped.includes(id)),
      [...direct, GROUP],
    ),
  );
  const lower = lines.find((line) =>
    isPermutation(
      line.filter((id) => grouped.includes(id)),
      grouped,
    ),
  );
  if (upper && lower && grouped.length > 0) {
    const outer = upper.filter((id) => !grouped.includes(id));
    return {
      ...unplaced,
      order: expanded(
        outer,
        lower.filter((id) => grouped.includes(id)),
      ),
      complete: true,
    };
  }
  const consistent = lines.every((line) => {
    const known = line.filter((id) => grouped.length === 0 || (grouped.includes(id) && grouped.length > 1));
    return sameOrder(
      known.toSorted((a, b) => ids.indexOf(a) - ids.indexOf(b)),
      known,
    );
  });
  const all = lines.flat().filter((id) => direct.includes(id));
  return consistent &&
    sameOrder(
      all.toSorted((a, b) => ids.indexOf(a) - ids.indexOf(b)),
      all,
    )
    ? { ...unplaced, order: ids, complete: false }
    : null;
}

function isParted(line: readonly string[], direct: readonly string[]): boolean {
  const places = line.flatMap((id, index) => (direct.includes(id) ? [index] : []));
  return places.at(-1)! - places[0]! === places.length - 1;
}

/** The order of the form, where neither the outer heads nor those of the group contradict it. */
function statutory(
  columns: readonly Column[],
  outer: readonly string[],
  inner: readonly string[],
): ColumnOrder | null {
  const order = columns.map((column) => column.id);
  const kept = [outer.filter((id) => id !== GROUP), inner].every((ids) =>
    sameOrder(
      ids,
      order.filter((id) => ids.includes(id)),
    ),
  );
  return kept ? { ...unplaced, order, complete: false } : null;
}

const GROUP = '*';

/** One text for each line of the head; where every cell has a line of its own, one text for all. */
function joinedCells(heads: readonly PrintedWords[]): readonly string[] {
  const lines = heads.map((head) => words(head.text));
  const single =
    heads.length >= 5 && heads.every((head) => head.grid === null && !/\S\s+\S/.test(head.text.trim()));
  return single ? [lines.join('')] : lines;
}

/** The columns and groups named in a line, from left to right. */
function labelsIn(columns: readonly Column[], line: string): readonly string[] {
  const named = [
    ...columns.map((column) => ({ id: column.id, label: words(column.label) })),
    ...columns
      .filter((column) => column.groups.length > 1)
      .map((column) => ({ id: GROUP, label: words(column.groups.at(-1)!) })),
  ].sort((a, b) => b.label.length - a.label.length);
  const found: string[] = [];
  for (let at = 0; at < line.length;) {
    const label = named.find((each) => line.startsWith(each.label, at));
    if (label && !(label.id === GROUP && found.includes(GROUP))) found.push(label.id);
    at += label ? label.label.length : 1;
  }
  return found;
}

/** The column that a head names; null where it is none or could be several. */
export function columnNamed(columns: readonly Column[], text: string): Column | null {
  const printed = words(text);
  const exact = columns.find((column) => words(column.label) === printed);
  if (exact) return exact;
  if (printed.length < 3) return null;
  const near = columns.filter((column) => similarity(words(column.label), printed) >= 0.75);
  return near.length === 1 ? near[0]! : null;
}

function expanded(outer: readonly string[], inner: readonly string[]): readonly string[] {
  return outer.flatMap((id) => (id === GROUP ? inner : [id]));
}

function isPermutation(found: readonly string[], wanted: readonly string[]): boolean {
  return found.length === wanted.length && wanted.every((id) => found.includes(id));
}

function sameOrder(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index]);
}
