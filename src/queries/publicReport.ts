import type { Publication } from '../report/publication.ts';
import type { ReportId } from '../report/report.ts';
import type { Store } from '../store/store.ts';

/** What the public may read of a report: published or withdrawn with its text. A retracted one is not there. */
export async function publicReport(id: ReportId, store: Store): Promise<Publication | null> {
  const publication = await store.publication(id);
  return publication?.content ? publication : null;
}
