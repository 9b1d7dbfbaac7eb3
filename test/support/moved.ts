import { latestPlace } from '../../src/organs/organ.ts';
import type { World } from './world.ts';

/**
 * Moves an organ from a report year on although a report of it is begun, as it happens when that is begun while the
 * organ is being moved; `moveOrgan` refuses to.
 */
export async function movedUnseen(
  { store, now }: World,
  id: string,
  path: readonly string[],
  from: number,
): Promise<void> {
  const before = (await store.organ(id))!;
  const places = [
    { ...latestPlace(before), to: from - 1 },
    { from, to: null, path },
  ];
  await store.commit({
    at: now(),
    organ: { before, after: { ...before, places, version: before.version + 1 } },
  });
}
