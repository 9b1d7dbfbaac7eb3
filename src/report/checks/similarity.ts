import { partOf, type PartId } from '../content.ts';
import type { Check } from './check.ts';
import { found, issueOf, kept } from './found.ts';

/** Share of this year's text that stood in last year's, in percent, from which a chapter counts as copied. */
export const COPIED_PERCENT = 60;
const PASSAGE = 5;
/** Too short to tell copying from the usual words. */
const FEWEST_PASSAGES = 40;
/** Where the form asks for text of the organ's own. */
export const WRITTEN_PARTS: readonly PartId[] = ['ch1', 'ch5'];

/**
 * D3. 国办公开办函〔2021〕30号: chapters 1 and 5 are concrete, 不得敷衍、年年雷同. Compares with the same organ's report of the year
 * before. Real reports that were written anew share less than a quarter.
 */
export const similarity: Check = ({ content, yearBefore }) => {
  if (!yearBefore) return kept;
  return found(
    ...WRITTEN_PARTS.flatMap((part) => {
      const percent = copiedPercent(partOf(content, part).text, partOf(yearBefore.content, part).text);
      if (percent === null || percent < COPIED_PERCENT) return [];
      return [issueOf('D3', 'MUST_BE_EXPLAINED', { part, params: { percent, limit: COPIED_PERCENT } })];
    }),
  );
};

/** Share of the passages of a text that stand in an earlier one, in whole percent; null for a text of a few words. */
export function copiedPercent(text: string, earlier: string): number | null {
  const passages = passagesOf(text);
  if (passages.size < FEWEST_PASSAGES) return null;
  const known = passagesOf(earlier);
  const shared = Array.from(passages).filter((passage) => known.has(passage)).length;
  return Math.floor((shared * 100) / passages.size);
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
