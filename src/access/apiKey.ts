import type { Grant } from './actor.ts';

/**
 * An API key as it is kept. Neither its text nor the SHA-256 by which it is found is in here, so that nobody tells
 * them by mistake.
 */
export interface ApiKey {
  readonly id: string;
  readonly name: string;
  /** The organ whose administrators keep this key, and the path to it when it was written, the root first. */
  readonly organ: string;
  readonly organPath: readonly string[];
  readonly grants: readonly Grant[];
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly createdBy: string;
  /** ISO 8601, UTC; null: may be used. */
  readonly revokedAt: string | null;
  readonly revokedBy: string | null;
  /** Grows by one with every change. */
  readonly version: number;
}
