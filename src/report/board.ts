import type { Level } from '../organs/level.ts';
import { chinaDate } from '../util/chinaDate.ts';
import { aggregationLevel, deadlineAt, type Deadline } from './deadline.ts';
import type { ReportHead } from './head.ts';
import type { Reminder } from './reminder.ts';
import type { ReportId } from './report.ts';

/** A report that is called for, or begun, or both. */
export interface ReportLine {
  readonly report: ReportId;
  /** As the report names it; while none is begun, as the organ was called when it was last written. */
  readonly organName: string;
  /** The organ's path in the report year, the root first. */
  readonly organPath: readonly string[];
  /** The organ has been called to report for that year. */
  readonly called: boolean;
  /** null: nobody has begun it. */
  readonly progress: Progress | null;
}

/** One line of the collector's board. */
export interface BoardRow extends ReportLine {
  /** When it was last asked for; null: never, or not since its organ moved. */
  readonly reminded: Reminder | null;
}

/**
 * What the board tells of a report that is begun: as it was after the last step. What people typed or commented since
 * does not show here.
 */
export interface Progress extends Pick<
  ReportHead,
  | 'state'
  | 'publicState'
  | 'title'
  | 'firstPublishedAt'
  | 'submission'
  | 'schedule'
  | 'sentBack'
  | 'amendment'
  | 'forced'
  | 'updatedAt'
  | 'updatedBy'
  | 'updatedByName'
> {
  /** Number of the revision that stands in public and counts; null: none does. */
  readonly publicRevision: number | null;
}

export function progressOf(head: ReportHead): Progress {
  const { state, publicState, title, firstPublishedAt, submission, schedule, sentBack } = head;
  const { amendment, forced, updatedAt, updatedBy, updatedByName } = head;
  return {
    state,
    publicState,
    title,
    publicRevision: publicState === 'PUBLISHED' ? (head.publicRevisions.at(-1) ?? null) : null,
    firstPublishedAt,
    submission,
    schedule,
    sentBack,
    amendment,
    forced,
    updatedAt,
    updatedBy,
    updatedByName,
  };
}

/** Whether the report was called for and nothing of it stands in public. A withdrawn one is missing again. */
export function isMissing({ called, progress }: ReportLine): boolean {
  return called && progress?.publicState !== 'PUBLISHED';
}

/**
 * How the line stands to its dates on the China date `today`. Only a government is called for a 汇总; the date of its
 * level binds it from then on.
 */
export function deadlineOnBoard(row: ReportLine, top: Level, today: string): Deadline {
  const { report, organPath, called, progress } = row;
  const level = called ? aggregationLevel('GOVERNMENT', organPath.length - 1, top) : null;
  const published = progress?.firstPublishedAt ?? null;
  return deadlineAt(report, level, published && chinaDate(published), today);
}
