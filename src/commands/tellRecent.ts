import { reportIdText } from '../report/report.ts';
import type { FeedEntry, FeedQuestion, Store } from '../store/store.ts';
import { everyItem } from '../util/everyItem.ts';
import type { ListedEndpoint } from '../webhooks/endpoint.ts';
import { tellEndpoints, type TellingContext } from './tellEndpoints.ts';

export interface Teller {
  /** Tells of everything since the instant (ISO 8601, UTC); how many deliveries that added. */
  readonly tell: (since: string) => Promise<number>;
}

const PAGE = 100;

/**
 * Tells endpoints of what the feed holds, and finds what was lost on another way. What one of its turns has told, the
 * next ones leave out; another process may tell it again, which changes nothing.
 */
export function createTeller(context: TellingContext): Teller {
  /** By report and number, with the instant. */
  const told = new Map<string, string>();
  return {
    tell: async (since) => {
      for (const [name, at] of told) if (at < since) told.delete(name);
      const { store, now } = context;
      const untold = (await entriesSince(since, now(), store)).filter((entry) => !told.has(nameOf(entry)));
      if (untold.length === 0) return 0;
      const endpoints = await allEndpoints(store);
      let added = 0;
      for (const entry of untold) {
        added += await tellEndpoints(entry, endpoints, context);
        told.set(nameOf(entry), entry.event.at);
      }
      return added;
    },
  };
}

/** Oldest first within a year and audience. */
async function entriesSince(since: string, now: string, store: Store): Promise<readonly FeedEntry[]> {
  const found: FeedEntry[] = [];
  for (let year = yearOf(since); year <= yearOf(now); year += 1) {
    for (const audience of ['PUBLIC', 'INTERNAL'] as const) {
      found.push(...(await entriesIn({ audience, year }, since, store)));
    }
  }
  return found;
}

async function entriesIn(question: FeedQuestion, since: string, store: Store): Promise<readonly FeedEntry[]> {
  const found: FeedEntry[] = [];
  for await (const entry of everyItem(PAGE, (page) => store.feed(question, page, 'NEWEST_FIRST'))) {
    if (entry.event.at < since) break;
    found.push(entry);
  }
  return found.reverse();
}

async function allEndpoints(store: Store): Promise<readonly ListedEndpoint[]> {
  const all: ListedEndpoint[] = [];
  for await (const each of store.everyEndpoint()) all.push(each);
  return all;
}

function nameOf({ event: { report, sequence } }: FeedEntry): string {
  return `${reportIdText(report)}#${String(sequence)}`;
}

function yearOf(instant: string): number {
  return Number(instant.slice(0, 'YYYY'.length));
}
