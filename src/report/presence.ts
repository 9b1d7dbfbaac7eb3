import type { PartId } from './content.ts';
import type { ReportId } from './report.ts';

/**
 * Somebody has the report before them. It only tells the others; nothing is locked, and nothing is kept of it. Whoever
 * says so no more is forgotten.
 */
export interface Presence {
  readonly report: ReportId;
  /** The actor's id. */
  readonly actor: string;
  readonly name: string;
  /** The part they are at; null: the report as a whole. */
  readonly part: PartId | null;
  /** ISO 8601, UTC; both. */
  readonly at: string;
  readonly expiresAt: string;
}

/** How long it holds. Two heartbeats may be lost before somebody is thought to have gone. */
export const PRESENCE_SECONDS = 30;

/** Those who are there at the instant: DynamoDB removes what has expired, but up to days later. */
export function presentAt(presences: readonly Presence[], now: string): readonly Presence[] {
  return presences.filter(({ expiresAt }) => expiresAt > now);
}
