import { partOf, type PartId, type ReportContent } from '../content.ts';
import type { Issue } from '../issue.ts';
import type { Check } from './check.ts';
import { found, issueOf, kept } from './found.ts';

/** Share of this year's text that stood in last year's, in percent, from which a chapter counts as copied. */
export const COPIED_PERCENT = 60;
const PASSAGE = 5;
/** Too short to tell copying from the usual words. */
const FEWEST_PASSAGES = 40;
const PARTS: readonly PartId[] = ['ch1', 'ch5'];

/**
 * D3. 国办公开办函〔2021〕30号: chapters 1 and 5 are concrete, 不得敷衍、年年雷同. Compares with the same organ's report of the year
 * before. Real reports that were written anew share less than a quarter.
 */
export const similarity: Check = ({ content, yearBefore }) => {
  if (!yearBefore) return kept;
  return found(...PARTS.flatMap((part) => copied(part, content, yearBefore.content)));
};

function copied(part: PartId, now: ReportContent, before: ReportContent): readonly Issue[] {
  const passages = passagesOf(partOf(now, part).text);
  if (passages.size < FEWEST_PASSAGES) return [];
  const earlier = passagesOf(partOf(before, part).text);
  const shared = Array.from(passages).filter((passage) => earlier.has(passage)).length;
  if (shared * 100 < COPIED_PERCENT * passages.size) return [];
  const percent = Math.floor((shared * 100) / passages.size);
  return [issueOf('D3', 'MUST_BE_EXPLAINED', { part, params: { percent, limit: COPIED_PERCENT } })];
}

/** Every run of five Han characters. Digits and punctuation are left out: a new year is not a new text. */
function passagesOf(text: string): ReadonlySet<string> {
  const characters = Array.from(text.replace(/\P{Script=Han}/gu, ''));
  const passages = new Set<string>();
  for (let i = 0; i + PASSAGE <= characters.length; i += 1) {
    passages.add(characters.slice(i, i + PASSAGE).join(''));
  }
  return passages;
}
