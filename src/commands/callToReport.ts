import { permit, requireActor } from '../access/access.ts';
import { DomainError } from '../errors.ts';
import { placeIn, type Organ } from '../organs/organ.ts';
import { scopesDue } from '../report/scopesDue.ts';
import { dueChange } from '../statistics/change.ts';
import { ledgerOfCall } from '../statistics/ledger.ts';
import type { CommandContext } from './shared/context.ts';
import { refuseImpossibleYear } from './shared/newReport.ts';
import { commitOnce, mutationOf, repeatedResult } from './shared/once.ts';

export interface CallToReportInput {
  readonly organ: string;
  readonly years: readonly number[];
}

/** So many years fit in one transaction at any depth of the tree. */
const MAX_YEARS = 8;

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
    refuseImpossibleYear('years', year, context.now);
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
  const called = added.map((year) => ({ year, path: placeIn(organ, year)!.path }));
  const totals = called.flatMap(({ year, path }) => dueChange(year, path, scopes));
  const ledger = called.flatMap(({ year, path }) => ledgerOfCall(year, path, scopes, context.now));
  const audit = {
    organ: organ.id,
    at: context.now,
    actor: actor.id,
    action: 'callToReport',
    target: `organ ${organ.id}`,
    detail: added.join(' '),
  };
  return commitOnce(context, mutation, { organ: { before: organ, after }, totals, ledger, audit }, after);
}
