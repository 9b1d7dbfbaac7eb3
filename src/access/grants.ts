import type { Grant } from './actor.ts';

/** What one person or one key may hold at most. */
export const MAX_GRANTS = 50;

/** `editor:bureau`: how a grant stands in failures and in the audit log. */
export function grantText({ role, organ }: Grant): string {
  return `${role}:${organ}`;
}

export function holds(grants: readonly Grant[], { role, organ }: Grant): boolean {
  return grants.some((grant) => grant.role === role && grant.organ === organ);
}
