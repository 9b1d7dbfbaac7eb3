import { DomainError } from '../errors.ts';
import { reportIdText } from '../report/report.ts';
import type { CommandContext } from './shared/context.ts';
import type { ReportResult } from './shared/result.ts';
import { takeStep, type StepInput } from './shared/step.ts';

export interface EndorsePublicationInput extends StepInput {
  readonly note?: string | null;
}

/** 补签: somebody else answers for a publication that was forced; the mark goes. Throws `NOT_FOUND` without one. */
export function endorsePublication(
  input: EndorsePublicationInput,
  context: CommandContext,
): Promise<ReportResult> {
  const note = { path: 'note', text: input.note ?? null };
  return takeStep('endorse', 'endorsePublication', input, note, context, ({ head }) => {
    if (!head.forced) {
      throw new DomainError('NOT_FOUND', { what: 'forced publication', id: reportIdText(head.id) });
    }
    return {
      head: { forced: null },
      event: { revision: head.publicRevisions.at(-1) ?? null, details: { forced: head.forced.reason } },
    };
  });
}
