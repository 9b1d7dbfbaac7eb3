import type { Grant } from './actor.ts';

/** An API key as it is kept: never the key itself, only its SHA-256. */
export interface ApiKey {
  readonly id: string;
  readonly hash: string;
  readonly name: string;
  readonly grants: readonly Grant[];
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly revokedAt: string | null;
}
