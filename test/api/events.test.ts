import { afterEach, describe, expect, it } from '@jest/globals';
import { retractReport } from '../../src/commands/retractReport.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { closeApis, startApi, type Api } from '../support/api.ts';
import { corrected, now, published } from '../support/reports.ts';
import { contentWith, granted, reportOf, ticking, worldOn } from '../support/world.ts';

afterEach(closeApis);

const document = `query Events($after: String, $first: Int, $types: [PublicEventType!], $organ: ID, $within: String) {
  events(after: $after, first: $first, types: $types, organ: $organ, within: $within) {
    edges { cursor } nodes { id type timestamp data } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

interface Told {
  readonly id: string;
  readonly type: string;
  readonly timestamp: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A consumer that keeps the last position and what it was told, by id. */
function consumerOf(api: Api, first: number) {
  const kept = new Map<string, Told>();
  let after: string | null = null;
  return {
    kept,
    catchUp: async () => {
      for (let more = true; more;) {
        const { data, errors } = await api.ask(document, { after, first });
        expect(errors).toEqual([]);
        for (const node of data['events']!['nodes'] as unknown as readonly Told[]) kept.set(node.id, node);
        const { endCursor, hasNextPage } = data['events']!['pageInfo']!;
        after = endCursor as unknown as string | null;
        more = Boolean(hasNextPage);
      }
    },
  };
}

describe('events', () => {
  it('let a consumer that slept a week catch up alone, and end equal to one that never slept', async () => {
    const world = await worldOn(memoryStore());
    let clock = '2024-01-20T03:00:00.000Z';
    const api = await startApi(world.store, () => clock);
    const [sleeper, watcher] = [consumerOf(api, 2), consumerOf(api, 100)];
    await sleeper.catchUp();
    await watcher.catchUp();
    // The organs of the tree.
    expect([sleeper.kept.size, watcher.kept.size]).toEqual([8, 8]);
    await published(world, reportOf('bureau'), contentWith(granted(7)));
    clock = '2024-01-20T04:00:00.000Z';
    await watcher.catchUp();
    await published(world, reportOf('town'), contentWith({}, { organ: 'town机关' }));
    await corrected(world, reportOf('bureau'), 'ch3', granted(8));
    clock = '2024-01-27T04:00:00.000Z';
    await watcher.catchUp();
    await sleeper.catchUp();
    expect(sleeper.kept.size).toBe(8 + 3);
    expect([...sleeper.kept.values()]).toEqual([...watcher.kept.values()]);
  });

  it('tell the address of the report, and cost two requests a page', async () => {
    const world = await worldOn(memoryStore());
    await published(world, reportOf('bureau', 2023), contentWith(granted(7)));
    const api = await startApi(world.store, ticking('2024-02-01T00:00:00.000Z'));
    const organs = await api.ask(document, { first: 8 });
    const told = organs.data['events']! as unknown as { readonly nodes: readonly Told[] };
    expect(told.nodes.at(-1)).toMatchObject({
      type: 'organ.changed',
      data: { organ: 'office', organPath: expect.arrayContaining(['root', 'town', 'office']), sequence: 1 },
    });
    const answer = await fetch(String(told.nodes.at(-1)!.data['url']), {
      headers: { 'content-type': 'application/json' },
    });
    expect(await answer.json()).toMatchObject({ data: { organ: { code: 'office', kind: 'DEPARTMENT' } } });
    const { data } = await api.ask(document, { after: organs.data['events']!['pageInfo']!['endCursor'] });
    const { endCursor } = data['events']!['pageInfo']!;
    const { nodes } = data['events']! as unknown as { readonly nodes: readonly Told[] };
    expect(nodes).toMatchObject([
      { type: 'report.published', data: { report: 'bureau:2023:OWN', revision: 1 } },
    ]);
    expect(String(nodes[0]!.data['url'])).toMatch(`${api.url}/graphql?query=`);
    await corrected(world, reportOf('bureau', 2023), 'ch3', granted(8));
    const { cost } = await api.ask(document, { after: endCursor });
    expect(cost).toMatchObject({ queries: 1, batches: 1, requests: 2 });
  });

  it('are narrowed by type, organ (code or global id) and place', async () => {
    const world = await worldOn(memoryStore());
    const api = await startApi(world.store);
    for (const organ of ['bureau', 'city2']) {
      await published(world, reportOf(organ), contentWith(granted(7), { organ: `${organ}机关` }));
    }
    await retractReport({ ...(await now(world, reportOf('city2'))), explanation: '误发' }, world.context());
    const ofReports = {
      types: ['REPORT_PUBLISHED', 'REPORT_CORRECTED', 'REPORT_WITHDRAWN', 'REPORT_RETRACTED'],
    };
    const types = async (variables: object) => {
      const { data } = await api.ask(document, { ...ofReports, ...variables });
      return (data['events']!['nodes'] as unknown as readonly Told[]).map(({ type }) => type);
    };
    const organ = await api.ask('{ organ(id: "city2") { id path } }');
    const { id, path } = organ.data['organ']!;
    const both = ['report.published', 'report.retracted'];
    expect(await types({ organ: 'city2' })).toEqual(both);
    expect(await types({ organ: id })).toEqual(both);
    expect(await types({ within: path })).toEqual(both);
    expect(await types({ types: ['REPORT_RETRACTED', 'REPORT_WITHDRAWN'] })).toEqual(['report.retracted']);
    expect(await types({ types: [] })).toEqual([]);
    expect(await types({ types: ['ORGAN_CHANGED'], organ: 'city2' })).toEqual(['organ.changed']);
  });

  it('refuse a position of another list, and a page that is too long', async () => {
    const world = await worldOn(memoryStore());
    const api = await startApi(world.store);
    const organs = await api.ask('{ organs { pageInfo { endCursor } } }');
    const { endCursor } = organs.data['organs']!['pageInfo']!;
    for (const variables of [{ after: endCursor }, { after: `2024.${String(endCursor)}` }, { first: 101 }]) {
      const { errors } = await api.ask(document, variables);
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['INVALID_INPUT']);
    }
    expect(api.defects).toEqual([]);
  });
});
