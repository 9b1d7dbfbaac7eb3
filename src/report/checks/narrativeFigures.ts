import { partOf, type PartId } from '../content.ts';
import type { Issue } from '../issue.ts';
import { claimsOf, type Claim } from '../narrative/claims.ts';
import { fits, knownSums, type KnownSum } from '../narrative/knownSum.ts';
import type { Check, CheckInput } from './check.ts';
import { found, issueOf } from './found.ts';

export const NARRATIVE: readonly PartId[] = ['front', 'ch1', 'ch5', 'ch6'];

/**
 * T1. Chapters 1, 5 and 6 speak of the figures of chapters 2 to 4 (国办公开办函〔2019〕60号, 〔2021〕30号) and state the same.
 * A number is reported when it is none of those that its words can mean; blank cells only bound a sum from below.
 * Must be explained and not only noted, because the reader leaves alone what it does not wholly understand: in the real
 * reports it was tried on, every number it reported was in fact another one than that of the table.
 */
export const narrativeFigures: Check = (input) =>
  found(...NARRATIVE.flatMap((part) => contradictions(part, input)));

/** One issue for the same figures: what is said twice is corrected once. */
function contradictions(part: PartId, input: CheckInput): readonly Issue[] {
  const issues = claimsIn(part, input).flatMap((claim) => contradiction(claim, part, input));
  return [
    ...new Map(issues.toReversed().map((issue) => [issue.figures.join(), issue])).values(),
  ].toReversed();
}

function contradiction(claim: Claim, part: PartId, { form, shown }: CheckInput): readonly Issue[] {
  const known = claim.readings.map((reading) => knownSums(reading, form, shown));
  const [nearest] = known[0] ?? [];
  // A reading that cannot be judged may be the one that was meant.
  if (!nearest || known.some((sums) => sums.length === 0)) return [];
  if (known.flat().some((sum) => fits(claim.value, sum))) return [];
  return [contradicted(claim, part, nearest)];
}

function contradicted({ readings, value, words }: Claim, part: PartId, known: KnownSum): Issue {
  return issueOf('T1', 'MUST_BE_EXPLAINED', {
    part,
    figures: readings[0]?.plus ?? [],
    expected: known.value,
    actual: value,
    params: { printed: words, ...(known.open ? { atLeast: 1 } : {}) },
  });
}

/** What the text of a part claims of the figures of this report. */
export function claimsIn(part: PartId, { content, form, organName, report }: CheckInput): readonly Claim[] {
  const { text } = partOf(content, part);
  return text === '' ? [] : claimsOf(text, form, { organName, year: report.year, scope: report.scope });
}
