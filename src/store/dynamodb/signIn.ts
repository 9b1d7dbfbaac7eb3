import type { PendingSignIn, Session } from '../../access/session.ts';
import { epochSeconds } from '../expiry.ts';
import { absent, present } from './actions.ts';
import { json, jsonOf, number, texts, type Item } from './attributes.ts';
import { pendingSignInKey, sessionKey, type Key } from './keys.ts';
import type { Requests } from './requests.ts';

/** Get, consistent: a session that was ended is refused at once. */
export async function session(requests: Requests, hash: string): Promise<Session | null> {
  const item = await requests.get(sessionKey(hash), true);
  return item && (jsonOf(item, 'record') as Session);
}

export function addSession(requests: Requests, added: Session): Promise<void> {
  return add(requests, sessionKey(added.hash), added);
}

/** A transaction for its token: a deletion that was applied unseen and then repeated would find nothing there. */
export async function endSession(requests: Requests, hash: string): Promise<boolean> {
  const reasons = await requests.transact([{ kind: 'delete', key: sessionKey(hash), condition: present }]);
  return reasons === null;
}

export function addPendingSignIn(requests: Requests, added: PendingSignIn): Promise<void> {
  return add(requests, pendingSignInKey(added.hash), added);
}

/** Delete, which gives the item to one caller only. Where the answer is lost, the person signs in once more. */
export async function takePendingSignIn(requests: Requests, hash: string): Promise<PendingSignIn | null> {
  const item = await requests.take(pendingSignInKey(hash));
  return item && (jsonOf(item, 'record') as PendingSignIn);
}

/** Put if absent, in a transaction as every other write. The hash is that of a random text. */
async function add(requests: Requests, key: Key, record: Session | PendingSignIn): Promise<void> {
  const item: Item = {
    ...texts({ ...key }),
    record: json(record),
    expiresAt: number(epochSeconds(record.expiresAt)),
  };
  if (await requests.transact([{ kind: 'put', item, condition: absent }])) {
    throw new TypeError('two sign-ins were given the same random text');
  }
}
