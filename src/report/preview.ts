import type { ReportContent } from './content.ts';
import type { ReportId } from './report.ts';
import type { Signed } from './signed.ts';

/**
 * A link by which somebody outside may read one content of a report for a while, without signing in. Who made it and
 * when is `Signed`. Neither the token in the link nor the hash by which it is found is in here, so that nobody tells
 * them by mistake.
 */
export interface Preview extends Signed {
  /** Unique in its report, and in the order in which previews were made. */
  readonly id: string;
  readonly report: ReportId;
  readonly organName: string;
  /** Number of the revision it shows; null: the draft as it was when the link was made. */
  readonly revision: number | null;
  /** For whom, in the words of who made it. */
  readonly recipient: string;
  /** From when until when it may be read (ISO 8601, UTC), the end left out. */
  readonly from: string;
  readonly until: string;
  /** Who ended it before its time. */
  readonly revoked: Signed | null;
  /** Grows by one with every change. */
  readonly version: number;
}

/** A preview and what it shows: one content for ever, whatever becomes of the report. */
export interface Previewed {
  readonly preview: Preview;
  readonly content: ReportContent;
}

export const MAX_PREVIEW_DAYS = 30;

/** Whether it may be read at the instant. */
export function isReadableAt({ from, until, revoked }: Preview, now: string): boolean {
  return revoked === null && from <= now && now < until;
}
