import { describe, expect, it } from '@jest/globals';
import { callToReport } from '../../src/commands/callToReport.ts';
import { createReport } from '../../src/commands/createReport.ts';
import { moveOrgan } from '../../src/commands/moveOrgan.ts';
import { registerOrgan, type RegisterOrganInput } from '../../src/commands/registerOrgan.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { actorWith, reportOf, worldOn, type World } from '../support/world.ts';

const world = (): Promise<World> => worldOn(memoryStore());

function register({ context }: World, input: Partial<RegisterOrganInput>) {
  const given = {
    id: 'new',
    name: '新机关',
    kind: 'DEPARTMENT',
    parent: 'county',
    from: 2018,
    to: null,
  } as const;
  return registerOrgan({ ...given, ...input }, context());
}

const outOfRange = (path: string) => ({
  code: 'INVALID_INPUT',
  params: { path, reason: 'OUT_OF_RANGE' },
});

describe('registerOrgan', () => {
  it('follows the organ above through all the places it has in those years', async () => {
    const tree = await world();
    await moveOrgan({ organ: 'county', parent: 'city2', from: 2021 }, tree.context());
    expect((await register(tree, {})).places).toEqual([
      { from: 2018, to: 2020, path: ['root', 'province', 'city', 'county', 'new'] },
      { from: 2021, to: null, path: ['root', 'province', 'city2', 'county', 'new'] },
    ]);
  });

  it('refuses years in which the organ above is not there', async () => {
    const tree = await world();
    await register(tree, { id: 'short', to: 2019 });
    await expect(register(tree, { id: 'below', parent: 'short' })).rejects.toMatchObject(outOfRange('to'));
    const { places } = await register(tree, { id: 'below', parent: 'short', to: 2019 });
    expect(places).toHaveLength(1);
    await expect(register(tree, { id: 'before', from: 2014 })).rejects.toMatchObject(outOfRange('to'));
  });

  it('asks for the right to do so in every place of the organ above', async () => {
    const tree = await world();
    await moveOrgan({ organ: 'county', parent: 'city2', from: 2021 }, tree.context());
    const context = tree.context({ actor: actorWith('administrator', 'city') });
    const input = { id: 'new', name: '新机关', kind: 'DEPARTMENT', parent: 'county', from: 2018 } as const;
    await expect(registerOrgan({ ...input, to: null }, context)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(registerOrgan({ ...input, to: 2020 }, context)).resolves.toMatchObject({ id: 'new' });
  });
});

describe('moveOrgan', () => {
  it('leaves organs below alone that ended before', async () => {
    const tree = await world();
    await register(tree, { id: 'short', to: 2019 });
    const before = await tree.store.organ('short');
    await moveOrgan({ organ: 'county', parent: 'city2', from: 2022 }, tree.context());
    expect(await tree.store.organ('short')).toEqual(before);
    expect((await tree.store.organ('bureau'))?.places.at(-1)).toEqual({
      from: 2022,
      to: null,
      path: ['root', 'province', 'city2', 'county', 'bureau'],
    });
  });

  it('follows the new organ above through its later places', async () => {
    const tree = await world();
    await moveOrgan({ organ: 'county', parent: 'city2', from: 2024 }, tree.context());
    await register(tree, { id: 'far', parent: 'province' });
    const { places } = await moveOrgan({ organ: 'far', parent: 'county', from: 2022 }, tree.context());
    expect(places.map(({ from, to, path }) => [from, to, path.at(-3)])).toEqual([
      [2018, 2021, 'root'],
      [2022, 2023, 'city'],
      [2024, null, 'city2'],
    ]);
  });

  it('refuses while a report of those years is begun at or below the organ, in the place where it stands', async () => {
    const tree = await world();
    const move = (from: number) => moveOrgan({ organ: 'county', parent: 'city2', from }, tree.context());
    await createReport({ report: reportOf('office', 2023) }, tree.context());
    for (const from of [2015, 2023]) {
      const refused = { code: 'ILLEGAL_STATE', params: { action: 'organ.move', state: 'office:2023' } };
      await expect(move(from)).rejects.toMatchObject(refused);
    }
    expect((await tree.store.organ('county'))?.version).toBe(1);
    await createReport({ report: reportOf('city', 2024, 'AGGREGATE') }, tree.context());
    await move(2024);
    expect((await tree.store.organ('office'))?.places.at(-1)?.path).toContain('city2');
  });

  it('asks one question for each year and scope that could be begun', async () => {
    const tree = await world();
    const asked = async (from: number) => {
      const store = tree.store.metered();
      await moveOrgan({ organ: 'office', parent: 'city2', from }, tree.context({ store }));
      return store.cost().queries;
    };
    // The year after the present one is the last that can be begun.
    expect((await asked(2023)) - (await asked(2025))).toBe(4);
  });

  it('refuses an organ that ended before, years that no report has, and a tree that would be too deep', async () => {
    const tree = await world();
    await register(tree, { id: 'short', to: 2019 });
    const move = (organ: string, parent: string, from: number) =>
      moveOrgan({ organ, parent, from }, tree.context());
    await expect(move('short', 'city2', 2022)).rejects.toMatchObject(outOfRange('from'));
    await expect(move('office', 'city', 2_147_483_647)).rejects.toMatchObject(outOfRange('from'));
    await expect(move('office', 'city', 2026)).rejects.toMatchObject(outOfRange('from'));
    await expect(move('county', 'office', 2022)).rejects.toMatchObject(outOfRange('parent'));
    await register(tree, { id: 'deep' });
    await register(tree, { id: 'deeper', parent: 'deep' });
    await expect(move('deep', 'town', 2022)).rejects.toMatchObject(outOfRange('parent'));
    expect((await tree.store.organ('deep'))?.version).toBe(1);
  });
});

describe('callToReport', () => {
  it('takes so many years as fit in one transaction at any depth, and no more', async () => {
    const { context } = await world();
    const deep = {
      id: 'deep',
      name: '最下级',
      kind: 'GOVERNMENT',
      parent: 'town',
      from: 2015,
      to: null,
    } as const;
    await registerOrgan(deep, context());
    const years = Array.from({ length: 9 }, (_, n) => 2015 + n);
    const call = (some: readonly number[]) =>
      callToReport({ organ: 'deep', years: some }, context({ clientMutationId: 'call' }));
    await expect(call(years)).rejects.toMatchObject(outOfRange('years'));
    expect((await call(years.slice(0, 8))).calledYears).toHaveLength(8);
  });

  it('refuses years that no report has', async () => {
    const { context } = await world();
    for (const year of [2007, 3000]) {
      const input = { organ: 'bureau', years: [2023, year] };
      await expect(callToReport(input, context())).rejects.toMatchObject(outOfRange('years'));
    }
  });
});
