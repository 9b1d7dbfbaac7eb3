import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { callToReport } from '../../src/commands/callToReport.ts';
import { registerOrgan } from '../../src/commands/registerOrgan.ts';
import { returnReport } from '../../src/commands/returnReport.ts';
import { dynamodbStore } from '../../src/store/dynamodb/dynamodbStore.ts';
import { closeApis, startApi, type Api } from '../support/api.ts';
import { describeWithEngine } from '../support/engine.ts';
import { after, broughtTo, corrected, drafted, published } from '../support/reports.ts';
import { contentWith, granted, people, reportOf, worldOn, type World } from '../support/world.ts';

// The collector of a county with 60 units: who is missing, the sum, and what changed after it was made.

const county = 'root/province/city/county';
const units = Array.from({ length: 60 }, (_, n) => `unit${String(n).padStart(2, '0')}`);
const [sentBack, missing, ...rest] = units;

describeWithEngine('the board and the sum of a county with 60 units', (engine) => {
  let api: Api;
  let world: World;

  beforeAll(async () => {
    const { client, table } = await engine().createTable();
    world = await worldOn(dynamodbStore({ client, table, cursorSecret: 'test' }));
    api = await startApi(world.store);
    await callToReport({ organ: 'county', years: [2023] }, world.context());
    for (const id of units) {
      const organ = { id, name: id, kind: 'DEPARTMENT', parent: 'county', from: 2015, to: null } as const;
      await registerOrgan(organ, world.context());
      await callToReport({ organ: id, years: [2023] }, world.context());
    }
    for (const [n, id] of rest.entries()) await published(world, reportOf(id), contentWith(granted(n)));
    await drafted(world, reportOf(sentBack!), contentWith());
    const submitted = await broughtTo(world, reportOf(sentBack!), 'IN_REVIEW');
    const returned = { ...after(submitted), note: '第五章与上年雷同' };
    await returnReport(returned, world.context({ actor: people.reviewer }));
  }, 120_000);

  afterAll(closeApis);

  const askBoard = `query($scope: Scope!, $within: String!, $first: Int, $after: String) {
    board(year: 2023, scope: $scope, within: $within, first: $first, after: $after) {
      nodes { organCode organName organPath called missing deadline { state on publicBy daysLeft }
        progress { report state publicState publicRevision sentBack { byName note from } } }
      pageInfo { hasNextPage endCursor }
      summary { complete lines called notBegun missing sentBack states { state lines } deadlines { state lines } } } }`;

  it('shows the county in one request, and whoever is missing or was sent back', async () => {
    const { data, errors, cost } = await api.manage(askBoard, { scope: 'OWN', within: county });
    expect(errors).toEqual([]);
    expect(cost).toMatchObject({ requests: 1, queries: 1 });
    process.stdout.write(`board of 61 lines: ${JSON.stringify(cost)}\n`);
    const { nodes, summary } = data['board']!;
    expect(nodes).toHaveLength(61);
    expect(summary).toMatchObject({
      complete: true,
      lines: 61,
      called: 61,
      notBegun: 2,
      missing: 3,
      sentBack: 1,
    });
    expect(summary?.['states']).toContainEqual({ state: 'PUBLISHED', lines: 58 });
    expect(summary?.['deadlines']).toContainEqual({ state: 'OVERDUE', lines: 3 });
    expect(nodes?.[1]).toMatchObject({
      organCode: sentBack,
      organPath: `${county}/${sentBack!}`,
      missing: true,
      deadline: { state: 'OVERDUE', on: '2024-01-31', daysLeft: -1 },
      progress: {
        state: 'DRAFT',
        sentBack: { byName: 'reviewer', note: '第五章与上年雷同', from: 'IN_REVIEW' },
      },
    });
    expect(nodes?.[2]).toMatchObject({ organCode: missing, missing: true, progress: null });
    const draft = await api.manage(
      'query($id: ID!) { draft(report: $id) { organCode deadline { state } } }',
      {
        id: nodes?.[1]?.['progress']?.['report'],
      },
    );
    expect(draft.data['draft']).toMatchObject({ organCode: sentBack, deadline: { state: 'OVERDUE' } });
  });

  it('shows who sums up in two requests', async () => {
    const { data, cost } = await api.manage(askBoard, { scope: 'AGGREGATE', within: county });
    expect(data['board']?.['nodes']).toMatchObject([
      { organCode: 'county', deadline: { state: 'NOT_DUE_YET', on: '2024-02-20', publicBy: '2024-03-31' } },
    ]);
    expect(cost).toMatchObject({ requests: 2 });
  });

  it('leads on from page to page', async () => {
    const first = await api.manage(askBoard, { scope: 'OWN', within: county, first: 40 });
    const { endCursor, hasNextPage } = first.data['board']!['pageInfo']!;
    expect(hasNextPage).toBe(true);
    const second = await api.manage(askBoard, { scope: 'OWN', within: county, first: 40, after: endCursor });
    expect(second.data['board']?.['nodes']).toHaveLength(21);
    expect(second.data['board']?.['summary']).toMatchObject({ complete: false, lines: 21 });
    expect(second.cost).toMatchObject({ requests: 1 });
  });

  it('is nothing for a stranger, and nothing at all in public', async () => {
    const stranger = await api.key([{ role: 'collector', organ: 'city2' }]);
    const { errors } = await api.manage(askBoard, { scope: 'OWN', within: county }, stranger);
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await api.ask(askBoard, { scope: 'OWN', within: county })).status).toBe(400);
  });

  const compile = (expectedVersion: number | null) =>
    api.manage(
      `mutation($input: CompileAggregateInput!) { compileAggregate(input: $input) {
        clientMutationId report { version state }
        added { organCode scope revision } missing { organCode scope revision } otherForm { organCode }
        notAssessable { code figures } issues { code }
        changes { organCode scope kind cells { key before after difference } } } }`,
      {
        input: {
          report: 'county:2023:AGGREGATE',
          expectedVersion,
          clientMutationId: `c${String(expectedVersion)}`,
        },
      },
    );

  it('adds up what is public and says who is missing', async () => {
    const { data, errors, cost } = await compile(null);
    expect(errors).toEqual([]);
    const { added, missing: absent, report, notAssessable } = data['compileAggregate']!;
    expect(added).toHaveLength(58);
    expect(absent).toEqual(
      ['county', sentBack, missing].map((organCode) => ({ organCode, scope: 'OWN', revision: null })),
    );
    expect(report).toMatchObject({ version: 1, state: 'DRAFT' });
    expect(notAssessable).toEqual([]);
    process.stdout.write(`compile 58 reports: ${JSON.stringify(cost)}\n`);
    // The first time one more: nobody has begun it, and it may have been noted as overdue.
    expect(cost).toMatchObject({ requests: 7, transactions: 1 });
    const draft = await api.manage(
      '{ draft(report: "county:2023:AGGREGATE") { figure(key: "ch3.total_handled.total") { value } } }',
    );
    expect(draft.data['draft']?.['figure']?.['value']).toBe(String((57 * 58) / 2));
  });

  it('says what was corrected since, and after adding up again by how much', async () => {
    await corrected(world, reportOf(rest[3]!), 'ch3', granted(13));
    await published(world, reportOf(missing!), contentWith(granted(5)));
    const { data, errors, cost } = await api.manage(
      `{ draft(report: "county:2023:AGGREGATE") {
          aggregation { revision byName corrected { organCode } gone { organCode } arrived { organCode } missing { organCode } }
        } }`,
    );
    expect(errors).toEqual([]);
    expect(data['draft']?.['aggregation']).toMatchObject({
      revision: 1,
      corrected: [{ organCode: rest[3] }],
      gone: [],
      arrived: [{ organCode: missing }],
      missing: [{ organCode: 'county' }, { organCode: sentBack }],
    });
    expect(cost['requests']).toBeLessThanOrEqual(5);
    const checked = await api.manage(
      '{ draft(report: "county:2023:AGGREGATE") { rollUp { issues { code message } missing { organCode } } } }',
    );
    const issue = checked.data['draft']?.['rollUp']?.['issues']?.[0];
    expect(issue).toMatchObject({ code: 'R1' });
    expect(issue?.['message']).toContain('汇总');
    const again = await compile(1);
    expect(again.data['compileAggregate']?.['changes']).toMatchObject([
      { organCode: missing, kind: 'ADDED', cells: [] },
      { organCode: rest[3], kind: 'CORRECTED' },
    ]);
    expect(again.data['compileAggregate']?.['changes']?.[1]?.['cells']).toContainEqual({
      key: 'ch3.granted.natural_person',
      before: '3',
      after: '13',
      difference: '10',
    });
    expect(api.defects).toEqual([]);
  });
});
