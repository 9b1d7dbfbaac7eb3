import type { ReportContent } from '../../report/content.ts';
import { decisionsInForce, type DecidedIssue } from '../../report/decision.ts';
import type { ReportHead } from '../../report/head.ts';
import { contentHash, sealRevision, type Revision, type RevisionCause } from '../../report/revision.ts';
import type { Signed } from '../../report/signed.ts';
import type { Dossier } from '../../store/store.ts';

export interface DraftRevisionInput {
  readonly head: ReportHead;
  readonly dossier: Pick<Dossier, 'decisions'>;
  readonly organPath: readonly string[];
  readonly content: ReportContent;
  readonly decided: readonly DecidedIssue[];
  readonly cause: RevisionCause;
  readonly reason: string | null;
  readonly signed: Signed;
  /** Left out: those of the head. */
  readonly authors?: readonly string[];
}

/** The next revision; null when the last one says the same and nothing was decided since. */
export function draftRevision(input: DraftRevisionInput): Revision | null {
  const { head, dossier, content } = input;
  const undecided = dossier.decisions.version === head.lastDecisions;
  return undecided && contentHash(content) === head.lastContentHash ? null : nextRevision(input);
}

/** The next revision, also where the last one says the same. */
export function nextRevision(input: DraftRevisionInput): Revision {
  const { head, organPath, content, decided, cause, reason, signed, authors = head.authors } = input;
  const decisions = decisionsInForce(decided);
  return sealRevision({
    report: head.id,
    organPath,
    number: head.lastRevision + 1,
    content,
    cause,
    reason,
    ...signed,
    authors,
    ...(decisions.length > 0 ? { decisions } : {}),
    previousHash: head.lastHash,
  });
}

/** What the head says of its last revision; nothing new where none was made. */
export function lastRevisionFields(
  revision: Revision | null,
  { decisions }: Pick<Dossier, 'decisions'>,
): Partial<ReportHead> {
  if (!revision) return {};
  return {
    lastRevision: revision.number,
    lastHash: revision.hash,
    lastContentHash: revision.contentHash,
    lastDecisions: decisions.version,
  };
}

/**
 * The same for a revision that was made without holding a 汇总 against the reports below it: decisions on what that would
 * find are not in it, so the next submission must seal them.
 */
export function lastRevisionUnheld(
  revision: Revision | null,
  head: ReportHead,
  dossier: Pick<Dossier, 'decisions'>,
): Partial<ReportHead> {
  const sealed = lastRevisionFields(revision, dossier);
  return head.id.scope === 'AGGREGATE' ? { ...sealed, lastDecisions: head.lastDecisions } : sealed;
}
