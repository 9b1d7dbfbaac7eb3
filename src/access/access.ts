import { DomainError } from '../errors.ts';
import type { Actor } from './actor.ts';
import type { Role } from './role.ts';

/**
 * Who may do what on an organ's subtree. An action that is not here does not exist; a role that is not in its
 * line may not do it.
 */
export const accessTable = {
  /** Drafts, revisions, issues and events. */
  'report.read': ['editor', 'reviewer', 'secrecy_reviewer', 'signatory', 'collector', 'auditor'],
  'report.create': ['editor'],
  'report.import': ['editor'],
  'report.restore': ['editor'],
  'report.save': ['editor'],
  'report.publish': ['signatory'],
  'report.correct': ['signatory'],
  'report.withdraw': ['signatory', 'collector'],
  'report.retract': ['signatory', 'collector'],
  'organ.register': ['administrator'],
  'organ.move': ['administrator'],
  'organ.call': ['administrator', 'collector'],
  'key.create': ['administrator'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Action = keyof typeof accessTable;

/** Whether the actor may do this on the organ whose path is given, the root first. No actor: no. */
export function mayDo(actor: Actor | null, action: Action, organPath: readonly string[]): boolean {
  const allowed: readonly Role[] = accessTable[action];
  return (actor?.grants ?? []).some(
    (grant) => allowed.includes(grant.role) && organPath.includes(grant.organ),
  );
}

/** Who is there, or `UNAUTHENTICATED`. */
export function requireActor(actor: Actor | null): Actor {
  if (!actor) throw new DomainError('UNAUTHENTICATED', {});
  return actor;
}

/**
 * Passes or throws: `UNAUTHENTICATED` without an actor, `NOT_FOUND` when the actor may not even know of the thing
 * (the same answer as for what does not exist), `FORBIDDEN` when it may read but not do this.
 */
export function permit(
  actor: Actor | null,
  action: Action,
  organPath: readonly string[],
  thing: { readonly what: string; readonly id: string },
): asserts actor is Actor {
  if (mayDo(requireActor(actor), action, organPath)) return;
  if (mayDo(actor, 'report.read', organPath)) throw new DomainError('FORBIDDEN', { action });
  throw new DomainError('NOT_FOUND', thing);
}
