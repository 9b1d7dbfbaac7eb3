import { placeIn } from '../../organs/organ.ts';
import { isLate } from '../../report/deadline.ts';
import { waiversOf } from '../../report/decision.ts';
import { noSteps, type ReportHead } from '../../report/head.ts';
import type { Issue } from '../../report/issue.ts';
import type { Publication, PublicRevision } from '../../report/publication.ts';
import { contentOf, partOf } from '../../report/content.ts';
import type { Signed } from '../../report/signed.ts';
import { totalsChange } from '../../statistics/change.ts';
import { changedFigures } from '../../statistics/changedFigures.ts';
import { ledgerOfPublication } from '../../statistics/ledger.ts';
import type { Dossier } from '../../store/store.ts';
import { chinaDate } from '../../util/chinaDate.ts';
import { checkDraft, issuesOf, refuseBlocking, refuseUncountable } from './checkDraft.ts';
import { draftRevision, lastRevisionFields } from './draftRevision.ts';
import type { Effect } from './step.ts';

export interface Release {
  readonly dossier: Dossier;
  readonly head: ReportHead;
  readonly signed: Signed;
  /** Public change note; null at a first publication. */
  readonly note: string | null;
  /** Why, for the history, where a revision has to be made; null: the note. */
  readonly reason: string | null;
  /** When the report was first public elsewhere, for old reports; null: now. */
  readonly firstPublishedAt: string | null;
  /** What else belongs to the event. */
  readonly details: Readonly<Record<string, string>>;
  /** What R1 finds in a 汇总 that was not submitted; left out: none. */
  readonly rolledUp?: readonly Issue[];
}

/**
 * The whole effect of making the draft public: publication, totals and event, and a revision unless the draft is the
 * last one already. Throws `BLOCKED_BY_ISSUES`, and `INVALID_INPUT` for a figure that came by import and is too long for
 * the totals.
 */
export function release({ dossier, head, signed, note, reason, details, ...input }: Release): Effect {
  const { at: now } = signed;
  const content = contentOf(head.form, dossier.parts);
  // What was public once keeps the place it was counted with, in the totals and in the ledger, whoever moved the organ.
  const counted = dossier.publication?.organPath;
  const organPath =
    counted ?? (dossier.organ && placeIn(dossier.organ, head.id.year)?.path) ?? head.organPath;
  const firstPublishedAt = head.firstPublishedAt ?? input.firstPublishedAt ?? now;
  const decided = checkDraft(head, content, dossier, firstPublishedAt, input.rolledUp);
  refuseBlocking(decided);
  refuseUncountable(content);

  const corrects = head.publicState === 'PUBLISHED';
  const cause = corrects ? 'CORRECTED' : 'PUBLISHED';
  const sealed = {
    head,
    dossier,
    organPath,
    content,
    decided,
    cause,
    reason: reason ?? note,
    signed,
  } as const;
  const revision = draftRevision(sealed);
  const { number, hash } = revision ?? { number: head.lastRevision, hash: head.lastHash! };
  const title = partOf(content, 'front').heading ?? head.title;
  const publication: Publication = {
    report: head.id,
    state: 'PUBLISHED',
    organName: head.organName,
    organPath,
    title,
    form: content.form,
    revision: number,
    hash,
    firstPublishedAt,
    publishedAt: now,
    late: isLate(head.id.scope, head.id.year, chinaDate(firstPublishedAt)),
    note,
    content,
    steps: [
      ...(dossier.publication?.steps ?? []),
      { at: now, state: 'PUBLISHED', revision: number, hash, note },
    ],
    // Not how a 汇总 stands to the reports below it: that would tell figures of one that is retracted one day.
    issues: issuesOf(decided).filter(({ code }) => code !== 'R1'),
    waivers: waiversOf(decided),
  };
  const publicRevision: PublicRevision = {
    report: head.id,
    number,
    hash,
    publishedAt: now,
    note,
    form: content.form,
    content,
  };
  return {
    head: {
      ...lastRevisionFields(revision, dossier),
      ...noSteps,
      organPath,
      title,
      sentBack: null,
      amendment: null,
      publicRevisions: [...head.publicRevisions.filter((each) => each !== number), number],
      firstPublishedAt,
    },
    event: {
      type: corrects ? 'report.corrected' : 'report.published',
      revision: number,
      hash,
      changed: changedFigures(dossier.publication?.content ?? null, content),
      note,
      details,
    },
    change: {
      ...(revision ? { revision } : {}),
      publication,
      ...(head.publicRevisions.includes(number) ? {} : { publicRevision }),
      totals: totalsChange(dossier.publication, publication),
      ledger: ledgerOfPublication(dossier.publication, publication),
    },
    issues: issuesOf(decided),
  };
}
