import { DomainError } from '../errors.ts';
import type { EventType } from './event.ts';
import { publicStates, type PublicState } from './publication.ts';

/**
 * Where a report stands. `DRAFT` 起草, `IN_REVIEW` 审核, `SECRECY_REVIEW` 保密审查, `AWAITING_SIGNATURE` 待签发,
 * `APPROVED` 已签发 and frozen, `SCHEDULED` 待公布. When nothing of it is under way, it stands where the public sees it:
 * `PUBLISHED`, `WITHDRAWN` 撤回 (the text stays with an explanation and no longer counts), `RETRACTED` 误发撤销 (hidden).
 */
export type ReportState =
  'DRAFT' | 'IN_REVIEW' | 'SECRECY_REVIEW' | 'AWAITING_SIGNATURE' | 'APPROVED' | 'SCHEDULED' | PublicState;

/** From submission on the content is frozen, until the report is sent back or made public. */
export const frozenStates = [
  'IN_REVIEW',
  'SECRECY_REVIEW',
  'AWAITING_SIGNATURE',
  'APPROVED',
  'SCHEDULED',
] as const satisfies readonly ReportState[];

const underWay = ['DRAFT', ...frozenStates] as const;

export const reportStates: readonly ReportState[] = [...underWay, ...publicStates];

/** Who must not be the same person as the one who acts; see `dutyHolders`. */
export type Duty = 'author' | 'secrecy_reviewer' | 'publisher';

interface Transition {
  readonly from: readonly ReportState[];
  /** What the public must see of the report meanwhile; null: nothing yet; left out: no matter. */
  readonly while?: readonly (PublicState | null)[];
  /** null: the state stays, but for what `sends` says. `AS_PUBLIC`: what the public sees. */
  readonly to: ReportState | 'AS_PUBLIC' | null;
  /** Where something that is under way goes, by its state, when what is public is taken back. */
  readonly sends?: Readonly<Partial<Record<ReportState, ReportState>>>;
  /** What the public sees afterwards; null: the same as before. */
  readonly shows: PublicState | null;
  readonly event: EventType | null;
  /** Whether somebody must be told why. */
  readonly needsReason: boolean;
  /** 条例第十七条: who wrote it, who examined its secrecy and who signs it are different people. */
  readonly notBy: readonly Duty[];
}

const staying = { to: null, shows: null, event: null, needsReason: false, notBy: [] } as const;
const onward = { shows: null, needsReason: false, notBy: [] } as const;

/** The whole life of a report. Side effects are not here: the command performs them. */
export const workflow = {
  save: { ...staying, from: ['DRAFT'] },
  import: { ...staying, from: ['DRAFT'] },
  restore: { ...staying, from: ['DRAFT'] },
  explain: { ...staying, from: ['DRAFT'] },
  waive: { ...staying, from: ['DRAFT'], notBy: ['author'] },
  comment: { ...staying, from: reportStates },
  submit: { ...onward, from: ['DRAFT'], to: 'IN_REVIEW', event: 'report.submitted' },
  recall: { ...onward, from: ['IN_REVIEW'], to: 'DRAFT', event: 'report.recalled' },
  review: {
    ...onward,
    from: ['IN_REVIEW'],
    to: 'SECRECY_REVIEW',
    event: 'report.reviewed',
    notBy: ['author'],
  },
  clear: {
    ...onward,
    from: ['SECRECY_REVIEW'],
    to: 'AWAITING_SIGNATURE',
    event: 'report.cleared',
    notBy: ['author'],
  },
  sign: {
    ...onward,
    from: ['AWAITING_SIGNATURE'],
    to: 'APPROVED',
    event: 'report.signed',
    notBy: ['author', 'secrecy_reviewer'],
  },
  schedule: { ...onward, from: ['APPROVED', 'SCHEDULED'], to: 'SCHEDULED', event: 'report.scheduled' },
  unschedule: { ...onward, from: ['SCHEDULED'], to: 'APPROVED', event: 'report.unscheduled' },
  return: { ...onward, from: frozenStates, to: 'DRAFT', event: 'report.returned', needsReason: true },
  publish: {
    ...onward,
    from: ['APPROVED', 'SCHEDULED'],
    to: 'PUBLISHED',
    shows: 'PUBLISHED',
    event: 'report.published',
  },
  force: {
    from: underWay,
    to: 'PUBLISHED',
    shows: 'PUBLISHED',
    event: 'report.published',
    needsReason: true,
    notBy: [],
  },
  endorse: { ...staying, from: reportStates, event: 'report.endorsed', notBy: ['author', 'publisher'] },
  record: {
    from: ['DRAFT'],
    while: [null],
    to: 'PUBLISHED',
    shows: 'PUBLISHED',
    event: 'report.published',
    needsReason: true,
    notBy: ['author'],
  },
  amend: { ...onward, from: publicStates, to: 'DRAFT', event: 'report.amending', needsReason: true },
  discard: {
    ...onward,
    from: ['DRAFT'],
    while: publicStates,
    to: 'AS_PUBLIC',
    event: 'report.discarded',
  },
  withdraw: {
    from: reportStates,
    while: ['PUBLISHED'],
    to: null,
    // Nothing becomes public by itself any more.
    sends: { SCHEDULED: 'APPROVED' },
    shows: 'WITHDRAWN',
    event: 'report.withdrawn',
    needsReason: true,
    notBy: [],
  },
  retract: {
    from: reportStates,
    while: ['PUBLISHED', 'WITHDRAWN'],
    to: null,
    // Who examined and signed a change of it did not know that it was a mistake to publish it.
    sends: {
      IN_REVIEW: 'DRAFT',
      SECRECY_REVIEW: 'DRAFT',
      AWAITING_SIGNATURE: 'DRAFT',
      APPROVED: 'DRAFT',
      SCHEDULED: 'DRAFT',
    },
    shows: 'RETRACTED',
    event: 'report.retracted',
    needsReason: true,
    notBy: [],
  },
} as const satisfies Readonly<Record<string, Transition>>;

export type WorkflowAction = keyof typeof workflow;

export const workflowActions = Object.keys(workflow) as readonly WorkflowAction[];

/** Where a report stands, and what the public sees of it. */
export interface Standing {
  readonly state: ReportState;
  readonly publicState: PublicState | null;
}

/** Whether the action leads anywhere from here; the reason aside. */
export function isOpen(action: WorkflowAction, { state, publicState }: Standing): boolean {
  const { from, while: whileShown }: Transition = workflow[action];
  return from.includes(state) && (whileShown?.includes(publicState) ?? true);
}

/** Where the report stands after the action. Throws `ILLEGAL_STATE` or `REASON_REQUIRED`. */
export function transition(action: WorkflowAction, standing: Standing, reason: string | null): Standing {
  const { to, shows, sends, needsReason }: Transition = workflow[action];
  if (!isOpen(action, standing)) throw new DomainError('ILLEGAL_STATE', { action, state: standing.state });
  if (needsReason && !reason?.trim()) throw new DomainError('REASON_REQUIRED', { action });
  const publicState = shows ?? standing.publicState;
  const sent = sends?.[standing.state] ?? standing.state;
  const stays = shows !== null && isPublicState(standing.state) ? shows : sent;
  const state = to === 'AS_PUBLIC' ? publicState! : (to ?? stays);
  return { state, publicState };
}

function isPublicState(state: ReportState): state is PublicState {
  return (publicStates as readonly ReportState[]).includes(state);
}
