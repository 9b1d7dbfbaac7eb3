import { permit } from '../access/access.ts';
import type { Actor } from '../access/actor.ts';
import type { ReportHead } from '../report/head.ts';
import type { HeadFilter, Page, PageRequest, Store } from '../store/store.ts';

/** Reports of a year in one state below an organ on which the actor may read. Throws `NOT_FOUND` elsewhere. */
export function reportHeads(
  filter: HeadFilter,
  page: PageRequest,
  actor: Actor | null,
  store: Store,
): Promise<Page<ReportHead>> {
  permit(actor, 'report.read', filter.under, { what: 'organ', id: filter.under.at(-1) ?? '' });
  return store.heads(filter, page);
}
