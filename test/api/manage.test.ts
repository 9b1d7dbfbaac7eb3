import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DomainError } from '../../src/errors.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import type { Store } from '../../src/store/store.ts';
import { closeApis, startApi, type Answer, type Api } from '../support/api.ts';
import { drafted, published } from '../support/reports.ts';
import { contentWith, granted, reportOf, worldOn, type World } from '../support/world.ts';

const SAVE = `mutation($input: SaveDraftInput!) { saveDraft(input: $input) {
    part { id version text figures { key value } } report { version } } }`;

function codeOf({ errors }: Answer): string | undefined {
  return errors[0]?.extensions.code;
}

describe('the manage API', () => {
  let api: Api;
  let world: World;

  beforeEach(async () => {
    world = await worldOn(memoryStore());
    api = await startApi(world.store);
    await drafted(world, reportOf('bureau'), contentWith(granted(7)));
  });

  afterEach(closeApis);

  const save = (input: object, key?: string | null) =>
    api.manage(
      SAVE,
      { input: { report: 'bureau:2023:OWN', part: 'ch3', expectedVersion: 1, ...input } },
      key,
    );
  const figure = (key: string, value: unknown) => ({ figures: [{ key, value }] });
  const received = 'ch3.new_received.natural_person';

  it('says that it is busy, and when to try again, while a key cannot be looked up', async () => {
    const away = (store: Store): Store => ({
      ...store,
      metered: () => away(store.metered()),
      apiKey: () => Promise.reject(new DomainError('UNAVAILABLE', { retryAfterSeconds: 1 })),
    });
    const busy = await startApi(away(world.store));
    const answer = await busy.manage('{ __typename }');
    expect(answer.errors[0]?.extensions).toEqual({ code: 'UNAVAILABLE', params: { retryAfterSeconds: 1 } });
    expect(busy.defects).toEqual([]);
  });

  describe('given bad input', () => {
    it.each([
      ['an unknown key', figure('ch3.nothing.total', '1'), 'UNKNOWN_FIGURE', 'figures[0].key'],
      [
        'a row that this edition has not',
        figure('ch2.art20_9.centralized_procurement.projects', '1'),
        'UNKNOWN_FIGURE',
        'figures[0].key',
      ],
      ['a negative count', figure(received, '-1'), 'NEGATIVE', 'figures[0].value'],
      ['a broken count', figure(received, 1.5), 'NOT_AN_INTEGER', 'figures[0].value'],
      ['letters in a count', figure(received, '12a'), 'NOT_A_NUMBER', 'figures[0].value'],
      ['a computed total', figure('ch3.granted.total', '1'), 'COMPUTED_FIGURE', 'figures[0].key'],
      ['text over the limit', { text: '字'.repeat(60_001) }, 'TEXT_TOO_LONG', 'text'],
      ['ill-formed Unicode', { text: '好\ud800' }, 'ILL_FORMED_TEXT', 'text'],
      [
        'a unit where the form prints one',
        { figures: [{ key: received, value: '1', unit: '元' }] },
        'UNKNOWN_UNIT',
        'figures[0].unit',
      ],
      ['a part that no report has', { part: 'ch7' }, 'UNKNOWN_VALUE', 'part'],
    ])(
      'refuses %s with a code and a path, and leaves the draft untouched',
      async (_, input, reason, path) => {
        const before = await world.store.draft(reportOf('bureau'));
        const answer = await save(input);
        expect(answer.errors[0]?.extensions).toMatchObject({
          code: 'INVALID_INPUT',
          params: { path, reason },
        });
        expect(answer.errors[0]?.message).toMatch(/[\u4e00-\u9fff]/);
        expect(await world.store.draft(reportOf('bureau'))).toEqual(before);
        expect(api.defects).toEqual([]);
      },
    );

    it('takes full-width digits and whole JSON numbers', async () => {
      const { data } = await save({
        figures: [
          { key: received, value: '１２３' },
          { key: 'ch3.granted.natural_person', value: 123 },
        ],
      });
      const figures = data['saveDraft']?.['part']?.['figures'] as unknown as { key: string; value: string }[];
      expect(figures.find(({ key }) => key === received)?.value).toBe('123');
      expect(figures.find(({ key }) => key === 'ch3.granted.natural_person')?.value).toBe('123');
    });

    it('refuses what is no figure at all as GraphQL does', async () => {
      const answer = await save(figure(received, true));
      expect(answer.status).toBe(400);
      expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    });

    it('refuses files that are no report, in Chinese, and makes nothing', async () => {
      const file = (text: string | Uint8Array) => Buffer.from(text).toString('base64');
      const png = Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        'base64',
      );
      for (const [fileName, content] of [
        ['empty.txt', ''],
        ['picture.txt', png],
        ['letter.txt', '尊敬的各位同事：今天下午三点开会，请准时参加。'],
        ['table.xyz', '一、总体情况'],
      ] as const) {
        const answer = await api.manage(
          'mutation($input: ImportReportInput!) { importReport(input: $input) { report { id } } }',
          { input: { fileName, file: file(content), organ: 'town', year: 2023, scope: 'OWN' } },
        );
        expect({ fileName, code: codeOf(answer) }).toEqual({ fileName, code: 'UNREADABLE_FILE' });
        expect(answer.errors[0]?.message).toMatch(/[\u4e00-\u9fff]/);
      }
      expect((await world.store.draft(reportOf('town'))).head).toBeNull();
    });
  });

  describe('given a stale version', () => {
    it('answers CONFLICT with what is there now', async () => {
      await save({ part: 'ch5', text: '甲写的。' });
      const answer = await save({ part: 'ch5', text: '乙写的。' });
      expect(answer.errors[0]?.extensions).toMatchObject({
        code: 'CONFLICT',
        params: { what: 'part', id: 'bureau:2023:OWN:ch5', current: { version: 2 } },
      });
      expect(JSON.stringify(answer.errors)).toContain('key:test-');
    });

    it('tells cell by cell what was changed there and here', async () => {
      const answered = 'ch3.granted.natural_person';
      await save({ ...figure(received, '8'), text: '他们写的。' });
      const answer = await save({ figures: [received, answered].map((key) => ({ key, value: '9' })) });
      const cells = answer.errors[0]?.extensions.params?.['current']?.['cells'];
      expect(
        [...(cells as unknown as { readonly key: string }[])].sort((a, b) => (a.key < b.key ? -1 : 1)),
      ).toEqual([
        { key: answered, changedThere: false, changedHere: true, there: '7', here: '9' },
        { key: received, changedThere: true, changedHere: true, there: '8', here: '9' },
        { key: 'text', changedThere: true, changedHere: false, there: null, here: null },
      ]);
    });
  });

  describe('asked twice', () => {
    it('returns the first result of the same mutation, and refuses the id with other input', async () => {
      const input = { clientMutationId: 'same', ...figure(received, '9') };
      const first = await save(input);
      const again = await save(input);
      expect(again.data['saveDraft']?.['part']).toEqual(first.data['saveDraft']?.['part']);
      expect(first.errors).toEqual([]);
      expect(codeOf(await save({ ...input, ...figure(received, '10') }))).toBe('MUTATION_ID_REUSED');
      const page = await world.store.draft(reportOf('bureau'));
      expect(page.parts.find(({ id }) => id === 'ch3')?.version).toBe(2);
    });
  });

  describe('without the right key', () => {
    it.each([
      ['no key', null],
      ['a made-up key', `gk_${'0'.repeat(64)}`],
      ['something else', 'Bearer'],
    ])('refuses %s', async (_, key) => {
      expect(codeOf(await save({}, key))).toBe('UNAUTHENTICATED');
      const draft = await api.manage('{ draft(report: "bureau:2023:OWN") { version } }', {}, key);
      expect(codeOf(draft)).toBe('UNAUTHENTICATED');
      expect(
        codeOf(await api.manage('{ history(report: "bureau:2023:OWN") { nodes { hash } } }', {}, key)),
      ).toBe('UNAUTHENTICATED');
    });

    it('answers for a report of another organ as for one that does not exist', async () => {
      const key = await api.key([{ role: 'editor', organ: 'city2' }]);
      const draft = (id: string) =>
        api.manage('query($id: ID!) { draft(report: $id) { version } }', { id }, key);
      expect((await draft('bureau:2023:OWN')).data).toEqual({ draft: null });
      expect((await draft('nowhere:2023:OWN')).data).toEqual({ draft: null });
      const history = (id: string) =>
        api.manage('query($id: ID!) { history(report: $id) { nodes { hash } } }', { id }, key);
      const hidden = await history('bureau:2023:OWN');
      const missing = await history('bureau:2019:OWN');
      expect([codeOf(hidden), codeOf(missing)]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
      expect(codeOf(await save({}, key))).toBe('NOT_FOUND');
    });

    it('refuses what the role may not do', async () => {
      const key = await api.key([{ role: 'auditor', organ: 'root' }]);
      expect(codeOf(await save({ text: '改' }, key))).toBe('FORBIDDEN');
      const { data } = await api.manage('{ draft(report: "bureau:2023:OWN") { version } }', {}, key);
      expect(data['draft']?.['version']).toBe(1);
    });
  });
});

