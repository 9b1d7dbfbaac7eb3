import { feedEntryOf, organFeedEntryOf } from '../feedEntry.ts';
import type { Change, CommitOutcome } from '../store.ts';
import { apiKeyWrites } from './apiKeys.ts';
import { auditWrite } from './audit.ts';
import type { Write } from './actions.ts';
import { aggregationWrite } from './aggregations.ts';
import { boardWrites } from './board.ts';
import { commentWrite } from './comments.ts';
import { newPacker, type Packer } from './compress.ts';
import { deliveryWrite } from './deliveries.ts';
import { decisionsWrite, partWrites } from './drafts.ts';
import { endpointRemoval, endpointWrite } from './endpoints.ts';
import { editWrite, headWrite } from './heads.ts';
import { eventWrite, organEventWrite, revisionWrite } from './history.ts';
import { ledgerWrites } from './ledger.ts';
import { mutationWrite } from './mutations.ts';
import { organWrites } from './organs.ts';
import { personWrite } from './people.ts';
import { previewWrites } from './previews.ts';
import { publicationWrite } from './publications.ts';
import { hidingWrites, publicRevisionWrite } from './publicRevisions.ts';
import type { Requests } from './requests.ts';
import { refuseTooLarge } from './sizes.ts';
import { totalsWrites } from './totals.ts';

/** One TransactWriteItems; none for a change without any effect. */
export async function commit(requests: Requests, change: Change, quality: number): Promise<CommitOutcome> {
  const writes = await changeWrites(change, newPacker(quality), quality);
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
async function changeWrites(change: Change, packed: Packer, quality: number): Promise<readonly Write[]> {
  const { at, mutation, head, parts, decisions, edit } = change;
  const { sealed, revision, publication, publicRevision, event, organ } = change;
  const { organEvent, removedEndpoint } = change;
  const [entry, organEntry] = [feedEntryOf(change), organFeedEntryOf(change)];
  return [
    ...(mutation ? [await mutationWrite(mutation, at)] : []),
    ...(head ? [headWrite(head)] : []),
    ...(edit ? [editWrite(edit, at)] : []),
    ...(parts ? await partWrites(parts) : []),
    ...(decisions ? [await decisionsWrite(decisions)] : []),
    ...(change.comment ? [commentWrite(change.comment)] : []),
    ...(change.preview ? await previewWrites(change.preview) : []),
    ...(organ ? organWrites(organ) : []),
    ...(change.person ? [personWrite(change.person)] : []),
    ...(change.apiKey ? apiKeyWrites(change.apiKey) : []),
    ...(change.endpoint ? [endpointWrite(change.endpoint)] : []),
    ...(removedEndpoint ? [endpointRemoval(removedEndpoint, at)] : []),
    ...(change.delivery ? [deliveryWrite(change.delivery, at)] : []),
    ...(sealed ? [await revisionWrite(sealed, packed)] : []),
    ...(revision ? [await revisionWrite(revision, packed)] : []),
    ...(publicRevision ? [await publicRevisionWrite(publicRevision, packed)] : []),
    ...(event && entry ? [eventWrite(event, entry)] : []),
    ...(organEvent && organEntry ? [organEventWrite(organEvent, organEntry)] : []),
    ...(change.aggregation ? [await aggregationWrite(change.aggregation)] : []),
    ...(publication ? [await publicationWrite(publication, packed)] : []),
    ...(change.hiddenRevisions ? hidingWrites(change.hiddenRevisions) : []),
    ...boardWrites(change),
    ...totalsWrites(change.totals ?? [], changedOrgan(change)),
    ...(await ledgerWrites(change.ledger ?? [], quality)),
    ...(change.audit ? [auditWrite(change.audit)] : []),
  ];
}

/** Whose report or call it is about. */
function changedOrgan({ publication, head, event, organ, totals }: Change): string {
  const report = publication?.report ?? head?.after.id ?? event?.report;
  return report?.organ ?? organ?.after.id ?? totals?.[0]?.id.organ ?? '';
}
