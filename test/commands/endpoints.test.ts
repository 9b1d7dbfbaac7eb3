import { beforeEach, describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import type { Actor } from '../../src/access/actor.ts';
import { changeEndpoint, type ChangeEndpointInput } from '../../src/commands/changeEndpoint.ts';
import {
  createEndpoint,
  type CreateEndpointContext,
  type CreateEndpointInput,
} from '../../src/commands/createEndpoint.ts';
import { deleteEndpoint } from '../../src/commands/deleteEndpoint.ts';
import { deliver } from '../../src/commands/deliver.ts';
import { moveOrgan } from '../../src/commands/moveOrgan.ts';
import { revokePreviousKey } from '../../src/commands/revokePreviousKey.ts';
import { rotateEndpointKey } from '../../src/commands/rotateEndpointKey.ts';
import { switchEndpoint } from '../../src/commands/switchEndpoint.ts';
import { verifyEndpoint } from '../../src/commands/verifyEndpoint.ts';
import type { FailureCode } from '../../src/errors.ts';
import { endpointOf, endpoints } from '../../src/queries/endpoints.ts';
import { deliveryId } from '../../src/store/paths.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import type { Attempt, SendRequest } from '../../src/webhooks/attempt.ts';
import { healthy, type EndpointHealth } from '../../src/webhooks/schedule.ts';
import { openKeys } from '../../src/webhooks/sealedKeys.ts';
import { aDelivery } from '../support/deliveries.ts';
import { anAttempt, webhooks } from '../support/webhooks.ts';
import { auditOf } from '../support/people.ts';
import { refusal } from '../support/refusal.ts';
import { actorWith, worldOn, type World } from '../support/world.ts';

const ALL = { limit: 100, after: null };
const county = actorWith('administrator', 'county');
const PORTAL = 'https://portal.example/hooks';
const everything = { types: [], under: null, scopes: [] } as const;
const gone: EndpointHealth = { ...healthy, disabled: 'GONE', told: true };

let world: World;
let made = 0;
let sent: SendRequest[] = [];
let answer: Attempt = anAttempt();

beforeEach(async () => {
  world = await worldOn(memoryStore());
  [made, sent, answer] = [0, [], anAttempt()];
});

interface Asked {
  readonly actor?: Actor | null;
  readonly clientMutationId?: string | null;
  readonly now?: string;
}

/** Every secret and every nonce is another. */
function context(asked: Asked = {}): CreateEndpointContext & typeof webhooks & { readonly source: string } {
  made += 1;
  const random = (kind: string) => `${kind}${made.toString(16)}`.padStart(64, '0');
  const send = (request: SendRequest) => Promise.resolve(sent.push(request)).then(() => answer);
  const outside = { ...webhooks, send, source: 'https://gongkai.example' };
  const ids = {
    id: `e${String(made)}`,
    secret: random('a'),
    nonce: random('b').split('').reverse().join(''),
  };
  return { ...world.context({ actor: county, ...asked }), ...outside, ...ids };
}

const valid: CreateEndpointInput = {
  ...{ name: '门户网站', organ: 'bureau', url: PORTAL, format: 'STANDARD', filter: everything, scheme: 'v1' },
};

const create = (input: Partial<CreateEndpointInput> = {}, asked: Asked = {}) =>
  createEndpoint({ ...valid, ...input }, context(asked));
const change = (input: Omit<ChangeEndpointInput, 'endpoint'>, asked: Asked = {}) =>
  changeEndpoint({ endpoint: 'e1', ...input }, context(asked));
const verify = (asked: Asked = {}) => verifyEndpoint({ endpoint: 'e1' }, context(asked));
const kept = async (id = 'e1') => (await world.store.endpoint(id))!;
const keysOf = async (id = 'e1') => openKeys((await kept(id)).sealedKeys, id, webhooks.sealingKey);
const entries = () => auditOf(world.store, 'county', 'bureau');
const state = async () => {
  const { items } = await world.store.endpoints([], ALL);
  return [await Promise.all(items.map(({ endpoint }) => kept(endpoint.id))), await entries()];
};

describe('createEndpoint', () => {
  it('keeps the endpoint unverified, tells its secret once, and tells the log the host alone', async () => {
    const { endpoint, secret } = await create({ url: `${PORTAL}?token=hidden` });
    expect(endpoint.endpoint).toMatchObject({
      ...{ id: 'e1', organ: 'bureau', url: `${PORTAL}?token=hidden`, verifiedAt: null, version: 1 },
      ...{ publicKey: null, createdBy: county.id, filter: { types: [], under: [], scopes: [] } },
    });
    expect(secret).toMatch(/^whsec_/);
    expect(await keysOf()).toEqual({ current: secret, previous: null });
    expect((await auditOf(world.store, 'bureau'))[0]).toMatchObject({
      ...{ action: 'createEndpoint', target: 'endpoint e1', detail: 'portal.example' },
    });
  });

  it('tells no secret of an ed25519 key, but the public key for ever', async () => {
    const { endpoint, secret } = await create({ scheme: 'v1a' });
    expect(secret).toBeNull();
    expect(endpoint.endpoint.publicKey).toMatch(/^whpk_/);
    expect((await keysOf()).current).toMatch(/^whsk_/);
  });

  it('answers a repetition with the first endpoint, without its secret, and makes no other', async () => {
    const first = await create({}, { clientMutationId: 'm' });
    const before = await state();
    expect(await create({}, { clientMutationId: 'm' })).toEqual({ endpoint: first.endpoint, secret: null });
    expect(await state()).toEqual(before);
  });

  it('answers so also when the first was made meanwhile', async () => {
    const first = await create({}, { clientMutationId: 'm' });
    // This one looks for the record of the mutation before the other has written it.
    const store = { ...world.store, recorded: () => Promise.resolve(null) };
    const second = createEndpoint(valid, { ...context({ clientMutationId: 'm' }), store });
    expect(await second).toEqual({ endpoint: first.endpoint, secret: null });
  });

  it('keeps a filter by the place of its organ', async () => {
    const filter = {
      types: ['report.published', 'report.published'],
      under: 'city',
      scopes: ['OWN'],
    } as const;
    const { endpoint } = await create({ filter });
    const under = ['root', 'province', 'city'];
    expect(endpoint.endpoint.filter).toEqual({ types: ['report.published'], under, scopes: ['OWN'] });
  });

  it('has room for twenty of an organ, not counting those below it', async () => {
    await create({ organ: 'office' }, { actor: actorWith('administrator', 'root') });
    const inTown = { actor: actorWith('administrator', 'town') };
    for (let n = 0; n < 20; n += 1) await create({ organ: 'town' }, inTown);
    const refused = await refusal(create({ organ: 'town' }, inTown));
    expect(refused.params).toEqual({ path: 'organ', reason: 'TOO_MANY', detail: '20' });
    await create({ organ: 'office' }, inTown);
  });

  const filtered = (own: Partial<CreateEndpointInput['filter']>) => ({ filter: { ...everything, ...own } });
  const refusals: readonly (readonly [string, Actor | null, Partial<CreateEndpointInput>, FailureCode])[] = [
    ['nobody', null, {}, 'UNAUTHENTICATED'],
    ['an administrator of another subtree', actorWith('administrator', 'city2'), {}, 'NOT_FOUND'],
    ['an editor', actorWith('editor', 'bureau'), {}, 'FORBIDDEN'],
    ['an auditor', actorWith('auditor', 'root'), {}, 'FORBIDDEN'],
    ['an unknown organ', county, { organ: 'nowhere' }, 'NOT_FOUND'],
    ['no name', county, { name: ' ' }, 'INVALID_INPUT'],
    ['a name of 101 characters', county, { name: '名'.repeat(101) }, 'INVALID_INPUT'],
    ['a filter on no organ', county, filtered({ under: 'nowhere' }), 'NOT_FOUND'],
    ['a filter of pings', county, filtered({ types: ['ping'] }), 'INVALID_INPUT'],
    [
      'what is not public of an organ beside',
      county,
      filtered({ types: ['report.published', 'report.created'], under: 'city2' }),
      'INVALID_INPUT',
    ],
  ];
  it.each(refusals)('refuses %s, and changes nothing', async (_, actor, input, code) => {
    const before = await state();
    await expect(create(input, { actor })).rejects.toMatchObject({ code });
    expect(await state()).toEqual(before);
  });

  it.each(['city', 'bureau', 'office'])('takes what is not public below %s', async (under) => {
    await create({
      organ: under === 'office' ? 'town' : 'bureau',
      ...filtered({ types: ['report.created'], under }),
    });
  });

  it.each([
    ['portal.example', 'URL_MALFORMED'],
    ['http://portal.example/', 'URL_NOT_HTTPS'],
    ['https://portal.example:8443/', 'URL_OTHER_PORT'],
    ['https://user:pass@portal.example/', 'URL_WITH_CREDENTIALS'],
    ['https://portal.example/#hooks', 'URL_WITH_FRAGMENT'],
    ['https://127.0.0.1/', 'URL_NOT_PUBLIC'],
    [`https://portal.example/${'x'.repeat(2000)}`, 'TEXT_TOO_LONG'],
  ])('refuses %s and does not repeat it', async (url, reason) => {
    const { params } = await refusal(create({ url }));
    expect(params).toEqual({ path: 'url', reason, detail: '' });
  });
});

describe('changeEndpoint', () => {
  it('changes what is given and nothing else, and keeps the keys', async () => {
    await create();
    const before = await kept();
    const filter = { ...everything, types: ['report.corrected'] as const };
    const after = await change({ expectedVersion: 1, name: '新名', filter });
    expect(after.endpoint).toMatchObject({ name: '新名', url: PORTAL, version: 2, updatedBy: county.id });
    expect(after.endpoint.filter.types).toEqual(['report.corrected']);
    expect((await kept()).sealedKeys).toBe(before.sealedKeys);
    const [{ action, detail } = {}] = await auditOf(world.store, 'bureau');
    expect([action, detail]).toEqual(['changeEndpoint', 'name filter']);
  });

  it('wants another address verified again, and the same one not', async () => {
    await create();
    const { verifiedAt } = (await verify()).endpoint;
    const same = await change({ expectedVersion: 2, url: 'https://PORTAL.example/hooks' });
    expect(same.endpoint).toMatchObject({ url: PORTAL, verifiedAt });
    const other = await change({ expectedVersion: 3, url: 'https://portal.example/others' });
    expect(other.endpoint.verifiedAt).toBeNull();
  });

  it('holds against another address nothing that failed at the one before', async () => {
    await create();
    const [failingSince, lastFailureAt] = ['2024-01-15T01:00:00.000Z', '2024-01-19T20:00:00.000Z'];
    const failing = { ...healthy, failingSince, lastFailureAt, told: true };
    await world.store.setEndpointHealth('e1', 0, failing);
    expect((await change({ expectedVersion: 1, name: '新名' })).health).toEqual(failing);
    const moved = await change({ expectedVersion: 2, url: 'https://portal.example/others' });
    expect(moved).toMatchObject({ health: healthy, healthVersion: 2 });
    expect((await kept()).health).toEqual(healthy);
  });

  it('leaves it to whoever switches it on that one which was disabled begins anew', async () => {
    await create();
    await world.store.setEndpointHealth('e1', 0, gone);
    const moved = await change({ expectedVersion: 1, url: 'https://portal.example/others' });
    expect(moved.health).toEqual(gone);
  });

  it('refuses who saw an earlier version', async () => {
    await create();
    await change({ expectedVersion: 1, name: '新名' });
    const { code, params } = await refusal(change({ expectedVersion: 1, name: '更新名' }));
    expect([code, params]).toMatchObject(['CONFLICT', { what: 'endpoint', current: { version: 2 } }]);
  });

  it('follows the organ when that was moved', async () => {
    await create();
    await moveOrgan({ organ: 'bureau', parent: 'city2', from: 2024 }, world.context());
    const refused = await refusal(change({ expectedVersion: 1, name: '新名' }));
    expect(refused.code).toBe('NOT_FOUND');
    const actor = actorWith('administrator', 'city2');
    const { endpoint } = await change({ expectedVersion: 1, name: '新名' }, { actor });
    expect(endpoint.organPath).toEqual(['root', 'province', 'city2', 'bureau']);
  });
});

describe('rotateEndpointKey and revokePreviousKey', () => {
  const rotate = (scheme: 'v1' | 'v1a', expectedVersion: number, asked: Asked = {}) =>
    rotateEndpointKey({ endpoint: 'e1', scheme, expectedVersion }, context(asked));
  const revoke = (expectedVersion: number) =>
    revokePreviousKey({ endpoint: 'e1', expectedVersion }, context());

  it('signs with both for a day, and with the new one alone when the old one is revoked', async () => {
    const first = await create();
    const second = await rotate('v1', 1);
    const until = second.endpoint.endpoint.previousKeyUntil!;
    expect(Date.parse(until) - Date.parse(second.endpoint.endpoint.updatedAt)).toBe(24 * 60 * 60 * 1000);
    expect(await keysOf()).toEqual({ current: second.secret, previous: { key: first.secret, until } });
    await verify();
    expect(sent[0]!.headers['webhook-signature']!.split(' ')).toHaveLength(2);
    const revoked = await revoke(3);
    expect(revoked.endpoint).toMatchObject({ previousKeyUntil: null, version: 4 });
    expect(await keysOf()).toEqual({ current: second.secret, previous: null });
  });

  it('goes from one way of signing to the other', async () => {
    await create();
    const { endpoint, secret } = await rotate('v1a', 1);
    expect([secret, endpoint.endpoint.publicKey?.slice(0, 5)]).toEqual([null, 'whpk_']);
    expect((await rotate('v1', 2)).endpoint.endpoint.publicKey).toBeNull();
  });

  it('tells a repetition no secret and rotates once', async () => {
    await create();
    const first = await rotate('v1', 1, { clientMutationId: 'm' });
    const before = await state();
    const again = await rotate('v1', 1, { clientMutationId: 'm' });
    expect(again).toEqual({ endpoint: first.endpoint, secret: null });
    expect(await state()).toEqual(before);
  });

  it('changes and logs nothing where there is no key to revoke', async () => {
    await create();
    const before = await state();
    expect((await revoke(1)).endpoint.version).toBe(1);
    expect(await state()).toEqual(before);
  });
});

describe('switchEndpoint', () => {
  const flip = (on: boolean, expectedVersion: number) =>
    switchEndpoint({ endpoint: 'e1', on, expectedVersion }, context());

  it('switches off and on again, each once', async () => {
    await create();
    const off = await flip(false, 1);
    expect(off.endpoint.switchedOffAt).toBe(off.endpoint.updatedAt);
    const before = await state();
    expect((await flip(false, 2)).endpoint.version).toBe(2);
    expect(await state()).toEqual(before);
    expect((await flip(true, 2)).endpoint).toMatchObject({ switchedOffAt: null, version: 3 });
  });

  it('lets one that was disabled begin anew', async () => {
    await create();
    await world.store.setEndpointHealth('e1', 0, gone);
    const on = await flip(true, 1);
    expect(on).toMatchObject({ health: healthy, healthVersion: 2 });
    expect((await kept()).health).toEqual(healthy);
  });

  it('does not make one that was disabled well by switching it off', async () => {
    await create();
    await world.store.setEndpointHealth('e1', 0, gone);
    expect((await flip(false, 1)).health).toEqual(gone);
  });
});

describe('deleteEndpoint', () => {
  const remove = (expectedVersion: number, asked: Asked = {}, endpoint = 'e1') =>
    deleteEndpoint({ endpoint, expectedVersion }, context(asked));

  it('takes the endpoint and its keys away, and logs it by its name', async () => {
    await create();
    expect(await remove(1)).toEqual({ endpoint: 'e1' });
    expect(await world.store.endpoint('e1')).toBeNull();
    expect((await world.store.endpoints([], ALL)).items).toEqual([]);
    expect((await auditOf(world.store, 'bureau')).at(0)).toMatchObject({
      action: 'deleteEndpoint',
      target: 'endpoint e1',
      detail: '门户网站',
    });
    await expect(verify()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('leaves the name and the address to another, and the id to none', async () => {
    const first = await create();
    await remove(1);
    const again = await create();
    expect(again.endpoint.endpoint).toMatchObject({ name: '门户网站', url: PORTAL });
    expect(again.endpoint.endpoint.id).not.toBe(first.endpoint.endpoint.id);
    const reused = createEndpoint(valid, { ...context(), id: 'e1' });
    await expect(reused).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('stops what is on its way, and what is told to a list that still names it', async () => {
    await create();
    const { endpoint } = await verify();
    const [pending] = await world.store.addDeliveries([aDelivery({ endpoint: 'e1' })]);
    await remove(endpoint.version);
    await world.store.addDeliveries([
      aDelivery({ endpoint: 'e1', message: { ...aDelivery().message, id: 'evt_later' } }),
    ]);
    sent = [];
    const { items } = await world.store.dueDeliveries('2030-01-01T00:00:00.000Z', ALL);
    expect(items).toHaveLength(2);
    const later = { ...context(), now: () => '2030-01-01T00:00:00.000Z', random: () => 0.5 };
    for (const id of items) await deliver(id, later);
    expect(sent).toEqual([]);
    expect(await world.store.delivery(deliveryId(pending!))).toMatchObject({ state: 'STOPPED' });
    expect((await world.store.dueDeliveries('2030-01-01T00:00:00.000Z', ALL)).items).toEqual([]);
  });

  it('answers a repetition with the first result, and refuses who saw an earlier version or may not', async () => {
    await create();
    const stranger = actorWith('administrator', 'city2');
    await expect(remove(1, { actor: stranger })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(remove(2)).rejects.toMatchObject({ code: 'CONFLICT' });
    const once = { clientMutationId: 'once' };
    expect(await remove(1, once)).toEqual({ endpoint: 'e1' });
    const before = await state();
    expect(await remove(1, once)).toEqual({ endpoint: 'e1' });
    expect(await state()).toEqual(before);
    await expect(remove(1)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('verifyEndpoint', () => {
  it('sends a ping that both sides can check, and marks the endpoint verified', async () => {
    const { secret } = await create();
    const now = new Date().toISOString();
    const { endpoint } = await verify({ now });
    expect(endpoint).toMatchObject({ verifiedAt: now, version: 2 });
    const [{ url, headers, body }] = sent as [SendRequest];
    expect(url).toBe(PORTAL);
    expect(headers['content-type']).toBe('application/json');
    const told = new Webhook(secret!).verify(body, { ...headers });
    expect(told).toEqual({ type: 'ping', timestamp: now, data: { endpoint: 'e1' } });
    expect((await auditOf(world.store, 'bureau'))[0]).toMatchObject({ action: 'verifyEndpoint' });
  });

  it('writes it as the endpoint wants it', async () => {
    await create({ format: 'CLOUDEVENTS' });
    await verify();
    expect(sent[0]!.headers['content-type']).toContain('application/cloudevents+json');
    expect(JSON.parse(sent[0]!.body)).toMatchObject({ source: 'https://gongkai.example', subject: 'e1' });
  });

  it.each([
    [anAttempt({ status: 302 }), { failure: null, status: 302 }],
    [anAttempt({ status: 500 }), { failure: null, status: 500 }],
    [
      anAttempt({ failure: 'FORBIDDEN_ADDRESS', status: null }),
      { failure: 'FORBIDDEN_ADDRESS', status: null },
    ],
  ])('says what came back instead of 2xx, and changes nothing: %j', async (came, params) => {
    await create();
    const before = await state();
    answer = came;
    const refused = await refusal(verify());
    expect([refused.code, refused.params]).toEqual(['PING_FAILED', params]);
    expect(await state()).toEqual(before);
  });

  it('sends one ping in ten seconds, however many ask', async () => {
    await create();
    const at = (second: number) => ({ now: `2024-01-20T05:00:${String(second).padStart(2, '0')}.000Z` });
    await verify(at(0));
    const refused = await refusal(verify(at(9)));
    expect([refused.code, refused.params]).toEqual(['TOO_SOON', { retryAfterSeconds: 10 }]);
    await verify(at(10));
    expect(sent).toHaveLength(2);
  });

  it('changes nothing of one that is verified, nor of a disabled one but that', async () => {
    await create();
    await world.store.setEndpointHealth('e1', 0, gone);
    expect(await verify({ now: '2024-01-20T05:00:00.000Z' })).toMatchObject({ health: gone });
    const before = await state();
    await verify({ now: '2024-01-20T06:00:00.000Z' });
    expect(await state()).toEqual(before);
  });

  it('does not verify an address that was put there while the old one was answering', async () => {
    await create();
    const send = async () => {
      await change({ expectedVersion: 1, url: 'https://portal.example/others' });
      return anAttempt();
    };
    const refused = await refusal(verifyEndpoint({ endpoint: 'e1' }, { ...context(), send }));
    expect(refused.code).toBe('CONFLICT');
    expect((await kept()).endpoint.verifiedAt).toBeNull();
  });

  it('answers a repetition without another ping', async () => {
    await create();
    const first = await verify({ clientMutationId: 'm' });
    expect(await verify({ clientMutationId: 'm' })).toEqual(first);
    expect(sent).toHaveLength(1);
  });

  it('sends nothing for who may not change the endpoint, or for no endpoint', async () => {
    await create();
    for (const actor of [actorWith('auditor', 'root'), actorWith('administrator', 'city2'), null]) {
      await refusal(verify({ actor }));
    }
    await refusal(verifyEndpoint({ endpoint: 'e9' }, context()));
    expect(sent).toEqual([]);
  });
});

describe('endpoints and endpointOf', () => {
  const path = ['root', 'province', 'city', 'county'];

  it('show administrators and auditors what is below them, without keys', async () => {
    const { endpoint } = await create();
    for (const actor of [county, actorWith('auditor', 'city')]) {
      expect((await endpoints(path, ALL, actor, world.store)).items).toEqual([endpoint]);
      expect(await endpointOf('e1', actor, world.store)).toEqual(endpoint);
    }
  });

  it('show nothing to others', async () => {
    await create();
    expect(await endpointOf('e1', actorWith('administrator', 'city2'), world.store)).toBeNull();
    expect(await endpointOf('e1', actorWith('editor', 'bureau'), world.store)).toBeNull();
    const asked = endpoints(path, ALL, actorWith('administrator', 'city2'), world.store);
    expect((await refusal(asked)).code).toBe('NOT_FOUND');
  });

  it('leave out one whose organ was moved away', async () => {
    await create();
    await moveOrgan({ organ: 'bureau', parent: 'city2', from: 2024 }, world.context());
    expect((await endpoints(path, ALL, county, world.store)).items).toEqual([]);
    expect(await endpointOf('e1', county, world.store)).toBeNull();
  });
});
