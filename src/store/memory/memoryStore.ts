import { latestPlace } from '../../organs/organ.ts';
import { reportIdText } from '../../report/report.ts';
import type { LedgerId } from '../../statistics/ledger.ts';
import { noTotals } from '../../statistics/totals.ts';
import { chunks } from '../../util/chunks.ts';
import { newMeter, type Meter } from '../cost.ts';
import type { Listing } from '../cursor.ts';
import { feedOf, feedPosition } from '../feedEntry.ts';
import { FEED_EVENTS, limits } from '../limits.ts';
import { afterDue, duePosition, memberPosition, numberText, pathText, sortedParts } from '../paths.ts';
import type { LedgerQuestion, Page, PageRequest, Store } from '../store.ts';
import { summaryOf } from '../summaryOf.ts';
import { apply, applyEntry } from './apply.ts';
import { boardView } from './board.ts';
import { refusalOf } from './conflicts.ts';
import { deliveriesView } from './deliveries.ts';
import { discussionsView } from './discussions.ts';
import { endpointsView } from './endpoints.ts';
import { pageOf, type Listed } from './pageOf.ts';
import { signInView } from './signIn.ts';
import { actionCount, refuseTooLarge } from './sizes.ts';
import { keptApiKey, newState, recordOf, totalsKey, type State } from './state.ts';

/**
 * A store that forgets everything with the process. Answers are frozen. It counts requests as DynamoDB would get
 * them, but no capacity units.
 */
export function memoryStore(options: { readonly cursorSecret?: string } = {}): Store {
  return viewOf(newState(), options.cursorSecret ?? 'memory', newMeter());
}

