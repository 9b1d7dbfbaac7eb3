import { DomainError } from '../errors.ts';
import { FIRST_YEAR, reportIdText } from '../report/report.ts';
import type { FeedEntry, Page, PageRequest, Store } from '../store/store.ts';
import type { WebhookMessage } from '../webhooks/message.ts';
import { toldMessage, type UrlOf } from '../webhooks/toldMessage.ts';

/**
 * How old an event must be before it is shown. A command takes its instant before it reads and writes, so that of two
 * the later one may be in the feed first; who had seen that one and went on from there would miss the other. The
 * function that a command runs in is ended after 29 seconds (serverless.yml); the rest is for the index, which follows
 * the table by a moment, and for clocks that are not the same.
 */
export const SETTLING_MS = 45_000;

/** What is read at once where not every event is asked for: as much as one reading of 1 MB holds. */
const READ_AT_ONCE = 1_000;

/** Readings of one page, those of years without events not counted. */
const MOST_READS = 4;

export interface EventsQuestion {
  /** null: every type. */
  readonly types: readonly FeedEntry['event']['type'][] | null;
  /** null: every organ. */
  readonly organ: string | null;
  /** Only about organs at or below the last of these ids, from the root down; empty: everywhere. */
  readonly within: readonly string[];
}

/** A page may hold few events or none although there are more; `seen` is where to go on. */
export interface EventPage extends Page<WebhookMessage> {
  /** The position after everything that was looked at; null: nothing was. */
  readonly seen: string | null;
}

/**
 * What the public may learn of all reports and organs, from the beginning, each event as endpoints are told of it. A position holds
 * for every question: who narrows less from there on misses nothing that follows. One request for the events, one for what
 * is public of their reports; from the start also one for each year without events. Throws `INVALID_INPUT` for a position
 * that was not given here.
 */
export async function publicEvents(
  question: EventsQuestion,
  page: PageRequest,
  store: Store,
  now: string,
  urlOf: UrlOf,
): Promise<EventPage> {
  const until = new Date(Date.parse(now) - SETTLING_MS).toISOString();
  const { found, seen, hasMore } = await walked(question, page, store, until);
  const reports = new Map(
    found.flatMap(({ entry: { event } }) =>
      event.type === 'organ.changed' ? [] : [[reportIdText(event.report), event.report] as const],
    ),
  );
  const lives = reports.size > 0 ? await store.publicLives([...reports.values()]) : [];
  const known = new Map(lives.map((life) => [reportIdText(life.report), life]));
  const shown = found.flatMap(({ entry: { event, organPath }, cursor }) => {
    const life = event.type === 'organ.changed' ? null : (known.get(reportIdText(event.report)) ?? null);
    const message = toldMessage(event, organPath, life, urlOf);
    return message ? [{ message, cursor }] : [];
  });
  return {
    items: shown.map(({ message }) => message),
    cursors: shown.map(({ cursor }) => cursor),
    hasMore,
    seen,
  };
}

interface Walk {
  readonly found: readonly { readonly entry: FeedEntry; readonly cursor: string }[];
  readonly seen: string | null;
  readonly hasMore: boolean;
}

/** Year after year from where the page begins, to the instant `until`. */
async function walked(
  question: EventsQuestion,
  { limit, after }: PageRequest,
  store: Store,
  until: string,
): Promise<Walk> {
  const narrows = question.types !== null || question.organ !== null || question.within.length > 0;
  const lastYear = Number(until.slice(0, 'YYYY'.length));
  const found: { entry: FeedEntry; cursor: string }[] = [];
  let place = placeFrom(after);
  let seen = after;
  for (let reads = 0; reads < MOST_READS;) {
    const { year } = place;
    const wanted = narrows ? READ_AT_ONCE : limit - found.length;
    const read = await store.feed({ audience: 'PUBLIC', year }, { limit: wanted, after: place.after });
    for (const [i, entry] of read.items.entries()) {
      if (entry.event.at >= until) return { found, seen, hasMore: false };
      seen = cursorText({ year, after: read.cursors.at(i)! });
      if (isWanted(entry, question)) found.push({ entry, cursor: seen });
      if (found.length < limit) continue;
      return { found, seen, hasMore: i + 1 < read.items.length || read.hasMore || year < lastYear };
    }
    if (!read.hasMore && year >= lastYear) return { found, seen, hasMore: false };
    place = read.hasMore ? { year, after: read.cursors.at(-1)! } : { year: year + 1, after: null };
    if (read.items.length > 0) reads += 1;
  }
  return { found, seen, hasMore: true };
}

function isWanted({ event, organPath }: FeedEntry, { types, organ, within }: EventsQuestion): boolean {
  if (types !== null && !types.includes(event.type)) return false;
  const about = event.type === 'organ.changed' ? event.organ : event.report.organ;
  if (organ !== null && about !== organ) return false;
  return within.every((id, depth) => organPath[depth] === id);
}

interface FeedPlace {
  readonly year: number;
  readonly after: string | null;
}

/** The year stands before the store's own cursor, which is good for that year only. */
function cursorText({ year, after }: FeedPlace): string {
  return `${year}.${after ?? ''}`;
}

function placeFrom(cursor: string | null): FeedPlace {
  if (cursor === null) return { year: FIRST_YEAR, after: null };
  const match = /^(\d{4})\.([\w-]+)$/.exec(cursor);
  if (match) return { year: Number(match[1]), after: match[2]! };
  throw new DomainError('INVALID_INPUT', { path: 'after', reason: 'UNKNOWN_VALUE', detail: '' });
}
