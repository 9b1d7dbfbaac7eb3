import type { Actor } from '../../access/actor.ts';
import { callToReport, type CallToReportInput } from '../../commands/callToReport.ts';
import { registerOrgan, type RegisterOrganInput } from '../../commands/registerOrgan.ts';
import type { Store } from '../../store/store.ts';
import { inParallel } from './inParallel.ts';
import { sampleYears } from './oddities.ts';
import { organs, sampleOrgans } from './organs.ts';
import { isCalled } from './reports.ts';

const REGISTERED_AT = '2025-11-28T01:00:00.000Z';
/** The last of the calls, in which the years before were taken over as well. */
const CALLED_AT = '2025-12-05T01:30:00.000Z';

/** Told after each thing, with whether it was added now. */
export type Step = (isNew: boolean) => void;

/** Registers those organs of the sample that are not there, from the top down. */
export async function seedOrgans(store: Store, actor: Actor, step: Step): Promise<void> {
  const all = sampleOrgans();
  const present = new Set((await store.organs(all.map(({ id }) => id))).map(({ id }) => id));
  for (const level of levelsOf(all)) {
    await inParallel(level, async (organ) => {
      const isNew = !present.has(organ.id);
      if (isNew) await registerOrgan(organ, { store, actor, now: REGISTERED_AT, clientMutationId: null });
      step(isNew);
    });
  }
}

/** Calls every organ that reports for all its years at once; years for which it was called already stay as they are. */
export async function seedCalls(store: Store, actor: Actor, step: Step): Promise<void> {
  const calls = callsOfSample();
  const known = await store.organs(calls.map(({ organ }) => organ));
  const calledYears = new Map(known.map((organ) => [organ.id, organ.calledYears]));
  await inParallel(calls, async (call) => {
    const isNew = call.years.some((year) => !calledYears.get(call.organ)?.includes(year));
    if (isNew) await callToReport(call, { store, actor, now: CALLED_AT, clientMutationId: null });
    step(isNew);
  });
}

/** Which organs are called for which years: everyone but the real organs that only stand in the tree. */
export function callsOfSample(): readonly CallToReportInput[] {
  return organs
    .map((organ) => ({ organ: organ.id, years: sampleYears.filter((year) => isCalled(organ, year)) }))
    .filter(({ years }) => years.length > 0);
}

/** Organs without a parent first, then those directly below them, and so on. */
function levelsOf(all: readonly RegisterOrganInput[]): readonly (readonly RegisterOrganInput[])[] {
  const levels: RegisterOrganInput[][] = [];
  const depths = new Map<string, number>();
  for (const organ of all) {
    const depth = organ.parent === null ? 0 : (depths.get(organ.parent) ?? 0) + 1;
    depths.set(organ.id, depth);
    (levels[depth] ??= []).push(organ);
  }
  return levels;
}
