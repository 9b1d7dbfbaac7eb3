import type { Edition } from '../forms/form.ts';
import type { FigureKey } from '../forms/figure.ts';
import type { PartId, ReportContent } from './content.ts';
import type { Issue, IssueCode } from './issue.ts';
import type { ReportId } from './report.ts';

export const publicStates = ['PUBLISHED', 'WITHDRAWN', 'RETRACTED'] as const;

export type PublicState = (typeof publicStates)[number];

/** What the public sees of a report in a list. */
export interface PublicationSummary {
  readonly report: ReportId;
  readonly state: PublicState;
  readonly organName: string;
  /** The path with which it is counted and listed: the organ's in the report year. */
  readonly organPath: readonly string[];
  readonly title: string;
  readonly form: Edition;
  /** The public revision, its hash, and when the report was first and last made public (ISO 8601, UTC). */
  readonly revision: number;
  readonly hash: string;
  readonly firstPublishedAt: string;
  readonly publishedAt: string;
  /** First published after the day that 条例第49条 sets. */
  readonly late: boolean;
  /** Change note of a correction, explanation of a withdrawal or retraction. */
  readonly note: string | null;
}

/** From `at` on this was what the public saw of the report, until the next step. */
export interface PublicStep {
  readonly at: string;
  readonly state: Exclude<PublicState, 'RETRACTED'>;
  readonly revision: number;
  readonly hash: string;
  readonly note: string | null;
}

/** A public report. A retracted one shows no content. */
export interface Publication extends PublicationSummary {
  readonly content: ReportContent | null;
  /** Its public life so far, oldest first; a retracted one shows none. */
  readonly steps: readonly PublicStep[];
  /** The issues it was published with; a reader may know them. */
  readonly issues: readonly Issue[];
  /** Which of these a collector let pass, and why. */
  readonly waivers: readonly Waiver[];
}

/** What is public of a report without what it says. */
export type PublicLife = PublicationSummary & Pick<Publication, 'steps'>;

/** A blocking rule that a report was published in spite of. It is public, the name of who granted it is not. */
export interface Waiver {
  readonly code: IssueCode;
  readonly figures: readonly FigureKey[];
  readonly part: PartId | null;
  readonly reason: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** A revision that was made public; it keeps its own address for ever, unless the report is retracted. */
export interface PublicRevision {
  readonly report: ReportId;
  readonly number: number;
  readonly hash: string;
  readonly publishedAt: string;
  readonly note: string | null;
  readonly form: Edition;
  readonly content: ReportContent;
}

/** The content that stands and counts; null when nothing is public, or it was withdrawn or retracted. */
export function standingContent(publication: Publication | null): ReportContent | null {
  return publication?.state === 'PUBLISHED' ? publication.content : null;
}
