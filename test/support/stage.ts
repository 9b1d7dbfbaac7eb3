import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { startApi, type Api } from './api.ts';
import { askersOf, keysAndPeople, type Asker } from './askers.ts';
import { rehearsalOn, type Rehearsal } from './rehearsal.ts';
import { ASKED_AT, situationsOn, type Target } from './situations.ts';
import type { World } from './world.ts';

/** The API over every situation, asked by everybody; after `rehearsal.begin` nothing changes any more. */
export interface Stage {
  readonly api: Api;
  readonly rehearsal: Rehearsal;
  readonly world: World;
  readonly targets: readonly Target[];
  readonly askers: readonly Asker[];
}

export async function staged(): Promise<Stage> {
  const rehearsal = rehearsalOn(memoryStore());
  const { world, targets } = await situationsOn(rehearsal.store);
  const api = await startApi(rehearsal.store, () => ASKED_AT, keysAndPeople);
  return { api, rehearsal, world, targets, askers: await askersOf(api, world) };
}

/** One target at each place: for what is about an organ and not about a report. */
export function onePerPlace(targets: readonly Target[]): readonly Target[] {
  return targets.filter(({ place }, i) => targets.findIndex((each) => each.place === place) === i);
}
