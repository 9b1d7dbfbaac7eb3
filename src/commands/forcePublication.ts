import { contentOf } from '../report/content.ts';
import type { CommandContext } from './shared/context.ts';
import { release } from './shared/release.ts';
import { rollUpIssues } from './shared/rollUpIssues.ts';
import type { ReportResult } from './shared/result.ts';
import { noteText, takeStep, type StepInput } from './shared/step.ts';

export interface ForcePublicationInput extends StepInput {
  /** Why it cannot go the usual way; for those inside. */
  readonly reason: string;
  /** As for `publishReport`. */
  readonly changeNote?: string | null;
}

/**
 * 紧急公布: makes a draft public without review, secrecy review and signature. It stays marked until somebody else
 * answers for it (`endorsePublication`). Blocking issues still block.
 */
export function forcePublication(
  input: ForcePublicationInput,
  context: CommandContext,
): Promise<ReportResult> {
  const note = { path: 'reason', text: input.reason };
  return takeStep(
    'force',
    'forcePublication',
    input,
    note,
    context,
    async ({ head, dossier, signed, note: said }) => {
      const reason = said!;
      const earlier = head.forced ? [head.forced.by, ...head.forced.earlier] : [];
      const effect = release({
        dossier,
        head,
        signed,
        note: noteText('changeNote', input.changeNote ?? null) ?? head.amendment?.reason ?? null,
        reason,
        firstPublishedAt: null,
        rolledUp: await rollUpIssues(head, contentOf(head.form, dossier.parts), context.store),
        details: { forced: reason },
      });
      return { ...effect, head: { ...effect.head, forced: { ...signed, reason, earlier } } };
    },
  );
}
