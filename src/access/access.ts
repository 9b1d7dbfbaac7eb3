import { DomainError } from '../errors.ts';
import { reportStates, type ReportState, type WorkflowAction } from '../report/workflow.ts';
import type { Actor } from './actor.ts';
import type { Role } from './role.ts';

type ByState = Readonly<Partial<Record<Role, readonly ReportState[]>>>;
type Rule = readonly Role[] | ByState;

/**
 * Who may do what on an organ's subtree: roles, or for each role the states of the report in which it may. In which
 * states a thing can be done at all is the workflow's to say. An action that is not here does not exist; a role that
 * is not in its line may not do it.
 */
export const accessTable = {
  /** Drafts, revisions, issues, comments and events. */
  'report.read': ['editor', 'reviewer', 'secrecy_reviewer', 'signatory', 'collector', 'auditor'],
  'report.create': ['editor'],
  'report.import': ['editor'],
  'report.restore': ['editor'],
  'report.save': ['editor'],
  'report.explain': ['editor'],
  'report.waive': ['collector'],
  'report.comment': ['editor', 'reviewer', 'secrecy_reviewer', 'signatory', 'collector'],
  'report.submit': ['editor'],
  'report.recall': ['editor'],
  'report.review': ['reviewer'],
  'report.clear': ['secrecy_reviewer'],
  'report.sign': ['signatory'],
  'report.return': {
    reviewer: ['IN_REVIEW'],
    secrecy_reviewer: ['SECRECY_REVIEW'],
    signatory: ['AWAITING_SIGNATURE', 'APPROVED', 'SCHEDULED'],
    collector: ['IN_REVIEW', 'SECRECY_REVIEW', 'AWAITING_SIGNATURE', 'APPROVED', 'SCHEDULED'],
  },
  'report.schedule': ['editor', 'signatory'],
  'report.unschedule': ['editor', 'signatory'],
  'report.publish': ['editor', 'signatory'],
  'report.force': ['signatory'],
  'report.endorse': ['signatory', 'collector'],
  'report.record': ['collector'],
  /** Adding up a 汇总 from the reports below. */
  'report.aggregate': ['editor', 'collector'],
  'report.amend': ['editor'],
  'report.discard': ['editor'],
  /** 催报. */
  'report.remind': ['collector'],
  'report.withdraw': ['signatory', 'collector'],
  'report.retract': ['signatory', 'collector'],
  /** Who has come how far, with the notes of those who sent a report back. */
  'board.read': ['editor', 'reviewer', 'secrecy_reviewer', 'signatory', 'collector', 'auditor'],
  /** Links by which somebody outside reads what is not public. */
  'preview.read': ['editor', 'signatory', 'auditor'],
  'preview.create': ['editor', 'signatory'],
  'preview.revoke': ['editor', 'signatory'],
  'organ.register': ['administrator'],
  'organ.move': ['administrator'],
  'organ.merge': ['administrator'],
  'organ.call': ['administrator', 'collector'],
  'person.read': ['administrator', 'auditor'],
  'person.admit': ['administrator'],
  'person.grant': ['administrator'],
  'person.disable': ['administrator'],
  'person.enable': ['administrator'],
  'key.read': ['administrator', 'auditor'],
  'key.create': ['administrator'],
  'key.revoke': ['administrator'],
  /** Webhook addresses, and how it goes with them. */
  'endpoint.read': ['administrator', 'auditor'],
  'endpoint.change': ['administrator'],
  'audit.read': ['administrator', 'auditor'],
  'health.read': ['collector', 'administrator', 'auditor'],
} as const satisfies Readonly<Record<`report.${WorkflowAction}`, Rule> & Record<string, Rule>>;

export type Action = keyof typeof accessTable;

/**
 * Whether the actor may do this on the organ whose path is given, the root first. Where that hangs on the state of
 * the report, without one it asks whether there is any in which the actor may. No actor: no.
 */
export function mayDo(
  actor: Actor | null,
  action: Action,
  organPath: readonly string[],
  state: ReportState | null = null,
): boolean {
  return (actor?.grants ?? []).some(
    ({ role, organ }) => organPath.includes(organ) && isAllowed(role, action, state),
  );
}

/** Whether the role may do this on its organs; see `mayDo`. */
export function isAllowed(role: Role, action: Action, state: ReportState | null = null): boolean {
  const states = statesFor(accessTable[action], role);
  return state === null ? states.length > 0 : states.includes(state);
}

function statesFor(rule: Rule, role: Role): readonly ReportState[] {
  if (isList(rule)) return rule.includes(role) ? reportStates : [];
  return rule[role] ?? [];
}

function isList(rule: Rule): rule is readonly Role[] {
  return Array.isArray(rule);
}

/** Who is there, or `UNAUTHENTICATED`. */
export function requireActor(actor: Actor | null): Actor {
  if (!actor) throw new DomainError('UNAUTHENTICATED', {});
  return actor;
}

/** What one must be allowed to do to know of a thing; everything else is known to those who read reports. */
const knownBy: Readonly<Record<string, Action>> = {
  person: 'person.read',
  key: 'key.read',
  endpoint: 'endpoint.read',
};

/**
 * Passes or throws: `UNAUTHENTICATED` without an actor, `NOT_FOUND` when the actor may not even know of the thing
 * (the same answer as for what does not exist), `FORBIDDEN` when it may read but not do this.
 */
export function permit(
  actor: Actor | null,
  action: Action,
  organPath: readonly string[],
  thing: { readonly what: string; readonly id: string },
  state: ReportState | null = null,
): asserts actor is Actor {
  if (mayDo(requireActor(actor), action, organPath, state)) return;
  const knows = mayDo(actor, knownBy[thing.what] ?? 'report.read', organPath);
  throw knows ? new DomainError('FORBIDDEN', { action }) : new DomainError('NOT_FOUND', thing);
}
