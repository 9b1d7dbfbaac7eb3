import type { Change, CommitOutcome } from '../store.ts';
import type { Write } from './actions.ts';
import { newPacker, type Packer } from './compress.ts';
import { partWrites } from './drafts.ts';
import { draftEditWrite, headWrite } from './heads.ts';
import { eventWrite, revisionWrite } from './history.ts';
import { mutationWrite } from './mutations.ts';
import { organWrites } from './organs.ts';
import { publicationWrite } from './publications.ts';
import { hidingWrites, publicRevisionWrite } from './publicRevisions.ts';
import type { Requests } from './requests.ts';
import { refuseTooLarge } from './sizes.ts';
import { totalsWrites } from './totals.ts';

/** One TransactWriteItems; none for a change without any effect. */
export async function commit(requests: Requests, change: Change, quality: number): Promise<CommitOutcome> {
  const writes = await changeWrites(change, newPacker(quality));
  if (writes.length === 0) return { kind: 'done' };
  refuseTooLarge(writes);
  const reasons = await requests.transact(writes.map(({ action }) => action));
  if (!reasons) return { kind: 'done' };
  const position = reasons.findIndex(({ Code }) => Code === 'ConditionalCheckFailed');
  const refused = writes[position]?.refused;
  if (!refused)
    throw new TypeError(`a write without a condition was refused: ${writes[position]?.what ?? 'none'}`);
  return refused(reasons[position]?.Item ?? null);
}

/** In the order in which a failed condition decides the answer. */
async function changeWrites(change: Change, packed: Packer): Promise<readonly Write[]> {
  const { at, mutation, head, parts, revision, publication, publicRevision, event, organ } = change;
  return [
    ...(mutation ? [await mutationWrite(mutation, at)] : []),
    ...(head ? [headWrite(head)] : []),
    ...(parts?.openIn && !head ? [draftEditWrite(parts, parts.openIn, at)] : []),
    ...(parts ? await partWrites(parts) : []),
    ...(organ ? organWrites(organ) : []),
    ...(revision ? [await revisionWrite(revision, packed)] : []),
    ...(publicRevision ? [await publicRevisionWrite(publicRevision, packed)] : []),
    ...(event ? [eventWrite(event)] : []),
    ...(publication ? [await publicationWrite(publication, packed)] : []),
    ...(change.hiddenRevisions ? hidingWrites(change.hiddenRevisions) : []),
    ...totalsWrites(change.totals ?? [], changedOrgan(change)),
  ];
}

/** Whose report or call it is about. */
function changedOrgan({ publication, head, event, organ, totals }: Change): string {
  const report = publication?.report ?? head?.after.id ?? event?.report;
  return report?.organ ?? organ?.after.id ?? totals?.[0]?.id.organ ?? '';
}
