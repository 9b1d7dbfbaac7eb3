import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { buildSchema, getNamedType, isEnumType, isRequiredArgument, type GraphQLInputType } from 'graphql';
import { sdl as manageSdl } from '../../src/api/generated/manageSchema.ts';
import { sdl as publicSdl } from '../../src/api/generated/publicSchema.ts';
import { previewHash, previewToken } from '../../src/access/previewToken.ts';
import { dynamodbStore } from '../../src/store/dynamodb/dynamodbStore.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { closeApis, startApi, type Api, type Json } from '../support/api.ts';
import { dumpOf } from '../support/dump.ts';
import { describeWithEngine } from '../support/engine.ts';
import { broughtTo, drafted } from '../support/reports.ts';
import { contentWith, granted, reportOf, worldOn } from '../support/world.ts';

afterEach(closeApis);

const PREVIEW = `query($token: String!) { preview(token: $token) {
  organName year scope revision notPublic until preface form { edition } chapters { heading text }
  figure(key: "ch3.granted.total") { value } } }`;
const CREATE = `mutation($input: CreatePreviewInput!) { createPreview(input: $input) {
  token preview { id revision recipient from until byName revoked { byName } } } }`;
const input = { report: 'bureau:2023:OWN', recipient: '市政府办公室', until: '2024-02-10T00:00:00Z' };

describeWithEngine('previews over HTTP', (engine) => {
  let api: Api;
  let table: Awaited<ReturnType<ReturnType<typeof engine>['createTable']>>;

  beforeEach(async () => {
    table = await engine().createTable();
    const world = await worldOn(dynamodbStore({ ...table, cursorSecret: 'test' }));
    api = await startApi(world.store);
    await drafted(world, reportOf('bureau'), contentWith(granted(7)));
    await broughtTo(world, reportOf('bureau'), 'IN_REVIEW');
  });

  async function create(own: object = {}): Promise<Json> {
    const { data, errors } = await api.manage(CREATE, { input: { ...input, ...own } });
    expect(errors).toEqual([]);
    return data['createPreview']!;
  }

  it('lets anybody who has the token read one revision, and nothing else', async () => {
    const { token, preview } = await create({ revision: 1 });
    expect(preview).toMatchObject({ revision: 1, recipient: '市政府办公室', revoked: null });
    const { data, errors, cost } = await api.manage(PREVIEW, { token }, null);
    expect(errors).toEqual([]);
    expect(data['preview']).toMatchObject({
      organName: 'bureau机关',
      year: 2023,
      scope: 'OWN',
      revision: 1,
      notPublic: true,
      until: '2024-02-10T00:00:00.000Z',
      figure: { value: '7' },
    });
    expect(cost).toMatchObject({ requests: 3, reads: 2, transactions: 1 });
    const others = await api.manage('{ draft(report: "bureau:2023:OWN") { title } }', {}, null);
    expect(others.errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(api.defects).toEqual([]);
  });

  it('answers alike for every token that leads nowhere', async () => {
    const { token, preview } = await create();
    const revoke = `mutation($input: RevokePreviewInput!) { revokePreview(input: $input) { preview { revoked { byName } } } }`;
    const revoked = await api.manage(revoke, { input: { report: input.report, preview: preview!['id'] } });
    expect(revoked.data['revokePreview']?.['preview']).toEqual({ revoked: { byName: 'test' } });
    const early = await create({ from: '2024-02-09T00:00:00Z' });
    const answers = [];
    for (const wrong of [token, early['token'], previewToken('0'.repeat(64)), 'nothing', '']) {
      const { status, data, errors } = await api.manage(PREVIEW, { token: wrong }, null);
      answers.push({ status, data, errors });
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.errors[0]).toMatchObject({
      message: '没有找到预览链接。请核对后重试；仍找不到的，请联系管理员。',
      extensions: { code: 'NOT_FOUND' },
    });
  });

  it('lists the links for those who make them, and keeps the rest of the draft for the others', async () => {
    const { preview } = await create();
    const list = '{ draft(report: "bureau:2023:OWN") { year previews { nodes { id recipient } } } }';
    const own = await api.manage(list);
    expect(own.data['draft']?.['previews']?.['nodes']).toMatchObject([{ id: preview?.['id'] }]);
    const reviewer = await api.key([{ role: 'reviewer', organ: 'bureau' }]);
    const { data, errors } = await api.manage(list, {}, reviewer);
    expect(errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', params: { action: 'preview.read' } });
    expect(data['draft']).toEqual({ year: 2023, previews: null });
  });

  it('keeps a token nowhere, and its hash where it is found and where the id leads to it', async () => {
    const { token } = await create();
    const text = String(token);
    await api.manage(PREVIEW, { token }, null);
    const hash = previewHash(text)!;
    const dump = [...(await dumpOf(table.client, table.table))];
    const holding = (wanted: string) =>
      dump.filter((item) => item.join(' ').includes(wanted)).map(([key]) => key);
    expect(holding(text.slice(3))).toEqual([]);
    const places = holding(hash).map((key) => key.split('#')[0]);
    expect(places.sort()).toEqual(['PREVIEW', 'PREVIEWS']);
  });

  it('forbids to store whatever the manage API answers', async () => {
    const { token } = await create();
    for (const [query, variables] of [
      [PREVIEW, { token }],
      ['{ __typename }', {}],
      ['{ nothing }', {}],
    ] as const) {
      const response = await fetch(`${api.url}/manage/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      expect(response.headers.get('cache-control')).toBe('no-store');
    }
  });
});

describe('whoever shows no key', () => {
  const queries = (sdl: string) => buildSchema(sdl).getQueryType()?.getFields() ?? {};
  const added = Object.values(queries(manageSdl)).filter(({ name }) => !(name in queries(publicSdl)));

  it('is answered nothing that the manage schema adds, but what a preview shows', async () => {
    const asked = await startApi((await worldOn(memoryStore())).store);
    for (const field of added) {
      const args = field.args
        .filter(isRequiredArgument)
        .map((each) => `${each.name}: ${each.name === 'file' ? '"eA=="' : exampleOf(each.type)}`);
      const call = args.length > 0 ? `${field.name}(${args.join(', ')})` : field.name;
      const { errors } = await asked.manage(`{ ${call} { __typename } }`, {}, null);
      const code = field.name === 'preview' ? 'NOT_FOUND' : 'UNAUTHENTICATED';
      expect([call, errors[0]?.extensions.code]).toEqual([call, code]);
    }
    expect(added.map(({ name }) => name)).toContain('preview');
  });

  it('finds no word of it in the public schema', () => {
    expect(publicSdl).not.toMatch(/preview|comment|presence/i);
  });
});

function exampleOf(type: GraphQLInputType): string {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]!.name;
  return named.name === 'Int' ? '2023' : '"bureau:2023:OWN"';
}
