import { describe, expect, it } from '@jest/globals';
import { correctReport } from '../../src/commands/correctReport.ts';
import { scopesDue } from '../../src/commands/callToReport.ts';
import { verify, type Difference } from '../../src/queries/verify.ts';
import { reportVersion } from '../../src/report/head.ts';
import type { Publication, PublicRevision } from '../../src/report/publication.ts';
import { sealRevision, type Revision } from '../../src/report/revision.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import type { Page, Store } from '../../src/store/store.ts';
import { published } from '../support/reports.ts';
import { contentWith, granted, reportOf, worldOn } from '../support/world.ts';

/** A store with one report of three public revisions and one of a single revision. */
async function twoReports(): Promise<Store> {
  const world = await worldOn(memoryStore());
  const report = reportOf('bureau');
  let { report: head } = await published(world, report, contentWith(granted(7)));
  for (const count of [8, 9]) {
    const figures = Object.entries(granted(count)).map(([key, value]) => ({ key, value }));
    const changes = [{ part: 'ch3' as const, figures }];
    const input = { report, expectedVersion: reportVersion(head), changeNote: '更正', changes };
    head = (await correctReport(input, world.context())).report;
  }
  await published(world, reportOf('town'), contentWith(granted(1)));
  return world.store;
}

async function differencesOf(store: Store): Promise<readonly string[]> {
  const found: Difference[] = [];
  await verify(store, scopesDue, (difference) => found.push(difference));
  return found.map(({ where, what }) => `${where}: ${what}`);
}

/** The same store as somebody with access to the database would have changed it. */
function withHistory(store: Store, change: (chain: readonly Revision[]) => readonly Revision[]): Store {
  return {
    ...store,
    revisions: async (id, page): Promise<Page<Revision>> => {
      const found = await store.revisions(id, page);
      const items = id.organ === 'bureau' ? change(found.items) : found.items;
      return { ...found, items };
    },
  };
}

function withPublication(store: Store, change: (publication: Publication) => Publication | null): Store {
  return {
    ...store,
    async *everyPublication() {
      for await (const publication of store.everyPublication()) {
        const changed = publication.report.organ === 'bureau' ? change(publication) : publication;
        if (changed) yield changed;
      }
    },
  };
}

describe('verify', () => {
  it('counts what it looked at and finds nothing wrong in what the commands made', async () => {
    const result = await verify(await twoReports(), scopesDue, () => undefined);
    // Totals: bureau and town, and the five organs above them.
    expect(result).toEqual({ reports: 2, revisions: 4, totals: 2 + 4, differences: 0 });
  });

  it.each<[string, (chain: readonly Revision[]) => readonly Revision[], string]>([
    ['removed', ([c, , a]) => [c!, a!], 'revision bureau:2023:OWN 3: OUT_OF_ORDER'],
    ['reordered', ([c, b, a]) => [b!, c!, a!], 'report bureau:2023:OWN: LAST_REVISION_DIFFERS'],
    [
      'replaced by a well-made one',
      ([c, b, a]) => [c!, sealRevision({ ...b!, reason: '另写' }), a!],
      'revision bureau:2023:OWN 3: NOT_LINKED',
    ],
    [
      'changed in its content',
      ([c, b, a]) => [c!, { ...b!, content: contentWith(granted(80)) }, a!],
      'revision bureau:2023:OWN 2: CONTENT_CHANGED',
    ],
    [
      'changed in its author',
      ([c, b, a]) => [c!, { ...b!, by: 'key:other' }, a!],
      'revision bureau:2023:OWN 2: RECORD_CHANGED',
    ],
    ['all gone', () => [], 'report bureau:2023:OWN: HISTORY_MISSING'],
  ])('finds a revision %s', async (_, change, expected) => {
    expect(await differencesOf(withHistory(await twoReports(), change))).toContain(expected);
  });

  it.each<[string, (publication: Publication) => Publication | null, string]>([
    [
      'shows other figures than its revision',
      (publication) => ({ ...publication, content: contentWith(granted(70)) }),
      'report bureau:2023:OWN: PUBLIC_CONTENT_DIFFERS',
    ],
    [
      'points to an older revision',
      (publication) => ({ ...publication, revision: 1 }),
      'report bureau:2023:OWN: PUBLIC_REVISION_DIFFERS',
    ],
    [
      'has another hash than its revision',
      (publication) => ({ ...publication, hash: '0'.repeat(64) }),
      'report bureau:2023:OWN: PUBLIC_REVISION_DIFFERS',
    ],
    ['is gone', () => null, 'report bureau:2023:OWN: PUBLIC_STATE_DIFFERS'],
    [
      'is counted but not in the totals',
      (publication) => ({ ...publication, content: contentWith(granted(70)) }),
      'totals 2023 OWN root: ch3.granted.total: 10 ≠ 71',
    ],
  ])('finds a publication that %s', async (_, change, expected) => {
    expect(await differencesOf(withPublication(await twoReports(), change))).toContain(expected);
  });

  it.each<[string, (revisions: readonly PublicRevision[]) => readonly PublicRevision[], string]>([
    [
      'shows other figures than the history',
      ([c, b, a]) => [c!, { ...b!, content: contentWith(granted(80)) }, a!],
      'revision bureau:2023:OWN 2: PUBLIC_REVISION_DIFFERS',
    ],
    [
      'has another hash than the history',
      ([c, b, a]) => [c!, { ...b!, hash: a!.hash }, a!],
      'revision bureau:2023:OWN 2: PUBLIC_REVISION_DIFFERS',
    ],
    ['is gone', ([c, , a]) => [c!, a!], 'revision bureau:2023:OWN 2: PUBLIC_REVISION_MISSING'],
    [
      'should be hidden',
      (all) => [{ ...all[0]!, number: 4 }, ...all],
      'revision bureau:2023:OWN 4: PUBLIC_BUT_HIDDEN',
    ],
  ])('finds a public revision that %s', async (_, change, expected) => {
    const store = await twoReports();
    const publicRevisions: Store['publicRevisions'] = async (id, page) => {
      const found = await store.publicRevisions(id, page);
      return id.organ === 'bureau' ? { ...found, items: change(found.items) } : found;
    };
    expect(await differencesOf({ ...store, publicRevisions })).toContain(expected);
  });

  it('finds a total that nobody can explain', async () => {
    const store = await twoReports();
    const id = { year: 2019, basis: 'OWN', organ: 'city2' } as const;
    const totals = { figures: { 'ch3.granted.total': '5' }, due: 0, published: 1, late: 0 };
    const differences = await differencesOf({
      ...store,
      async *everyTotals() {
        yield* store.everyTotals();
        yield { id, totals };
      },
    });
    expect(differences).toEqual([
      'totals 2019 OWN city2: ch3.granted.total: 5 ≠ 0',
      'totals 2019 OWN city2: published: 1 ≠ 0',
    ]);
  });
});
