import { beforeEach, expect, it } from '@jest/globals';
import type { Actor } from '../../src/access/actor.ts';
import { announcePresence } from '../../src/commands/announcePresence.ts';
import { knownDrafts } from '../../src/commands/shared/knownDrafts.ts';
import { presentOn } from '../../src/queries/presences.ts';
import type { PartId } from '../../src/report/content.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { refusalCode } from '../support/refusal.ts';
import { drafted } from '../support/reports.ts';
import { actorWith, contentWith, everyone, people, reportOf, worldOn, type World } from '../support/world.ts';

const report = reportOf('bureau');
const START = '2024-01-22T02:00:00.000Z';
const later = (seconds: number) => new Date(Date.parse(START) + seconds * 1000).toISOString();

let world: World;

beforeEach(async () => {
  world = await worldOn(memoryStore());
  await drafted(world, report, contentWith());
});

const come = (actor: Actor | null, part: PartId | null, now = START, store = world.store) =>
  announcePresence({ report, part }, world.context({ actor, now, store }));

const there = async (now: string) =>
  (await presentOn(report, everyone, world.store, now)).map(({ actor, part }) => [actor, part]);

it('tells who has the report before them, until they say so no more', async () => {
  const [editor, reviewer] = [people.editor.id, people.reviewer.id];
  expect(await come(people.editor, 'ch1')).toMatchObject({ name: 'editor', expiresAt: later(30) });
  await come(people.reviewer, null, later(10));
  expect(await there(later(12))).toEqual([
    [editor, 'ch1'],
    [reviewer, null],
  ]);
  await come(people.editor, 'ch3', later(20));
  expect(await there(later(39))).toEqual([
    [editor, 'ch3'],
    [reviewer, null],
  ]);
  expect(await there(later(40))).toEqual([[editor, 'ch3']]);
  expect(await there(later(50))).toEqual([]);
});

it('leaves nothing in the report, its events and the audit log', async () => {
  const look = async () => [
    await world.store.draft(report),
    (await world.store.events(report, { limit: 100, after: null })).items,
    (await world.store.audit('bureau', { limit: 100, after: null })).items,
  ];
  const before = await look();
  await come(people.collector, 'ch1');
  expect(await look()).toEqual(before);
});

it('is for those who may read the report', async () => {
  await come(actorWith('auditor', 'root'), null);
  expect(await refusalCode(come(actorWith('editor', 'city2'), null))).toBe('NOT_FOUND');
  expect(await refusalCode(come(actorWith('administrator', 'root'), null))).toBe('NOT_FOUND');
  expect(await refusalCode(come(null, null))).toBe('UNAUTHENTICATED');
  const elsewhere = presentOn(report, actorWith('editor', 'city2'), world.store, START);
  expect(await refusalCode(elsewhere)).toBe('NOT_FOUND');
  const missing = announcePresence({ report: reportOf('bureau', 2020), part: null }, world.context());
  expect(await refusalCode(missing)).toBe('NOT_FOUND');
});

it('is 2 requests, and 1 where this process knows the draft', async () => {
  const store = world.store.metered();
  await come(people.editor, 'ch1', START, store);
  expect(store.cost()).toMatchObject({ requests: 2, reads: 1, transactionItems: 1 });
  const known = knownDrafts();
  const { head, parts } = await world.store.draft(report);
  known.saw({ head: head!, parts });
  const view = world.store.metered();
  await announcePresence({ report, part: 'ch1' }, world.context({ store: view, knownDrafts: known }));
  expect(view.cost()).toMatchObject({ requests: 1, transactionItems: 1 });
});
