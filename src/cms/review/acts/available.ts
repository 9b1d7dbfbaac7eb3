import { mayDo } from '../../../access/access.ts';
import type { Actor } from '../../../access/actor.ts';
import { isOpen, workflow, type Duty, type WorkflowAction } from '../../../report/workflow.ts';
import type { ReportHeadFragment } from '../../generated/operations.ts';
import { standingOf } from '../../report/standing.ts';

/** What moves a report on, or takes it back; what changes its content is done elsewhere. */
export const acts = [
  'submit',
  'recall',
  'review',
  'clear',
  'sign',
  'publish',
  'schedule',
  'unschedule',
  'return',
  'endorse',
  'amend',
  'discard',
  'record',
  'force',
  'withdraw',
  'retract',
] as const satisfies readonly WorkflowAction[];

export type Act = (typeof acts)[number];

/** Of a report, what is asked before somebody may do something with it. */
export type Situation = Pick<ReportHeadFragment, 'state' | 'publicState' | 'authors'> & {
  readonly organ: Pick<ReportHeadFragment['organ'], 'path'>;
  readonly secrecyReview: { readonly by: string } | null;
  readonly forced: { readonly by: string } | null;
};

/** An act that the person's roles allow here. `barred`: what the person did that only somebody else may judge. */
export interface AvailableAct {
  readonly act: Act;
  readonly barred: Duty | null;
}

/**
 * What somebody may do with a report as it stands, by the tables that the API asks too. Whoever forced a publication
 * before the last one is not known here; the API refuses them.
 */
export function availableActs(actor: Actor, situation: Situation): readonly AvailableAct[] {
  const { state, organ } = situation;
  const path = (organ.path ?? '').split('/');
  const standing = standingOf(situation);
  return acts.flatMap((act) => {
    if (!isOpen(act, standing) || !mayDo(actor, `report.${act}`, path, state)) return [];
    if (act === 'endorse' && situation.forced === null) return [];
    return [{ act, barred: dutyAgainst(actor, act, situation) }];
  });
}

function dutyAgainst(actor: Actor, act: Act, { authors, secrecyReview, forced }: Situation): Duty | null {
  const notBy: readonly Duty[] = workflow[act].notBy;
  const holders: Readonly<Record<Duty, readonly string[]>> = {
    author: authors,
    secrecy_reviewer: secrecyReview ? [secrecyReview.by] : [],
    publisher: forced ? [forced.by] : [],
  };
  return notBy.find((duty) => holders[duty].includes(actor.id)) ?? null;
}
