import { requireActor } from '../access/access.ts';
import { DomainError } from '../errors.ts';
import type { Edition } from '../forms/form.ts';
import { formOf } from '../forms/forms.ts';
import { emptyPart, type PartId } from '../report/content.ts';
import { applyPartInput, type PartInput } from '../report/input.ts';
import { reportIdText, type ReportId } from '../report/report.ts';
import { transition, workflow } from '../report/workflow.ts';
import type { DraftPart } from '../store/store.ts';
import type { CommandContext } from './context.ts';
import { commitOnce, earlierResult, mutationOf } from './once.ts';
import { openReport } from './openReport.ts';

export interface SaveDraftInput extends PartInput {
  readonly report: ReportId;
  readonly part: PartId;
  /** Version of the part that the client last saw; 0 when it was never saved. */
  readonly expectedVersion: number;
}

/** What the same part looks like after the save. */
export interface SaveDraftResult {
  readonly report: ReportId;
  readonly form: Edition;
  readonly saved: DraftPart;
}

/** Saves one part of the draft. Saves of different parts never stand in each other's way. */
export async function saveDraft(input: SaveDraftInput, context: CommandContext): Promise<SaveDraftResult> {
  const actor = requireActor(context.actor);
  const mutation = mutationOf('saveDraft', input, actor, context);
  const dossier = await context.store.dossier(input.report, mutation.id, context.now);
  const head = openReport(actor, 'report.save', input.report, dossier);
  const repeated = earlierResult<SaveDraftResult>(mutation, dossier.earlier);
  if (repeated) return repeated;

  transition('save', head.state, null);
  const before = dossier.parts.find((each) => each.id === input.part) ?? null;
  expectPart(input, before);
  const part = applyPartInput(formOf(head.form), input.part, before?.part ?? emptyPart, input);
  const saved: DraftPart = {
    id: input.part,
    part,
    version: input.expectedVersion + 1,
    savedBy: actor.id,
    savedAt: context.now,
  };
  const parts = { report: input.report, saves: [saved], openIn: workflow.save.from };
  return commitOnce(context, mutation, { parts }, { report: input.report, form: head.form, saved });
}

function expectPart({ report, part, expectedVersion }: SaveDraftInput, before: DraftPart | null): void {
  const version = before?.version ?? 0;
  if (version === expectedVersion) return;
  throw new DomainError('CONFLICT', {
    what: 'part',
    id: `${reportIdText(report)}:${part}`,
    current: { version, by: before?.savedBy ?? null, at: before?.savedAt ?? null },
  });
}
