/** Who did something, and when. The name is kept as it was then: people change theirs, and leave. */
export interface Signed {
  /** The actor's id. */
  readonly by: string;
  readonly byName: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}
