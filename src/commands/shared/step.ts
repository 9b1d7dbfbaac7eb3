import { permit, requireActor, type Action } from '../../access/access.ts';
import { authorsBehind, type Actor } from '../../access/actor.ts';
import { DomainError } from '../../errors.ts';
import { isPublicEvent, type ReportEvent } from '../../report/event.ts';
import { dutyHolders, type ReportHead } from '../../report/head.ts';
import { checkedText } from '../../report/input.ts';
import type { Issue } from '../../report/issue.ts';
import { MAX_NOTE_LENGTH } from '../../report/note.ts';
import { reportIdText, type ReportId } from '../../report/report.ts';
import type { Signed } from '../../report/signed.ts';
import {
  transition,
  workflow,
  type Duty,
  type Standing,
  type WorkflowAction,
} from '../../report/workflow.ts';
import type { Change, Dossier } from '../../store/store.ts';
import type { CommandContext } from './context.ts';
import { commitOnce, earlierResult, mutationOf } from './once.ts';
import { expectVersion, openReport } from './openReport.ts';
import type { ReportResult } from './result.ts';

export interface StepInput {
  readonly report: ReportId;
  readonly expectedVersion: number;
}

/** A report on which the actor may take the step, and what the step starts from. */
export interface Opened {
  readonly head: ReportHead;
  readonly dossier: Dossier;
  readonly signed: Signed;
  /** Why, as it was given; null where nothing was. */
  readonly note: string | null;
  /** Where the step leads. */
  readonly next: Standing;
}

/** What a step does beside moving the report on. */
export interface Effect {
  /** The head as it is by now, where the effect itself has changed it; left out: as it was opened. */
  readonly before?: ReportHead;
  readonly head?: Partial<ReportHead>;
  readonly event?: Partial<ReportEvent>;
  readonly change?: Omit<Change, 'at' | 'mutation' | 'head' | 'event'>;
  /** What the checks found, for who asked for the step. */
  readonly issues?: readonly Issue[];
}

/**
 * One step of the workflow: one read, one transaction, and what `effect` reads beside. `note` is the reason or remark
 * that goes into the event. Throws what the access table, the workflow and the duties refuse, before `effect` is asked.
 */
export async function takeStep<Input extends StepInput>(
  action: WorkflowAction,
  command: string,
  input: Input,
  note: { readonly path: string; readonly text: string | null },
  context: CommandContext,
  effect: (opened: Opened) => Effect | Promise<Effect>,
): Promise<ReportResult> {
  const actor = requireActor(context.actor);
  const mutation = mutationOf(command, input, actor, context);
  const dossier = await context.store.dossier(input.report, mutation.id, context.now);
  const head = openReport(actor, `report.${action}`, input.report, dossier);
  const repeated = earlierResult<ReportResult>(mutation, dossier.earlier);
  if (repeated) return repeated;

  expectVersion(head, input.expectedVersion);
  const next = allowedStep(action, head, actor, note.text);
  const said = noteText(note.path, note.text);
  const signed: Signed = { by: actor.id, byName: actor.name, at: context.now };
  const made = await effect({ head, dossier, signed, note: said, next });
  const { change, result } = stepped(action, made.before ?? head, next, signed, said, made);
  return commitOnce(context, mutation, change, result);
}

/**
 * Where the step leads. Throws `ILLEGAL_STATE`, `REASON_REQUIRED`, `FORBIDDEN` when the actor's role may take it in
 * other states only, and `SAME_PERSON` when it must be somebody else.
 */
export function allowedStep(
  action: WorkflowAction,
  head: ReportHead,
  actor: Actor,
  reason: string | null,
): Standing {
  const standing = transition(action, head, reason);
  const thing = { what: 'report', id: reportIdText(head.id) };
  permit(actor, `report.${action}` satisfies Action, head.organPath, thing, head.state);
  const held = dutiesAgainst(action).find((duty) =>
    authorsBehind(actor).some((each) => dutyHolders(head)[duty].includes(each)),
  );
  if (held) throw new DomainError('SAME_PERSON', { action: `report.${action}`, as: held });
  return standing;
}

/** Duties whose holder may not take the step. */
export function dutiesAgainst(action: WorkflowAction): readonly Duty[] {
  return workflow[action].notBy;
}

/** The text, if it may be kept; null for one that is empty. Throws `INVALID_INPUT`. */
export function noteText(path: string, text: string | null): string | null {
  return text === null || text.trim() === '' ? null : checkedText(text, path, MAX_NOTE_LENGTH);
}

/** The change and the result of a step that is allowed. */
export function stepped(
  action: WorkflowAction,
  before: ReportHead,
  standing: Standing,
  { by, byName, at }: Signed,
  note: string | null,
  { head = {}, event = {}, change = {}, issues = [] }: Effect,
): { readonly change: Omit<Change, 'at' | 'mutation'>; readonly result: ReportResult } {
  const type = event.type ?? workflow[action].event;
  const isPublic = type !== null && isPublicEvent({ type });
  const happened: ReportEvent | null = type && {
    report: before.id,
    sequence: before.lastEvent + 1,
    publicSequence: isPublic ? before.publicEvents + 1 : null,
    at,
    actor: by,
    actorName: byName,
    revision: null,
    hash: null,
    changed: [],
    note,
    details: {},
    ...event,
    type,
  };
  const after: ReportHead = {
    ...before,
    ...standing,
    version: before.version + 1,
    lastEvent: happened?.sequence ?? before.lastEvent,
    publicEvents: happened?.publicSequence ?? before.publicEvents,
    updatedAt: at,
    updatedBy: by,
    updatedByName: byName,
    ...head,
  };
  const duties = dutiesAgainst(action);
  return {
    change: {
      ...change,
      head: { before, after, ...(duties.length > 0 ? { notBy: { actor: by, duties } } : {}) },
      ...(happened ? { event: happened } : {}),
    },
    result: { report: after, issues },
  };
}
