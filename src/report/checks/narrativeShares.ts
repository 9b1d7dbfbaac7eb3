import type { Decimal } from '../../util/decimal.ts';
import { isPercent, percentOf, placesOf } from '../../util/percent.ts';
import { partOf, type PartId } from '../content.ts';
import type { Issue } from '../issue.ts';
import { clausesOf, type Clause } from '../narrative/clauses.ts';
import { quantityOf, type Quantity } from '../narrative/quantities.ts';
import type { Check, CheckInput } from './check.ts';
import { found, issueOf } from './found.ts';
import { NARRATIVE } from './narrativeFigures.ts';

/** 占33.9%, 占申请总数的33.9%. Of another whole that is named (占全市的) the text has no number; 约三成 is not exact. */
const SHARE = /^占(?:比)?(?:为)?(?:申请)?(?:总数|总量|总数量)?的?(\d{1,3}(?:\.\d{1,6})?)%$/;
/** No line of a report has more; each is held against all numbers before it. */
const MOST_SHARES = 50;
const COUNTED = ['new_received', 'carried_in', 'total_handled'].map((row) => `ch3.${row}.total`);

/**
 * T2.SHARE. A percentage in the text is that of the number before it (`42件，占51.85%`), in the chapters
 * of text of both editions. It is wrong when it fits no earlier number of the line and no total of chapter 3, and it
 * is plain of what it is a share: of the only number there is, or of that of the other shares beside it. Noted only:
 * it concerns the text alone.
 */
export const narrativeShares: Check = (input) =>
  found(
    ...NARRATIVE.flatMap((part) => linesOf(part, input).flatMap((line) => wrongShares(line, part, input))),
  );

interface Share {
  readonly part: Quantity;
  readonly percent: string;
}

function wrongShares(line: readonly Clause[], part: PartId, input: CheckInput): readonly Issue[] {
  const shares = sharesIn(line);
  if (shares.length === 0 || shares.length > MOST_SHARES) return [];
  const quantities = line.flatMap((clause, at) => quantityOf(clause, at) ?? []);
  const wholes = (share: Share): readonly bigint[] => wholesOf(share, quantities);
  const totals = totalsOf(input);
  return shares.flatMap((share) => {
    const fitting = (each: Share): readonly bigint[] =>
      wholes(each).filter((whole) => fitsShare(each, whole));
    if (fitting(share).length > 0 || totals.some((total) => fitsShare(share, total))) return [];
    const others = shares.filter((each) => each !== share).flatMap(fitting);
    const candidates = wholes(share);
    const whole =
      candidates.find((each) => others.includes(each)) ??
      only(candidates.filter((each) => isNear(each, share, quantities, line)));
    return whole === undefined || whole === 0n ? [] : [wrongShare(share, whole, part)];
  });
}

function wrongShare({ part: { name, value, counter }, percent }: Share, whole: bigint, part: PartId): Issue {
  return issueOf('T2.SHARE', 'NOTES', {
    part,
    expected: percentOf(BigInt(value), whole, placesOf(percent)),
    actual: percent,
    params: { printed: `${name}${value}${counter}`, whole: `${whole}${counter}`, percent },
  });
}

function sharesIn(line: readonly Clause[]): readonly Share[] {
  return line.flatMap((clause, at) => {
    const percent = SHARE.exec(clause.text)?.[1];
    const before = line[at - 1];
    const part = percent !== undefined && before ? quantityOf(before, at - 1) : null;
    return part && percent !== undefined ? [{ part, percent }] : [];
  });
}

/** Earlier numbers in the same counter that the part can be a part of. */
function wholesOf({ part }: Share, quantities: readonly Quantity[]): readonly bigint[] {
  const earlier = quantities.filter(({ at, counter }) => at < part.at && counter === part.counter);
  return [...new Set(earlier.map(({ value }) => BigInt(value)))].filter(
    (whole) => whole >= BigInt(part.value),
  );
}

/** Whether the whole stands in the sentence of the part, or before one that begins with 其中. */
function isNear(
  whole: bigint,
  { part }: Share,
  quantities: readonly Quantity[],
  line: readonly Clause[],
): boolean {
  const sentence = line[part.at]?.sentence;
  const first = line.find((clause) => clause.sentence === sentence);
  const { at } = quantities.findLast((each) => each.at < part.at && BigInt(each.value) === whole) ?? {
    at: -1,
  };
  return line[at]?.sentence === sentence || (first?.text.startsWith('其中') ?? false);
}

function fitsShare({ part, percent }: Share, whole: bigint): boolean {
  return whole > 0n && isPercent(percent, BigInt(part.value), whole);
}

/** Totals of chapter 3, and what came in with what was carried in. */
function totalsOf({ shown }: CheckInput): readonly bigint[] {
  const [received, carriedIn, handled] = COUNTED.map((key) => whole(shown.get(key)));
  return [received, carriedIn, handled, (received ?? 0n) + (carriedIn ?? 0n)].filter(
    (each) => each !== null && each !== undefined,
  );
}

function whole(value: Decimal | null | undefined): bigint | null {
  return value && /^\d+$/.test(value) ? BigInt(value) : null;
}

function only<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function linesOf(part: PartId, { content }: CheckInput): readonly (readonly Clause[])[] {
  return [...Map.groupBy(clausesOf(partOf(content, part).text), ({ line }) => line).values()];
}
