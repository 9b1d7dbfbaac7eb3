import type { World } from './world.ts';

/** What an organ and those below it have counted of a figure in 2023; undefined: never any. */
export async function totalOf(world: World, organ: string, key: string): Promise<string | undefined> {
  const found = await world.store.organTotals(organ, 2023, 'OWN');
  return found?.totals.figures[key];
}
