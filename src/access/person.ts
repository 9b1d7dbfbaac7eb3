import { sha256 } from '../util/sha256.ts';
import type { Actor, Grant } from './actor.ts';

/** Who somebody is at the provider that signs people in: the `iss` and `sub` of OpenID Connect. */
export interface Account {
  readonly issuer: string;
  readonly subject: string;
}

/** Somebody who may sign in. Who is not admitted here may not, whatever the provider says. */
export interface Person {
  /** Made from the account, so that it is never used again for somebody else. */
  readonly id: string;
  readonly account: Account;
  readonly name: string;
  /** The organ whose administrator keeps this person, and the path to it when it was written, the root first. */
  readonly organ: string;
  readonly organPath: readonly string[];
  readonly grants: readonly Grant[];
  /** ISO 8601, UTC; null: may sign in. */
  readonly disabledAt: string | null;
  /** Grows by one with every change. */
  readonly version: number;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly updatedAt: string;
  readonly updatedBy: string;
}

export function personId({ issuer, subject }: Account): string {
  return sha256(JSON.stringify([issuer, subject])).slice(0, 24);
}

/** The person as an actor; null for one who was disabled. */
export function personActor({ id, name, grants, disabledAt }: Person): Actor | null {
  return disabledAt === null ? { id: `person:${id}`, name, grants } : null;
}
