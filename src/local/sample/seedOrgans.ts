import type { Actor } from '../../access/actor.ts';
import { callToReport } from '../../commands/callToReport.ts';
import { registerOrgan, type RegisterOrganInput } from '../../commands/registerOrgan.ts';
import type { Store } from '../../store/store.ts';
import { calledAt } from './dates.ts';
import { inParallel } from './inParallel.ts';
import { sampleOrgans } from './organs.ts';

const REGISTERED_AT = '2019-11-28T01:00:00.000Z';

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

export interface Calls {
  readonly store: Store;
  readonly actor: Actor;
  readonly year: number;
  readonly ids: readonly string[];
}

/** Calls the organs to report for the year; those that were called already are passed over. */
export async function seedCalls({ store, actor, year, ids }: Calls, step: Step): Promise<void> {
  const known = await store.organs(ids);
  const called = new Set(known.filter(({ calledYears }) => calledYears.includes(year)).map(({ id }) => id));
  await inParallel(ids, async (organ) => {
    const isNew = !called.has(organ);
    if (isNew)
      await callToReport({ organ, year }, { store, actor, now: calledAt(year), clientMutationId: null });
    step(isNew);
  });
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
