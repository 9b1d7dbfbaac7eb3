import type { AuditEntry } from '../../access/audit.ts';
import { canonicalJson } from '../../util/canonicalJson.ts';
import type { Page, PageRequest } from '../store.ts';
import { absent, type Write } from './actions.ts';
import { jsonOf, text, texts, type Item } from './attributes.ts';
import { auditKey, auditPartition } from './keys.ts';
import { queryPage, type Reading } from './pages.ts';
import type { Requests } from './requests.ts';

/** Query, consistent. */
export function audit(reading: Reading, organ: string, page: PageRequest): Promise<Page<AuditEntry>> {
  const query = { partition: auditPartition(organ), prefix: '', consistent: true, newestFirst: true };
  return queryPage(reading, { ...query, listing: ['audit', organ], read: entryOf }, page);
}

/** A transaction, as every other write. */
export async function addAuditEntry(requests: Requests, entry: AuditEntry): Promise<void> {
  const refused = await requests.transact([auditWrite(entry).action]);
  if (refused) throw new TypeError('an audit entry was refused by another in its place');
}

/** Put if absent; over an equal entry it changes nothing. */
export function auditWrite(entry: AuditEntry): Write {
  const record = text(canonicalJson(entry));
  const item = { ...texts({ ...auditKey(entry) }), record };
  const condition = {
    text: `${absent.text} OR #record = :record`,
    names: { ...absent.names, '#record': 'record' },
    values: { ':record': record },
  };
  return { what: 'audit', action: { kind: 'put', item, condition } };
}

function entryOf(item: Item): AuditEntry {
  return jsonOf(item, 'record') as AuditEntry;
}
