import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { dynamodbStore } from '../../src/store/dynamodb/dynamodbStore.ts';
import { registerOrgan } from '../../src/commands/registerOrgan.ts';
import { closeApis, startApi, type Api } from '../support/api.ts';
import { describeWithEngine } from '../support/engine.ts';
import { drafted, published } from '../support/reports.ts';
import { contentWith, granted, reportOf, worldOn, type World } from '../support/world.ts';

// Database requests of every operation, as `extensions.cost` tells them to the client.

describeWithEngine('extensions.cost', (engine) => {
  let api: Api;
  let world: World;

  beforeAll(async () => {
    const { client, table } = await engine().createTable();
    const store = dynamodbStore({ client, table, cursorSecret: 'test' });
    world = await worldOn(store);
    api = await startApi(store);
    await published(world, reportOf('bureau'), contentWith(granted(7)));
    await published(world, reportOf('bureau', 2022), contentWith(granted(3), { year: 2022 }));
    for (let i = 0; i < 60; i += 1) {
      const id = `village${String(i)}`;
      await registerOrgan(
        { id, name: id, kind: 'DEPARTMENT', parent: 'town', from: 2015, to: null },
        world.context(),
      );
      await published(world, reportOf(id), contentWith(granted(i)));
    }
  }, 120_000);

  afterAll(closeApis);

  it('is 1 request for a whole public report', async () => {
    const { data, cost } = await api.ask(
      `{ report(organ: "bureau", year: 2023, scope: OWN) {
          title state revision hash chapters { heading text } tables { compact grids { rows { label figures { key value } } } }
          figure(key: "ch3.total_handled.total") { value } issues { code message } } }`,
    );
    expect(data['report']?.['figure']?.['value']).toBe('7');
    expect(cost).toMatchObject({ requests: 1, reads: 1 });
  });

  it('is 1 request for the totals of any organ and year, one batch also at the top of the tree', async () => {
    for (const organ of ['bureau', 'town', 'city', 'province', 'root']) {
      const { data, cost } = await api.ask(
        `query($organ: ID!) { statistics(organ: $organ, year: 2023, basis: OWN) {
            organ { name } due published late figure(key: "ch3.granted.total") { value } figures { key value unit } } }`,
        { organ },
      );
      expect(data['statistics']?.['published']).toBe({ bureau: 1, town: 60 }[organ] ?? 61);
      expect(cost).toMatchObject({ requests: 1, batches: 1 });
    }
  });

  it('is 1 request for a page of 50 reports, below any organ', async () => {
    const list = `query($within: String, $after: String) {
        reports(year: 2023, scope: OWN, within: $within, first: 50, after: $after) {
          nodes { organName year title late publishedAt revision } pageInfo { hasNextPage endCursor } } }`;
    const first = await api.ask(list, { within: 'root/province/city/county/town' });
    expect(first.data['reports']?.['nodes']).toHaveLength(50);
    expect(first.cost).toMatchObject({ requests: 1, queries: 1 });
    const after = first.data['reports']?.['pageInfo']?.['endCursor'];
    const second = await api.ask(list, { within: 'root/province/city/county/town', after });
    expect(second.data['reports']?.['nodes']).toHaveLength(10);
    expect(second.data['reports']?.['pageInfo']?.['hasNextPage']).toBe(false);
    expect(second.cost).toMatchObject({ requests: 1 });
  });

  it('is 1 request for the years of an organ beside the organ itself', async () => {
    const { data, cost } = await api.ask(
      '{ organ(id: "bureau") { name reports { nodes { year scope title } } } }',
    );
    expect(data['organ']?.['reports']?.['nodes']).toHaveLength(2);
    expect(cost).toMatchObject({ requests: 2, queries: 1 });
  });

  it('is 1 request for a page of revisions, public or not', async () => {
    const open = await api.ask(
      '{ revisions(report: "bureau:2023:OWN") { nodes { number hash publishedAt figure(key: "ch3.granted.total") { value } } } }',
    );
    expect(open.data['revisions']?.['nodes']).toHaveLength(1);
    expect(open.cost).toMatchObject({ requests: 1, queries: 1 });
    const all = await api.manage(
      '{ history(report: "bureau:2023:OWN") { nodes { number cause by at hash previousHash contentHash } } }',
    );
    expect(all.data['history']?.['nodes']).toHaveLength(1);
    expect(all.cost).toMatchObject({ requests: 1, queries: 1 });
  });

  it('is 1 read and 1 transaction of at most 12 items to publish at depth 5', async () => {
    await registerOrgan(
      { id: 'desk', name: 'desk', kind: 'DEPARTMENT', parent: 'town', from: 2015, to: null },
      world.context(),
    );
    await drafted(world, reportOf('desk'), contentWith(granted(2)));
    const save = await api.manage(
      `mutation { saveDraft(input: { clientMutationId: "s", report: "desk:2023:OWN", part: "ch5", expectedVersion: 1,
          text: "改过的一段。" }) { part { version } } }`,
    );
    expect(save.errors).toEqual([]);
    expect(save.cost).toMatchObject({ requests: 2, batches: 1, transactions: 1, transactionItems: 3 });
    const { data, cost, errors } = await api.manage(
      `mutation { publishReport(input: { clientMutationId: "p", report: "desk:2023:OWN", expectedVersion: 2 }) {
          report { state lastRevision version } issues { code } } }`,
    );
    expect(errors).toEqual([]);
    expect(data['publishReport']?.['report']).toMatchObject({ state: 'PUBLISHED', lastRevision: 2 });
    expect((await world.store.organ('desk'))?.places[0]?.path).toHaveLength(6);
    expect(cost).toMatchObject({ requests: 2, batches: 1, transactions: 1 });
    expect(cost['transactionItems']).toBeLessThanOrEqual(12);
    process.stdout.write(`publish at depth 5: ${JSON.stringify(cost)}\n`);
  });

  it('is told in capacity units too', async () => {
    const { cost } = await api.ask('{ report(organ: "bureau", year: 2023, scope: OWN) { title } }');
    expect(cost['readUnits']).toBeGreaterThan(0);
    expect(cost['writeUnits']).toBe(0);
  });
});
