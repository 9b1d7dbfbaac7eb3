import type { ReportContent } from '../report/content.ts';
import { countedFigures } from './counted.ts';
import type { TotalKey } from './totals.ts';

/** Keys of the figures whose value differs; none when there was nothing to differ from. */
export function changedFigures(before: ReportContent | null, after: ReportContent): readonly TotalKey[] {
  if (!before) return [];
  const a = countedFigures(before);
  const b = countedFigures(after);
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => a[key] !== b[key]);
}
