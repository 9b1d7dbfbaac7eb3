import { DomainError } from '../errors.ts';
import { contentOf, saysTheSame } from '../report/content.ts';
import { noSteps } from '../report/head.ts';
import type { Issue } from '../report/issue.ts';
import { standingContent } from '../report/publication.ts';
import {
  checkDraft,
  issuesOf,
  refuseBlocking,
  refuseUncountable,
  refuseUnexplained,
} from './shared/checkDraft.ts';
import type { CommandContext } from './shared/context.ts';
import { draftRevision, lastRevisionFields } from './shared/draftRevision.ts';
import type { ReportResult } from './shared/result.ts';
import { rollUpIssues } from './shared/rollUpIssues.ts';
import { takeStep, type StepInput } from './shared/step.ts';

export interface SubmitReportInput extends StepInput {
  /** For those who examine it; may be left out. */
  readonly note?: string | null;
}

/**
 * 提交审核: freezes the content as a revision. Throws `BLOCKED_BY_ISSUES`, `EXPLANATION_REQUIRED`, and `NOTHING_CHANGED`
 * for an amendment that says what is public already. A 汇总 is held against the reports below it: four more requests. Comments that nobody settled come back as an issue that notes.
 */
export function submitReport(input: SubmitReportInput, context: CommandContext): Promise<ReportResult> {
  const note = { path: 'note', text: input.note ?? null };
  return takeStep(
    'submit',
    'submitReport',
    input,
    note,
    context,
    async ({ head, dossier, signed, note: said }) => {
      const content = contentOf(head.form, dossier.parts);
      const rolledUp = await rollUpIssues(head, content, context.store);
      const decided = checkDraft(head, content, dossier, null, rolledUp);
      refuseBlocking(decided);
      refuseUnexplained(decided);
      refuseUncountable(content);
      const shown = standingContent(dossier.publication);
      if (shown && saysTheSame(shown, content)) throw new DomainError('NOTHING_CHANGED', {});
      const reason = head.amendment?.reason ?? said;
      const { organPath } = head;
      const revision = draftRevision({
        head,
        dossier,
        organPath,
        content,
        decided,
        cause: 'SUBMITTED',
        reason,
        signed,
      });
      const { number, hash } = revision ?? { number: head.lastRevision, hash: head.lastHash };
      return {
        head: {
          ...lastRevisionFields(revision, dossier),
          ...noSteps,
          submission: { ...signed, revision: number },
          sentBack: null,
        },
        event: { revision: number, hash },
        change: revision ? { revision } : {},
        issues: [...issuesOf(decided), ...openComments(head.openComments)],
      };
    },
  );
}

function openComments(count: number): readonly Issue[] {
  if (count === 0) return [];
  const nowhere = { figures: [], part: null, expected: null, actual: null };
  return [{ code: 'COMMENTS.OPEN', severity: 'NOTES', ...nowhere, params: { count } }];
}
