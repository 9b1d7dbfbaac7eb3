import { permit } from '../access/access.ts';
import type { Actor } from '../access/actor.ts';
import type { AuditEntry } from '../access/audit.ts';
import { latestPlace } from '../organs/organ.ts';
import type { Page, PageRequest, Store } from '../store/store.ts';

/** The audit log of one organ, newest first. Throws `NOT_FOUND` where the actor may not know of it. Two requests. */
export async function auditLog(
  id: string,
  page: PageRequest,
  actor: Actor | null,
  store: Store,
): Promise<Page<AuditEntry>> {
  const organ = await store.organ(id);
  permit(actor, 'audit.read', organ ? latestPlace(organ).path : [], { what: 'organ', id });
  return store.audit(id, page);
}
