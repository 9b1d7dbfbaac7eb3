import { afterEach, expect, it } from '@jest/globals';
import { dynamodbStore } from '../../src/store/dynamodb/dynamodbStore.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { sha256 } from '../../src/util/sha256.ts';
import { closeApis, startApi, type Json } from '../support/api.ts';
import { dumpOf } from '../support/dump.ts';
import { describeWithEngine } from '../support/engine.ts';
import { worldOn } from '../support/world.ts';

afterEach(closeApis);

const PERSON = 'person { id code name version disabledAt grants { role organ { code } } organ { path } }';
const WITHIN = 'root/province/city/county';

function mutation(name: string, result: string): string {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  return `mutation($input: ${type}!) { ${name}(input: $input) { clientMutationId ${result} } }`;
}

it('an administrator admits somebody, gives and takes roles, and keeps them out', async () => {
  const api = await startApi((await worldOn(memoryStore())).store);
  const key = await api.key([{ role: 'administrator', organ: 'county' }]);
  const change = async (name: string, input: object) => {
    const answer = await api.manage(mutation(name, PERSON), { input }, key);
    expect(answer.errors).toEqual([]);
    return answer.data[name]!['person']!;
  };

  const account = { issuer: 'https://sign-in.example', subject: '1' };
  const { id } = await change('admitPerson', { ...account, name: '张三', organ: 'bureau' });
  const role = { person: id, role: 'signatory', organ: 'county' };
  const granted = await change('grantRole', { ...role, expectedVersion: 1 });
  expect(granted['grants']).toEqual([{ role: 'signatory', organ: { code: 'county' } }]);
  const out = await change('disablePerson', { person: id, expectedVersion: 2, reason: '调离' });
  expect(out['disabledAt']).not.toBeNull();
  await change('enablePerson', { person: granted['code'], expectedVersion: 3, reason: '调回' });
  const taken = await change('revokeRole', { ...role, expectedVersion: 4 });
  expect(taken).toMatchObject({ version: 5, grants: [], disabledAt: null });

  const { data, errors } = await api.manage(
    `query($id: ID!, $within: String!) {
      person(id: $id) { name issuer subject createdBy }
      node(id: $id) { ... on Person { name } }
      people(within: $within) { nodes { id name } pageInfo { hasNextPage } }
      auditLog(organ: "bureau", first: 2) { nodes { action target detail actor } pageInfo { hasNextPage } }
      viewer { id grants { role organ { name } } }
    }`,
    { id, within: WITHIN },
    key,
  );
  expect(errors).toEqual([]);
  expect(data).toMatchObject({
    person: { name: '张三', ...account },
    node: { name: '张三' },
    people: { nodes: [{ id, name: '张三' }] },
    auditLog: { nodes: [{ action: 'enablePerson', detail: '调回' }, { action: 'disablePerson' }] },
    viewer: { grants: [{ role: 'administrator', organ: { name: 'county机关' } }] },
  });
  expect(data['viewer']?.['id']).toBe(data['person']?.['createdBy']);

  const elsewhere = await api.key([{ role: 'administrator', organ: 'city2' }]);
  for (const person of [id, 'nothing']) {
    const input = { person, expectedVersion: 5, reason: '试探' };
    const refused = await api.manage(mutation('disablePerson', PERSON), { input }, elsewhere);
    expect(refused.errors[0]?.extensions.code).toBe('NOT_FOUND');
    const { data: seen } = await api.manage(
      'query($id: ID!) { person(id: $id) { name } node(id: $id) { id } }',
      { id: person },
      elsewhere,
    );
    expect(seen).toEqual({ person: null, node: null });
  }
  expect((await api.manage('{ viewer { id } }', {}, null)).errors[0]?.extensions.code).toBe(
    'UNAUTHENTICATED',
  );
  expect(api.defects).toEqual([]);
});

describeWithEngine('an API key that is made over the API', (engine) => {
  it('lets in until it is revoked, and its text stands in one answer and nowhere else', async () => {
    const { client, table } = await engine().createTable();
    const { store } = await worldOn(dynamodbStore({ client, table, cursorSecret: 'test' }));
    const api = await startApi(store);
    const administrator = await api.key([{ role: 'administrator', organ: 'county' }]);
    const grants = [{ role: 'editor', organ: 'bureau' }];
    const input = { clientMutationId: 'm', name: '集成', organ: 'county', grants };
    const create = mutation('createApiKey', 'text apiKey { id code name grants { role } revokedAt }');
    const made = (await api.manage(create, { input }, administrator)).data['createApiKey']!;
    const text = String(made['text']);
    const answers: Json[] = [];
    const ask = async (document: string, variables: object, key = administrator) => {
      const { data, errors } = await api.manage(document, variables, key);
      answers.push(data, errors as unknown as Json);
      return { data, code: errors[0]?.extensions.code };
    };

    expect((await ask(create, { input })).data['createApiKey']).toEqual({
      clientMutationId: 'm',
      apiKey: made['apiKey'],
      text: null,
    });
    const asKey = await ask('{ viewer { id name grants { role } } }', {}, text);
    expect(asKey.data['viewer']).toMatchObject({
      id: `key:${String(made['apiKey']?.['code'])}`,
      name: '集成',
    });
    const list =
      '{ apiKeys(within: "root/province/city/county") { nodes { id name revokedBy organ { code } } } }';
    expect((await ask(list, {})).data['apiKeys']?.['nodes']).toHaveLength(1);
    expect((await ask(list, {}, text)).code).toBe('NOT_FOUND');

    const revoke = mutation('revokeApiKey', 'apiKey { revokedAt }');
    const own = { input: { key: made['apiKey']?.['id'] } };
    expect((await ask(revoke, own)).data['revokeApiKey']?.['apiKey']?.['revokedAt']).not.toBeNull();
    expect((await ask('{ viewer { id } }', {}, text)).code).toBe('UNAUTHENTICATED');

    const bare = text.replace('gk_', '');
    const dump = JSON.stringify([...(await dumpOf(client, table))]);
    expect(dump).toContain(sha256(text));
    expect(dump).not.toContain(bare);
    for (const answer of answers) {
      expect(JSON.stringify(answer)).not.toContain(bare);
      expect(JSON.stringify(answer)).not.toContain(sha256(text));
    }
    expect(api.defects).toEqual([]);
  });
});
