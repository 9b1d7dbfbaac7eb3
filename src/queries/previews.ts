import { permit } from '../access/access.ts';
import type { Actor } from '../access/actor.ts';
import { previewHash } from '../access/previewToken.ts';
import { DomainError } from '../errors.ts';
import type { ReportHead } from '../report/head.ts';
import { isReadableAt, type Preview, type Previewed } from '../report/preview.ts';
import { reportIdText } from '../report/report.ts';
import type { Page, PageRequest, Store } from '../store/store.ts';

/** The previews of a report whose draft the actor is reading, newest first. One request. */
export async function previewsOfDraft(
  { id, organPath }: ReportHead,
  page: PageRequest,
  actor: Actor | null,
  store: Store,
): Promise<Page<Preview>> {
  permit(actor, 'preview.read', organPath, { what: 'report', id: reportIdText(id) });
  return store.previews(id, page);
}

/**
 * What the token lets anybody read who has it. Throws `NOT_FOUND`, the same for one that was never made, does not
 * begin yet, has ended, was revoked, or shows what has been retracted since; the token is looked up by its hash, so the time it takes tells nothing either.
 *
 * Each use stands in the audit log of the organ, written before anything is shown: when, and by which preview. Neither
 * address nor browser: that log is kept for ever, and what is known of people outside should not be. Three requests.
 */
export async function previewOf(token: string, store: Store, now: string): Promise<Previewed> {
  const hash = previewHash(token);
  const found = hash === null ? null : await store.previewed(hash);
  if (!found || !isReadableAt(found.preview, now) || (await isWithheld(found.preview, store)))
    throw new DomainError('NOT_FOUND', { what: 'preview', id: '' });
  const { id, report } = found.preview;
  await store.addAuditEntry({
    organ: report.organ,
    at: now,
    actor: `preview:${id}`,
    action: 'readPreview',
    target: `report ${reportIdText(report)}`,
    detail: null,
  });
  return found;
}

/** Made before the report was retracted, or before a secrecy review that forbade it. */
async function isWithheld({ report, at }: Preview, store: Store): Promise<boolean> {
  const withheld = (await store.head(report))?.withheld ?? null;
  return withheld !== null && Date.parse(at) <= Date.parse(withheld.at);
}
