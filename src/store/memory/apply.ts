import { reportIdText } from '../../report/report.ts';
import { noTotals } from '../../statistics/totals.ts';
import { frozenCopy } from '../../util/frozenCopy.ts';
import { mutationExpiry } from '../expiry.ts';
import type { Change } from '../store.ts';
import { sumTotals } from '../../statistics/sumTotals.ts';
import { innerMap, mutationKey, totalsKey, type State } from './state.ts';

/** Makes the change, which nothing forbids. Copies what it keeps. */
export function apply(state: State, given: Change): void {
  const change = frozenCopy(given);
  const { at, mutation, head, revision, publication, publicRevision, event, organ } = change;
  if (mutation) {
    const { fingerprint, result } = mutation;
    state.mutations.set(mutationKey(mutation), { fingerprint, result, expiresAt: mutationExpiry(at) });
  }
  if (head) state.heads.set(reportIdText(head.after.id), head.after);
  applyParts(state, change);
  if (revision) innerMap(state.revisions, reportIdText(revision.report)).set(revision.number, revision);
  if (publication) state.publications.set(reportIdText(publication.report), publication);
  if (publicRevision) {
    innerMap(state.publicRevisions, reportIdText(publicRevision.report)).set(
      publicRevision.number,
      publicRevision,
    );
  }
  applyHiding(state, change);
  if (event) innerMap(state.events, reportIdText(event.report)).set(event.sequence, event);
  applyTotals(state, change);
  if (organ) state.organs.set(organ.after.id, organ.after);
}

function applyParts(state: State, { at, head, parts }: Change): void {
  if (!parts) return;
  const report = reportIdText(parts.report);
  const stored = innerMap(state.parts, report);
  for (const save of parts.saves) stored.set(save.id, save);
  const current = state.heads.get(report);
  if (!parts.openIn || head || !current) return;
  const updatedBy = parts.saves.at(-1)?.savedBy ?? current.updatedBy;
  state.heads.set(
    report,
    frozenCopy({ ...current, draftEdits: current.draftEdits + 1, updatedAt: at, updatedBy }),
  );
}

function applyHiding(state: State, { hiddenRevisions }: Change): void {
  if (!hiddenRevisions) return;
  const revisions = innerMap(state.publicRevisions, reportIdText(hiddenRevisions.report));
  for (const number of hiddenRevisions.numbers) revisions.delete(number);
}

function applyTotals(state: State, { totals = [] }: Change): void {
  for (const change of totals) {
    const { year, basis, organ } = change.id;
    const id = { year, basis, organ };
    const before = state.totals.get(totalsKey(id))?.totals ?? noTotals;
    state.totals.set(totalsKey(id), frozenCopy({ id, totals: sumTotals(before, change) }));
  }
}
