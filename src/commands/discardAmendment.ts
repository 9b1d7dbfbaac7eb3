import { contentOf, partIds } from '../report/content.ts';
import { noSteps } from '../report/head.ts';
import { checkDraft } from './shared/checkDraft.ts';
import type { CommandContext } from './shared/context.ts';
import { draftRevision, lastRevisionUnheld } from './shared/draftRevision.ts';
import type { ReportResult } from './shared/result.ts';
import { takeStep, type StepInput } from './shared/step.ts';
import { wholeContent, wholeSaves } from './shared/wholeDraft.ts';

/**
 * Gives an amendment up: the draft is again what the public sees, and what was written is kept as a revision. Of a
 * report that is hidden from the public the draft stays as it is.
 */
export function discardAmendment(input: StepInput, context: CommandContext): Promise<ReportResult> {
  const note = { path: 'note', text: null };
  return takeStep('discard', 'discardAmendment', input, note, context, ({ head, dossier, signed }) => {
    const { parts, publication } = dossier;
    const draft = contentOf(head.form, parts);
    const revision = draftRevision({
      head,
      dossier,
      organPath: head.organPath,
      content: draft,
      decided: checkDraft(head, draft, dossier, null),
      cause: 'DISCARDED',
      reason: head.amendment?.reason ?? null,
      signed,
    });
    const shown = publication?.content && wholeContent(publication.content, parts);
    return {
      head: {
        ...lastRevisionUnheld(revision, head, dossier),
        ...noSteps,
        form: shown?.form ?? head.form,
        title: shown ? publication.title : head.title,
        sentBack: null,
        amendment: null,
      },
      event: { revision: revision?.number ?? head.lastRevision, hash: revision?.hash ?? head.lastHash },
      change: {
        ...(revision ? { revision } : {}),
        ...(shown ? { parts: { report: head.id, saves: wholeSaves(shown, partIds, parts, signed) } } : {}),
      },
    };
  });
}
