import { chinaDate } from '../util/chinaDate.ts';
import type { Signed } from './signed.ts';

/** 催报: somebody who waits for a report has asked for it. Of each report the last one is kept. */
export interface Reminder extends Signed {
  /** What else was said; null: nothing. */
  readonly note: string | null;
}

/** Whether nobody has asked for the report yet on the China date of the instant: once a day is enough. */
export function mayRemind(last: Reminder | null, now: string): boolean {
  return last === null || chinaDate(last.at) < chinaDate(now);
}
