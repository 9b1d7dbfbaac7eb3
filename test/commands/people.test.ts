import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '../../src/access/actor.ts';
import { personId, type Person } from '../../src/access/person.ts';
import { admitPerson } from '../../src/commands/admitPerson.ts';
import { disablePerson } from '../../src/commands/disablePerson.ts';
import { enablePerson } from '../../src/commands/enablePerson.ts';
import { grantRole, type GrantRoleInput } from '../../src/commands/grantRole.ts';
import { moveOrgan } from '../../src/commands/moveOrgan.ts';
import { revokeRole } from '../../src/commands/revokeRole.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { acting, admitted, auditOf } from '../support/people.ts';
import { actorWith, worldOn, type World } from '../support/world.ts';

const issuer = 'https://sign-in.example';
const organs = ['root', 'province', 'city', 'city2', 'county', 'bureau', 'town', 'office'];
const ALL = { limit: 100, after: null };

let world: World;
let person: Person;

beforeEach(async () => {
  world = await worldOn(memoryStore());
  person = await admitted(world, 'zhang', 'bureau');
});

const as = (actor: Actor | null) => world.context({ actor });
const entries = () => auditOf(world.store, ...organs);

/** Everything that a command on people could change. */
const everything = async () => [(await world.store.people([], ALL)).items, await entries()];

const admit = (input: object, actor: Actor | null) =>
  admitPerson({ account: { issuer, subject: 'li' }, name: '李四', organ: 'bureau', ...input }, as(actor));
const grant = (input: Partial<GrantRoleInput>, actor: Actor | null) =>
  grantRole({ person: person.id, role: 'editor', organ: 'bureau', expectedVersion: 1, ...input }, as(actor));
const revoke = (input: Partial<GrantRoleInput>, actor: Actor | null) =>
  revokeRole({ person: person.id, role: 'editor', organ: 'bureau', expectedVersion: 1, ...input }, as(actor));
const disable = (input: object, actor: Actor | null) =>
  disablePerson({ person: person.id, expectedVersion: 1, reason: '调离', ...input }, as(actor));
const enable = (input: object, actor: Actor | null) =>
  enablePerson({ person: person.id, expectedVersion: 1, reason: '调回', ...input }, as(actor));

const commands: Readonly<Record<string, (input: object, actor: Actor | null) => Promise<Person>>> = {
  admitPerson: admit,
  grantRole: grant,
  revokeRole: revoke,
  disablePerson: disable,
  enablePerson: enable,
};
const county = actorWith('administrator', 'county');

describe.each(Object.entries(commands))('%s as every command on people', (_, command) => {
  it.each([
    ['nobody', null, 'UNAUTHENTICATED'],
    ['an administrator of another subtree', actorWith('administrator', 'city2'), 'NOT_FOUND'],
    ['an administrator of an organ below', actorWith('administrator', 'office'), 'NOT_FOUND'],
  ] as const)('refuses %s, and changes nothing', async (__, actor, code) => {
    const before = await everything();
    await expect(command({}, actor)).rejects.toMatchObject({ code });
    expect(await everything()).toEqual(before);
  });

  it.each(['editor', 'reviewer', 'secrecy_reviewer', 'signatory', 'collector', 'auditor'] as const)(
    'refuses a %s of the same organ, and changes nothing',
    async (role) => {
      const before = await everything();
      await expect(command({}, actorWith(role, 'bureau'))).rejects.toMatchObject({
        code: expect.stringMatching(/^(FORBIDDEN|NOT_FOUND)$/) as unknown,
      });
      expect(await everything()).toEqual(before);
    },
  );

  it('answers alike for what is missing and what is elsewhere', async () => {
    const actor = actorWith('administrator', 'city2');
    const named = command === admit ? 'organ' : 'person';
    const missing = await command({ [named]: 'nothing' }, actor).catch((error: unknown) => error);
    const hidden = await command({}, actor).catch((error: unknown) => error);
    const id = command === admit ? 'bureau' : person.id;
    expect(hidden).toMatchObject({ code: 'NOT_FOUND', params: { what: named, id } });
    expect(missing).toMatchObject({ code: 'NOT_FOUND', params: { what: named, id: 'nothing' } });
  });

  it('refuses the same id of a mutation with other input', async () => {
    const context = world.context({ actor: county, clientMutationId: 'm' });
    await admitPerson({ account: { issuer, subject: 'x' }, name: 'x', organ: 'county' }, context);
    const reused = { ...context, now: world.now() };
    await expect(
      grantRole({ person: person.id, role: 'editor', organ: 'bureau', expectedVersion: 1 }, reused),
    ).rejects.toMatchObject({ code: 'MUTATION_ID_REUSED' });
  });
});

