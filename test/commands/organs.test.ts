import { describe, expect, it } from '@jest/globals';
import { callToReport } from '../../src/commands/callToReport.ts';
import { moveOrgan } from '../../src/commands/moveOrgan.ts';
import { registerOrgan, type RegisterOrganInput } from '../../src/commands/registerOrgan.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { actorWith, worldOn, type World } from '../support/world.ts';

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

  it('refuses an organ that ended before, years that no report has, and a tree that would be too deep', async () => {
    const tree = await world();
    await register(tree, { id: 'short', to: 2019 });
    const move = (organ: string, parent: string, from: number) =>
      moveOrgan({ organ, parent, from }, tree.context());
    await expect(move('short', 'city2', 2022)).rejects.toMatchObject(outOfRange('from'));
    await expect(move('office', 'city', 2_147_483_647)).rejects.toMatchObject(outOfRange('from'));
    await expect(move('county', 'office', 2022)).rejects.toMatchObject(outOfRange('parent'));
    await register(tree, { id: 'deep' });
    await register(tree, { id: 'deeper', parent: 'deep' });
    await expect(move('deep', 'town', 2022)).rejects.toMatchObject(outOfRange('parent'));
    expect((await tree.store.organ('deep'))?.version).toBe(1);
  });
});

describe('callToReport', () => {
  it('refuses years that no report has', async () => {
    const { context } = await world();
    for (const year of [2007, 3000]) {
      const input = { organ: 'bureau', years: [2023, year] };
      await expect(callToReport(input, context())).rejects.toMatchObject(outOfRange('years'));
    }
  });
});
