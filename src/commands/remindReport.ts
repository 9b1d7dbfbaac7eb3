import { permit, requireActor } from '../access/access.ts';
import { DomainError } from '../errors.ts';
import { placeIn } from '../organs/organ.ts';
import type { BoardRow } from '../report/board.ts';
import { mayRemind, type Reminder } from '../report/reminder.ts';
import { reportIdText, reportNotFound, type ReportId } from '../report/report.ts';
import type { Store } from '../store/store.ts';
import type { CommandContext } from './shared/context.ts';
import { commitOnce, mutationOf, repeatedResult } from './shared/once.ts';
import { noteText } from './shared/step.ts';

export interface RemindReportInput {
  /** Called for or begun, or both. */
  readonly report: ReportId;
  /** For those who write it; null or empty: nothing else. */
  readonly note: string | null;
}

/**
 * 催报: asks for a report of which nothing stands in public, whether somebody has begun it or not. The board tells of it,
 * and the audit log of the organ keeps it. Once a day in China: throws `ALREADY_EXISTS` the second time.
 *
 * Two readings and one transaction.
 */
export async function remindReport(input: RemindReportInput, context: CommandContext): Promise<Reminder> {
  const { report } = input;
  const { store, now } = context;
  const actor = requireActor(context.actor);
  const mutation = mutationOf('remindReport', input, actor, context);
  const organ = await store.organ(report.organ);
  const path = (organ && placeIn(organ, report.year)?.path) ?? [];
  permit(actor, 'report.remind', path, { what: 'organ', id: report.organ });
  const repeated = await repeatedResult<Reminder>(mutation, context);
  if (repeated) return repeated;

  const line = await lineOf(report, path, store);
  if (!line) throw reportNotFound(report);
  if (line.progress?.publicState === 'PUBLISHED') {
    throw new DomainError('ILLEGAL_STATE', { action: 'report.remind', state: 'PUBLISHED' });
  }
  const id = reportIdText(report);
  if (!mayRemind(line.reminded, now)) throw new DomainError('ALREADY_EXISTS', { what: 'reminder', id });

  const note = noteText('note', input.note);
  const reminder: Reminder = { by: actor.id, byName: actor.name, at: now, note };
  const target = `report ${id}`;
  const audit = {
    organ: report.organ,
    at: now,
    actor: actor.id,
    action: 'remindReport',
    target,
    detail: note,
  };
  const change = { report, organPath: path, before: line.reminded, after: reminder };
  return commitOnce(context, mutation, { reminder: change, audit }, reminder);
}

/** An organ stands before all that are below it. */
async function lineOf(
  { organ, year, scope }: ReportId,
  under: readonly string[],
  store: Store,
): Promise<BoardRow | null> {
  const { items } = await store.board({ year, scope, under }, { limit: 1, after: null });
  return items.find(({ report }) => report.organ === organ) ?? null;
}
