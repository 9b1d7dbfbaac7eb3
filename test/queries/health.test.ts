import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../../src/access/actor.ts';
import { roles } from '../../src/access/role.ts';
import { health, healthFor } from '../../src/queries/health.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { drafted, scheduledFor } from '../support/reports.ts';
import { actorWith, contentWith, reportOf, worldOn } from '../support/world.ts';

const publishAt = '2024-01-25T01:00:00.000Z';
const well = { missedSchedules: 0, oldestMissedAt: null };

async function scheduledWorld() {
  const world = await worldOn(memoryStore());
  for (const [organ, at] of [
    ['town', '2024-01-25T01:00:30.000Z'],
    ['bureau', publishAt],
  ] as const) {
    await drafted(world, reportOf(organ), contentWith({}, { organ: `${organ}机关` }));
    await scheduledFor(world, reportOf(organ), at);
  }
  return world;
}

describe('health', () => {
  it('counts the reports that are not public more than 60 seconds after their time, and tells the oldest time', async () => {
    const { store } = await scheduledWorld();
    expect(await health(store, publishAt)).toEqual(well);
    expect(await health(store, '2024-01-25T01:01:00.000Z')).toEqual(well);
    const oldestMissedAt = publishAt;
    expect(await health(store, '2024-01-25T01:01:00.001Z')).toEqual({ missedSchedules: 1, oldestMissedAt });
    expect(await health(store, '2024-01-25T02:00:00.000Z')).toEqual({ missedSchedules: 2, oldestMissedAt });
  });

  it('takes one request', async () => {
    const { store } = await scheduledWorld();
    const view = store.metered();
    await health(view, '2024-01-25T02:00:00.000Z');
    expect(view.cost()).toMatchObject({ requests: 1 });
  });
});

describe('healthFor', () => {
  async function outcome(actor: Actor | null): Promise<string> {
    return healthFor(actor, memoryStore(), publishAt).then(
      () => 'told',
      (error: unknown) => (error as { readonly code: string }).code,
    );
  }

  it('answers collectors, administrators and auditors, of whichever organ', async () => {
    for (const role of roles) {
      const told = ['collector', 'administrator', 'auditor'].includes(role);
      expect([role, await outcome(actorWith(role, 'town'))]).toEqual([role, told ? 'told' : 'FORBIDDEN']);
    }
    expect(await outcome({ ...actorWith('editor', 'town'), grants: [] })).toBe('NOT_FOUND');
    expect(await outcome(null)).toBe('UNAUTHENTICATED');
  });
});
