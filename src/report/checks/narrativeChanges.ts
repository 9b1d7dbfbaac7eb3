import type { Decimal } from '../../util/decimal.ts';
import { isPercent, percentOf, placesOf } from '../../util/percent.ts';
import type { PartId } from '../content.ts';
import type { Issue } from '../issue.ts';
import type { Claim } from '../narrative/claims.ts';
import { knownSums } from '../narrative/knownSum.ts';
import type { Check, CheckInput, ReportToCompare } from './check.ts';
import { found, issueOf, kept } from './found.ts';
import { claimsIn, NARRATIVE } from './narrativeFigures.ts';

const BEFORE = '(?:同比|(?:较|比|与)(?:上一?年度?|去年)(?:同期)?(?:相比)?)';
const CHANGED = new RegExp(
  `^${BEFORE}(?<word>增长|增加|上升|提高|上涨|增|下降|减少|降低|回落|减|降)了?(?<n>\\d{1,9}(?:\\.\\d{1,6})?)(?<unit>%|件|宗|起|份|条)$`,
);
const UNCHANGED = new RegExp(`^(?:${BEFORE}|与(?:上一?年度?|去年))持平$`);
const FEWER = /[下减降回]/;

/**
 * T2.CHANGE. What the text says a figure gained or lost since the year before (`81件，同比增长8%`, `比上年减少5件`, `与上年持平`)
 * agrees with what the same organ published for that year. Compared with the number in
 * the text and with that of this year's table, in every reading, so that a wrong number is reported once, by T1.
 * Noted only: last year may have been corrected since.
 */
export const narrativeChanges: Check = (input) => {
  const { yearBefore } = input;
  if (!yearBefore) return kept;
  return found(
    ...NARRATIVE.flatMap((part) =>
      claimsIn(part, input).flatMap((claim) => {
        const change = claim.next === null ? null : changeOf(claim.next);
        return change ? wrongChange(claim, change, part, input, yearBefore) : [];
      }),
    ),
  );
};

interface Change {
  readonly words: string;
  readonly amount: string;
  readonly percent: boolean;
  readonly sign: 1n | -1n;
}

function changeOf(text: string): Change | null {
  if (UNCHANGED.test(text)) return { words: text, amount: '0', percent: false, sign: 1n };
  const { word = '', n = '', unit = '' } = CHANGED.exec(text)?.groups ?? {};
  if (n === '' || (unit !== '%' && n.includes('.'))) return null;
  return { words: text, amount: n, percent: unit === '%', sign: FEWER.test(word) ? -1n : 1n };
}

function wrongChange(
  claim: Claim,
  change: Change,
  part: PartId,
  { form, shown }: CheckInput,
  before: ReportToCompare,
): readonly Issue[] {
  const pairs = claim.readings.flatMap((reading) => {
    const then = knownSums(reading, before.form, before.shown);
    const now = [{ value: claim.value, open: false }, ...knownSums(reading, form, shown)];
    return then.flatMap((a) => now.map((b) => ({ then: a, now: b })));
  });
  const [nearest] = pairs;
  const { plus = [], minus = [] } = claim.readings[0] ?? {};
  const inBoth = [...plus, ...minus].every((key) => before.form.cells.has(key));
  if (!nearest || !inBoth || pairs.some(({ then, now }) => then.open || now.open)) return [];
  const judged = pairs.map(({ then, now }) => agrees(change, then.value, now.value));
  if (judged.some((each) => each !== false)) return [];
  const [then, now] = [BigInt(nearest.then.value), BigInt(nearest.now.value)];
  const places = placesOf(change.amount);
  return [
    issueOf('T2.CHANGE', 'NOTES', {
      part,
      figures: plus,
      expected: change.percent ? percentOf(now - then, then, places) : String(now - then),
      actual: change.sign < 0n && change.amount !== '0' ? `-${change.amount}` : change.amount,
      params: {
        printed: `${claim.words}，${change.words}`,
        before: nearest.then.value,
        now: nearest.now.value,
        unit: change.percent ? '%' : '件',
      },
    }),
  ];
}

/** null: cannot be judged, since nothing is a percentage of zero. */
function agrees({ amount, percent, sign }: Change, before: Decimal, after: Decimal): boolean | null {
  if (!/^\d+$/.test(before) || !/^\d+$/.test(after)) return null;
  const [then, now] = [BigInt(before), BigInt(after)];
  if (!percent) return now - then === sign * BigInt(amount);
  return then === 0n ? null : isPercent(amount, sign * (now - then), then);
}
