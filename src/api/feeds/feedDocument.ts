import { zh } from '../../messages/zh.ts';
import type { RecentPublication, RecentPublications } from '../../queries/recentPublications.ts';
import { reportIdText } from '../../report/report.ts';
import { urnOf } from '../../util/urnOf.ts';
import { reportUrl } from '../reportUrl.ts';

/** What a feed says in whatever format. Texts are plain, and may hold anything that a person can type. */
export interface FeedDocument {
  /** An IRI, the same for as long as the feed is about the same. */
  readonly id: string;
  readonly title: string;
  /** Addresses of the site and of the feed itself. */
  readonly home: string;
  readonly self: string;
  /** ISO 8601, UTC. */
  readonly updatedAt: string;
  /** The latest first. */
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** An IRI, the same for the same public revision. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly text: string;
  readonly author: string;
  /** ISO 8601, UTC. */
  readonly publishedAt: string;
  readonly updatedAt: string;
}

/** Of a feed without entries: it has to say something. The day on which 条例 came into force. */
const BEFORE_ALL = '2008-05-01T00:00:00.000Z';

/** `address`: path and query of the feed, without its format. */
export function feedDocument(
  { organ, items }: RecentPublications,
  { origin, address, about, below }: FeedAddress,
): FeedDocument {
  const entries = items.map((item) => feedEntry(item, origin));
  return {
    id: urnOf(about),
    title: zh.feedTitle(organ?.name ?? null, below),
    home: `${origin}/graphql`,
    self: origin + address,
    updatedAt: entries.reduce((last, { updatedAt }) => (updatedAt > last ? updatedAt : last), BEFORE_ALL),
    entries,
  };
}

export interface FeedAddress {
  /** Scheme and host. */
  readonly origin: string;
  /** Path and query. */
  readonly address: string;
  /** What it is about, whatever the format. */
  readonly about: string;
  /** Whether it is also about the organs below. */
  readonly below: boolean;
}

function feedEntry({ life, step, corrects }: RecentPublication, origin: string): FeedEntry {
  return {
    id: urnOf(`${reportIdText(life.report)}:${step.revision}`),
    url: reportUrl(origin, life.report),
    ...zh.feedEntry(life, step, corrects),
    author: life.organName,
    publishedAt: step.at,
    updatedAt: life.state === 'WITHDRAWN' ? life.publishedAt : step.at,
  };
}
