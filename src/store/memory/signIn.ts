import { frozenCopy } from '../../util/frozenCopy.ts';
import type { Meter } from '../cost.ts';
import type { Store } from '../store.ts';
import type { State } from './state.ts';

type SignIn = Pick<Store, 'session' | 'addSession' | 'endSession' | 'addPendingSignIn' | 'takePendingSignIn'>;

/** Sessions, and sign-ins that have begun. What has expired stays, as it may in DynamoDB. */
export function signInView({ sessions, pendingSignIns }: State, meter: Meter): SignIn {
  function add<T extends { readonly hash: string }>(kept: Map<string, T>, added: T): Promise<void> {
    meter.add('transactions', 1);
    meter.add('transactionItems', 1);
    if (kept.has(added.hash)) {
      return Promise.reject(new TypeError('two sign-ins were given the same random text'));
    }
    kept.set(added.hash, frozenCopy(added));
    return Promise.resolve();
  }
  return {
    session: (hash) => {
      meter.add('reads', 1);
      return Promise.resolve(sessions.get(hash) ?? null);
    },
    addSession: (session) => add(sessions, session),
    endSession: (hash) => {
      meter.add('transactions', 1);
      meter.add('transactionItems', 1);
      return Promise.resolve(sessions.delete(hash));
    },
    addPendingSignIn: (pending) => add(pendingSignIns, pending),
    takePendingSignIn: (hash) => {
      meter.add('writes', 1);
      const pending = pendingSignIns.get(hash) ?? null;
      pendingSignIns.delete(hash);
      return Promise.resolve(pending);
    },
  };
}
