import { permit } from '../access/access.ts';
import type { Actor } from '../access/actor.ts';
import { presentAt, type Presence } from '../report/presence.ts';
import { reportIdText, type ReportId } from '../report/report.ts';
import type { Store } from '../store/store.ts';

/** Who has a report before them, the actor too. Throws `NOT_FOUND` where the actor may not read it. Two requests. */
export async function presentOn(
  id: ReportId,
  actor: Actor | null,
  store: Store,
  now: string,
): Promise<readonly Presence[]> {
  const head = await store.head(id);
  permit(actor, 'report.read', head?.organPath ?? [], { what: 'report', id: reportIdText(id) });
  return presentOnDraft(id, store, now);
}

/** The same for somebody who is reading the draft. One request. */
export async function presentOnDraft(id: ReportId, store: Store, now: string): Promise<readonly Presence[]> {
  return presentAt(await store.presences(id), now);
}
