import type { Role } from './role.ts';

/** A role on an organ and everything below it. */
export interface Grant {
  readonly role: Role;
  readonly organ: string;
}

/** Who asks. There is no system actor and no default: whoever has no actor is refused. */
export interface Actor {
  /** Stable id, as it stands in revisions and events: `key:01J…` or `person:3f…`. */
  readonly id: string;
  readonly name: string;
  readonly grants: readonly Grant[];
  /** Of a program: the id of who made its key, and so answers for what it writes. */
  readonly answeredBy?: string;
}

/** Whose work it is when this actor writes: a program is not a second person for whoever made its key. */
export function authorsBehind({ id, answeredBy }: Actor): readonly string[] {
  return answeredBy === undefined ? [id] : [id, answeredBy];
}
