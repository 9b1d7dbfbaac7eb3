import { describe, expect, it } from '@jest/globals';
import { callToReport } from '../../src/commands/callToReport.ts';
import { scopesDue } from '../../src/report/scopesDue.ts';
import { verify, type Difference } from '../../src/queries/verify.ts';
import type { Publication, PublicRevision } from '../../src/report/publication.ts';
import { sealRevision, type Revision } from '../../src/report/revision.ts';
import type { LedgerEntry, LedgerStep } from '../../src/statistics/ledger.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import type { Page, Store } from '../../src/store/store.ts';
import { corrected, published } from '../support/reports.ts';
import { contentWith, everyone, granted, reportOf, worldOn } from '../support/world.ts';

/** A store with one report of three public revisions and one of a single revision. */
async function twoReports(): Promise<Store> {
  const world = await worldOn(memoryStore());
  const report = reportOf('bureau');
  await published(world, report, contentWith(granted(7)));
  for (const count of [8, 9]) await corrected(world, report, 'ch3', granted(count));
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

function withStep(entry: LedgerEntry, position: number, own: Partial<LedgerStep>): LedgerEntry {
  return { ...entry, steps: entry.steps.map((step, i) => (i === position ? { ...step, ...own } : step)) };
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

  it.each<[string, (entries: readonly LedgerEntry[]) => readonly LedgerEntry[], string]>([
    [
      'says that other figures were public once',
      ([bureau, ...rest]) => [withStep(bureau!, 1, { figures: { 'ch3.granted.total': '5' } }), ...rest],
      'ledger bureau:2023:OWN: step 2: ch3.granted.total: 5 ≠ 1',
    ],
    [
      'says that it was at another time',
      ([bureau, ...rest]) => [withStep(bureau!, 0, { at: '2024-01-01T00:00:00.000Z' }), ...rest],
      'ledger bureau:2023:OWN: step 1: 2024-01-01T00:00:00.000Z ≠ 2024-01-20T02:00:14.000Z',
    ],
    [
      'has lost a step',
      ([bureau, ...rest]) => [{ ...bureau!, steps: bureau!.steps.slice(0, 2) }, ...rest],
      'ledger bureau:2023:OWN: step 3: MISSING',
    ],
    [
      'has a step too many',
      ([bureau, ...rest]) => [{ ...bureau!, steps: [...bureau!.steps, bureau!.steps[0]!] }, ...rest],
      'ledger bureau:2023:OWN: step 4: UNEXPLAINED',
    ],
    ['is lost', ([, ...rest]) => rest, 'ledger bureau:2023:OWN: step 1: MISSING'],
    [
      'counts what nobody published',
      ([bureau, ...rest]) => [{ ...bureau!, id: { ...bureau!.id, year: 2022 } }, bureau!, ...rest],
      'ledger bureau:2022:OWN: UNEXPLAINED',
    ],
    [
      'counts a call that nobody made',
      ([bureau, ...rest]) => [{ ...bureau!, id: { ...bureau!.id, kind: 'CALL' } }, bureau!, ...rest],
      'ledger bureau:2023:OWN CALL: UNEXPLAINED',
    ],
    [
      'has lost a call',
      (entries) => entries.filter(({ id }) => id.kind !== 'CALL'),
      'ledger town:2023:OWN CALL: step 1: MISSING',
    ],
  ])('finds a ledger that %s', async (_, change, expected) => {
    const store = await twoReports();
    await callToReport(
      { organ: 'town', years: [2023] },
      { store, actor: everyone, now: '2024-01-25T00:00:00.000Z', clientMutationId: null },
    );
    expect(await differencesOf(store)).toEqual([]);
    const entries: LedgerEntry[] = [];
    for await (const entry of store.everyLedgerEntry()) entries.push(entry);
    const changed = change(entries);
    const differences = await differencesOf({
      ...store,
      async *everyLedgerEntry() {
        yield* await Promise.resolve(changed);
      },
    });
    expect(differences).toContain(expected);
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
