import type { Organ } from '../organs/organ.ts';
import type { PublicLife, PublicStep } from '../report/publication.ts';
import { FIRST_YEAR, reportIdText, type ReportId } from '../report/report.ts';
import type { FeedEntry, Store } from '../store/store.ts';
import { reportsOfOrgan } from './reportsOfOrgan.ts';

/** A report that was made public or corrected, and still is public. */
export interface RecentPublication {
  readonly life: PublicLife;
  readonly step: PublicStep;
  /** Whether another text of it was public just before. */
  readonly corrects: boolean;
}

export interface RecentPublications {
  /** The organ that was asked for; null: all. */
  readonly organ: Organ | null;
  /** The latest first. */
  readonly items: readonly RecentPublication[];
}

/** Of one organ; or of all at or below the last of these ids from the root down, where there are any. */
export type Whose = { readonly organ: string } | { readonly within: readonly string[] };

const MOST = 50;
const READ_AT_ONCE = 1_000;
const MOST_READS = 4;

/**
 * The last 50 publications and corrections; null where there is no such organ or place. Two requests and one for the
 * organ. Of a small place among very many reports there may be fewer: the last 4,000 events are looked through.
 */
export async function recentPublications(
  whose: Whose,
  store: Store,
  now: string,
): Promise<RecentPublications | null> {
  const organ = await organOf(whose, store);
  if (organ === undefined) return null;
  const reports =
    'organ' in whose ? await ofOrgan(whose.organ, store) : await ofPlace(whose.within, store, now);
  const lives = reports.length > 0 ? await store.publicLives(reports) : [];
  const items = lives.flatMap(publicationsIn);
  return { organ, items: items.toSorted((a, b) => (a.step.at < b.step.at ? 1 : -1)).slice(0, MOST) };
}

/** Null: all organs; undefined: there is none. */
async function organOf(whose: Whose, store: Store): Promise<Organ | null | undefined> {
  if ('organ' in whose) return (await store.organ(whose.organ)) ?? undefined;
  const id = whose.within.at(-1);
  if (id === undefined) return null;
  const organ = await store.organ(id);
  const path = whose.within.join('/');
  return organ?.places.some((place) => place.path.join('/') === path) ? organ : undefined;
}

async function ofOrgan(organ: string, store: Store): Promise<readonly ReportId[]> {
  // One organ has far fewer reports: two for each year since 2008.
  const { items } = await reportsOfOrgan(organ, { limit: 100, after: null }, store);
  return items.map(({ report }) => report);
}

/** From the events, year after year back. What is met after its own retraction is hidden. */
async function ofPlace(within: readonly string[], store: Store, now: string): Promise<readonly ReportId[]> {
  const hidden = new Set<string>();
  const reports = new Map<string, ReportId>();
  let found = 0;
  const isBelow = ({ organPath }: FeedEntry) => within.every((id, depth) => organPath[depth] === id);
  for await (const { event } of newestFirst(isBelow, within.length === 0 ? MOST : READ_AT_ONCE, store, now)) {
    if (event.type === 'organ.changed') continue;
    const report = reportIdText(event.report);
    if (event.type === 'report.retracted') hidden.add(report);
    if (hidden.has(report) || event.type === 'report.withdrawn') continue;
    reports.set(report, event.report);
    found += 1;
    if (found === MOST) break;
  }
  return [...reports.values()];
}

async function* newestFirst(
  isWanted: (entry: FeedEntry) => boolean,
  limit: number,
  store: Store,
  now: string,
): AsyncGenerator<FeedEntry> {
  let reads = 0;
  for (let year = Number(now.slice(0, 'YYYY'.length)); year >= FIRST_YEAR; year -= 1) {
    for (let after: string | null = null, more = true; more && reads < MOST_READS;) {
      // What the first reading does not bring stands behind much else: whole trees of organs may be added at once.
      const wanted = reads === 0 ? limit : READ_AT_ONCE;
      const page = await store.feed({ audience: 'PUBLIC', year }, { limit: wanted, after }, 'NEWEST_FIRST');
      yield* page.items.filter(isWanted);
      after = page.cursors.at(-1) ?? null;
      more = page.hasMore;
      if (page.items.length > 0) reads += 1;
    }
  }
}

function publicationsIn(life: PublicLife): readonly RecentPublication[] {
  return life.steps.flatMap((step, i) =>
    step.state === 'PUBLISHED' ? [{ life, step, corrects: life.steps[i - 1]?.state === 'PUBLISHED' }] : [],
  );
}
