import type { Actor, Grant } from '../../src/access/actor.ts';

/** The actor behind an API key, as `authenticate.ts` makes it. */
export function keyActor({
  id,
  createdBy,
  grants,
}: {
  readonly id: string;
  readonly createdBy: string;
  readonly grants: readonly Grant[];
}): Actor {
  return { id: `key:${id}`, name: id, grants, answeredBy: createdBy };
}
