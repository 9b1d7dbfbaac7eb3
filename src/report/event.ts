import type { FigureKey } from '../forms/figure.ts';
import type { ReportId } from './report.ts';

export type EventType =
  'report.created' | 'report.published' | 'report.corrected' | 'report.withdrawn' | 'report.retracted';

/**
 * What happened, once, in order per report. Written in the transaction of the change; timeline, audit log,
 * webhooks and feed are all read from it. Holds no draft content.
 */
export interface ReportEvent {
  readonly report: ReportId;
  /** 1, 2, 3 … without a gap within the report. */
  readonly sequence: number;
  readonly type: EventType;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly actor: string;
  /** The revision it made or made public; null where there is none. */
  readonly revision: number | null;
  readonly hash: string | null;
  /** For a correction: the figures whose public value changed. */
  readonly changed: readonly FigureKey[];
  /** Public change note, or the explanation of a withdrawal or retraction. */
  readonly note: string | null;
}
