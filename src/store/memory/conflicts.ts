import { dutyHolders, reportVersion, type ReportHead } from '../../report/head.ts';
import type { Revision } from '../../report/revision.ts';
import { reportIdText } from '../../report/report.ts';
import type { Duty } from '../../report/workflow.ts';
import { lineOf } from '../boardChanges.ts';
import { epochSeconds } from '../expiry.ts';
import { deliveryId, partText, pathText } from '../paths.ts';
import type { Change, CommitOutcome, DraftEdit } from '../store.ts';
import { isUnchanged, keptDelivery } from './deliveries.ts';
import { keptApiKey, mutationKey, type State } from './state.ts';

type Refusal = Exclude<CommitOutcome, { readonly kind: 'done' }>;
type Conflict = Extract<CommitOutcome, { readonly kind: 'conflict' }>;

/** Why the change cannot be made; null when it can. */
export function refusalOf(state: State, change: Change): Refusal | null {
  return (
    repetition(state, change) ??
    headConflict(state, change) ??
    partConflict(state, change) ??
    decisionsConflict(state, change) ??
    commentConflict(state, change) ??
    previewConflict(state, change) ??
    organConflict(state, change) ??
    personConflict(state, change) ??
    apiKeyConflict(state, change) ??
    deliveryConflict(state, change) ??
    endpointConflict(state, change) ??
    revisionConflict(state, change.sealed) ??
    revisionConflict(state, change.revision) ??
    publicRevisionConflict(state, change) ??
    eventConflict(state, change) ??
    organEventConflict(state, change) ??
    deadlineConflict(state, change) ??
    reminderConflict(state, change)
  );
}

function repetition(state: State, { mutation, at }: Change): Refusal | null {
  const earlier = mutation && state.mutations.get(mutationKey(mutation));
  if (!earlier || earlier.expiresAt <= epochSeconds(at)) return null;
  return { kind: 'repeated', earlier: { fingerprint: earlier.fingerprint, result: earlier.result } };
}

function headConflict(state: State, { head, edit }: Change): Conflict | null {
  if (head) {
    const id = reportIdText(head.after.id);
    const current = state.heads.get(id);
    const expected =
      current?.version === head.before?.version && current?.draftEdits === head.before?.draftEdits;
    if (!expected) return conflictWithHead(id, current);
    const held = current && head.notBy?.duties.some((duty) => holds(current, duty, head.notBy!.actor));
    return held ? { ...conflictWithHead(id, current), what: 'duty' } : null;
  }
  if (!edit) return null;
  const id = reportIdText(edit.report);
  const current = state.heads.get(id);
  return current &&
    edit.openIn.includes(current.state) &&
    isAsKnown(current, edit) &&
    !isByAuthor(current, edit)
    ? null
    : conflictWithHead(id, current);
}

function holds(head: ReportHead, duty: Duty, actor: string): boolean {
  return dutyHolders(head)[duty].includes(actor);
}

function isByAuthor({ authors }: ReportHead, { notByAuthor }: DraftEdit): boolean {
  return notByAuthor !== undefined && authors.includes(notByAuthor);
}

function isAsKnown(head: ReportHead, { knowing }: DraftEdit): boolean {
  if (!knowing) return true;
  return head.form === knowing.form && pathText(head.organPath) === pathText(knowing.organPath);
}

function conflictWithHead(id: string, head: ReportHead | undefined): Conflict {
  const current = {
    version: head ? reportVersion(head) : 0,
    by: head?.updatedBy ?? null,
    byName: head?.updatedByName ?? null,
    at: head?.updatedAt ?? null,
  };
  return { kind: 'conflict', what: 'head', id, current };
}

function partConflict(state: State, { parts }: Change): Conflict | null {
  if (!parts) return null;
  const stored = state.parts.get(reportIdText(parts.report));
  for (const save of parts.saves) {
    const there = stored?.get(save.id);
    if ((there?.version ?? 0) === save.version - 1) continue;
    const current = {
      version: there?.version ?? 0,
      by: there?.savedBy ?? null,
      byName: there?.savedByName ?? null,
      at: there?.savedAt ?? null,
    };
    return { kind: 'conflict', what: 'part', id: partText(parts.report, save), current };
  }
  return null;
}

function decisionsConflict(state: State, { decisions }: Change): Conflict | null {
  if (!decisions) return null;
  const id = reportIdText(decisions.report);
  const there = state.decisions.get(id);
  if ((there?.version ?? 0) === decisions.version - 1) return null;
  const last = there?.decisions.at(-1);
  const current = {
    version: there?.version ?? 0,
    by: last?.by ?? null,
    byName: last?.byName ?? null,
    at: last?.at ?? null,
  };
  return { kind: 'conflict', what: 'decisions', id, current };
}

function commentConflict(state: State, { comment }: Change): Conflict | null {
  if (!comment) return null;
  const { id, report } = comment.after;
  const there = state.comments.get(reportIdText(report))?.get(id);
  if (there?.version === comment.before?.version) return null;
  const current = { version: there?.version ?? 0, by: null, at: null };
  return { kind: 'conflict', what: 'comment', id, current };
}

