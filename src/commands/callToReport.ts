import { permit } from '../access/access.ts';
import { DomainError } from '../errors.ts';
import { placeIn, type Organ } from '../organs/organ.ts';
import type { Scope } from '../report/report.ts';
import { dueChange } from '../statistics/change.ts';
import type { CommandContext } from './context.ts';
import { commitOnce, mutationOf } from './once.ts';
import { requireActor } from './openReport.ts';

export interface CallToReportInput {
  readonly organ: string;
  readonly year: number;
}

/**
 * 布置年报: from now on the organ's reports of that year count as due in the totals above it. Calling again changes
 * nothing.
 */
export async function callToReport(input: CallToReportInput, context: CommandContext): Promise<Organ> {
  const actor = requireActor(context.actor);
  const mutation = mutationOf('callToReport', input, actor, context);
  const organ = await context.store.organ(input.organ);
  const path = (organ && placeIn(organ, input.year)?.path) ?? [];
  permit(actor, 'organ.call', path, { what: 'organ', id: input.organ });
  if (!organ) throw new DomainError('NOT_FOUND', { what: 'organ', id: input.organ });
  if (organ.calledYears.includes(input.year)) return organ;

  const calledYears = [...organ.calledYears, input.year].sort((a, b) => a - b);
  const after: Organ = { ...organ, calledYears, version: organ.version + 1 };
  const totals = dueChange(input.year, path, scopesDue(organ));
  return commitOnce(context, mutation, { organ: { before: organ, after }, totals }, after);
}

/** A government owes its own report and the 汇总 of its level; everyone else only their own. */
export function scopesDue(organ: Organ): readonly Scope[] {
  return organ.kind === 'GOVERNMENT' ? ['OWN', 'AGGREGATE'] : ['OWN'];
}
