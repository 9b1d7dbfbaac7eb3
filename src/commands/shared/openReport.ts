import { permit, type Action } from '../../access/access.ts';
import type { Actor } from '../../access/actor.ts';
import { DomainError } from '../../errors.ts';
import { reportVersion, type ReportHead } from '../../report/head.ts';
import { reportIdText, type ReportId } from '../../report/report.ts';
import type { Dossier } from '../../store/store.ts';

/** The head of a report on which the actor may do this. A missing report and a hidden one answer alike. */
export function openReport(actor: Actor, action: Action, id: ReportId, dossier: Dossier): ReportHead {
  const thing = { what: 'report', id: reportIdText(id) };
  permit(actor, action, dossier.head?.organPath ?? [], thing);
  if (!dossier.head) throw new DomainError('NOT_FOUND', thing);
  return dossier.head;
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
