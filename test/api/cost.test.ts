import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Role } from '../../src/access/role.ts';
import { dynamodbStore } from '../../src/store/dynamodb/dynamodbStore.ts';
import { registerOrgan } from '../../src/commands/registerOrgan.ts';
import { closeApis, startApi, type Api } from '../support/api.ts';
import { describeWithEngine } from '../support/engine.ts';
import { after, broughtTo, corrected, drafted, published } from '../support/reports.ts';
import { contentWith, granted, reportOf, worldOn, type World } from '../support/world.ts';

// Database requests of every operation, as `extensions.cost` tells them to the client. One more, a write, where a draft
// or its history is read by a role on an organ above: the audit log notes it. Who works on the report pays nothing.

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

  it('is 2 requests for the totals of a county of 60 organs as of an instant', async () => {
    const asOf = world.now();
    for (const [organ, published] of [
      ['bureau', 1],
      ['county', 61],
      ['root', 61],
    ] as const) {
      const { data, cost } = await api.ask(
        `query($organ: ID!, $asOf: DateTime) { statistics(organ: $organ, year: 2023, basis: OWN, asOf: $asOf) {
            organ { name } due published late figures { key value unit } } }`,
        { organ, asOf },
      );
      expect(data['statistics']?.['published']).toBe(published);
      expect(cost).toMatchObject({ requests: 2, reads: 1, queries: 1 });
      process.stdout.write(`totals of ${organ} as of an instant: ${JSON.stringify(cost)}\n`);
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

  // What it costs to list them would tell of those that were retracted; test/queries counts it.
  it('is 1 request for an organ, the list of its years not counted', async () => {
    const { data, cost } = await api.ask(
      '{ organ(id: "bureau") { name reports { nodes { year scope title } } } }',
    );
    expect(data['organ']?.['reports']?.['nodes']).toHaveLength(2);
    expect(cost).toMatchObject({ requests: 1, queries: 0 });
  });

  it('is 1 request for a page of revisions, public or not', async () => {
    const open = await api.ask(
      '{ revisions(report: "bureau:2023:OWN") { nodes { number hash publishedAt figure(key: "ch3.granted.total") { value } } } }',
    );
    expect(open.data['revisions']?.['nodes']).toHaveLength(1);
    expect(open.cost).toMatchObject({ requests: 1, queries: 1 });
    const history =
      '{ history(report: "bureau:2023:OWN") { nodes { number cause by at hash previousHash contentHash } } }';
    const editor = await api.key([{ role: 'editor', organ: 'bureau' }]);
    const all = await api.manage(history, {}, editor);
    expect(all.data['history']?.['nodes']).toHaveLength(1);
    expect(all.cost).toMatchObject({ requests: 1, queries: 1 });
    const above = await api.manage(history);
    expect(above.data).toEqual(all.data);
    expect(above.cost).toMatchObject({ requests: 2, queries: 1, transactions: 1, transactionItems: 1 });
  });

  it('is 1 read and 1 transaction of at most 14 items to publish at depth 5', async () => {
    await registerOrgan(
      { id: 'desk', name: 'desk', kind: 'DEPARTMENT', parent: 'town', from: 2015, to: null },
      world.context(),
    );
    await drafted(world, reportOf('desk'), contentWith(granted(2)));
    const save = await api.manage(
      `mutation { saveDraft(input: { clientMutationId: "s", report: "desk:2023:OWN", part: "ch1", expectedVersion: 1,
          text: "主动公开、依申请公开、政府信息管理、平台建设、监督保障各项工作有序开展，成效明显。" }) { part { version } } }`,
    );
    expect(save.errors).toEqual([]);
    expect(save.cost).toMatchObject({ requests: 2, batches: 1, transactions: 1, transactionItems: 3 });
    const { expectedVersion } = after(await broughtTo(world, reportOf('desk'), 'APPROVED'));
    const { data, cost, errors } = await api.manage(
      `mutation($version: Int!) { publishReport(input: { clientMutationId: "p", report: "desk:2023:OWN",
          expectedVersion: $version }) { report { state lastRevision version } issues { code } } }`,
      { version: expectedVersion },
    );
    expect(errors).toEqual([]);
    expect(data['publishReport']?.['report']).toMatchObject({ state: 'PUBLISHED', lastRevision: 2 });
    expect((await world.store.organ('desk'))?.places[0]?.path).toHaveLength(6);
    expect(cost).toMatchObject({ requests: 2, batches: 1, transactions: 1 });
    expect(cost['transactionItems']).toBeLessThanOrEqual(14);
    process.stdout.write(`publish at depth 5: ${JSON.stringify(cost)}\n`);
  });

  it('is 1 request to save a part again by the process that saved it before', async () => {
    await drafted(world, reportOf('village0', 2022), contentWith({}, { year: 2022 }));
    const save = (expectedVersion: number) =>
      api.manage(
        `mutation($version: Int!) { saveDraft(input: { report: "village0:2022:OWN", part: "ch5", expectedVersion: $version,
            text: "第一句。" }) { part { version text savedAt } } }`,
        { version: expectedVersion },
      );
    expect((await save(1)).cost).toMatchObject({ requests: 2, batches: 1, transactions: 1 });
    for (const version of [2, 3, 4]) {
      const { data, cost, errors } = await save(version);
      expect(errors).toEqual([]);
      expect(data['saveDraft']?.['part']?.['version']).toBe(version + 1);
      expect(cost).toMatchObject({ requests: 1, transactions: 1, transactionItems: 2 });
    }
  });

  it('is 1 read and 1 transaction for every step of the way', async () => {
    const id = 'village1:2022:OWN';
    await drafted(world, reportOf('village1', 2022), contentWith({}, { year: 2022 }));
    const keyOf = (role: Role) => api.key([{ role, organ: 'village1' }]);
    const [editor, reviewer, secrecyReviewer, signatory] = [
      await keyOf('editor'),
      await keyOf('reviewer'),
      await keyOf('secrecy_reviewer'),
      await keyOf('signatory'),
    ];
    const clear = { basis: '目录', conclusion: 'MAY_BE_PUBLISHED' };
    const steps = [
      ['submitReport', editor, { note: '请审' }],
      ['recallReport', editor, {}],
      ['submitReport', editor, {}],
      ['reviewReport', reviewer, {}],
      ['returnReport', secrecyReviewer, { note: '请改' }],
      ['submitReport', editor, {}],
      ['reviewReport', reviewer, {}],
      ['concludeSecrecyReview', secrecyReviewer, clear],
      ['signReport', signatory, {}],
      ['scheduleReport', editor, { publishAt: '2024-03-01T00:00:00Z' }],
      ['unscheduleReport', editor, {}],
      ['publishReport', editor, {}],
      ['amendReport', editor, { reason: '更正' }],
      ['discardAmendment', editor, {}],
      ['withdrawReport', signatory, { explanation: '核实' }],
    ] as const;
    for (const [step, [name, key, input]] of steps.entries()) {
      const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
      const { cost, errors } = await api.manage(
        `mutation($input: ${type}!) { ${name}(input: $input) { report { state version } issues { message } } }`,
        {
          input: {
            clientMutationId: `${id} ${String(step)}`,
            report: id,
            expectedVersion: step + 1,
            ...input,
          },
        },
        key,
      );
      expect([name, errors]).toEqual([name, []]);
      expect([name, cost]).toMatchObject([name, { requests: 2, batches: 1, transactions: 1 }]);
    }
  });

  it('is at most 2 requests for a comparison, and 1 for a page of the timeline', async () => {
    await published(world, reportOf('village2', 2022), contentWith(granted(7), { year: 2022 }));
    await corrected(world, reportOf('village2', 2022), 'ch3', granted(8));
    const cells = 'cells { key before after } texts { part }';
    const open = await api.ask(`{ comparison(report: "village2:2022:OWN", from: 1, to: 2) { ${cells} } }`);
    expect(open.data['comparison']?.['cells']?.length).toBeGreaterThan(0);
    expect(open.cost['requests']).toBeLessThanOrEqual(2);
    const editor = await api.key([{ role: 'editor', organ: 'village2' }]);
    const inside = await api.manage(
      `{ historyComparison(report: "village2:2022:OWN", from: 1, to: 2) { ${cells} } }`,
      {},
      editor,
    );
    expect(inside.data['historyComparison']?.['cells']).toEqual(open.data['comparison']?.['cells']);
    expect(inside.cost['requests']).toBeLessThanOrEqual(2);
    const told = await api.manage(
      '{ timeline(report: "village2:2022:OWN", first: 50) { nodes { type at actorName note } } }',
      {},
      editor,
    );
    expect(told.data['timeline']?.['nodes']).toHaveLength(12);
    expect(told.cost).toMatchObject({ requests: 1, queries: 1 });
  });

  it('is 2 requests for an endpoint and for a page of them, and 4 to make and to verify one', async () => {
    const administrator = await api.key([{ role: 'administrator', organ: 'town' }]);
    const ask = (document: string) => api.manage(document, {}, administrator);
    const named = 'name: "门户网站", organ: "town", url: "https://portal.example/hooks"';
    const create = `mutation { createEndpoint(input: { ${named}, clientMutationId: "m" }) { endpoint { code url } } }`;
    const made = await ask(create);
    const code = String(made.data['createEndpoint']?.['endpoint']?.['code']);
    expect(made.cost).toMatchObject({ requests: 4, reads: 2, queries: 1, transactions: 1 });
    const verified = await ask(
      `mutation { verifyEndpoint(input: { endpoint: "${code}" }) { endpoint { verifiedAt } } }`,
    );
    expect(verified.data['verifyEndpoint']?.['endpoint']?.['verifiedAt']).not.toBeNull();
    expect(verified.cost).toMatchObject({ requests: 4, reads: 2, transactions: 2 });
    const one = await ask(`{ endpoint(id: "${code}") { url } }`);
    expect(one.cost).toMatchObject({ requests: 2, reads: 2 });
    const list = await ask(
      '{ endpoints(within: "root/province/city/county/town") { nodes { code filter { types } } } }',
    );
    expect(list.data['endpoints']?.['nodes']).toEqual([{ code, filter: { types: [] } }]);
    expect(list.cost).toMatchObject({ requests: 2, queries: 1, batches: 1 });
  });

  it('is told in capacity units too', async () => {
    const { cost } = await api.ask('{ report(organ: "bureau", year: 2023, scope: OWN) { title } }');
    expect(cost['readUnits']).toBeGreaterThan(0);
    expect(cost['writeUnits']).toBe(0);
  });
});
