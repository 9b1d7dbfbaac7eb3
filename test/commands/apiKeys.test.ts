import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '../../src/access/actor.ts';
import { keyHash } from '../../src/access/keyText.ts';
import { callToReport } from '../../src/commands/callToReport.ts';
import { createApiKey, type CreateApiKeyInput } from '../../src/commands/createApiKey.ts';
import { moveOrgan } from '../../src/commands/moveOrgan.ts';
import { registerOrgan } from '../../src/commands/registerOrgan.ts';
import { revokeApiKey } from '../../src/commands/revokeApiKey.ts';
import type { FailureCode } from '../../src/errors.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { auditOf } from '../support/people.ts';
import { refusal } from '../support/refusal.ts';
import { actorWith, worldOn, type World } from '../support/world.ts';

const organs = ['root', 'province', 'city', 'city2', 'county', 'bureau', 'town', 'office'];
const ALL = { limit: 100, after: null };
const county = actorWith('administrator', 'county');

let world: World;
let made = 0;

beforeEach(async () => {
  world = await worldOn(memoryStore());
  made = 0;
});

function create(
  input: Partial<CreateApiKeyInput> = {},
  actor: Actor | null = county,
  clientMutationId: string | null = null,
) {
  made += 1;
  const given = { name: '集成', organ: 'bureau', grants: [{ role: 'editor', organ: 'bureau' }] as const };
  const secret = made.toString(16).padStart(64, '0');
  const context = { ...world.context({ actor, clientMutationId }), id: `k${String(made)}`, secret };
  return createApiKey({ ...given, ...input }, context);
}

/** The same world to one who finds no record of a mutation until it commits. */
function blindWorld(seeing: World): World {
  const store = { ...seeing.store, recorded: () => Promise.resolve(null) };
  return { ...seeing, store, context: (own) => ({ ...seeing.context(own), store }) };
}

const entries = () => auditOf(world.store, ...organs);
const everything = async () => [(await world.store.apiKeys([], ALL)).items, await entries()];

describe('createApiKey', () => {
  it('makes no key that examines, signs, waives or looks after people', async () => {
    const people = ['reviewer', 'secrecy_reviewer', 'signatory', 'collector', 'administrator'] as const;
    for (const role of people) {
      const refused = await refusal(create({ grants: [{ role, organ: 'bureau' }] }));
      expect(refused.params).toEqual({ path: 'grants[0].role', reason: 'UNKNOWN_VALUE', detail: role });
    }
    for (const role of ['editor', 'auditor'] as const) await create({ grants: [{ role, organ: 'bureau' }] });
  });

  it('tells the key once, keeps only its hash, and tells the log', async () => {
    const before = (await entries()).length;
    const { key, text } = await create();
    expect(key).toMatchObject({ id: 'k1', organ: 'bureau', createdBy: county.id, revokedAt: null });
    expect(await world.store.apiKey(keyHash(text!)!)).toEqual(key);
    expect(JSON.stringify(key)).not.toContain(keyHash(text!)!);
    expect(await entries()).toHaveLength(before + 1);
    expect((await auditOf(world.store, 'bureau'))[0]).toMatchObject({
      action: 'createApiKey',
      target: 'key k1',
      detail: 'editor:bureau',
    });
  });

  it('answers a repetition with the first key, without its text, and makes no other', async () => {
    const first = await create({}, county, 'm');
    const before = await everything();
    expect(await create({}, county, 'm')).toEqual({ key: first.key, text: null });
    expect(await everything()).toEqual(before);
    await expect(create({ name: '另一个' }, county, 'm')).rejects.toMatchObject({
      code: 'MUTATION_ID_REUSED',
    });
  });

  it('answers so also when the first was made meanwhile', async () => {
    const first = await create({}, county, 'm');
    // This one looks for the record of the mutation before the other has written it.
    world = blindWorld(world);
    expect(await create({}, county, 'm')).toEqual({ key: first.key, text: null });
  });

  const town = { role: 'editor', organ: 'town' } as const;
  const refusals: readonly (readonly [string, Actor | null, Partial<CreateApiKeyInput>, FailureCode])[] = [
    ['nobody', null, {}, 'UNAUTHENTICATED'],
    ['an administrator of another subtree', actorWith('administrator', 'city2'), {}, 'NOT_FOUND'],
    ['an editor', actorWith('editor', 'bureau'), {}, 'FORBIDDEN'],
    ['an auditor', actorWith('auditor', 'root'), {}, 'FORBIDDEN'],
    ['an unknown organ', county, { organ: 'nowhere' }, 'NOT_FOUND'],
    ['a grant on an organ above', county, { grants: [{ role: 'auditor', organ: 'city' }] }, 'NOT_FOUND'],
    ['a grant on an organ beside', county, { grants: [{ role: 'editor', organ: 'city2' }] }, 'NOT_FOUND'],
    ['a grant on no organ', county, { grants: [{ role: 'editor', organ: 'nowhere' }] }, 'NOT_FOUND'],
    ['no grant', county, { grants: [] }, 'INVALID_INPUT'],
    ['the same grant twice', county, { grants: [town, town] }, 'INVALID_INPUT'],
    ['no name', county, { name: ' ' }, 'INVALID_INPUT'],
  ];
  it.each(refusals)('refuses %s, and changes nothing', async (_, actor, input, code) => {
    const before = await everything();
    await expect(create(input, actor)).rejects.toMatchObject({ code });
    expect(await everything()).toEqual(before);
  });
});