function previewConflict(state: State, { preview }: Change): Conflict | null {
  if (!preview) return null;
  const { id, report } = preview.after;
  const there = state.previews.get(reportIdText(report))?.get(id)?.preview;
  const taken = preview.before === null && state.previewed.has(preview.hash);
  if (there?.version === preview.before?.version && !taken) return null;
  const current = { version: there?.version ?? (taken ? 1 : 0), by: null, at: null };
  return { kind: 'conflict', what: 'preview', id, current };
}

function organConflict(state: State, { organ }: Change): Conflict | null {
  if (!organ) return null;
  const there = state.organs.get(organ.after.id);
  if (there?.version === organ.before?.version) return null;
  const current = { version: there?.version ?? 0, by: null, at: null };
  return { kind: 'conflict', what: 'organ', id: organ.after.id, current };
}

function personConflict(state: State, { person }: Change): Conflict | null {
  if (!person) return null;
  const there = state.people.get(person.after.id);
  if (there?.version === person.before?.version) return null;
  const { version = 0, updatedBy: by = null, updatedAt: at = null } = there ?? {};
  return { kind: 'conflict', what: 'person', id: person.after.id, current: { version, by, at } };
}

function apiKeyConflict(state: State, { apiKey }: Change): Conflict | null {
  if (!apiKey) return null;
  const { hash, before, after } = apiKey;
  const there = [state.apiKeys.get(after.id), keptApiKey(state, hash)];
  const expected = there.every((kept) => kept?.key.version === before?.version);
  const version = there.find((kept) => kept)?.key.version ?? 0;
  return expected
    ? null
    : { kind: 'conflict', what: 'key', id: after.id, current: { version, by: null, at: null } };
}

function endpointConflict(state: State, { endpoint, removedEndpoint }: Change): Conflict | null {
  const before = removedEndpoint ?? endpoint?.before ?? null;
  const id = (removedEndpoint ?? endpoint?.after)?.endpoint.id;
  if (id === undefined) return null;
  const there = state.endpoints.get(id);
  const isHealed = before && endpoint && endpoint.after.healthVersion !== before.healthVersion;
  const expected =
    there?.endpoint.version === before?.endpoint.version &&
    !state.removedEndpoints.has(id) &&
    (!isHealed || there?.healthVersion === before.healthVersion);
  if (expected) return null;
  const { updatedBy: by = null, updatedAt: at = null } = there?.endpoint ?? {};
  const version = there?.endpoint.version ?? state.removedEndpoints.get(id) ?? 0;
  return { kind: 'conflict', what: 'endpoint', id, current: { version, by, at } };
}

function deliveryConflict(state: State, { delivery }: Change): Conflict | null {
  if (!delivery || isUnchanged(state, delivery.before)) return null;
  const { before } = delivery;
  const version = keptDelivery(state, deliveryId(before))?.attempts ?? 0;
  return {
    kind: 'conflict',
    what: 'delivery',
    id: before.message.id,
    current: { version, by: null, at: null },
  };
}

function revisionConflict(state: State, added: Revision | undefined): Conflict | null {
  const id = added && reportIdText(added.report);
  const there = id === undefined ? undefined : state.revisions.get(id)?.get(added?.number ?? 0);
  if (!there || id === undefined) return null;
  const current = { version: there.number, by: there.by, at: there.at };
  return { kind: 'conflict', what: 'revision', id: `${id}:${there.number}`, current };
}

function publicRevisionConflict(state: State, { publicRevision }: Change): Conflict | null {
  const id = publicRevision && reportIdText(publicRevision.report);
  const there =
    id === undefined ? undefined : state.publicRevisions.get(id)?.get(publicRevision?.number ?? 0);
  if (!there || id === undefined) return null;
  const current = { version: there.number, by: null, at: there.publishedAt };
  return { kind: 'conflict', what: 'revision', id: `${id}:${there.number}`, current };
}

function eventConflict(state: State, { event }: Change): Conflict | null {
  const id = event && reportIdText(event.report);
  const there = id === undefined ? undefined : state.events.get(id)?.get(event?.sequence ?? 0);
  if (!there || id === undefined) return null;
  const current = { version: there.sequence, by: there.actor, at: there.at };
  return { kind: 'conflict', what: 'event', id: `${id}:${there.sequence}`, current };
}

function organEventConflict(state: State, { organEvent }: Change): Conflict | null {
  if (!organEvent) return null;
  const { organ, sequence, actor: by, at } = organEvent;
  if (!state.organEvents.get(organ)?.has(sequence)) return null;
  return {
    kind: 'conflict',
    what: 'event',
    id: `${organ}:${sequence}`,
    current: { version: sequence, by, at },
  };
}

function deadlineConflict(state: State, { deadline }: Change): Conflict | null {
  if (!deadline || state.deadlines.has(lineOf(deadline))) return null;
  const current = { version: 0, by: null, at: null };
  return { kind: 'conflict', what: 'deadline', id: reportIdText(deadline.report), current };
}

function reminderConflict(state: State, { reminder }: Change): Conflict | null {
  if (!reminder) return null;
  const last = state.reminders.get(lineOf(reminder));
  if (last?.at === reminder.before?.at) return null;
  const { by = null, byName = null, at = null } = last ?? {};
  const current = { version: last ? 1 : 0, by, byName, at };
  return { kind: 'conflict', what: 'reminder', id: reportIdText(reminder.report), current };
}
