import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { replaceDraft } from '../../src/commands/shared/replaceDraft.ts';
import { retractReport } from '../../src/commands/retractReport.ts';
import { withdrawReport } from '../../src/commands/withdrawReport.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { closeApis, startApi, type Api } from '../support/api.ts';
import { amended, corrected, now, published } from '../support/reports.ts';
import { contentWith, everyone, granted, reportOf, ticking, worldOn, type World } from '../support/world.ts';

// What readers can ask of the past: totals as of an instant, the addresses of public revisions, where a figure comes
// from, what happened, and what a draft changes.

const report = reportOf('bureau');
const received = 'ch3.new_received.natural_person';
const explanation = '核实';

let api: Api;
let world: World;

beforeEach(async () => {
  world = await worldOn(memoryStore());
  await published(world, report, contentWith(granted(7)));
  api = await startApi(world.store, ticking('2024-03-01T00:00:00.000Z'));
});

afterEach(closeApis);

describe('statistics(asOf:)', () => {
  const ask = (asOf: string | null) =>
    api.ask(
      `query($asOf: DateTime) { statistics(organ: "county", year: 2023, basis: OWN, asOf: $asOf) {
          asOf published late figure(key: "ch3.granted.total") { value } } }`,
      { asOf },
    );

  it('are what they were then, in two requests', async () => {
    await corrected(world, report, 'ch3', granted(8));
    const [first, second] = (await world.store.publication(report))!.steps.map(({ at }) => at);
    const then = await ask(first!);
    expect(then.data['statistics']).toEqual({ asOf: first, published: 1, late: 0, figure: { value: '7' } });
    expect(then.cost).toMatchObject({ requests: 2, reads: 1, queries: 1 });
    expect((await ask(second!)).data['statistics']?.['figure']).toEqual({ value: '8' });
    const present = await ask(null);
    expect(present.data['statistics']).toEqual({ asOf: null, published: 1, late: 0, figure: { value: '8' } });
    expect(present.cost).toMatchObject({ requests: 1 });
  });

  it('refuse the future in Chinese, with a code', async () => {
    const { errors } = await ask('2030-01-01T00:00:00Z');
    expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', params: { path: 'asOf' } });
    expect(errors[0]?.message).toMatch(/超出允许范围/);
  });
});

describe('a public revision', () => {
  const PLACE = `current state supersedes { number publishedAt note } supersededBy { id number publishedAt note }`;
  const ask = (number: number) =>
    api.ask(`query($n: Int!) { revision(report: "bureau:2023:OWN", number: $n) { number ${PLACE} } }`, {
      n: number,
    });

  it('says what came before and after it, in two requests', async () => {
    await corrected(world, report, 'ch3', granted(8), '漏计一件');
    const { steps } = (await world.store.publication(report))!;
    const [first, second] = [await ask(1), await ask(steps[1]!.revision)];
    expect(first.cost).toMatchObject({ requests: 2 });
    expect(first.data['revision']).toMatchObject({
      ...{ current: false, state: 'PUBLISHED', supersedes: null },
      supersededBy: { number: steps[1]!.revision, publishedAt: steps[1]!.at, note: '漏计一件' },
    });
    expect(second.data['revision']).toMatchObject({
      ...{ current: true, state: 'PUBLISHED', supersededBy: null },
      supersedes: { number: 1, publishedAt: steps[0]!.at, note: null },
    });
    const id = first.data['revision']?.['supersededBy']?.['id'];
    const node = await api.ask(`query($id: ID!) { node(id: $id) { ... on PublicRevision { number } } }`, {
      id,
    });
    expect(node.data['node']?.['number']).toBe(steps[1]!.revision);
  });

  it('says so of a whole page in one request more', async () => {
    await corrected(world, report, 'ch3', granted(8));
    const page = await api.ask(`{ revisions(report: "bureau:2023:OWN") { nodes { number ${PLACE} } } }`);
    expect(page.data['revisions']?.['nodes']).toHaveLength(2);
    expect(page.cost).toMatchObject({ requests: 2 });
  });

  it('is withdrawn with its report, and not found when that was retracted', async () => {
    await withdrawReport({ ...(await now(world, report)), explanation }, world.context());
    expect((await ask(1)).data['revision']).toMatchObject({ current: true, state: 'WITHDRAWN' });
    await retractReport({ ...(await now(world, report)), explanation }, world.context());
    const hidden = await ask(1);
    expect(hidden.data['revision']).toBeNull();
    expect(hidden.errors).toEqual([]);
  });
});

