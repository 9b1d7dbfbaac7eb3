import type { ReportContent } from '../report/content.ts';
import { chainBreak, contentHash, type Revision } from '../report/revision.ts';
import type { ReportHead } from '../report/head.ts';
import type { Publication, PublicRevision } from '../report/publication.ts';
import { reportIdText, type ReportId } from '../report/report.ts';
import { placeIn, type Organ } from '../organs/organ.ts';
import type { Scope } from '../report/report.ts';
import type { Store } from '../store/store.ts';
import { everyItem } from '../util/everyItem.ts';
import { recount } from './recount.ts';
import { ledgerVerification } from './verifyLedger.ts';

const PAGE = 20;

/** One thing that is not as it must be. */
export interface Difference {
  /** `revision organ:year:scope 3`, `report organ:year:scope`, `totals 2023 OWN organ`, `ledger organ:year:scope`. */
  readonly where: string;
  readonly what: string;
}

export interface Verification {
  readonly reports: number;
  readonly revisions: number;
  readonly totals: number;
  readonly differences: number;
}

/**
 * Recomputes every hash chain, every total and every step of the ledger from what they stand for, and tells each difference as it is found.
 * Reads everything; never part of a request. Run it while nothing is being published: a publication during the
 * run shows as a difference.
 */
export async function verify(
  store: Store,
  scopesDue: (organ: Organ) => readonly Scope[],
  tell: (difference: Difference) => void,
): Promise<Verification> {
  let differences = 0;
  const found = (where: string, what: string): void => {
    differences += 1;
    tell({ where, what });
  };

  const ledger = await ledgerVerification(store, found);
  const count = recount(scopesDue);
  for await (const organ of store.everyOrgan()) {
    count.called(organ);
    for (const year of organ.calledYears) {
      ledger.call(year, placeIn(organ, year)?.path ?? [], scopesDue(organ));
    }
  }
  const publications = new Map<string, Publication>();
  for await (const publication of store.everyPublication()) {
    publications.set(reportIdText(publication.report), publication);
    count.published(publication);
  }

  let reports = 0;
  let revisions = 0;
  for await (const head of store.everyHead()) {
    reports += 1;
    const chain = await verifyChain(store, head, found);
    revisions += chain.count;
    const id = reportIdText(head.id);
    verifyPublication(head, publications.get(id) ?? null, chain.hashes, (what) =>
      found(`report ${id}`, what),
    );
    const contents = await verifyPublicRevisions(store, head, chain.hashes, found);
    const publication = publications.get(id);
    if (publication) ledger.publication(publication, (number) => contents.get(number) ?? null);
    publications.delete(id);
  }
  ledger.rest();
  for (const id of publications.keys()) found(`report ${id}`, 'PUBLIC_WITHOUT_REPORT');

  const totals = await count.compare(store, found);
  return { reports, revisions, totals, differences };
}

/** What the chain says of a revision: its own hash, and that of its content. */
type Hashes = ReadonlyMap<number, Pick<Revision, 'hash' | 'contentHash'>>;

async function verifyChain(
  store: Store,
  head: ReportHead,
  found: (where: string, what: string) => void,
): Promise<{ readonly count: number; readonly hashes: Hashes }> {
  let count = 0;
  const hashes = new Map<number, Pick<Revision, 'hash' | 'contentHash'>>();
  let later: Revision | null = null;
  const check = (revision: Revision, previous: Revision | null): void => {
    const broken = chainBreak(revision, previous);
    if (broken) found(`revision ${reportIdText(head.id)} ${revision.number}`, broken);
  };
  for await (const revision of everyRevision(store, head.id)) {
    count += 1;
    hashes.set(revision.number, { hash: revision.hash, contentHash: contentHash(revision.content) });
    if (later) check(later, revision);
    else if (revision.number !== head.lastRevision || revision.hash !== head.lastHash) {
      found(`report ${reportIdText(head.id)}`, 'LAST_REVISION_DIFFERS');
    }
    later = revision;
  }
  if (later) check(later, null);
  else if (head.lastRevision !== 0) found(`report ${reportIdText(head.id)}`, 'HISTORY_MISSING');
  return { count, hashes };
}

/** Newest first. */
function everyRevision(store: Store, id: ReportId): AsyncIterable<Revision> {
  return everyItem(PAGE, (page) => store.revisions(id, page));
}

/** Newest first. */
function everyPublicRevision(store: Store, id: ReportId): AsyncIterable<PublicRevision> {
  return everyItem(PAGE, (page) => store.publicRevisions(id, page));
}

function verifyPublication(
  head: ReportHead,
  publication: Publication | null,
  hashes: Hashes,
  found: (what: string) => void,
): void {
  if ((publication?.state ?? null) !== head.publicState) found('PUBLIC_STATE_DIFFERS');
  if (!publication?.content) return;
  const revision = hashes.get(head.publicRevisions.at(-1) ?? 0);
  if (publication.revision !== head.publicRevisions.at(-1) || publication.hash !== revision?.hash) {
    found('PUBLIC_REVISION_DIFFERS');
  }
  if (contentHash(publication.content) !== revision?.contentHash) found('PUBLIC_CONTENT_DIFFERS');
}

/** Every public revision must be the one of the history, and none may have stayed that was hidden. Their contents. */
async function verifyPublicRevisions(
  store: Store,
  head: ReportHead,
  hashes: Hashes,
  found: (where: string, what: string) => void,
): Promise<ReadonlyMap<number, ReportContent>> {
  const id = reportIdText(head.id);
  const missing = new Set(head.publicRevisions);
  const contents = new Map<number, ReportContent>();
  for await (const { number, hash, content } of everyPublicRevision(store, head.id)) {
    contents.set(number, content);
    const revision = hashes.get(number);
    if (!missing.delete(number)) found(`revision ${id} ${number}`, 'PUBLIC_BUT_HIDDEN');
    if (hash !== revision?.hash || contentHash(content) !== revision.contentHash) {
      found(`revision ${id} ${number}`, 'PUBLIC_REVISION_DIFFERS');
    }
  }
  for (const number of missing) found(`revision ${id} ${number}`, 'PUBLIC_REVISION_MISSING');
  return contents;
}
