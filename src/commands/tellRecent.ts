import { reportIdText } from '../report/report.ts';
import type { FeedEntry, FeedQuestion, Store } from '../store/store.ts';
import { everyItem } from '../util/everyItem.ts';
import { allEndpoints } from './shared/allEndpoints.ts';
import { tellEndpoints, type TellingContext } from './tellEndpoints.ts';

export interface Teller {
  /** Tells of everything from the one instant to before the other (ISO 8601, UTC); how many deliveries that added. */
  readonly tell: (since: string, until?: string) => Promise<number>;
}

const PAGE = 100;
/** After every instant. */
const LATEST = '~';

/**
 * Tells endpoints of what the feed holds, and finds what was lost on another way. What one of its turns has told, the
 * next ones leave out; another process may tell it again, which changes nothing. What one event meets does not keep the
 * others: the log tells of it, and the next turn tries it again. Throws where the feed cannot be read.
 */
export function createTeller(context: TellingContext, log: (line: object) => void): Teller {
  /** By report or organ and number, with the instant. */
  const told = new Map<string, string>();
  return {
    tell: async (since, until = LATEST) => {
      for (const [name, at] of told) if (at < since) told.delete(name);
      const { store, now } = context;
      const untold = (await entriesSince(since, now(), store)).filter(
        (entry) => entry.event.at < until && !told.has(nameOf(entry)),
      );
      if (untold.length === 0) return 0;
      const endpoints = await allEndpoints(store);
      let added = 0;
      for (const entry of untold) {
        try {
          added += (await tellEndpoints(entry, endpoints, context)).length;
          told.set(nameOf(entry), entry.event.at);
        } catch (error) {
          const stack = error instanceof Error ? error.stack : String(error);
          log({ level: 'error', message: 'event not told', event: nameOf(entry), error: stack });
        }
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

function nameOf({ event }: FeedEntry): string {
  const subject = event.type === 'organ.changed' ? event.organ : reportIdText(event.report);
  return `${subject}#${String(event.sequence)}`;
}

function yearOf(instant: string): number {
  return Number(instant.slice(0, 'YYYY'.length));
}
