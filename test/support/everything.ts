import type { Store } from '../../src/store/store.ts';
import { canonicalJson } from '../../src/util/canonicalJson.ts';
import { sha256 } from '../../src/util/sha256.ts';

/** A fingerprint of all that the store holds and a command on a report could change. */
export async function dumpOf(store: Store): Promise<string> {
  const all: unknown[] = [];
  for await (const organ of store.everyOrgan()) all.push(organ);
  for await (const head of store.everyHead()) {
    all.push(await store.draft(head.id));
    all.push((await store.events(head.id, { limit: 100, after: null })).items);
    all.push((await store.revisions(head.id, { limit: 100, after: null })).items);
  }
  for await (const publication of store.everyPublication()) all.push(publication);
  for await (const totals of store.everyTotals()) all.push(totals);
  for await (const entry of store.everyLedgerEntry()) all.push(entry);
  return sha256(canonicalJson(all));
}