function viewOf(state: State, secret: string, meter: Meter): Store {
  function list<T>(
    listing: Listing,
    page: PageRequest,
    all: Iterable<Listed<T>>,
    newestFirst = false,
    max?: number,
  ): Page<T> {
    meter.add('queries', 1);
    return pageOf([...all], { secret, listing, page, newestFirst, ...(max ? { max } : {}) });
  }
  /** One request, and its answer. */
  function get<T>(value: T | undefined): Promise<T | null> {
    meter.add('reads', 1);
    return Promise.resolve(value ?? null);
  }
  return {
    cost: meter.cost,
    metered: () => viewOf(state, secret, newMeter()),

    organ: (id) => get(state.organs.get(id)),
    organs: async (ids) => {
      meter.add('batches', chunks([...new Set(ids)], limits.transactionItems).length);
      return Promise.resolve(ids.flatMap((id) => state.organs.get(id) ?? []));
    },
    organsNamed: (name) => {
      meter.add('queries', 1);
      const named = [...state.organs.values()].filter((organ) => organ.name === name);
      return Promise.resolve(named.map((organ) => organ.id).sort());
    },
    organsBelow: async (parent, page) => {
      const below = [...state.organs.values()]
        .filter((organ) => (latestPlace(organ).path.at(-2) ?? null) === parent)
        .map((organ) => ({ place: organ.id, item: organ }));
      return Promise.resolve(list(['organsBelow', parent ?? ''], page, below));
    },

    draft: (id) => {
      meter.add('queries', 1);
      return Promise.resolve(draftOf(state, reportIdText(id)));
    },
    recorded: (mutation, at) => get(recordOf(state, mutation, at)),
    head: (id) => get(state.heads.get(reportIdText(id))),
    dossier: (id, mutation, at) => {
      meter.add('batches', 1);
      return Promise.resolve({
        ...draftOf(state, reportIdText(id)),
        organ: state.organs.get(id.organ) ?? null,
        publication: state.publications.get(reportIdText(id)) ?? null,
        publicationYearBefore: state.publications.get(reportIdText({ ...id, year: id.year - 1 })) ?? null,
        earlier: mutation && recordOf(state, mutation, at),
      });
    },
    heads: async ({ year, scope, state: inState, under }, page) => {
      const heads = [...state.heads.values()]
        .filter((head) => head.id.year === year && head.id.scope === scope && head.state === inState)
        .map((head) => ({ place: pathText(head.organPath), item: head }))
        .filter(({ place }) => place.startsWith(pathText(under)));
      return Promise.resolve(list(['heads', year, scope, inState, pathText(under)], page, heads));
    },
    scheduled: async (until, page) => {
      const due = [...state.heads.values()]
        .flatMap(({ id, state: its, schedule }) =>
          its === 'SCHEDULED' && schedule ? [{ report: id, publishAt: schedule.publishAt }] : [],
        )
        .map((item) => ({ place: duePosition(item), item }))
        .filter(({ place }) => place < afterDue(until));
      return Promise.resolve(list(['scheduled', until], page, due));
    },

    overdue: async (until, page) => {
      const late = [...state.deadlines.values()]
        .map(({ report, organPath, ends }) => ({
          place: duePosition({ report, publishAt: ends }),
          item: { report, organPath },
        }))
        .filter(({ place }) => place < afterDue(until));
      return Promise.resolve(list(['overdue', until], page, late));
    },

    ...boardView(state, secret, meter),

    revisions: async (id, page) => {
      const revisions = numbered(state.revisions.get(reportIdText(id)));
      return Promise.resolve(list(['revisions', reportIdText(id)], page, revisions, true));
    },
    revision: (id, number) => get(state.revisions.get(reportIdText(id))?.get(number)),
    revisionsUpTo: (id, number, limit) => {
      meter.add('queries', 1);
      const revisions = [...(state.revisions.get(reportIdText(id))?.values() ?? [])]
        .filter((revision) => revision.number <= number)
        .sort((a, b) => b.number - a.number);
      return Promise.resolve(revisions.slice(0, limit));
    },
    events: async (id, page, order = 'OLDEST_FIRST') => {
      const events = numbered(state.events.get(reportIdText(id)));
      const newestFirst = order === 'NEWEST_FIRST';
      return Promise.resolve(list(['events', reportIdText(id), order], page, events, newestFirst));
    },
    feed: async ({ audience, year }, page, order) => {
      const entries = [...state.feed.values()]
        .filter((entry) => feedOf(entry).audience === audience && feedOf(entry).year === year)
        .map((item) => ({ place: feedPosition(item), item }));
      const newestFirst = order === 'NEWEST_FIRST';
      return Promise.resolve(list(['feed', audience, year], page, entries, newestFirst, FEED_EVENTS));
    },

    publication: (id) => get(state.publications.get(reportIdText(id))),
    wholePublications: (ids) => {
      meter.add('batches', chunks(ids, limits.transactionItems).length);
      return Promise.resolve(ids.flatMap((id) => state.publications.get(reportIdText(id)) ?? []));
    },
    publicLives: (ids) => {
      meter.add('batches', chunks(ids, limits.transactionItems).length);
      const found = ids.flatMap((id) => state.publications.get(reportIdText(id)) ?? []);
      return Promise.resolve(
        found.map((publication) => ({ ...summaryOf(publication), steps: publication.steps })),
      );
    },
    publications: async ({ year, scope, state: inState, under }, page) => {
      const summaries = [...state.publications.values()]
        .filter(({ report, state: its }) => report.year === year && report.scope === scope && its === inState)
        .map((publication) => ({ place: pathText(publication.organPath), item: summaryOf(publication) }))
        .filter(({ place }) => place.startsWith(pathText(under)));
      return Promise.resolve(list(['publications', year, scope, inState, pathText(under)], page, summaries));
    },
    publicationsOf: async (organ, page) => {
      const summaries = [...state.publications.values()]
        .filter(({ report }) => report.organ === organ)
        .map((publication) => ({
          place: `${publication.report.year}#${publication.report.scope}`,
          item: summaryOf(publication),
        }));
      return Promise.resolve(list(['publicationsOf', organ], page, summaries));
    },
    publicRevisions: async (id, page) => {
      const revisions = numbered(state.publicRevisions.get(reportIdText(id)));
      return Promise.resolve(list(['publicRevisions', reportIdText(id)], page, revisions, true));
    },
    publicRevision: (id, number) => get(state.publicRevisions.get(reportIdText(id))?.get(number)),
    organTotals: (id, year, basis) => {
      meter.add('batches', 1);
      const organ = state.organs.get(id);
      const kept = state.totals.get(totalsKey({ year, basis, organ: id }));
      return Promise.resolve(organ ? { organ, totals: kept?.totals ?? noTotals } : null);
    },
    ledger: (question) => {
      meter.add('queries', 1);
      const entries = [...state.ledger.values()].filter(({ id }) => countsTowards(id, question));
      return Promise.resolve({ entries, stoppedAt: null });
    },

    apiKey: (hash) => get(keptApiKey(state, hash)?.key),
    apiKeyById: (id) => get(state.apiKeys.get(id)),
    apiKeys: async (under, page) => {
      const keys = [...state.apiKeys.values()].map(({ key }) => key);
      return Promise.resolve(list(['apiKeys', pathText(under)], page, membersBelow(under, keys)));
    },

    person: (id) => get(state.people.get(id)),
    people: async (under, page) => {
      const people = membersBelow(under, [...state.people.values()]);
      return Promise.resolve(list(['people', pathText(under)], page, people));
    },

    ...endpointsView(state, meter, list),
    ...discussionsView(state, meter, list),
    ...signInView(state, meter),
    ...deliveriesView(state, meter, list),

    audit: async (organ, page) => {
      const entries = [...(state.audit.get(organ) ?? [])].map(([place, item]) => ({ place, item }));
      return Promise.resolve(list(['audit', organ], page, entries, true));
    },
    addAuditEntry: (entry) => {
      meter.add('transactions', 1);
      meter.add('transactionItems', 1);
      applyEntry(state, entry);
      return Promise.resolve();
    },

    commit: async (change) => {
      await refuseTooLarge(change);
      const items = actionCount(change);
      if (items === 0) return { kind: 'done' };
      meter.add('transactions', 1);
      meter.add('transactionItems', items);
      const refusal = refusalOf(state, change);
      if (refusal) return refusal;
      apply(state, change);
      return { kind: 'done' };
    },

    everyOrgan: () => each(state.organs.values()),
    everyHead: () => each(state.heads.values()),
    everyPublication: () => each(state.publications.values()),
    everyTotals: () => each(state.totals.values()),
    everyLedgerEntry: () => each(state.ledger.values()),
  };
}

function draftOf(state: State, report: string) {
  const parts = [...(state.parts.get(report)?.values() ?? [])];
  return {
    head: state.heads.get(report) ?? null,
    parts: sortedParts(parts),
    decisions: state.decisions.get(report) ?? { version: 0, decisions: [] },
  };
}

function countsTowards({ year, basis, organPath }: LedgerId, question: LedgerQuestion): boolean {
  if (year !== question.year || basis !== question.basis) return false;
  if (basis === 'AGGREGATE') return pathText(organPath.slice(0, -1)) === pathText(question.organPath);
  return pathText(organPath).startsWith(pathText(question.organPath));
}

function membersBelow<T extends Parameters<typeof memberPosition>[0]>(
  under: readonly string[],
  all: readonly T[],
): readonly Listed<T>[] {
  return all
    .map((item) => ({ place: memberPosition(item), item }))
    .filter(({ place }) => place.startsWith(pathText(under)));
}

function numbered<T>(items: ReadonlyMap<number, T> = new Map<number, T>()): readonly Listed<T>[] {
  return [...items].map(([number, item]) => ({ place: numberText(number), item }));
}

async function* each<T>(items: Iterable<T>): AsyncGenerator<T> {
  for (const item of [...items]) yield await Promise.resolve(item);
}
