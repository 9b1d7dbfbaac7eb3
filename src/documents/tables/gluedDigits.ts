/** One printed row whose numbers run together, with every way to part them that its own sum allows. */
export interface GluedRow {
  readonly id: string;
  readonly choices: readonly (readonly number[])[];
}

/** In every column the numbers of `plus` add up to as much as those of `minus`. */
export interface ColumnSum {
  readonly plus: readonly string[];
  readonly minus: readonly string[];
}

const MOST_DIGITS = 60;
const MOST_STEPS = 50_000;
const MOST_CHOICES = 5_000;
const MOST_WORK = 20_000_000;

/**
 * Every way to part digits into that many numbers without leading zeros. `possible` is asked about every beginning
 * and about the whole. null if there are too many.
 */
export function splits(
  digits: string,
  count: number,
  possible: (numbers: readonly number[]) => boolean,
): readonly (readonly number[])[] | null {
  if (digits.length > MOST_DIGITS) return null;
  const found: number[][] = [];
  const numbers: number[] = [];
  let steps = 0;
  const part = (from: number): void => {
    steps += 1;
    if (steps > MOST_STEPS) return;
    const left = count - numbers.length;
    if (left === 0) {
      found.push([...numbers]);
      return;
    }
    const longest = digits[from] === '0' ? 1 : Math.min(12, digits.length - from - (left - 1));
    const shortest = left === 1 ? digits.length - from : 1;
    for (let length = shortest; length <= longest; length += 1) {
      numbers.push(Number(digits.slice(from, from + length)));
      if (possible(numbers)) part(from + length);
      numbers.pop();
    }
  };
  part(0);
  return steps > MOST_STEPS ? null : found;
}

/** The same where the last number is the sum of the others: the sum is chosen first, so that few ways are tried. */
export function summedSplits(digits: string, count: number): readonly (readonly number[])[] | null {
  const found: (readonly number[])[] = [];
  for (let length = 1; length <= Math.min(12, digits.length - count + 1); length += 1) {
    const last = digits.slice(-length);
    if (length > 1 && last.startsWith('0')) continue;
    const total = Number(last);
    if ((digits.length - length) / (count - 1) > length) continue;
    const parts = splits(digits.slice(0, -length), count - 1, (numbers) => {
      const sum = numbers.reduce((all, each) => all + each, 0);
      return numbers.length < count - 1 ? sum <= total : sum === total;
    });
    if (!parts) return null;
    found.push(...parts.map((numbers) => [...numbers, total]));
  }
  return found;
}

/**
 * For every row the choices that belong to at least one solution of all sums together. An empty list: no solution
 * at all. null: too many to be sure.
 */
export function solve(
  rows: readonly GluedRow[],
  sums: readonly ColumnSum[],
  columns: number,
): ReadonlyMap<string, readonly (readonly number[])[]> | null {
  if (rows.reduce((all, row) => all + row.choices.length, 0) > MOST_CHOICES) return null;
  const work = { left: MOST_WORK };
  const start = propagate(new Map(rows.map((row) => [row.id, row.choices])), sums, columns, work);
  if (work.left < 0) return null;
  if (!start) return new Map(rows.map((row) => [row.id, []]));
  const supported = new Map(rows.map((row) => [row.id, new Set<readonly number[]>()]));
  const search = (state: Choices): Choices | null => {
    if (work.left < 0) return null;
    const open = [...state]
      .filter(([, choices]) => choices.length > 1)
      .sort((a, b) => a[1].length - b[1].length)[0];
    if (!open) return state;
    for (const choice of open[1]) {
      const next = propagate(new Map(state).set(open[0], [choice]), sums, columns, work);
      const solution = next && search(next);
      if (solution) return solution;
    }
    return null;
  };
  for (const [id, choices] of start) {
    for (const choice of choices) {
      if (supported.get(id)!.has(choice)) continue;
      const narrowed = propagate(new Map(start).set(id, [choice]), sums, columns, work);
      const solution = narrowed && search(narrowed);
      if (work.left < 0) return null;
      solution?.forEach(([chosen], each) => chosen && supported.get(each)!.add(chosen));
    }
  }
  return new Map([...supported].map(([id, choices]) => [id, [...choices]]));
}

type Choices = ReadonlyMap<string, readonly (readonly number[])[]>;

/** Leaves out what cannot be completed to any of the sums; null where nothing is left for a row. */
function propagate(
  choices: Choices,
  sums: readonly ColumnSum[],
  columns: number,
  work: { left: number },
): Choices | null {
  const state = new Map(choices);
  if ([...state.values()].some((each) => each.length === 0)) return null;
  const bound = columnSums(sums, columns);
  for (let at = 0, quiet = 0; quiet < bound.length && work.left >= 0; at = (at + 1) % bound.length) {
    const { members, column } = bound[at]!;
    const narrowed = narrow(state, members, column, work);
    if (narrowed === null) return null;
    quiet = narrowed ? 0 : quiet + 1;
  }
  return state;
}

interface SignedColumn {
  readonly members: readonly (readonly [id: string, sign: 1 | -1])[];
  readonly column: number;
}

function columnSums(sums: readonly ColumnSum[], columns: number): readonly SignedColumn[] {
  return sums.flatMap((sum) =>
    Array.from({ length: columns }, (_, column) => ({
      column,
      members: [...sum.plus.map((id) => [id, 1] as const), ...sum.minus.map((id) => [id, -1] as const)],
    })),
  );
}

/** True where a choice was left out, null where a row has none left. */
function narrow(
  state: Map<string, readonly (readonly number[])[]>,
  members: SignedColumn['members'],
  column: number,
  work: { left: number },
): boolean | null {
  const bounds = members.map(([id, sign]) => range(state.get(id)!, column, sign));
  const low = bounds.reduce((total, [least]) => total + least, 0);
  const high = bounds.reduce((total, [, most]) => total + most, 0);
  let narrowed = false;
  for (const [index, [id, sign]] of members.entries()) {
    const [least, most] = bounds[index]!;
    const before = state.get(id)!;
    work.left -= before.length;
    const kept = before.filter((choice) => {
      const value = choice[column]! * sign;
      return low - least + value <= 0 && high - most + value >= 0;
    });
    if (kept.length === 0) return null;
    if (kept.length === before.length) continue;
    state.set(id, kept);
    narrowed = true;
  }
  return narrowed;
}

function range(
  choices: readonly (readonly number[])[],
  column: number,
  sign: number,
): readonly [number, number] {
  let least = Infinity;
  let most = -Infinity;
  for (const choice of choices) {
    const value = choice[column]! * sign;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return [least, most];
}
