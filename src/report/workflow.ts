import { DomainError } from '../errors.ts';
import type { EventType } from './event.ts';

/**
 * `DRAFT`: never public. `PUBLISHED`: a revision is public. `WITHDRAWN` 撤回: the text stays public with an
 * explanation and no longer counts. `RETRACTED` 误发撤销: hidden.
 */
export type ReportState = 'DRAFT' | 'PUBLISHED' | 'WITHDRAWN' | 'RETRACTED';

export type WorkflowAction = 'save' | 'publish' | 'correct' | 'withdraw' | 'retract';

interface Transition {
  readonly from: readonly ReportState[];
  /** null: the state stays. */
  readonly to: ReportState | null;
  readonly event: EventType | null;
  /** Whether the public must be told why. */
  readonly needsReason: boolean;
}

/** The whole life of a report. Side effects are not here: the command performs them. */
export const workflow: Readonly<Record<WorkflowAction, Transition>> = {
  save: { from: ['DRAFT', 'PUBLISHED', 'WITHDRAWN', 'RETRACTED'], to: null, event: null, needsReason: false },
  publish: {
    from: ['DRAFT', 'WITHDRAWN', 'RETRACTED'],
    to: 'PUBLISHED',
    event: 'report.published',
    needsReason: false,
  },
  correct: { from: ['PUBLISHED'], to: 'PUBLISHED', event: 'report.corrected', needsReason: true },
  withdraw: { from: ['PUBLISHED'], to: 'WITHDRAWN', event: 'report.withdrawn', needsReason: true },
  retract: {
    from: ['PUBLISHED', 'WITHDRAWN'],
    to: 'RETRACTED',
    event: 'report.retracted',
    needsReason: true,
  },
};

/** The state after the action. Throws `ILLEGAL_STATE` or `REASON_REQUIRED`. */
export function transition(action: WorkflowAction, state: ReportState, reason: string | null): ReportState {
  const { from, to, needsReason } = workflow[action];
  if (!from.includes(state)) throw new DomainError('ILLEGAL_STATE', { action, state });
  if (needsReason && !reason?.trim()) throw new DomainError('REASON_REQUIRED', { action });
  return to ?? state;
}
