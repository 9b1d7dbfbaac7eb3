import { mayDo, requireActor } from '../access/access.ts';
import type { Actor } from '../access/actor.ts';
import { reportIdText, type ReportId } from '../report/report.ts';
import type { Page, Store } from '../store/store.ts';

/**
 * Notes in the audit log of its organ that a draft, a revision or whatever else is not public of a report was read by
 * somebody who may do so only because of a role on an organ above. Whoever reads by a role on the organ itself is not
 * noted, and costs nothing.
 *
 * The entry tells the start of the hour (UTC) in which it was. So all readings of one report by one actor in one hour
 * are the same entry, and a program that asks every second leaves at most 24 a day; what is lost is the minute. It is
 * written before anything is shown: what could not be noted is not read.
 */
export async function auditForeignRead(
  actor: Actor,
  report: ReportId,
  store: Store,
  now: string,
): Promise<void> {
  if (mayDo(actor, 'report.read', [report.organ])) return;
  await store.addAuditEntry({
    organ: report.organ,
    at: `${now.slice(0, 'YYYY-MM-DDTHH'.length)}:00:00.000Z`,
    actor: actor.id,
    action: 'read',
    target: `report ${reportIdText(report)}`,
    detail: null,
  });
}

/** A page of what belongs to a report whose draft the actor is reading, noted where there is anything on it. */
export async function notedPage<T>(
  report: ReportId,
  actor: Actor | null,
  store: Store,
  now: string,
  read: () => Promise<Page<T>>,
): Promise<Page<T>> {
  const reader = requireActor(actor);
  const found = await read();
  if (found.items.length > 0) await auditForeignRead(reader, report, store, now);
  return found;
}
