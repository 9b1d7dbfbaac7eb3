import type { TableId } from '../../forms/table.ts';
import type { PrintedRow } from './items.ts';
import { labelOf } from './zones.ts';

export interface Assignment {
  /** The printed row of each row of the form; several where the source prints several. */
  readonly rows: ReadonlyMap<string, readonly PrintedRow[]>;
  /** Rows of the form for which lines are left over that cannot be told apart. */
  readonly doubtful: ReadonlySet<string>;
  /** Rows recognised in spite of another wording than any known. */
  readonly corrected: ReadonlyMap<string, string>;
}

interface Line {
  readonly row: PrintedRow;
  id: string | null;
  exact: boolean;
}

/**
 * Which printed row is which row of the form. A known label decides alone; a misprinted one only where it keeps
 * the order of the form. Rows that lost their label get the rows that are missing between two recognised
 * neighbours, where there are exactly as many of both.
 */
export function assignRows(
  table: TableId,
  ids: readonly string[],
  printed: readonly PrintedRow[],
): Assignment {
  const lines = printed.map((row): Line => {
    const match = labelOf(table, row);
    const known = match && ids.includes(match.row) ? match : null;
    return { row, id: known?.row ?? null, exact: known?.kind === 'exact' };
  });
  for (const line of lines) {
    if (line.id && !line.exact && lines.some((each) => each.exact && each.id === line.id)) line.id = null;
  }
  const near = new Set<string>();
  const chain = new Set(longestInOrder(lines, ids));
  for (const line of lines) {
    if (line.id && !line.exact && !chain.has(line)) line.id = null;
    if (line.id && !line.exact) near.add(line.id);
  }
  const doubtful = new Set<string>();
  fillGaps(lines, chain, ids, doubtful);
  return { rows: byId(lines), doubtful, corrected: correctedLabels(lines, near) };
}

function fillGaps(
  lines: readonly Line[],
  chain: ReadonlySet<Line>,
  ids: readonly string[],
  doubtful: Set<string>,
): void {
  const labelled = new Set(lines.flatMap((line) => (line.id ? [line.id] : [])));
  let open: Line[] = [];
  let before = -1;
  const close = (next: number): void => {
    const missing = ids.slice(before + 1, next).filter((id) => !labelled.has(id));
    if (open.length > 0 && open.length === missing.length)
      open.forEach((line, index) => (line.id = missing[index]!));
    else if (open.length > 0) missing.forEach((id) => doubtful.add(id));
    open = [];
  };
  for (const line of lines) {
    if (line.id === null) {
      open.push(line);
    } else if (chain.has(line)) {
      const index = ids.indexOf(line.id);
      close(index);
      before = index;
    }
  }
  close(ids.length);
}

/** The heaviest chain of labelled lines that keeps the order of the form; a known label weighs more than a near one. */
function longestInOrder(lines: readonly Line[], ids: readonly string[]): readonly Line[] {
  const labelled = lines.filter((line) => line.id !== null);
  const best: { weight: number; from: number }[] = [];
  labelled.forEach((line, index) => {
    const own = line.exact ? 3 : 1;
    const mine = { weight: own, from: -1 };
    for (let j = 0; j < index; j += 1) {
      if (ids.indexOf(labelled[j]!.id!) >= ids.indexOf(line.id!)) continue;
      if (best[j]!.weight + own > mine.weight)
        Object.assign(mine, { weight: best[j]!.weight + own, from: j });
    }
    best.push(mine);
  });
  const chain: Line[] = [];
  let at = best.reduce(
    (top, each, index) => (top === -1 || each.weight > best[top]!.weight ? index : top),
    -1,
  );
  while (at !== -1) {
    chain.unshift(labelled[at]!);
    at = best[at]!.from;
  }
  return chain;
}

function byId(lines: readonly Line[]): ReadonlyMap<string, readonly PrintedRow[]> {
  const rows = new Map<string, PrintedRow[]>();
  for (const { id, row } of lines) if (id) rows.set(id, [...(rows.get(id) ?? []), row]);
  return rows;
}

function correctedLabels(lines: readonly Line[], near: ReadonlySet<string>): ReadonlyMap<string, string> {
  return new Map(
    lines.flatMap((line) =>
      line.id && near.has(line.id) ? [[line.id, line.row.labels.at(-1) ?? ''] as const] : [],
    ),
  );
}
