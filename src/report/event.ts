import type { FigureKey } from '../forms/figure.ts';
import type { ReportId } from './report.ts';

/** What the public may learn of: a first or later publication, a correction, a withdrawal, a retraction. */
export const publicEventTypes = [
  'report.published',
  'report.corrected',
  'report.withdrawn',
  'report.retracted',
] as const;

export const eventTypes = [
  ...publicEventTypes,
  'report.created',
  'report.submitted',
  'report.recalled',
  'report.returned',
  'report.reviewed',
  'report.cleared',
  'report.signed',
  'report.scheduled',
  'report.unscheduled',
  'report.endorsed',
  'report.amending',
  'report.discarded',
  'report.overdue',
] as const;

export type EventType = (typeof eventTypes)[number];

/**
 * What happened, once, in order per report. Written in the transaction of the change; timeline, audit log,
 * webhooks and feed are all read from it. Holds no draft content.
 */
export interface ReportEvent {
  readonly report: ReportId;
  /** 1, 2, 3 … without a gap within the report. */
  readonly sequence: number;
  /** The same among the events of the report that the public may know of; null for one that it may not. */
  readonly publicSequence: number | null;
  readonly type: EventType;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Of one that nobody did, `clock`. */
  readonly actor: string;
  /** Empty where nobody did it. */
  readonly actorName: string;
  /** The revision it is about: made, submitted, examined, signed or made public; null where there is none. */
  readonly revision: number | null;
  readonly hash: string | null;
  /** For a correction: the figures whose public value changed. */
  readonly changed: readonly FigureKey[];
  /** Public change note, or the explanation of a withdrawal or retraction; else why it was done, for those inside. */
  readonly note: string | null;
  /**
   * What else belongs to it: `from` (the state it was sent back from), `basis`, `conclusion`, `publishAt`, `forced`.
   * Where nobody asked for it but a schedule did: `scheduled` (its instant), and `refused` (the failure code) where the
   * schedule was taken away because the report could not be made public. Of one that is overdue `deadline`, the last
   * day in time, a China date.
   */
  readonly details: Readonly<Record<string, string>>;
}

export function isPublicEvent({ type }: Pick<ReportEvent, 'type'>): boolean {
  return (publicEventTypes as readonly EventType[]).includes(type);
}
