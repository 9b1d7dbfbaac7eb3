import type { Edition } from '../forms/form.ts';
import type { PublicState } from './publication.ts';
import type { ReportId } from './report.ts';
import type { Signed } from './signed.ts';
import type { Duty, ReportState } from './workflow.ts';

/** The present state of one report; its texts and figures are in the draft parts and in the revisions. */
export interface ReportHead {
  readonly id: ReportId;
  readonly state: ReportState;
  /** What the public sees; null: nothing yet. */
  readonly publicState: PublicState | null;
  /** Grows by one with every change of this head. */
  readonly version: number;
  /**
   * Grows by one with every saved draft part, decision on an issue and comment; what was decided on a report holds
   * only if there was none meanwhile.
   */
  readonly draftEdits: number;
  readonly form: Edition;
  readonly organName: string;
  /** The organ's path in the report year, the root first. */
  readonly organPath: readonly string[];
  readonly title: string;
  /** Number of the last revision; 0 before the first. */
  readonly lastRevision: number;
  /** Hash of the last revision; null before the first. */
  readonly lastHash: string | null;
  /** Hash of the content of the last revision; null before the first. */
  readonly lastContentHash: string | null;
  /** Version of the decisions on its issues that went into the last revision. */
  readonly lastDecisions: number;
  /**
   * Everybody who wrote something of what the draft says that nobody else has approved and published since, by actor
   * id; and whoever answers for a program that wrote.
   */
  readonly authors: readonly string[];
  /** The way to publication so far; emptied when it is sent back. */
  readonly submission: Step | null;
  readonly review: Step | null;
  readonly secrecyReview: SecrecyReview | null;
  readonly signature: Step | null;
  readonly schedule: Schedule | null;
  /** The last time it was sent back; until it is submitted again. */
  readonly sentBack: SentBack | null;
  /** Why a report that was public before is being changed; its reason becomes the public change note. */
  readonly amendment: Reasoned | null;
  /** It was made public without the way above, and nobody else has answered for that yet. */
  readonly forced: Forced | null;
  /** What must not get out: everything up to the last retraction, or to a secrecy review that said so. */
  readonly withheld: Withheld | null;
  /** Comments that nobody has settled. */
  readonly openComments: number;
  /** Numbers of the revisions that were made public and not retracted since, oldest first. */
  readonly publicRevisions: readonly number[];
  /** Number of the last event; 0 before the first. */
  readonly lastEvent: number;
  /** How many of the events the public may know of. */
  readonly publicEvents: number;
  /** Instant of the first publication that still stands (ISO 8601, UTC). */
  readonly firstPublishedAt: string | null;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly updatedAt: string;
  readonly updatedBy: string;
  readonly updatedByName: string;
}

/** One step of the way, and the revision it was taken on. */
export interface Step extends Signed {
  readonly revision: number;
}

/** 公开 · 免于公开 · 须报上级机关或者主管部门审定 (保守国家秘密法; 条例第十七条). */
export type SecrecyConclusion = 'MAY_BE_PUBLISHED' | 'MUST_NOT_BE_PUBLISHED' | 'TO_BE_REFERRED';

/** 保密审查 as it must be recorded: on what ground, with what result, by whom, when. */
export interface SecrecyReview extends Step {
  readonly basis: string;
  readonly conclusion: SecrecyConclusion;
}

export interface Schedule extends Signed {
  /** When it is to be made public (ISO 8601, UTC). */
  readonly publishAt: string;
}

export interface SentBack extends Signed {
  readonly from: ReportState;
  readonly note: string;
}

export interface Reasoned extends Signed {
  readonly reason: string;
}

export interface Forced extends Reasoned {
  /** Who forced a publication before, for which nobody has answered either. */
  readonly earlier: readonly string[];
}

export interface Withheld {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The last revision there was then. */
  readonly revision: number;
}

export function withheldNow({ lastRevision }: ReportHead, now: string): Withheld {
  return { at: now, revision: lastRevision };
}

/** What a report that nobody has sent on its way yet starts with, and starts with again. */
export const noSteps = {
  submission: null,
  review: null,
  secrecyReview: null,
  signature: null,
  schedule: null,
} as const satisfies Partial<ReportHead>;

export function withAuthors(authors: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...authors, ...more])].sort();
}

/** Who has held each duty on this report. */
export function dutyHolders(head: ReportHead): Readonly<Record<Duty, readonly string[]>> {
  return {
    author: head.authors,
    secrecy_reviewer: head.secrecyReview ? [head.secrecyReview.by] : [],
    publisher: head.forced ? [head.forced.by, ...head.forced.earlier] : [],
  };
}

/**
 * The version that clients see and send back as `expectedVersion`. Both counters only grow, so their sum changes
 * exactly when something in the report did.
 */
export function reportVersion(head: ReportHead): number {
  return head.version + head.draftEdits;
}
