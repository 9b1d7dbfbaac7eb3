import type { Edition } from '../forms/form.ts';
import type { ReportId } from './report.ts';
import type { ReportState } from './workflow.ts';

/** The present state of one report; its texts and figures are in the draft parts and in the revisions. */
export interface ReportHead {
  readonly id: ReportId;
  readonly state: ReportState;
  /** Grows by one with every change of this head. */
  readonly version: number;
  /** Grows by one with every saved draft part; a revision is made only if none was saved meanwhile. */
  readonly draftEdits: number;
  readonly form: Edition;
  readonly organName: string;
  /** The organ's path in the report year, the root first. */
  readonly organPath: readonly string[];
  readonly title: string;
  /** Number of the last revision; 0 before the first. */
  readonly lastRevision: number;
  /** Hash of the last revision; null before the first. */
  readonly lastHash: string | null;
  /** Hash of the content of the last revision; null before the first. */
  readonly lastContentHash: string | null;
  /** Numbers of the revisions that were made public and not retracted since, oldest first. */
  readonly publicRevisions: readonly number[];
  /** Number of the last event; 0 before the first. */
  readonly lastEvent: number;
  /** Instant of the first publication that still stands (ISO 8601, UTC). */
  readonly firstPublishedAt: string | null;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly updatedAt: string;
  readonly updatedBy: string;
}

/**
 * The version that clients see and send back as `expectedVersion`. Both counters only grow, so their sum changes
 * exactly when something in the report did.
 */
export function reportVersion(head: ReportHead): number {
  return head.version + head.draftEdits;
}
