import type { Presence } from '../../report/presence.ts';
import type { ReportId } from '../../report/report.ts';
import { epochSeconds } from '../expiry.ts';
import { absent } from './actions.ts';
import { json, jsonOf, number, text, texts } from './attributes.ts';
import { presenceKey, presencePartition } from './keys.ts';
import type { Requests } from './requests.ts';

/** Query, not consistent: who came a moment ago is seen the next time. A thousand fit into one request. */
export async function presences(requests: Requests, id: ReportId): Promise<readonly Presence[]> {
  const query = { partition: presencePartition(id), prefix: '', consistent: false };
  const { items } = await requests.query(query);
  return items.map((item) => jsonOf(item, 'record') as Presence);
}

/** Put over an older one. */
export async function setPresence(requests: Requests, presence: Presence): Promise<void> {
  const item = {
    ...texts({ ...presenceKey(presence) }),
    at: text(presence.at),
    record: json(presence),
    // The end of the second in which it ends.
    expiresAt: number(epochSeconds(presence.expiresAt) + 1),
  };
  const condition = {
    text: `${absent.text} OR #at < :at`,
    names: { ...absent.names, '#at': 'at' },
    values: { ':at': text(presence.at) },
  };
  await requests.transact([{ kind: 'put', item, condition }]);
}
