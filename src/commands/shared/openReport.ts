import { permit, type Action } from '../../access/access.ts';
import type { Actor } from '../../access/actor.ts';
import { DomainError } from '../../errors.ts';
import { reportVersion, type ReportHead } from '../../report/head.ts';
import { reportIdText, reportNotFound, type ReportId } from '../../report/report.ts';

/** The head of a report on which the actor may do this. A missing report and a hidden one answer alike. */
export function openReport<Head extends Pick<ReportHead, 'organPath'>>(
  actor: Actor,
  action: Action,
  id: ReportId,
  { head }: { readonly head: Head | null },
): Head {
  permit(actor, action, head?.organPath ?? [], { what: 'report', id: reportIdText(id) });
  if (!head) throw reportNotFound(id);
  return head;
}

/** Refuses with what is there now when the client last saw another version. */
export function expectVersion(head: ReportHead, expected: number): void {
  const version = reportVersion(head);
  if (version === expected) return;
  throw new DomainError('CONFLICT', {
    what: 'report',
    id: reportIdText(head.id),
    current: { version, by: head.updatedBy, byName: head.updatedByName, at: head.updatedAt },
  });
}
