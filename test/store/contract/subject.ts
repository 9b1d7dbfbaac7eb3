import { beforeEach, expect } from '@jest/globals';
import type { Organ } from '../../../src/organs/organ.ts';
import { reportIdText } from '../../../src/report/report.ts';
import type { Change, CommitOutcome, Cost, Page, PageRequest, Store } from '../../../src/store/store.ts';
import { anOrgan, aPublication, NOW, reportId } from '../../support/builders.ts';

export const ALL: PageRequest = { limit: 100, after: null };
export const LATER = '2026-01-20T03:00:00.000Z';
export const id = reportIdText(reportId);

/** The store under test, a new and empty one for each test. */
export interface Subject {
  readonly store: Store;
  /** At `NOW`, where nothing else is said. */
  readonly commit: (change: Partial<Change>) => Promise<CommitOutcome>;
  /** Commits that must succeed, one after the other. */
  readonly done: (...changes: readonly Partial<Change>[]) => Promise<void>;
  readonly costOf: (ask: (view: Store) => Promise<unknown>) => Promise<Cost>;
}

export function subjectFrom(make: () => Promise<Store>): Subject {
  let store: Store | null = null;
  beforeEach(async () => {
    store = await make();
  });
  const subject: Subject = {
    get store() {
      if (!store) throw new Error('the store is made before each test');
      return store;
    },
    commit: (change) => subject.store.commit({ at: NOW, ...change }),
    done: async (...changes) => {
      for (const change of changes) expect(await subject.commit(change)).toEqual({ kind: 'done' });
    },
    costOf: async (ask) => {
      const view = subject.store.metered();
      await ask(view);
      return view.cost();
    },
  };
  return subject;
}

export async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

export async function readAll<T>(
  ask: (page: PageRequest) => Promise<Page<T>>,
  limit: number,
): Promise<readonly Page<T>[]> {
  const pages: Page<T>[] = [];
  for (let after: string | null | undefined = null; after !== undefined;) {
    const page: Page<T> = await ask({ limit, after });
    pages.push(page);
    after = page.hasMore ? page.cursors.at(-1) : undefined;
  }
  return pages;
}

/** Organs without a parent. */
export async function addOrgans(store: Store, count: number): Promise<readonly Organ[]> {
  const organs = Array.from({ length: count }, (_, n) => anOrgan([`organ${n}`]));
  for (const after of organs) await store.commit({ at: NOW, organ: { before: null, after } });
  return organs;
}

/** Ids of organs with a public report, in the order of the list; published in another order. */
export async function publish(store: Store, count: number): Promise<readonly string[]> {
  const ids = Array.from({ length: count }, (_, n) => `organ${String(n).padStart(3, '0')}`);
  for (const organ of ids.toReversed()) {
    await store.commit({ at: NOW, publication: aPublication({ report: { ...reportId, organ } }) });
  }
  return ids;
}
