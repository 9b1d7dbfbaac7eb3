import { canonicalJson } from '../util/canonicalJson.ts';
import { sha256 } from '../util/sha256.ts';
import type { ReportContent } from './content.ts';
import type { Decision } from './decision.ts';
import type { ReportId } from './report.ts';

/**
 * What made it: `DISCARDED` is the content of an amendment that was given up; `PUBLISHED` and `CORRECTED` are contents
 * that were made public without having been submitted.
 */
export type RevisionCause =
  'IMPORTED' | 'RESTORED' | 'COMPILED' | 'REPLACED' | 'SUBMITTED' | 'PUBLISHED' | 'CORRECTED' | 'DISCARDED';

/** An immutable whole snapshot of a report. It holds report fields only: no secret, no session. */
export interface Revision {
  readonly report: ReportId;
  /** Where the organ stood in the report year, the root first. */
  readonly organPath: readonly string[];
  /** 1, 2, 3 … without a gap. */
  readonly number: number;
  readonly content: ReportContent;
  readonly cause: RevisionCause;
  /** Why, in the words of who made it; null where nobody had to say. */
  readonly reason: string | null;
  readonly by: string;
  /** Left out in revisions made before names were kept. */
  readonly byName?: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Who wrote what it says, as `ReportHead.authors`; left out in revisions made before that was kept. */
  readonly authors?: readonly string[];
  /** Explanations and waivers of its issues that were in force; left out where there were none. */
  readonly decisions?: readonly Decision[];
  /** SHA-256 of the content alone. */
  readonly contentHash: string;
  /** Hash of revision `number` − 1; null for the first. */
  readonly previousHash: string | null;
  /** SHA-256 over everything above, so that no revision can be changed, removed or reordered unseen. */
  readonly hash: string;
}

export function contentHash(content: ReportContent): string {
  return sha256(canonicalJson(content));
}

export function sealRevision(revision: Omit<Revision, 'hash' | 'contentHash'>): Revision {
  const sealed = { ...revision, contentHash: contentHash(revision.content) };
  return { ...sealed, hash: revisionHash(sealed) };
}

/** The hash a revision must have. The content enters by its own hash. */
export function revisionHash(revision: Omit<Revision, 'hash'>): string {
  const { report, organPath, number, cause, reason, by, byName, at, authors, decisions } = revision;
  const { contentHash: content, previousHash } = revision;
  return sha256(
    canonicalJson({
      report,
      organPath,
      number,
      cause,
      reason,
      by,
      ...(byName === undefined ? {} : { byName }),
      at,
      ...(authors ? { authors } : {}),
      ...(decisions === undefined ? {} : { decisions }),
      contentHash: content,
      previousHash,
    }),
  );
}

export type ChainBreak = 'CONTENT_CHANGED' | 'RECORD_CHANGED' | 'OUT_OF_ORDER' | 'NOT_LINKED';

/** What is wrong with a revision that follows `previous` (null: it is the first); null when nothing is. */
export function chainBreak(revision: Revision, previous: Revision | null): ChainBreak | null {
  if (contentHash(revision.content) !== revision.contentHash) return 'CONTENT_CHANGED';
  if (revisionHash(revision) !== revision.hash) return 'RECORD_CHANGED';
  if (revision.number !== (previous?.number ?? 0) + 1) return 'OUT_OF_ORDER';
  return revision.previousHash === (previous?.hash ?? null) ? null : 'NOT_LINKED';
}
