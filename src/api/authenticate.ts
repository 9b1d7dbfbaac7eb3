import type { Actor } from '../access/actor.ts';
import { keyHash } from '../access/keyText.ts';
import type { Store } from '../store/store.ts';

/** How long a key that was found is trusted without asking again; a revoked key works at most that long. */
const REMEMBERED_MS = 15_000;
const MAX_REMEMBERED = 1_000;

export type Authenticate = (authorization: string | undefined, now: string) => Promise<Actor | null>;

/** Finds the actor behind `Authorization: Bearer gk_…`; null for none, an unknown or a revoked key. */
export function keyAuthentication(store: Store): Authenticate {
  const remembered = new Map<string, { readonly actor: Actor; readonly until: number }>();
  return async (authorization, now) => {
    const hash = keyHash(/^Bearer\s+(\S+)$/i.exec(authorization ?? '')?.[1] ?? '');
    if (!hash) return null;
    const instant = Date.parse(now);
    const known = remembered.get(hash);
    if (known && instant < known.until) return known.actor;
    remembered.delete(hash);
    const key = await store.apiKey(hash);
    if (!key || key.revokedAt !== null) return null;
    const actor: Actor = { id: `key:${key.id}`, name: key.name, grants: key.grants };
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    remembered.set(hash, { actor, until: instant + REMEMBERED_MS });
    return actor;
  };
}
