import { reportVersion, type ReportHead } from '../../report/head.ts';
import { reportIdText } from '../../report/report.ts';
import { epochSeconds } from '../expiry.ts';
import { partText } from '../paths.ts';
import type { Change, CommitOutcome } from '../store.ts';
import { mutationKey, type State } from './state.ts';

type Refusal = Exclude<CommitOutcome, { readonly kind: 'done' }>;
type Conflict = Extract<CommitOutcome, { readonly kind: 'conflict' }>;

/** Why the change cannot be made; null when it can. */
export function refusalOf(state: State, change: Change): Refusal | null {
  return (
    repetition(state, change) ??
    headConflict(state, change) ??
    partConflict(state, change) ??
    organConflict(state, change) ??
    revisionConflict(state, change) ??
    publicRevisionConflict(state, change) ??
    eventConflict(state, change)
  );
}

function repetition(state: State, { mutation, at }: Change): Refusal | null {
  const earlier = mutation && state.mutations.get(mutationKey(mutation));
  if (!earlier || earlier.expiresAt <= epochSeconds(at)) return null;
  return { kind: 'repeated', earlier: { fingerprint: earlier.fingerprint, result: earlier.result } };
}

function headConflict(state: State, { head, parts }: Change): Conflict | null {
  if (head) {
    const id = reportIdText(head.after.id);
    const current = state.heads.get(id);
    const expected =
      current?.version === head.before?.version && current?.draftEdits === head.before?.draftEdits;
    return expected ? null : conflictWithHead(id, current);
  }
  if (!parts?.openIn) return null;
  const id = reportIdText(parts.report);
  const current = state.heads.get(id);
  return current && parts.openIn.includes(current.state) ? null : conflictWithHead(id, current);
}

function conflictWithHead(id: string, head: ReportHead | undefined): Conflict {
  const current = {
    version: head ? reportVersion(head) : 0,
    by: head?.updatedBy ?? null,
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
    const current = { version: there?.version ?? 0, by: there?.savedBy ?? null, at: there?.savedAt ?? null };
    return { kind: 'conflict', what: 'part', id: partText(parts.report, save), current };
  }
  return null;
}

function organConflict(state: State, { organ }: Change): Conflict | null {
  if (!organ) return null;
  const there = state.organs.get(organ.after.id);
  if (there?.version === organ.before?.version) return null;
  const current = { version: there?.version ?? 0, by: null, at: null };
  return { kind: 'conflict', what: 'organ', id: organ.after.id, current };
}

function revisionConflict(state: State, { revision }: Change): Conflict | null {
  const id = revision && reportIdText(revision.report);
  const there = id === undefined ? undefined : state.revisions.get(id)?.get(revision?.number ?? 0);
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
