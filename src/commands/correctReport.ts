import { requireActor } from '../access/access.ts';
import { DomainError, isFailure } from '../errors.ts';
import { formOf } from '../forms/forms.ts';
import { contentOf, emptyPart, withoutBlanks, type PartId, type ReportContent } from '../report/content.ts';
import { applyPartInput, checkedText, type PartInput } from '../report/input.ts';
import type { ReportId } from '../report/report.ts';
import { contentHash } from '../report/revision.ts';
import { transition } from '../report/workflow.ts';
import type { DraftPart } from '../store/store.ts';
import type { CommandContext } from './context.ts';
import { commitOnce, earlierResult, mutationOf } from './once.ts';
import { expectVersion, openReport } from './openReport.ts';
import { MAX_NOTE_LENGTH } from './note.ts';
import { release } from './release.ts';
import type { ReportResult } from './result.ts';

export interface CorrectReportInput {
  readonly report: ReportId;
  readonly expectedVersion: number;
  /** What was wrong and is now right, for the public. */
  readonly changeNote: string;
  /** Changes on top of what is saved in the draft. */
  readonly changes?: readonly PartChange[];
}

export interface PartChange extends PartInput {
  readonly part: PartId;
}

/** Publishes a corrected revision (更正). It must change something and say why. */
export async function correctReport(
  input: CorrectReportInput,
  context: CommandContext,
): Promise<ReportResult> {
  const actor = requireActor(context.actor);
  const mutation = mutationOf('correctReport', input, actor, context);
  const dossier = await context.store.dossier(input.report, mutation.id, context.now);
  const head = openReport(actor, 'report.correct', input.report, dossier);
  const repeated = earlierResult<ReportResult>(mutation, dossier.earlier);
  if (repeated) return repeated;

  expectVersion(head, input.expectedVersion);
  transition('correct', head.state, input.changeNote);
  const note = checkedText(input.changeNote, 'changeNote', MAX_NOTE_LENGTH);
  const saves = applyChanges(input, dossier.parts, head.form, actor.id, context.now);
  const content = contentOf(head.form, [...dossier.parts, ...saves]);
  if (dossier.publication?.content && saysTheSame(dossier.publication.content, content)) {
    throw new DomainError('NOTHING_CHANGED', {});
  }
  const { change, result } = release({
    dossier,
    head,
    content,
    actor,
    now: context.now,
    cause: 'CORRECTED',
    event: 'report.corrected',
    note,
    firstPublishedAt: null,
    saves,
  });
  return commitOnce(context, mutation, change, result);
}

function saysTheSame(a: ReportContent, b: ReportContent): boolean {
  return contentHash(withoutBlanks(a)) === contentHash(withoutBlanks(b));
}

function applyChanges(
  { changes = [] }: CorrectReportInput,
  parts: readonly DraftPart[],
  form: Parameters<typeof formOf>[0],
  by: string,
  at: string,
): readonly DraftPart[] {
  if (new Set(changes.map(({ part }) => part)).size < changes.length) {
    throw new DomainError('INVALID_INPUT', { path: 'changes', reason: 'DUPLICATE', detail: 'part' });
  }
  return changes.map((change, index) => {
    const before = parts.find(({ id }) => id === change.part);
    const part = within(`changes[${index}].`, () =>
      applyPartInput(formOf(form), change.part, before?.part ?? emptyPart, change),
    );
    return { id: change.part, part, version: (before?.version ?? 0) + 1, savedBy: by, savedAt: at };
  });
}

/** Lets a refusal of the inner input point into the outer one. */
function within<T>(prefix: string, apply: () => T): T {
  try {
    return apply();
  } catch (error) {
    if (!isFailure(error, 'INVALID_INPUT')) throw error;
    throw new DomainError('INVALID_INPUT', { ...error.params, path: prefix + error.params.path });
  }
}