describe('revokeApiKey', () => {
  const revoke = (key: string, actor: Actor | null = county) =>
    revokeApiKey({ key }, world.context({ actor }));

  it('ends a key wherever it is found, once', async () => {
    const { text } = await create();
    const before = (await entries()).length;
    const after = await revoke('k1');
    expect(after).toMatchObject({ revokedBy: county.id, version: 2 });
    expect(after.revokedAt).not.toBeNull();
    expect(await world.store.apiKey(keyHash(text!)!)).toEqual(after);
    expect((await world.store.apiKeys([], ALL)).items).toEqual([after]);
    expect(await revoke('k1')).toEqual(after);
    expect(await entries()).toHaveLength(before + 1);
    expect((await auditOf(world.store, 'bureau'))[0]).toMatchObject({
      action: 'revokeApiKey',
      target: 'key k1',
    });
  });

  it('answers alike for a key of another subtree and one that is not there', async () => {
    await create();
    const before = await everything();
    const elsewhere = actorWith('administrator', 'city2');
    for (const key of ['k1', 'nothing']) {
      const refusal = { code: 'NOT_FOUND', params: { what: 'key', id: key } };
      await expect(revoke(key, elsewhere)).rejects.toMatchObject(refusal);
      await expect(revoke(key, actorWith('editor', 'bureau'))).rejects.toMatchObject(refusal);
    }
    await expect(revoke('k1', actorWith('auditor', 'root'))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(revoke('k1', null)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await everything()).toEqual(before);
  });
});

describe('the audit log', () => {
  it('has one entry for each change of an organ', async () => {
    const before = (await entries()).length;
    expect(before).toBe(organs.length);
    const context = (clientMutationId: string) => world.context({ clientMutationId });
    const organ = {
      id: 'new',
      name: '新机关',
      kind: 'DEPARTMENT',
      parent: 'county',
      from: 2020,
      to: null,
    } as const;
    for (let time = 1; time <= 2; time += 1) {
      await registerOrgan(organ, context('r'));
      // The county and all below it: five organs, five transactions, one entry.
      await moveOrgan({ organ: 'county', parent: 'city2', from: 2024 }, context('m'));
      await callToReport({ organ: 'new', years: [2024, 2025] }, context('c'));
    }
    // Called before: nothing is done, nothing is told.
    await callToReport({ organ: 'new', years: [2024] }, context('d'));
    const log = await auditOf(world.store, 'new', 'county');
    expect(log.map(({ action, target, detail }) => [action, target, detail])).toEqual([
      ['callToReport', 'organ new', '2024 2025'],
      ['registerOrgan', 'organ new', 'county'],
      ['moveOrgan', 'organ county', 'city2 2024'],
      ['registerOrgan', 'organ county', 'city'],
    ]);
    expect(await auditOf(world.store, ...organs, 'new')).toHaveLength(before + 3);
  });

  it('has one entry for a move that broke off and was finished by asking again', async () => {
    let commits = 0;
    const { store } = world;
    const breaking: World['store'] = {
      ...store,
      commit: (change) => {
        commits += 1;
        if (commits === 3) throw new Error('broken off');
        return store.commit(change);
      },
    };
    const input = { organ: 'county', parent: 'city2', from: 2024 };
    await expect(moveOrgan(input, { ...world.context(), store: breaking })).rejects.toThrow('broken off');
    await moveOrgan(input, world.context());
    const moves = (await entries()).filter(({ action }) => action === 'moveOrgan');
    expect(moves.map(({ target }) => target)).toEqual(['organ county']);
    expect((await store.organ('office'))?.places.at(-1)?.path).toContain('city2');
  });
});
