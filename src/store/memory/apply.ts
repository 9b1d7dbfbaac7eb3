import { withAuthors, type ReportHead } from '../../report/head.ts';
import type { AuditEntry } from '../../access/audit.ts';
import { reportIdText } from '../../report/report.ts';
import { noTotals } from '../../statistics/totals.ts';
import { frozenCopy } from '../../util/frozenCopy.ts';
import { mutationExpiry } from '../expiry.ts';
import { boardChanges, lineOf } from '../boardChanges.ts';
import { feedEntryOf, feedPosition, organFeedEntryOf } from '../feedEntry.ts';
import { auditPosition } from '../paths.ts';
import type { Change } from '../store.ts';
import { sumTotals } from '../../statistics/sumTotals.ts';
import { setDelivery } from './deliveries.ts';
import { innerMap, ledgerKey, mutationKey, totalsKey, type State } from './state.ts';

/** Makes the change, which nothing forbids. Copies what it keeps. */
export function apply(state: State, given: Change): void {
  const change = frozenCopy(given);
  const { at, mutation, head, sealed, revision, publication, publicRevision, event, organ } = change;
  if (mutation) {
    const { fingerprint, result } = mutation;
    state.mutations.set(mutationKey(mutation), { fingerprint, result, expiresAt: mutationExpiry(at) });
  }
  if (head) {
    state.heads.set(reportIdText(head.after.id), head.after);
    state.steppedHeads.set(reportIdText(head.after.id), head.after);
  }
  applyEdit(state, change);
  applyParts(state, change);
  for (const each of [sealed, revision]) {
    if (each) innerMap(state.revisions, reportIdText(each.report)).set(each.number, each);
  }
  if (change.aggregation) {
    state.aggregations.set(reportIdText(change.aggregation.report), change.aggregation);
  }
  if (publication) state.publications.set(reportIdText(publication.report), publication);
  if (publicRevision) {
    innerMap(state.publicRevisions, reportIdText(publicRevision.report)).set(
      publicRevision.number,
      publicRevision,
    );
  }
  applyHiding(state, change);
  if (event) innerMap(state.events, reportIdText(event.report)).set(event.sequence, event);
  if (change.organEvent) {
    innerMap(state.organEvents, change.organEvent.organ).set(change.organEvent.sequence, change.organEvent);
  }
  applyDeadlines(state, change);
  if (change.reminder) state.reminders.set(lineOf(change.reminder), change.reminder.after);
  applyFeed(state, change);
  applyTotals(state, change);
  applyLedger(state, change);
  if (organ) state.organs.set(organ.after.id, organ.after);
  if (change.person) state.people.set(change.person.after.id, change.person.after);
  if (change.apiKey) {
    const { hash, after: key } = change.apiKey;
    state.apiKeys.set(key.id, frozenCopy({ hash, key }));
  }
  applyEndpoint(state, change);
  if (change.comment) {
    const { after: comment } = change.comment;
    innerMap(state.comments, reportIdText(comment.report)).set(comment.id, comment);
  }
  applyPreview(state, change);
  if (change.delivery) setDelivery(state, change.delivery.after);
  if (change.audit) applyEntry(state, change.audit);
}

/** An entry equal to one that is there already takes its place. */
export function applyEntry(state: State, entry: AuditEntry): void {
  innerMap(state.audit, entry.organ).set(auditPosition(entry), frozenCopy(entry));
}

function applyParts(state: State, { parts, decisions }: Change): void {
  if (parts) {
    const stored = innerMap(state.parts, reportIdText(parts.report));
    for (const save of parts.saves) stored.set(save.id, save);
  }
  if (decisions) {
    const { report, ...kept } = decisions;
    state.decisions.set(reportIdText(report), kept);
  }
}

function applyFeed(state: State, change: Change): void {
  for (const entry of [feedEntryOf(change), organFeedEntryOf(change)]) {
    if (entry) state.feed.set(feedPosition(entry), frozenCopy(entry));
  }
}

function applyDeadlines(state: State, change: Change): void {
  for (const { report, organPath, deadline } of boardChanges(change)) {
    const line = lineOf({ report, organPath });
    if (deadline === null) state.deadlines.delete(line);
    else if (deadline) state.deadlines.set(line, frozenCopy({ report, organPath, ends: deadline }));
  }
}

function applyEdit(state: State, { at, edit }: Change): void {
  const current = edit && state.heads.get(reportIdText(edit.report));
  if (!edit || !current) return;
  const after: ReportHead = {
    ...current,
    draftEdits: current.draftEdits + 1,
    openComments: current.openComments + (edit.openComments ?? 0),
    authors: withAuthors(current.authors, edit.authors),
    updatedAt: at,
    updatedBy: edit.by,
    updatedByName: edit.byName,
  };
  state.heads.set(reportIdText(edit.report), frozenCopy(after));
}

function applyPreview(state: State, { preview: change }: Change): void {
  if (!change) return;
  const { hash, after: preview, content } = change;
  innerMap(state.previews, reportIdText(preview.report)).set(preview.id, frozenCopy({ hash, preview }));
  if (content) state.previewed.set(hash, frozenCopy({ preview, content }));
  else state.previewed.delete(hash);
}

/** The health stays as it is where the change is not about it. */
function applyEndpoint(state: State, { endpoint: change, removedEndpoint }: Change): void {
  if (removedEndpoint) {
    const { id, version } = removedEndpoint.endpoint;
    state.endpoints.delete(id);
    state.removedEndpoints.set(id, version + 1);
  }
  if (!change) return;
  const { before, after } = change;
  const there = state.endpoints.get(after.endpoint.id);
  const isHealed = after.healthVersion !== before?.healthVersion;
  const { health, healthVersion } = isHealed || !there ? after : there;
  state.endpoints.set(after.endpoint.id, frozenCopy({ ...after, health, healthVersion }));
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

function applyLedger(state: State, { ledger = [] }: Change): void {
  for (const { id, step } of ledger) {
    const key = ledgerKey(id);
    if (!step) state.ledger.delete(key);
    else state.ledger.set(key, frozenCopy({ id, steps: [...(state.ledger.get(key)?.steps ?? []), step] }));
  }
}
