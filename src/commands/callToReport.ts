import { permit, requireActor } from '../access/access.ts';
import { DomainError } from '../errors.ts';
import { placeIn, type Organ } from '../organs/organ.ts';
import { FIRST_YEAR, LAST_YEAR, type Scope } from '../report/report.ts';
import { dueChange } from '../statistics/change.ts';
import type { CommandContext } from './context.ts';
import { commitOnce, mutationOf, repeatedResult } from './once.ts';

export interface CallToReportInput {
  readonly organ: string;
  readonly years: readonly number[];
}

/** So many years fit in one transaction at any depth of the tree. */
const MAX_YEARS = 12;

/**
 * 布置年报: from now on the organ's reports of those years count as due in the totals above it. Years called before
 * stay as they are.
 */
export async function callToReport(input: CallToReportInput, context: CommandContext): Promise<Organ> {
  const actor = requireActor(context.actor);
  const mutation = mutationOf('callToReport', input, actor, context);
  const organ = await context.store.organ(input.organ);
  const thing = { what: 'organ', id: input.organ };
  if (input.years.length === 0 || input.years.length > MAX_YEARS) {
    throw new DomainError('INVALID_INPUT', {
      path: 'years',
      reason: 'OUT_OF_RANGE',
      detail: `1–${MAX_YEARS}`,
    });
  }
  for (const year of input.years) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new DomainError('INVALID_INPUT', {
        path: 'years',
        reason: 'OUT_OF_RANGE',
        detail: `${FIRST_YEAR}–${LAST_YEAR}`,
      });
    }
    permit(actor, 'organ.call', (organ && placeIn(organ, year)?.path) ?? [], thing);
  }
  if (!organ) throw new DomainError('NOT_FOUND', thing);
  const repeated = await repeatedResult<Organ>(mutation, context);
  if (repeated) return repeated;

  const added = [...new Set(input.years)].filter((year) => !organ.calledYears.includes(year));
  if (added.length === 0) return organ;

  const calledYears = [...organ.calledYears, ...added].sort((a, b) => a - b);
  const after: Organ = { ...organ, calledYears, version: organ.version + 1 };
  const scopes = scopesDue(organ);
  const totals = added.flatMap((year) => dueChange(year, placeIn(organ, year)!.path, scopes));
  return commitOnce(context, mutation, { organ: { before: organ, after }, totals }, after);
}

/** A government owes its own report and the 汇总 of its level; everyone else only their own. */
export function scopesDue(organ: Organ): readonly Scope[] {
  return organ.kind === 'GOVERNMENT' ? ['OWN', 'AGGREGATE'] : ['OWN'];
}
