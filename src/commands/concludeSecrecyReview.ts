import { DomainError } from '../errors.ts';
import { noSteps, withheldNow, type SecrecyConclusion, type SecrecyReview } from '../report/head.ts';
import { MAX_NOTE_LENGTH } from '../report/note.ts';
import type { CommandContext } from './shared/context.ts';
import type { ReportResult } from './shared/result.ts';
import { takeStep, type StepInput } from './shared/step.ts';

export interface ConcludeSecrecyReviewInput extends StepInput {
  /** On what ground: the provision or the catalogue it was held against. */
  readonly basis: string;
  readonly conclusion: SecrecyConclusion;
}

/**
 * 保密审查 (条例第十七条): records basis, conclusion, person and instant. What may be published goes on to the signatory;
 * what may not, or must be referred, goes back to its authors. Not by one of them.
 */
export function concludeSecrecyReview(
  input: ConcludeSecrecyReviewInput,
  context: CommandContext,
): Promise<ReportResult> {
  const { basis, conclusion } = input;
  const note = { path: 'basis', text: basis };
  return takeStep('clear', 'concludeSecrecyReview', input, note, context, ({ head, signed, note: said }) => {
    if (said === null) {
      const detail = `1–${MAX_NOTE_LENGTH}`;
      throw new DomainError('INVALID_INPUT', { path: 'basis', reason: 'REQUIRED', detail });
    }
    const revision = head.lastRevision;
    const event = { revision, hash: head.lastHash, details: { basis: said, conclusion } };
    if (conclusion === 'MAY_BE_PUBLISHED') {
      const secrecyReview: SecrecyReview = { ...signed, revision, basis: said, conclusion };
      return { head: { secrecyReview }, event };
    }
    const sentBack = { ...signed, from: head.state, note: said };
    return {
      head: { ...noSteps, state: 'DRAFT', sentBack, withheld: withheldNow(head, context.now) },
      event: { ...event, type: 'report.returned', details: { ...event.details, from: head.state } },
    };
  });
}