describe('provenance', () => {
  const FIELDS = 'key value revision cause by byName at source file complete';
  const ask = (args: string, key?: string) =>
    api.manage(`{ provenance(report: "bureau:2023:OWN"${args}) { ${FIELDS} } }`, {}, key);

  it('tells of the draft who saved the part, and of older values the revision and its file', async () => {
    await amended(world, report, 'ch3', { [received]: '8' });
    const { data, errors } = await ask(`, keys: ["${received}", "ch3.granted.natural_person"]`);
    expect(errors).toEqual([]);
    expect(data['provenance']?.[0]).toMatchObject({
      value: '8',
      revision: null,
      source: 'TYPED',
      byName: '全部角色',
    });
    expect(data['provenance']?.[1]).toMatchObject({
      ...{
        value: '7',
        revision: 1,
        cause: 'IMPORTED',
        source: 'IMPORTED',
        file: 'sample.html',
        complete: true,
      },
    });
  });

  it('tells every figure of a revision, in one request for those who work on it', async () => {
    await corrected(world, report, 'ch3', granted(8));
    const editor = await api.key([{ role: 'editor', organ: 'bureau' }]);
    const { data, cost } = await ask(', revision: 1', editor);
    expect(data['provenance']?.length).toBeGreaterThan(200);
    expect(cost).toMatchObject({ requests: 1, queries: 1 });
    const later = await ask(`, revision: 2, keys: ["${received}"]`, editor);
    expect(later.data['provenance']?.[0]).toMatchObject({ value: '8', revision: 2, source: 'TYPED' });
  });

  it('stops after 100 revisions and says so', async () => {
    const other = reportOf('office');
    let expectedVersion: number | null = null;
    for (let i = 0; i < 110; i += 1) {
      const content = contentWith({ ...granted(3), 'ch4.review.upheld': String(i % 2) });
      const input = { report: other, content, cause: 'IMPORTED', source: 'a', readingIssues: [] } as const;
      const made = await replaceDraft({ ...input, expectedVersion }, everyone, world.context());
      expectedVersion = made.report.version + made.report.draftEdits;
    }
    const editor = await api.key([{ role: 'editor', organ: 'office' }]);
    const query = (keys: readonly string[]) =>
      api.manage(
        `query($keys: [String!]) { provenance(report: "office:2023:OWN", keys: $keys) { revision complete } }`,
        { keys },
        editor,
      );
    const changing = await query(['ch4.review.upheld']);
    expect(changing.data['provenance']).toEqual([{ revision: 110, complete: true }]);
    expect(changing.cost).toMatchObject({ requests: 2 });
    const old = await query([received, 'ch4.review.upheld']);
    expect(old.data['provenance']).toEqual([
      { revision: 11, complete: false },
      { revision: 110, complete: true },
    ]);
    expect(old.cost).toMatchObject({ requests: 6 });
  });

  it('refuses an unknown figure, and is not found for strangers and for what is not there', async () => {
    const unknown = await ask(', keys: ["ch3.nothing.total"]');
    expect(unknown.errors[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      params: { path: 'keys[0]', reason: 'UNKNOWN_FIGURE' },
    });
    const stranger = await api.key([{ role: 'editor', organ: 'town' }]);
    for (const args of ['', ', revision: 1']) {
      expect((await ask(args, stranger)).errors[0]?.extensions.code).toBe('NOT_FOUND');
    }
    expect((await ask(', revision: 9')).errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await ask(', revision: 0')).errors[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('timeline', () => {
  const ask = (args = '', key?: string) =>
    api.manage(
      `{ timeline(report: "bureau:2023:OWN"${args}) { nodes { sequence type at sentence } pageInfo { hasNextPage endCursor } } }`,
      {},
      key,
    );

  it('tells what happened in sentences, newest first, in one request a page', async () => {
    const editor = await api.key([{ role: 'editor', organ: 'bureau' }]);
    const { data, cost } = await ask(', first: 3', editor);
    expect(data['timeline']?.['nodes']).toMatchObject([
      { sequence: 6, type: 'report.published', sentence: '全部角色公布了年报（第1版）。' },
      { sequence: 5, type: 'report.signed', sentence: 'signatory签发（第1版）。' },
      { sequence: 4, type: 'report.cleared' },
    ]);
    expect(cost).toMatchObject({ requests: 1, queries: 1 });
    const after = data['timeline']?.['pageInfo']?.['endCursor'] as unknown as string;
    const rest = await ask(`, after: "${after}"`, editor);
    expect(rest.data['timeline']?.['nodes']).toMatchObject([
      { sequence: 3 },
      { sequence: 2 },
      { sequence: 1 },
    ]);
    const oldest = await ask(', order: OLDEST_FIRST, first: 1', editor);
    expect(oldest.data['timeline']?.['nodes']).toMatchObject([{ sequence: 1, type: 'report.created' }]);
  });

  it('is noted when it is read from above, and not found for strangers', async () => {
    const above = await ask();
    expect(above.cost).toMatchObject({ requests: 3, reads: 1, queries: 1, transactions: 1 });
    const { items } = await world.store.audit('bureau', { limit: 1, after: null });
    expect(items).toMatchObject([{ action: 'read', target: 'report bureau:2023:OWN' }]);
    const stranger = await api.key([{ role: 'editor', organ: 'town' }]);
    expect((await ask('', stranger)).errors[0]?.extensions.code).toBe('NOT_FOUND');
    const own = await api.key([{ role: 'editor', organ: 'office' }]);
    const missing = await api.manage('{ timeline(report: "office:2023:OWN") { nodes { type } } }', {}, own);
    expect(missing.errors[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('draftComparison', () => {
  const ask = (args = '', key?: string) =>
    api.manage(
      `{ draftComparison(report: "bureau:2023:OWN"${args}) {
          cells { key before after difference } texts { part runs { kind text } } } }`,
      {},
      key,
    );

  it('tells what the draft changes since a revision, and since what is public, in two requests', async () => {
    await corrected(world, report, 'ch3', granted(8));
    await amended(world, report, 'ch3', granted(9));
    const editor = await api.key([{ role: 'editor', organ: 'bureau' }]);
    const cell = (before: string, difference: string) => ({ key: received, before, after: '9', difference });
    const sinceFirst = await ask(', from: 1', editor);
    expect(sinceFirst.data['draftComparison']?.['cells']).toContainEqual(cell('7', '2'));
    expect(sinceFirst.cost).toMatchObject({ requests: 2 });
    const sincePublic = await ask('', editor);
    expect(sincePublic.data['draftComparison']?.['cells']).toContainEqual(cell('8', '1'));
    expect(sincePublic.cost).toMatchObject({ requests: 2 });
    expect(sincePublic.data['draftComparison']?.['texts']).toEqual([]);
  });

  it('is null where there is nothing to hold the draft against, and for strangers', async () => {
    expect((await ask(', from: 9')).data['draftComparison']).toBeNull();
    const stranger = await api.key([{ role: 'editor', organ: 'town' }]);
    expect((await ask('', stranger)).data['draftComparison']).toBeNull();
    await retractReport({ ...(await now(world, report)), explanation }, world.context());
    expect((await ask()).data['draftComparison']).toBeNull();
  });
});
