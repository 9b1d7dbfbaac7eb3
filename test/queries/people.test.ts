import { beforeEach, describe, expect, it } from '@jest/globals';
import { createApiKey } from '../../src/commands/createApiKey.ts';
import { moveOrgan } from '../../src/commands/moveOrgan.ts';
import { apiKeyOf, apiKeys } from '../../src/queries/apiKeys.ts';
import { auditLog } from '../../src/queries/auditLog.ts';
import { people, personOf } from '../../src/queries/people.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { roles } from '../../src/access/role.ts';
import { admitted } from '../support/people.ts';
import { actorWith, worldOn, type World } from '../support/world.ts';

const ALL = { limit: 100, after: null };
const path = ['root', 'province', 'city', 'county', 'bureau'];
const above = path.slice(0, 3);

let world: World;
let person: string;

beforeEach(async () => {
  world = await worldOn(memoryStore());
  person = (await admitted(world, 'zhang', 'bureau', ['editor'])).id;
  const grants = [{ role: 'editor', organ: 'bureau' }] as const;
  const context = { ...world.context(), id: 'k1', secret: '0'.repeat(64) };
  await createApiKey({ name: '集成', organ: 'bureau', grants }, context);
});

describe('people, keys and the audit log', () => {
  it.each(['administrator', 'auditor'] as const)(
    'are read by the %s of their organ or one above',
    async (role) => {
      for (const organ of path) {
        const actor = actorWith(role, organ);
        expect((await personOf(person, actor, world.store))?.id).toBe(person);
        expect((await apiKeyOf('k1', actor, world.store))?.id).toBe('k1');
        expect((await people(path, ALL, actor, world.store)).items).toHaveLength(1);
        expect((await apiKeys(path, ALL, actor, world.store)).items).toHaveLength(1);
        expect((await auditLog('bureau', ALL, actor, world.store)).items).not.toEqual([]);
      }
      expect((await people(above, ALL, actorWith(role, 'city'), world.store)).items).toHaveLength(1);
    },
  );

  it.each(roles)('are not there for a %s of another subtree', async (role) => {
    const actor = actorWith(role, 'city2');
    expect(await personOf(person, actor, world.store)).toBeNull();
    expect(await apiKeyOf('k1', actor, world.store)).toBeNull();
    const refusal = { code: 'NOT_FOUND', params: { what: 'organ', id: 'bureau' } };
    await expect(auditLog('bureau', ALL, actor, world.store)).rejects.toMatchObject(refusal);
    await expect(auditLog('nowhere', ALL, actor, world.store)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (const ask of [people, apiKeys]) {
      await expect(ask(path, ALL, actor, world.store)).rejects.toMatchObject(refusal);
      await expect(ask([], ALL, actor, world.store)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  it.each(['editor', 'reviewer', 'secrecy_reviewer', 'signatory', 'collector'] as const)(
    'are not for a %s of the same organ',
    async (role) => {
      const actor = actorWith(role, 'bureau');
      expect(await personOf(person, actor, world.store)).toBeNull();
      expect(await apiKeyOf('k1', actor, world.store)).toBeNull();
      await expect(auditLog('bureau', ALL, actor, world.store)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      for (const ask of [people, apiKeys])
        await expect(ask(path, ALL, actor, world.store)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    },
  );

  it('are nothing for nobody', async () => {
    await expect(personOf(person, null, world.store)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(apiKeyOf('k1', null, world.store)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(auditLog('bureau', ALL, null, world.store)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    for (const ask of [people, apiKeys])
      await expect(ask(path, ALL, null, world.store)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('go with their organ when it moves away', async () => {
    await moveOrgan({ organ: 'county', parent: 'city2', from: 2025 }, world.context());
    const [before, after] = [actorWith('administrator', 'city'), actorWith('administrator', 'city2')];
    for (const ask of [people, apiKeys]) {
      expect((await ask(above, ALL, before, world.store)).items).toEqual([]);
      expect((await ask(['root'], ALL, actorWith('auditor', 'root'), world.store)).items).toHaveLength(1);
    }
    expect(await personOf(person, before, world.store)).toBeNull();
    expect(await apiKeyOf('k1', before, world.store)).toBeNull();
    expect((await personOf(person, after, world.store))?.id).toBe(person);
    expect((await apiKeyOf('k1', after, world.store))?.id).toBe('k1');
  });
});
