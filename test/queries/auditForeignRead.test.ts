import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '../../src/access/actor.ts';
import { historyComparison } from '../../src/queries/comparison.ts';
import { draftReport } from '../../src/queries/draftReport.ts';
import { revisionHistory, revisionOf, revisionsOfDraft } from '../../src/queries/history.ts';
import { eventsOfDraft } from '../../src/queries/timeline.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import type { Store } from '../../src/store/store.ts';
import { aHead, anEvent, aRevision, NOW } from '../support/builders.ts';
import { actorWith } from '../support/world.ts';

const ALL = { limit: 100, after: null };
const report = { organ: 'county', year: 2025, scope: 'OWN' } as const;
const collector = actorWith('collector', 'city');

let store: Store;

beforeEach(async () => {
  store = memoryStore();
  await store.commit({ at: NOW, head: { before: null, after: aHead() } });
  await store.commit({ at: NOW, event: anEvent({ report }) });
  for (const number of [1, 2]) await store.commit({ at: NOW, revision: aRevision({ number }) });
});

const readings: Readonly<Record<string, (actor: Actor, view: Store, now: string) => Promise<unknown>>> = {
  draftReport: (actor, view, now) => draftReport(report, actor, view, now),
  revisionHistory: (actor, view, now) => revisionHistory(report, ALL, actor, view, now),
  revisionsOfDraft: (actor, view, now) => revisionsOfDraft(report, ALL, actor, view, now),
  revisionOf: (actor, view, now) => revisionOf(report, 1, actor, view, now),
  eventsOfDraft: (actor, view, now) => eventsOfDraft(report, ALL, actor, view, now),
  historyComparison: (actor, view, now) => historyComparison(report, 1, 2, actor, view, now),
};

const log = async () => (await store.audit('county', ALL)).items;

describe.each(Object.entries(readings))('%s', (_, read) => {
  it('is noted once an hour when the right to it comes from above, for one request more', async () => {
    const own = store.metered();
    await read(actorWith('editor', 'county'), own, NOW);
    expect(await log()).toEqual([]);

    const foreign = store.metered();
    for (const minute of ['00', '31', '59'])
      await read(collector, foreign, `2026-01-20T02:${minute}:00.000Z`);
    expect(await log()).toEqual([
      {
        organ: 'county',
        at: '2026-01-20T02:00:00.000Z',
        actor: collector.id,
        action: 'read',
        target: 'report county:2025:OWN',
        detail: null,
      },
    ]);
    expect(foreign.cost().requests).toBe(3 * (own.cost().requests + 1));

    await read(collector, store, '2026-01-20T03:00:00.000Z');
    await read(actorWith('auditor', 'province'), store, '2026-01-20T03:00:00.000Z');
    expect(await log()).toHaveLength(3);
  });

  it('shows nothing when it cannot be noted', async () => {
    const away = new Error('away');
    const deaf = { ...store, addAuditEntry: () => Promise.reject(away) };
    await expect(read(collector, deaf, NOW)).rejects.toBe(away);
  });
});

describe('auditForeignRead', () => {
  it('notes nothing where nothing was shown', async () => {
    const stranger = actorWith('auditor', 'elsewhere');
    expect(await draftReport(report, stranger, store, NOW)).toBeNull();
    expect(await revisionOf(report, 1, stranger, store, NOW)).toBeNull();
    expect(await revisionOf(report, 9, collector, store, NOW)).toBeNull();
    await expect(revisionHistory(report, ALL, stranger, store, NOW)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await log()).toEqual([]);
  });

  it('takes a role on the organ itself for foreign when it gives no right to read', async () => {
    const actor: Actor = {
      ...collector,
      grants: [...collector.grants, { role: 'administrator', organ: 'county' }],
    };
    await draftReport(report, actor, store, NOW);
    expect(await log()).toHaveLength(1);
  });
});