describe('admitPerson', () => {
  it('lets somebody in without any role, and tells the log of their organ', async () => {
    const before = (await entries()).length;
    const made = await admit({}, county);
    expect(made).toMatchObject({
      id: personId({ issuer, subject: 'li' }),
      organPath: ['root', 'province', 'city', 'county', 'bureau'],
      grants: [],
      disabledAt: null,
      version: 1,
      createdBy: county.id,
    });
    expect(await world.store.person(made.id)).toEqual(made);
    expect(await entries()).toHaveLength(before + 1);
    expect((await auditOf(world.store, 'bureau'))[0]).toMatchObject({
      action: 'admitPerson',
      actor: county.id,
      target: `person ${made.id}`,
      detail: '李四',
    });
  });

  it('refuses an account that is there already, also with another organ', async () => {
    const account = { issuer, subject: 'zhang' };
    const refusal = { code: 'ALREADY_EXISTS', params: { what: 'person', id: person.id } };
    for (const organ of ['bureau', 'town']) {
      const before = await everything();
      await expect(admit({ account, organ }, county)).rejects.toMatchObject(refusal);
      expect(await everything()).toEqual(before);
    }
  });

  it.each([
    ['issuer', { account: { issuer: ' ', subject: 'li' } }, 'REQUIRED'],
    ['subject', { account: { issuer, subject: '' } }, 'REQUIRED'],
    ['subject', { account: { issuer, subject: 'x'.repeat(256) } }, 'TEXT_TOO_LONG'],
    ['name', { name: '' }, 'REQUIRED'],
    ['name', { name: '好\ud800' }, 'ILL_FORMED_TEXT'],
    ['name', { name: '名'.repeat(101) }, 'TEXT_TOO_LONG'],
  ])('refuses a bad %s', async (path, input, reason) => {
    const refusal = { code: 'INVALID_INPUT', params: { path, reason } };
    await expect(admit(input, county)).rejects.toMatchObject(refusal);
  });
});

