import { isFailure, isRefusal, type DomainError } from '../errors.ts';
import type { ReportHead, Schedule } from '../report/head.ts';
import type { ReportId } from '../report/report.ts';
import type { Signed } from '../report/signed.ts';
import { transition } from '../report/workflow.ts';
import type { Change, Dossier } from '../store/store.ts';
import type { CommandContext } from './shared/context.ts';
import { commitOnce } from './shared/once.ts';
import { release } from './shared/release.ts';
import { stepped } from './shared/step.ts';

/**
 * `published`: it is public now. `refused`: it may not be made public as it is, and was sent back to `APPROVED`.
 * `nothing due`: it is not scheduled, or for later; perhaps somebody else was first.
 */
export type ScheduledOutcome =
  | { readonly kind: 'published' }
  | { readonly kind: 'refused'; readonly refusal: DomainError }
  | { readonly kind: 'nothing due' };

type ScheduleContext = Pick<CommandContext, 'store' | 'now'>;

/** A report that is due: who stands for its publication is who set the schedule, and was allowed to then. */
interface DueReport {
  readonly head: ReportHead;
  readonly dossier: Dossier;
  readonly schedule: Schedule;
  readonly signed: Signed;
}

/** Somebody may comment on the report at the same moment, and again; the next run comes anyway. */
const TRIES = 4;

/**
 * 定时公布 when its time has come. Nobody asks for it: it is the one command without an actor, and does only what the
 * schedule says. Once, however many of these run. Throws `CONFLICT` and `UNAVAILABLE`; then it is still scheduled.
 */
export async function publishScheduled(
  report: ReportId,
  context: ScheduleContext,
): Promise<ScheduledOutcome> {
  for (let tries = 1; ; tries += 1) {
    const due = await dueReport(report, context);
    if (!due) return { kind: 'nothing due' };
    try {
      return await publishOrSendBack(due, context);
    } catch (error) {
      if (!isFailure(error, 'CONFLICT') || tries === TRIES) throw error;
    }
  }
}

async function dueReport(report: ReportId, { store, now }: ScheduleContext): Promise<DueReport | null> {
  const dossier = await store.dossier(report, null, now);
  const { head } = dossier;
  if (head?.state !== 'SCHEDULED' || !head.schedule) return null;
  const { schedule } = head;
  if (Date.parse(schedule.publishAt) > Date.parse(now)) return null;
  return { head, dossier, schedule, signed: { by: schedule.by, byName: schedule.byName, at: now } };
}

async function publishOrSendBack(due: DueReport, context: ScheduleContext): Promise<ScheduledOutcome> {
  try {
    await commitAlone(publication(due), context);
    return { kind: 'published' };
  } catch (error) {
    if (!isRefusal(error) || isPassing(error)) throw error;
    await commitAlone(sendingBack(due, error), context);
    return { kind: 'refused', refusal: error };
  }
}

function publication({ head, dossier, schedule, signed }: DueReport): Omit<Change, 'at' | 'mutation'> {
  const note = head.amendment?.reason ?? null;
  const details = { scheduled: schedule.publishAt };
  const effect = release({ dossier, head, signed, note, reason: null, firstPublishedAt: null, details });
  return stepped('publish', head, transition('publish', head, null), signed, note, effect).change;
}

/** So that people see in the report that it is not public, and why, and can do something. */
function sendingBack(
  { head, schedule, signed }: DueReport,
  { code }: DomainError,
): Omit<Change, 'at' | 'mutation'> {
  return stepped('unschedule', head, transition('unschedule', head, null), signed, null, {
    head: { schedule: null },
    event: {
      revision: head.lastRevision,
      hash: head.lastHash,
      details: { scheduled: schedule.publishAt, refused: code },
    },
  }).change;
}

function commitAlone(
  change: Omit<Change, 'at' | 'mutation'>,
  { store, now }: ScheduleContext,
): Promise<object> {
  const context = { store, now, actor: null, clientMutationId: null };
  return commitOnce(context, { id: null, fingerprint: '' }, change, {});
}

/** A refusal that says nothing about the report. */
function isPassing(error: DomainError): boolean {
  return isFailure(error, 'CONFLICT') || isFailure(error, 'UNAVAILABLE');
}
