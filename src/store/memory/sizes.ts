import { brotli } from '../../util/brotli.ts';
import { utf8Bytes } from '../../util/utf8Bytes.ts';
import { boardChanges } from '../boardChanges.ts';
import { limits, refuseOver } from '../limits.ts';
import { mergedChanges } from '../mergedChanges.ts';
import type { Change } from '../store.ts';

const QUALITY = 5;

/** Throws `TOO_LARGE` where DynamoDB would not take the change: items are measured as they would be compressed. */
export async function refuseTooLarge(change: Change): Promise<void> {
  refuseOver('transaction', actionCount(change), limits.transactionItems);
  const bodies = [
    ...(change.parts?.saves ?? []).map((save) => ['part', save] as const),
    ['revision', change.revision] as const,
    ['publication', change.publication] as const,
    ['revision', change.publicRevision] as const,
    ['mutation', change.mutation] as const,
    ['decisions', change.decisions] as const,
    ['aggregation', change.aggregation] as const,
    ['preview', change.preview] as const,
  ];
  for (const [what, body] of bodies) refuseOver(what, await compressedBytes(what, body), limits.item);
  for (const [what, plain] of [
    ['head', change.head?.after],
    ['event', change.event],
    ['event', change.organEvent],
    ['organ', change.organ?.after],
    ['person', change.person?.after],
    ['key', change.apiKey?.after],
    ['endpoint', change.endpoint?.after],
    ['comment', change.comment?.after],
    ['delivery', change.delivery?.after],
    ['audit', change.audit],
  ] as const) {
    refuseOver(what, plain ? utf8Bytes(JSON.stringify(plain)) : 0, limits.item);
  }
}

/** How many items the change writes, conditions included. */
export function actionCount(change: Change): number {
  const { mutation, head, edit, decisions, revision, publication, publicRevision, event, organ } = change;
  const { person, audit, apiKey } = change;
  const reported = [head, edit, decisions, revision, change.aggregation, publication, publicRevision, event];
  const webhooks = [change.endpoint, change.removedEndpoint, change.delivery];
  const all = [mutation, ...reported, change.organEvent, change.comment, ...webhooks, person, audit];
  const single = all.filter(Boolean).length;
  const draft = change.parts?.saves.length ?? 0;
  const hidden = change.hiddenRevisions?.numbers.length ?? 0;
  const totals = mergedChanges(change.totals ?? []).length;
  const ledger = change.ledger?.length ?? 0;
  return (
    single +
    draft +
    hidden +
    totals +
    ledger +
    boardChanges(change).length +
    (organ ? organActions(organ) : 0) +
    (apiKey ? KEY_ACTIONS : 0) +
    (change.preview ? PREVIEW_ACTIONS : 0)
  );
}

/** By its hash, and by its id. */
const KEY_ACTIONS = 2;

/** Among those of its report, and what it shows. */
const PREVIEW_ACTIONS = 2;

/** The organ, and the entries of its name: a new one when added, the old one removed too when renamed. */
function organActions({ before, after }: NonNullable<Change['organ']>): number {
  if (!before) return 2;
  return before.name === after.name ? 1 : 3;
}

/** Exact only where it matters: what is small before compression is so after it. */
async function compressedBytes(what: string, body: object | undefined): Promise<number> {
  if (!body) return 0;
  const json = JSON.stringify(body);
  const bytes = utf8Bytes(json);
  refuseOver(what, bytes, limits.body);
  return bytes <= limits.item ? bytes : (await brotli(json, QUALITY)).length;
}
