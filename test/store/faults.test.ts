import { describe, expect, it } from '@jest/globals';
import { faultOf } from '../../src/store/dynamodb/faults.ts';
import { dynamodbStore } from '../../src/store/dynamodb/dynamodbStore.ts';
import { deliveryId } from '../../src/store/paths.ts';
import { healthy } from '../../src/webhooks/schedule.ts';
import {
  aDraftPart,
  aHead,
  aMutation,
  anApiKey,
  anAuditEntry,
  anEdit,
  anOrgan,
  aPendingSignIn,
  aSession,
  aTotalsChange,
  NOW,
  reportId,
} from '../support/builders.ts';
import { aDelivery } from '../support/deliveries.ts';
import { describeWithEngine } from '../support/engine.ts';
import { cancelled, faults, injectInto, type Plan } from '../support/faults.ts';

const ALL = { limit: 100, after: null };

describeWithEngine('dynamodbStore with a faulty database', (engine) => {
  async function make() {
    const { client, table } = await engine().createTable();
    const { plan, sent } = injectInto(client);
    const pauses: number[] = [];
    const patience = { random: () => 0.999, pause: (ms: number) => Promise.resolve(void pauses.push(ms)) };
    const store = dynamodbStore({ client, table, cursorSecret: 'test', patience });
    await store.commit({
      at: NOW,
      organ: { before: null, after: anOrgan() },
      head: { before: null, after: aHead() },
    });
    return { store, plan, sent, pauses };
  }

  const first =
    (count: number, error: () => Error, when: 'before' | 'after' = 'before'): Plan =>
    (nth) =>
      nth < count ? { when, error: error() } : null;

  const publish = (version = 1) => ({
    at: NOW,
    mutation: aMutation({ clientMutationId: `m${version}` }),
    totals: [aTotalsChange({ figures: { n: '0.1' }, published: 1 })],
  });

  const counted = { organ: anOrgan(), totals: { figures: { n: '0.1' }, due: 0, published: 1, late: 0 } };

  for (const [name, fault] of Object.entries(faults)) {
    it(`tries a commit again after ${name}, once`, async () => {
      const { store, plan, sent } = await make();
      const view = store.metered();
      plan(first(2, fault));
      expect(await view.commit(publish())).toEqual({ kind: 'done' });
      expect(sent()).toHaveLength(3);
      expect(view.cost()).toMatchObject({ transactions: 3, requests: 3 });
      expect(await store.organTotals('county', 2025, 'OWN')).toEqual(counted);
    });
  }

  for (const name of ['timeout', 'reset', 'broken'] as const) {
    it(`changes nothing twice when ${name} hid that a commit was done`, async () => {
      const { store, plan } = await make();
      plan(first(2, faults[name], 'after'));
      expect(await store.commit(publish())).toEqual({ kind: 'done' });
      expect(await store.organTotals('county', 2025, 'OWN')).toEqual(counted);
      plan(first(1, faults[name], 'after'));
      const saves = [aDraftPart()];
      const save = { at: NOW, parts: { report: reportId, saves }, edit: anEdit() };
      expect(await store.commit(save)).toEqual({ kind: 'done' });
      expect((await store.draft(reportId)).head?.draftEdits).toBe(1);
      plan(first(1, faults[name], 'after'));
      const apiKey = { hash: 'h1', before: null, after: anApiKey() };
      expect(await store.commit({ at: NOW, apiKey })).toEqual({ kind: 'done' });
    });
  }

  for (const name of ['timeout', 'reset', 'broken'] as const) {
    it(`begins and ends a session rightly when ${name} hid that it was done`, async () => {
      const { store, plan, sent } = await make();
      plan(first(1, faults[name], 'after'));
      await store.addSession(aSession());
      expect(await store.session(aSession().hash)).toEqual(aSession());
      plan(first(1, faults[name], 'after'));
      expect(await store.endSession(aSession().hash)).toBe(true);
      expect(sent()).toHaveLength(2);
      expect(await store.session(aSession().hash)).toBeNull();
    });

    it(`gives a sign-in that has begun to nobody when ${name} hid that it was taken, and never twice`, async () => {
      const { store, plan } = await make();
      const { hash } = aPendingSignIn();
      plan(first(1, faults[name], 'after'));
      await store.addPendingSignIn(aPendingSignIn());
      plan(first(1, faults[name], 'after'));
      expect(await store.takePendingSignIn(hash)).toBeNull();
      await store.addPendingSignIn(aPendingSignIn());
      plan(first(2, faults[name]));
      expect(await store.takePendingSignIn(hash)).toEqual(aPendingSignIn());
      expect(await store.takePendingSignIn(hash)).toBeNull();
    });
  }

  it('answers what stands in the way when a conflict is over', async () => {
    const { store, plan, sent } = await make();
    await store.commit({ ...publish(), totals: [] });
    plan(first(3, () => cancelled('TransactionConflict', 'ConditionalCheckFailed')));
    const outcome = await store.commit({ ...publish(), head: { before: null, after: aHead() } });
    expect(outcome).toMatchObject({ kind: 'repeated' });
    expect(sent()).toHaveLength(4);
  });

  it('does not try again what a failed condition refused', async () => {
    const { store, plan, sent } = await make();
    plan(() => null);
    const outcome = await store.commit({ at: NOW, head: { before: null, after: aHead() } });
    expect(outcome).toMatchObject({ kind: 'conflict', what: 'head' });
    expect(sent()).toHaveLength(1);
  });

  it('gives up after ten tries against conflicts, three against faults, and says so', async () => {
    const unavailable = { code: 'UNAVAILABLE', params: { retryAfterSeconds: 1 } };
    const { store, plan, sent, pauses } = await make();
    for (const [name, tries] of Object.entries({
      conflict: 10,
      inProgress: 10,
      throttled: 3,
      timeout: 3,
      broken: 3,
    })) {
      pauses.length = 0;
      plan(first(99, faults[name as keyof typeof faults]));
      await expect(store.commit(publish())).rejects.toMatchObject(unavailable);
      expect(sent()).toHaveLength(tries);
      expect(pauses).toHaveLength(tries - 1);
      expect(pauses.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(5000);
    }
    plan(() => null);
    expect((await store.organTotals('county', 2025, 'OWN'))?.totals.published).toBe(0);
  });

  it('tries every question again, and gives up as UNAVAILABLE', async () => {
    const { store, plan, sent } = await make();
    const heads = { year: 2025, scope: 'OWN', state: 'DRAFT', under: [] } as const;
    for (const ask of [
      () => store.organ('county'),
      () => store.organs(['county']),
      () => store.draft(reportId),
      () => store.dossier(reportId, null),
      () => store.heads(heads, ALL),
    ]) {
      plan(first(2, faults.throttled));
      expect(await ask()).not.toBeNull();
      expect(sent()).toHaveLength(3);
      plan(first(3, faults.reset));
      await expect(ask()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    }
  });

  it('passes on what trying again would not mend', async () => {
    const { store, plan, sent } = await make();
    const denied = Object.assign(new Error('denied'), { name: 'AccessDeniedException' });
    plan(first(1, () => denied));
    await expect(store.organ('county')).rejects.toBe(denied);
    expect(sent()).toHaveLength(1);
  });

  it('never scans to answer a question', async () => {
    const { store, plan, sent } = await make();
    plan(() => null);
    const filter = { year: 2025, scope: 'OWN', under: [] } as const;
    await Promise.all([
      store.organ('county'),
      store.organs(['county']),
      store.organsNamed('x'),
      store.organsBelow(null, ALL),
      store.draft(reportId),
      store.dossier(reportId, aMutation()),
      store.heads({ ...filter, state: 'DRAFT' }, ALL),
      store.revisions(reportId, ALL),
      store.revision(reportId, 1),
      store.events(reportId, ALL),
      store.publication(reportId),
      store.publications({ ...filter, state: 'PUBLISHED' }, ALL),
      store.publicationsOf('county', ALL),
      store.publicRevisions(reportId, ALL),
      store.publicRevision(reportId, 1),
      store.organTotals('county', 2025, 'OWN'),
      store.apiKey('x'),
      store.apiKeyById('x'),
      store.apiKeys([], ALL),
      store.endpoint('x'),
      store.endpoints([], ALL),
      store.setEndpointHealth('x', 0, healthy),
      store.beginPing('x', NOW, NOW),
      store.delivery(deliveryId(aDelivery())),
      store.deliveries('x', ALL),
      store.attempts(deliveryId(aDelivery())),
      store.dueDeliveries(NOW, ALL),
      store.addDeliveries([aDelivery()]),
      store.claimDelivery(deliveryId(aDelivery()), NOW, NOW),
      store.endAttempt({ before: aDelivery(), after: aDelivery(), attempt: null, at: NOW }),
      store.person('x'),
      store.people([], ALL),
      store.session('x'),
      store.addSession(aSession()),
      store.endSession('x'),
      store.addPendingSignIn(aPendingSignIn()),
      store.takePendingSignIn('x'),
      store.audit('county', ALL),
      store.addAuditEntry(anAuditEntry()),
      store.commit(publish()),
    ]);
    expect(new Set(sent())).toEqual(
      new Set([
        'GetItemCommand',
        'BatchGetItemCommand',
        'DeleteItemCommand',
        'QueryCommand',
        'TransactGetItemsCommand',
        'TransactWriteItemsCommand',
        'UpdateItemCommand',
      ]),
    );
  });
});

describe('faultOf', () => {
  it('lets the first item that stood in the way decide', () => {
    expect(faultOf(cancelled('None', 'TransactionConflict', 'ConditionalCheckFailed'))).toBe('conflict');
    expect(faultOf(cancelled('None', 'ConditionalCheckFailed', 'TransactionConflict'))).toBeNull();
    expect(faultOf(cancelled('ThrottlingError', 'None'))).toBe('fault');
    expect(faultOf(cancelled('ValidationError'))).toBeNull();
    expect(faultOf('text')).toBeNull();
  });
});
