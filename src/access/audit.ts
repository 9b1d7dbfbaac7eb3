/**
 * One line of the audit log: something done that is in no report's own events (people, grants, organs, keys), or a
 * draft read by somebody from another organ. Never changed, never removed; holds no content of a draft.
 */
export interface AuditEntry {
  /** The organ whose data it is about. */
  readonly organ: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly actor: string;
  /** The command, or `read`. */
  readonly action: string;
  /** What it was done to: `report bureau:2023:OWN`, `person 3f…`, `organ bureau`. */
  readonly target: string;
  /** What else explains it: the role granted, the reason; null when nothing. No secret. */
  readonly detail: string | null;
}
