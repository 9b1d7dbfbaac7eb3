import { describe, expect, it } from '@jest/globals';
import { callToReport } from '../../src/commands/callToReport.ts';
import { createReport } from '../../src/commands/createReport.ts';
import { mergeOrgan } from '../../src/commands/mergeOrgan.ts';
import { moveOrgan } from '../../src/commands/moveOrgan.ts';
import { registerOrgan, type RegisterOrganInput } from '../../src/commands/registerOrgan.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import type { Store } from '../../src/store/store.ts';
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

describe('the events of an organ', () => {
  const ALL = { limit: 100, after: null };
  async function told(store: Store, organ: string) {
    const { items } = await store.feed({ audience: 'PUBLIC', year: 2024 }, ALL);
    return items.flatMap(({ event, organPath }) =>
      event.type === 'organ.changed' && event.organ === organ
        ? [[event.sequence, organPath.at(-2)] as const]
        : [],
    );
  }

  it('are one for its registration and one for each move, counted without a gap whatever else happens', async () => {
    const tree = await world();
    await callToReport({ organ: 'office', years: [2023] }, tree.context());
    await moveOrgan({ organ: 'office', parent: 'city2', from: 2024 }, tree.context());
    await callToReport({ organ: 'office', years: [2022] }, tree.context());
    await moveOrgan({ organ: 'office', parent: 'county', from: 2025 }, tree.context());
    expect(await told(tree.store, 'office')).toEqual([
      [1, 'town'],
      [2, 'city2'],
      [3, 'county'],
    ]);
    expect(await tree.store.organ('office')).toMatchObject({ lastEvent: 3, version: 5 });
  });

  it('are there for every organ that moved with another, and for none that stayed', async () => {
    const tree = await world();
    await moveOrgan({ organ: 'town', parent: 'city2', from: 2024 }, tree.context());
    expect(await told(tree.store, 'town')).toEqual([
      [1, 'county'],
      [2, 'city2'],
    ]);
    expect((await told(tree.store, 'office')).map(([sequence]) => sequence)).toEqual([1, 2]);
    expect((await told(tree.store, 'county')).map(([sequence]) => sequence)).toEqual([1]);
  });

  it('are told once where a move broke off and was asked for again', async () => {
    const tree = await world();
    let commits = 0;
    const failing: Store = {
      ...tree.store,
      commit: (change) => {
        commits += 1;
        return commits === 2 ? Promise.reject(new Error('away')) : tree.store.commit(change);
      },
    };
    const move = (store: Store) =>
      moveOrgan({ organ: 'town', parent: 'city2', from: 2024 }, tree.context({ store }));
    await expect(move(failing)).rejects.toThrow('away');
    await move(tree.store);
    for (const organ of ['town', 'office']) {
      expect((await told(tree.store, organ)).map(([sequence]) => sequence)).toEqual([1, 2]);
    }
  });

  it('are none where the command is asked a second time', async () => {
    const tree = await world();
    const again = tree.context({ clientMutationId: 'once' });
    const input = { organ: 'office', parent: 'city2', from: 2024 };
    const first = await moveOrgan(input, again);
    expect(await moveOrgan(input, again)).toEqual(first);
    expect(await told(tree.store, 'office')).toHaveLength(2);
  });
});

describe('mergeOrgan', () => {
  const merge = ({ context }: World, organ: string, into: string, from: number) =>
    mergeOrgan({ organ, into, from }, context());

  it('ends an organ with the year before, names who took over, and tells so', async () => {
    const tree = await world();
    await moveOrgan({ organ: 'office', parent: 'city2', from: 2021 }, tree.context());
    const merged = await merge(tree, 'office', 'bureau', 2023);
    expect(merged).toMatchObject({
      places: [
        { from: 2015, to: 2020, path: ['root', 'province', 'city', 'county', 'town', 'office'] },
        { from: 2021, to: 2022, path: ['root', 'province', 'city2', 'office'] },
      ],
      successor: 'bureau',
      lastEvent: 3,
    });
    expect(await tree.store.organ('office')).toEqual(merged);
    const { items } = await tree.store.audit('office', { limit: 1, after: null });
    expect(items).toMatchObject([{ action: 'mergeOrgan', detail: 'bureau 2023' }]);
    await expect(createReport({ report: reportOf('office', 2023) }, tree.context())).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await createReport({ report: reportOf('office', 2022) }, tree.context());
  });

  it('refuses while a year from then on is called or begun', async () => {
    const tree = await world();
    await callToReport({ organ: 'office', years: [2023] }, tree.context());
    const refused = (state: string) => ({ code: 'ILLEGAL_STATE', params: { action: 'organ.merge', state } });
    await expect(merge(tree, 'office', 'bureau', 2023)).rejects.toMatchObject(refused('office:2023'));
    await createReport({ report: reportOf('bureau', 2024) }, tree.context());
    await expect(merge(tree, 'bureau', 'office', 2024)).rejects.toMatchObject(refused('bureau:2024'));
    await merge(tree, 'office', 'bureau', 2024);
  });

  it('refuses while other organs are below it, and not for those that ended', async () => {
    const tree = await world();
    await expect(merge(tree, 'town', 'bureau', 2022)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      params: { path: 'organ', reason: 'ORGANS_BELOW', detail: 'office' },
    });
    await merge(tree, 'office', 'bureau', 2022);
    expect((await merge(tree, 'town', 'bureau', 2022)).successor).toBe('bureau');
  });

  it('refuses itself, what is below it, who is not there then, and years in which it is not there', async () => {
    const tree = await world();
    await register(tree, { id: 'short', to: 2022 });
    for (const into of ['office', 'short']) {
      await expect(merge(tree, 'office', into, 2023)).rejects.toMatchObject(outOfRange('into'));
    }
    await expect(merge(tree, 'town', 'office', 2023)).rejects.toMatchObject(outOfRange('into'));
    for (const from of [2015, 2014, 2007, 2026, 2_147_483_647]) {
      await expect(merge(tree, 'office', 'bureau', from)).rejects.toMatchObject(outOfRange('from'));
    }
    await expect(merge(tree, 'short', 'bureau', 2023)).rejects.toMatchObject(outOfRange('from'));
    expect((await tree.store.organ('office'))?.version).toBe(1);
  });

  it('asks for the right to do so on both', async () => {
    const tree = await world();
    const context = tree.context({ actor: actorWith('administrator', 'town') });
    const input = { organ: 'office', into: 'bureau', from: 2023 };
    await expect(mergeOrgan(input, context)).rejects.toMatchObject({ code: 'NOT_FOUND' });
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
