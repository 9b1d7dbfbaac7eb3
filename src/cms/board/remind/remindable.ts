import { mayRemind } from '../../../report/reminder.ts';
import type { BoardLineShownFragment } from '../../generated/operations.ts';

/** Those of which nothing is public and that nobody has asked for today, as the API takes them. */
export function remindable(
  lines: readonly BoardLineShownFragment[],
  now: string,
): readonly BoardLineShownFragment[] {
  return lines.filter(({ progress, reminded }) => {
    const last = reminded && { ...reminded, by: '' };
    return progress?.publicState !== 'PUBLISHED' && mayRemind(last, now);
  });
}
