import { mayDo, requireActor } from '../access/access.ts';
import type { Actor } from '../access/actor.ts';
import { DomainError } from '../errors.ts';
import type { FigureKey } from '../forms/figure.ts';
import type { Edition } from '../forms/form.ts';
import { formOf } from '../forms/forms.ts';
import { provenanceOf, type DraftOrigin, type FigureOrigin } from '../report/provenance.ts';
import { reportNotFound, type ReportId } from '../report/report.ts';
import type { Revision } from '../report/revision.ts';
import type { Store } from '../store/store.ts';
import { auditForeignRead } from './auditForeignRead.ts';
import { draftReport } from './draftReport.ts';

/** Revisions that one request asks for, and how many requests one question is worth. */
const PAGE = 20;
const MAX_PAGES = 5;

/**
 * Where the figures come from: those of a revision, or of the draft where `number` is null; all of the form where `keys`
 * is null. It goes back from page to page until every figure is found, 100 revisions at most; what it did not get to the
 * end of says so. One request for the draft and one a page, which is most often one. Throws `NOT_FOUND`, and
 * `INVALID_INPUT` for a key that the form has not.
 */
export async function provenance(
  id: ReportId,
  number: number | null,
  keys: readonly FigureKey[] | null,
  actor: Actor | null,
  store: Store,
  now: string,
): Promise<readonly FigureOrigin[]> {
  const reader = requireActor(actor);
  const draft = number === null ? await draftOrigin(id, reader, store, now) : null;
  let upTo = number ?? draft!.lastRevision;
  const revisions: Revision[] = [];
  for (let page = 1; ; page += 1) {
    const asked = upTo < 1 ? [] : await store.revisionsUpTo(id, upTo, PAGE);
    const known = asked.filter(({ organPath }) => mayDo(reader, 'report.read', organPath));
    if (!draft && page === 1 && (known.length === 0 || known[0]?.number !== number)) throw reportNotFound(id);
    if (!draft && page === 1) await auditForeignRead(reader, id, store, now);
    revisions.push(...known);
    const origins = originsOf(keys, revisions, draft);
    upTo = (known.at(-1)?.number ?? 1) - 1;
    const atTheEnd = upTo < 1 || known.length < asked.length || page === MAX_PAGES;
    if (atTheEnd || origins.every(({ complete }) => complete)) return origins;
  }
}

async function draftOrigin(id: ReportId, reader: Actor, store: Store, now: string): Promise<DraftOrigin> {
  const draft = await draftReport(id, reader, store, now);
  if (!draft) throw reportNotFound(id);
  return { ...draft, lastRevision: draft.head.lastRevision };
}

function originsOf(
  keys: readonly FigureKey[] | null,
  revisions: readonly Revision[],
  draft: DraftOrigin | null,
): readonly FigureOrigin[] {
  const form = formOf((draft ?? revisions[0]!).content.form);
  return provenanceOf(
    keys === null ? [...form.cells.keys()] : knownKeys(keys, form.edition),
    revisions,
    draft,
  );
}

function knownKeys(keys: readonly FigureKey[], edition: Edition): readonly FigureKey[] {
  for (const [i, key] of keys.entries()) {
    if (formOf(edition).cells.has(key)) continue;
    const params = { path: `keys[${i}]`, reason: 'UNKNOWN_FIGURE', detail: key.slice(0, 100) } as const;
    throw new DomainError('INVALID_INPUT', params);
  }
  return keys;
}