describe('the public API', () => {
  afterEach(closeApis);

  it('has no type or field through which a draft could leave', async () => {
    const world = await worldOn(memoryStore());
    const api = await startApi(world.store);
    const { data } = await api.ask(
      '{ __schema { types { name } mutationType { name } queryType { fields { name } } } }',
    );
    const types = (data['__schema']?.['types'] as unknown as { name: string }[]).map(({ name }) => name);
    expect(data['__schema']?.['mutationType']).toBeNull();
    for (const name of ['Draft', 'DraftPart', 'Revision', 'Event', 'ReportState'])
      expect(types).not.toContain(name);
  });

  it('masks a defect and logs it whole', async () => {
    const world = await worldOn(memoryStore());
    const broken: Store = {
      ...world.store,
      metered: () => ({
        ...world.store,
        publication: () => Promise.reject(new Error('secret of the house')),
      }),
    };
    const api = await startApi(broken);
    const answer = await api.ask('{ report(organ: "bureau", year: 2023, scope: OWN) { title } }');
    expect(codeOf(answer)).toBe('INTERNAL_SERVER_ERROR');
    expect(JSON.stringify(answer)).not.toContain('secret of the house');
    expect(JSON.stringify(answer)).not.toContain('.ts:');
    expect(JSON.stringify(api.defects)).toContain('secret of the house');
  });

  it('lets front ends on any origin ask, and the manage API none', async () => {
    const world = await worldOn(memoryStore());
    const api = await startApi(world.store);
    const preflight = (path: string) => fetch(`${api.url}${path}`, { method: 'OPTIONS' });
    const allowed = await preflight('/graphql');
    expect([allowed.status, allowed.headers.get('access-control-allow-origin')]).toEqual([204, '*']);
    expect((await preflight('/manage/graphql')).headers.get('access-control-allow-origin')).toBeNull();
  });

  it('refuses requests that a browser could be tricked into', async () => {
    const world = await worldOn(memoryStore());
    const api = await startApi(world.store);
    const simple = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    expect(simple.status).toBe(415);
  });

  it('gives objects again by their global ids', async () => {
    const world = await worldOn(memoryStore());
    await published(world, reportOf('bureau'), contentWith(granted(7)));
    const api = await startApi(world.store);
    const { data } = await api.ask(
      '{ report(organ: "bureau", year: 2023, scope: OWN) { id organ { id } revisions { nodes { id number } } } }',
    );
    const ids = [
      data['report']?.['id'],
      data['report']?.['organ']?.['id'],
      data['report']?.['revisions']?.['nodes']?.[0]?.['id'],
    ];
    const found = await Promise.all(
      ids.map((id) => api.ask('query($id: ID!) { node(id: $id) { __typename id } }', { id })),
    );
    expect(found.map((answer) => answer.data['node'])).toEqual([
      { __typename: 'Report', id: ids[0] },
      { __typename: 'Organ', id: ids[1] },
      { __typename: 'PublicRevision', id: ids[2] },
    ]);
    expect((await api.ask('{ node(id: "nonsense") { id } }')).data).toEqual({ node: null });
  });

  it('finds drafts and revisions by global id for those who may read them, and for nobody else', async () => {
    const world = await worldOn(memoryStore());
    const api = await startApi(world.store);
    await drafted(world, reportOf('bureau'), contentWith(granted(7)));
    const { data } = await api.manage(
      '{ draft(report: "bureau:2023:OWN") { id revisions { nodes { id } } } }',
    );
    const ids = [data['draft']?.['id'], data['draft']?.['revisions']?.['nodes']?.[0]?.['id']];
    const stranger = await api.key([{ role: 'editor', organ: 'city2' }]);
    for (const [i, kind] of ['Draft', 'Revision'].entries()) {
      const find = 'query($id: ID!) { node(id: $id) { __typename id } }';
      const variables = { id: ids[i] };
      expect((await api.manage(find, variables)).data['node']).toEqual({ __typename: kind, id: ids[i] });
      expect((await api.manage(find, variables, stranger)).data['node']).toBeNull();
      expect(codeOf(await api.manage(find, variables, null))).toBe('UNAUTHENTICATED');
      expect((await api.ask(find, variables)).data['node']).toBeNull();
    }
  });

  it('pages forward only, within bounds, by its own cursors', async () => {
    const world = await worldOn(memoryStore());
    const api = await startApi(world.store);
    for (const args of ['first: 0', 'first: -1', 'first: 101', 'after: "forged"']) {
      const answer = await api.ask(`{ reports(year: 2023, scope: OWN, ${args}) { nodes { title } } }`);
      expect(codeOf(answer)).toBe('INVALID_INPUT');
    }
  });
});
