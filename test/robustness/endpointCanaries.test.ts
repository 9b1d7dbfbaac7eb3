import { afterEach, expect, it, jest } from '@jest/globals';
import { inspect } from 'node:util';
import { dynamodbStore } from '../../src/store/dynamodb/dynamodbStore.ts';
import { openKeys } from '../../src/webhooks/sealedKeys.ts';
import { closeApis, startApi } from '../support/api.ts';
import { dumpOf } from '../support/dump.ts';
import { describeWithEngine } from '../support/engine.ts';
import { webhooks } from '../support/webhooks.ts';
import { ticking, worldOn } from '../support/world.ts';

// The keys of endpoints stand in the table sealed and nowhere else: not with the mutation that made them, in the audit
// log, in what was printed or in any answer but the first.

describeWithEngine('the keys of endpoints', (engine) => {
  afterEach(async () => {
    jest.restoreAllMocks();
    await closeApis();
  });

  it('are told once and kept sealed', async () => {
    const printed: string[] = [];
    for (const stream of [process.stdout, process.stderr]) {
      jest.spyOn(stream, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
    }
    const { client, table } = await engine().createTable();
    const store = dynamodbStore({ client, table, cursorSecret: 'test' });
    await worldOn(store);
    const api = await startApi(store, ticking('2024-02-01T00:00:00.000Z'));
    const answers: string[] = [];
    const keys = new Set<string>();

    async function ask(name: string, input: object, result: string): Promise<string | null> {
      const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
      const document = `mutation($input: ${type}!) { ${name}(input: $input) { ${result} } }`;
      const { data, errors } = await api.manage(document, { input });
      const { secret = null, ...rest } = (data[name] ?? {}) as { readonly secret?: string | null };
      answers.push(JSON.stringify([rest, errors]));
      return secret;
    }

    const whole = 'endpoint { id code name url publicKey previousKeyUntil version filter { types } }';
    const keyed = `${whole} secret`;
    const told: string[] = [];
    for (const signature of ['HMAC', 'ED25519']) {
      const named = { name: '门户网站', organ: 'bureau', url: 'https://portal.example/hooks', signature };
      const create = { ...named, clientMutationId: `create ${signature}` };
      const first = await ask('createEndpoint', create, keyed);
      expect(first === null).toBe(signature === 'ED25519');
      expect(await ask('createEndpoint', create, keyed)).toBeNull();
      await ask('createEndpoint', { ...named, url: 'http://portal.example', clientMutationId: 'x' }, keyed);
      told.push(...(first === null ? [] : [first]));
    }
    for await (const { endpoint } of store.everyEndpoint()) {
      const note = async () => {
        const { sealedKeys } = (await store.endpoint(endpoint.id))!;
        const { current, previous } = openKeys(sealedKeys, endpoint.id, webhooks.sealingKey);
        for (const key of [current, previous?.key]) if (key !== undefined) keys.add(key);
      };
      const one = { endpoint: endpoint.id };
      await note();
      const rotate = { ...one, expectedVersion: 1, clientMutationId: `rotate ${endpoint.id}` };
      told.push((await ask('rotateEndpointKey', rotate, keyed))!);
      expect(await ask('rotateEndpointKey', rotate, keyed)).toBeNull();
      await note();
      await ask('verifyEndpoint', one, whole);
      await ask('verifyEndpoint', one, whole);
      await ask('revokePreviousKey', { ...one, expectedVersion: 9 }, whole);
      await ask('revokePreviousKey', { ...one, expectedVersion: 3 }, whole);
      await ask('switchEndpoint', { ...one, expectedVersion: 4, on: false }, whole);
    }
    for (const document of [
      '{ endpoints(within: "root") { nodes { id url publicKey } } }',
      '{ auditLog(organ: "bureau") { nodes { action target detail } } }',
    ]) {
      answers.push(JSON.stringify((await api.manage(document)).data));
    }

    expect([...keys].filter((key) => key.startsWith('whsec_')).toSorted()).toEqual(told.toSorted());
    expect(keys.size).toBe(4);
    const dump = await dumpOf(client, table);
    const places = [...dump, ['answers', answers.join('\n')], ['printed', printed.join('')]] as const;
    const searched = [...places, ['defects', inspect(api.defects, { depth: 20 })]] as const;
    for (const key of keys) {
      const bytes = Buffer.from(key.slice(key.indexOf('_') + 1), 'base64');
      const secret = bytes.subarray(0, 32);
      const forms = [secret.toString('hex'), secret.toString('base64').slice(0, 42)];
      for (const form of [...forms, secret.toString('base64url').slice(0, 42)]) {
        expect(searched.filter(([, text]) => text.includes(form)).map(([where]) => where)).toEqual([]);
      }
    }
    // The search finds what is there.
    expect(places.filter(([, text]) => text.includes('portal.example')).length).toBeGreaterThan(2);
    expect(api.defects).toEqual([]);
  });
});