describe('grantRole', () => {
  it('gives a role, and tells the log of the organ that it is on', async () => {
    const before = (await entries()).length;
    const after = await grant({ role: 'signatory', organ: 'county' }, county);
    expect(after.grants).toEqual([{ role: 'signatory', organ: 'county' }]);
    expect(after).toMatchObject({ version: 2, updatedBy: county.id });
    expect(await world.store.person(person.id)).toEqual(after);
    expect(await entries()).toHaveLength(before + 1);
    expect((await auditOf(world.store, 'county'))[0]).toMatchObject({
      action: 'grantRole',
      target: `person ${person.id}`,
      detail: 'signatory',
    });
  });

  it.each(['administrator', 'auditor', 'editor'] as const)(
    'refuses a grant of %s on an organ above or beside, and one to a person from there',
    async (role) => {
      const other = await admitted(world, 'wang', 'city2');
      const before = await everything();
      for (const organ of ['city', 'root', 'city2']) {
        const refusal = { code: 'NOT_FOUND', params: { what: 'organ', id: organ } };
        await expect(grant({ role, organ }, county)).rejects.toMatchObject(refusal);
      }
      const refusal = { code: 'NOT_FOUND', params: { what: 'person', id: other.id } };
      await expect(grant({ role, person: other.id }, county)).rejects.toMatchObject(refusal);
      expect(await everything()).toEqual(before);
    },
  );

  it('lets an administrator make another of the same organ, and nobody change their own grants', async () => {
    const chief = await admitted(world, 'chief', 'county', ['administrator']);
    const input = { role: 'administrator', organ: 'county' } as const;
    await expect(grant(input, acting(chief))).resolves.toMatchObject({ version: 2 });
    const own = { person: chief.id, expectedVersion: 2 };
    const refusal = { code: 'SAME_PERSON', params: { action: 'person.grant', as: 'self' } };
    const before = await everything();
    await expect(grant(own, acting(chief))).rejects.toMatchObject(refusal);
    await expect(revoke({ ...own, ...input }, acting(chief))).rejects.toMatchObject(refusal);
    expect(await everything()).toEqual(before);
  });

  it('refuses a role twice, an old version, and the fifty-first', async () => {
    await grant({}, county);
    const twice = { code: 'ALREADY_EXISTS', params: { what: 'grant', id: 'editor:bureau' } };
    await expect(grant({ expectedVersion: 2 }, county)).rejects.toMatchObject(twice);
    await expect(grant({ role: 'reviewer' }, county)).rejects.toMatchObject({
      code: 'CONFLICT',
      params: { what: 'person', id: person.id, current: { version: 2, by: county.id } },
    });
    const known = (await world.store.person(person.id))!;
    const grants = Array.from(
      { length: 50 },
      (_, n) => ({ role: 'editor', organ: `o${String(n)}` }) as const,
    );
    const full = { ...known, grants, version: 3 };
    await world.store.commit({ at: world.now(), person: { before: known, after: full } });
    const refusal = { code: 'INVALID_INPUT', params: { path: 'role', reason: 'OUT_OF_RANGE' } };
    await expect(grant({ expectedVersion: 3 }, county)).rejects.toMatchObject(refusal);
  });

  it('goes by where the organ of the person stands now', async () => {
    const moved = { organ: 'bureau', parent: 'city2', from: 2025 };
    await moveOrgan(moved, world.context());
    await expect(grant({}, county)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const after = await grant({}, actorWith('administrator', 'city2'));
    expect(after.organPath).toEqual(['root', 'province', 'city2', 'bureau']);
    expect((await world.store.people(['root', 'province', 'city2'], ALL)).items).toEqual([after]);
  });
});

describe('revokeRole', () => {
  it('takes a role, and refuses one that is not there', async () => {
    await grant({}, county);
    const before = (await entries()).length;
    const none = { code: 'NOT_FOUND', params: { what: 'grant', id: 'reviewer:bureau' } };
    await expect(revoke({ role: 'reviewer', expectedVersion: 2 }, county)).rejects.toMatchObject(none);
    const after = await revoke({ expectedVersion: 2 }, county);
    expect(after).toMatchObject({ grants: [], version: 3 });
    expect(await entries()).toHaveLength(before + 1);
    expect((await auditOf(world.store, 'bureau'))[0]).toMatchObject({
      action: 'revokeRole',
      detail: 'editor',
    });
  });
});

describe('disablePerson', () => {
  it('keeps somebody out until enablePerson, and tells why', async () => {
    await grant({}, county);
    const before = (await entries()).length;
    const out = await disable({ expectedVersion: 2 }, county);
    expect(out).toMatchObject({ version: 3, grants: [{ role: 'editor', organ: 'bureau' }] });
    expect(out.disabledAt).not.toBeNull();
    expect((await auditOf(world.store, 'bureau'))[0]).toMatchObject({
      action: 'disablePerson',
      detail: '调离',
    });
    const back = await enable({ expectedVersion: 3 }, county);
    expect(back).toMatchObject({ version: 4, disabledAt: null });
    expect((await auditOf(world.store, 'bureau'))[0]).toMatchObject({
      action: 'enablePerson',
      detail: '调回',
    });
    expect(await entries()).toHaveLength(before + 2);
  });

  it('leaves who is so already as they are, and logs nothing', async () => {
    const before = await everything();
    expect(await enable({}, county)).toEqual(person);
    expect(await everything()).toEqual(before);
  });

  it('refuses to act without a reason, on an old version, and on oneself', async () => {
    const chief = await admitted(world, 'chief', 'county', ['administrator']);
    const before = await everything();
    await expect(disable({ reason: ' ' }, county)).rejects.toMatchObject({
      code: 'REASON_REQUIRED',
      params: { action: 'person.disable' },
    });
    await expect(disable({ expectedVersion: 0 }, county)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(disable({ person: chief.id, expectedVersion: 2 }, acting(chief))).rejects.toMatchObject({
      code: 'SAME_PERSON',
      params: { action: 'person.disable', as: 'self' },
    });
    expect(await everything()).toEqual(before);
  });
});
