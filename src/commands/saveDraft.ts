import { permit, requireActor } from '../access/access.ts';
import { authorsBehind, type Actor } from '../access/actor.ts';
import { DomainError, isFailure, isRefusal } from '../errors.ts';
import type { Edition } from '../forms/form.ts';
import { formOf } from '../forms/forms.ts';
import { emptyPart, type Part, type PartId } from '../report/content.ts';
import { applyPartInput, type PartInput } from '../report/input.ts';
import { partConflict } from '../report/partConflict.ts';
import { reportIdText, type ReportId } from '../report/report.ts';
import { transition, workflow } from '../report/workflow.ts';
import type { DraftPart } from '../store/store.ts';
import type { CommandContext } from './shared/context.ts';
import type { KnownDraft } from './shared/knownDrafts.ts';
import { commitOnce, earlierResult, mutationOf, type Mutation } from './shared/once.ts';
import { openReport } from './shared/openReport.ts';

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

/**
 * Saves one part of the draft. Saves of different parts never stand in each other's way. One request where this process
 * knows the part as the client does, which is so while somebody types; else a reading before. Throws `CONFLICT` with
 * what either side changed.
 */
export async function saveDraft(input: SaveDraftInput, context: CommandContext): Promise<SaveDraftResult> {
  const actor = requireActor(context.actor);
  const mutation = mutationOf('saveDraft', input, actor, context);
  const known = context.knownDrafts?.of(input.report) ?? null;
  return (
    (known && (await saveKnown(input, known, actor, mutation, context))) ??
    saveAfterReading(input, actor, mutation, context)
  );
}

/** null where what is known will not do, or turned out not to be so any more. */
async function saveKnown(
  input: SaveDraftInput,
  known: KnownDraft,
  actor: Actor,
  mutation: Mutation,
  context: CommandContext,
): Promise<SaveDraftResult | null> {
  if (versionOf(known, input.part) !== input.expectedVersion || known.head.state !== 'DRAFT') return null;
  try {
    permit(actor, 'report.save', known.head.organPath, thing(input));
    return await commitSave(input, known, actor, mutation, context);
  } catch (error) {
    // What is known may be older than what would refuse or allow it now: only a reading says no.
    if (!isRefusal(error) || isFailure(error, 'UNAVAILABLE')) throw error;
    context.knownDrafts?.forget(input.report);
    return null;
  }
}

async function saveAfterReading(
  input: SaveDraftInput,
  actor: Actor,
  mutation: Mutation,
  context: CommandContext,
): Promise<SaveDraftResult> {
  const dossier = await context.store.dossier(input.report, mutation.id, context.now);
  const head = openReport(actor, 'report.save', input.report, dossier);
  const repeated = earlierResult<SaveDraftResult>(mutation, dossier.earlier);
  if (repeated) return repeated;

  const known = { head, parts: dossier.parts };
  context.knownDrafts?.saw(known);
  transition('save', head, null);
  if (versionOf(known, input.part) !== input.expectedVersion) throw conflict(input, known);
  try {
    return await commitSave(input, known, actor, mutation, context);
  } catch (error) {
    if (!isFailure(error, 'CONFLICT') || error.params.what !== 'part') throw error;
    context.knownDrafts?.forget(input.report);
    throw conflict(input, { head, parts: (await context.store.draft(input.report)).parts });
  }
}

async function commitSave(
  input: SaveDraftInput,
  known: KnownDraft,
  actor: Actor,
  mutation: Mutation,
  context: CommandContext,
): Promise<SaveDraftResult> {
  const { report, part: id, expectedVersion } = input;
  const { form, organPath } = known.head;
  const before = partIn(known, id);
  const version = expectedVersion + 1;
  const part = applyPartInput(formOf(form), id, before?.part ?? emptyPart, input);
  const saved: DraftPart = {
    id,
    part,
    version,
    savedBy: actor.id,
    savedByName: actor.name,
    savedAt: context.now,
    changedIn: { ...before?.changedIn, ...changesIn(before?.part ?? emptyPart, part, version) },
  };
  const change = {
    parts: { report, saves: [saved] },
    edit: {
      report,
      by: actor.id,
      byName: actor.name,
      openIn: workflow.save.from,
      authors: authorsBehind(actor),
      knowing: { form, organPath },
    },
  };
  const result = await commitOnce(context, mutation, change, { report, form, saved });
  // The result of a repetition is an older one; what was saved then is not what is there now.
  if (result.saved === saved) {
    const others = known.parts.filter((each) => each.id !== id);
    context.knownDrafts?.saw({ head: known.head, parts: [...others, saved] });
  }
  return result;
}

/** Of everything that is not as it was, the version in which it changed. */
function changesIn(before: Part, after: Part, version: number): Readonly<Record<string, number>> {
  const keys = new Set([...Object.keys(before.figures), ...Object.keys(after.figures)]);
  const figures = [...keys].filter((key) => before.figures[key]?.value !== after.figures[key]?.value);
  const changed = [
    ...(before.heading === after.heading ? [] : ['heading']),
    ...(before.text === after.text ? [] : ['text']),
    ...figures,
  ];
  return Object.fromEntries(changed.map((key) => [key, version]));
}

function conflict(input: SaveDraftInput, known: KnownDraft): DomainError<'CONFLICT'> {
  const there = partIn(known, input.part);
  return new DomainError('CONFLICT', {
    what: 'part',
    id: `${reportIdText(input.report)}:${input.part}`,
    current: {
      version: there?.version ?? 0,
      by: there?.savedBy ?? null,
      byName: there?.savedByName ?? null,
      at: there?.savedAt ?? null,
      cells: partConflict(there?.part ?? emptyPart, there?.changedIn ?? {}, input.expectedVersion, input),
    },
  });
}

function versionOf(known: KnownDraft, part: PartId): number {
  return partIn(known, part)?.version ?? 0;
}

function partIn({ parts }: KnownDraft, part: PartId): DraftPart | null {
  return parts.find(({ id }) => id === part) ?? null;
}

function thing({ report }: SaveDraftInput): { readonly what: string; readonly id: string } {
  return { what: 'report', id: reportIdText(report) };
}
