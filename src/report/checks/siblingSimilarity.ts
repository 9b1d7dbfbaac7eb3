import { partOf, type ReportContent } from '../content.ts';
import type { Issue } from '../issue.ts';
import { issueOf } from './found.ts';
import { COPIED_PERCENT, copiedPercent, WRITTEN_PARTS } from './similarity.ts';

/** The report of another organ under the same one, for the same year and scope. */
export interface Sibling {
  readonly organName: string;
  readonly content: ReportContent;
}

/**
 * D3.SIBLING. 国办公开办函〔2021〕30号: chapters 1 and 5 are concrete, 不得敷衍、雷同. Names for each the sibling that it shares
 * most with. Not among `allChecks`: a check of one report does not read its siblings; a collector asks for it.
 */
export function siblingSimilarity(content: ReportContent, siblings: readonly Sibling[]): readonly Issue[] {
  return WRITTEN_PARTS.flatMap((part) => {
    const { text } = partOf(content, part);
    const alike = siblings.flatMap((sibling) => {
      const percent = copiedPercent(text, partOf(sibling.content, part).text);
      return percent === null || percent < COPIED_PERCENT ? [] : [{ sibling, percent }];
    });
    const [most] = alike.toSorted((a, b) => b.percent - a.percent);
    if (!most) return [];
    const params = { percent: most.percent, limit: COPIED_PERCENT, sibling: most.sibling.organName };
    return [issueOf('D3.SIBLING', 'MUST_BE_EXPLAINED', { part, params })];
  });
}
