import { epochSeconds, mutationExpiry } from '../expiry.ts';
import type { Change, MutationId, RecordedMutation } from '../store.ts';
import type { Write } from './actions.ts';
import { bytes, bytesOf, number, numberOf, text, textOf, texts, type Item } from './attributes.ts';
import { pack, QUICK, unpack } from './compress.ts';
import { mutationKey } from './keys.ts';
import type { Requests } from './requests.ts';

/** Put if absent or expired: DynamoDB removes what has expired, but up to days later. */
export async function mutationWrite(mutation: NonNullable<Change['mutation']>, at: string): Promise<Write> {
  const item = {
    ...texts({ ...mutationKey(mutation) }),
    fingerprint: text(mutation.fingerprint),
    result: bytes(await pack('mutation', mutation.result, QUICK)),
    expiresAt: number(mutationExpiry(at)),
  };
  const condition = {
    text: 'attribute_not_exists(#key) OR #expiresAt <= :now',
    names: { '#key': 'PK', '#expiresAt': 'expiresAt' },
    values: { ':now': number(epochSeconds(at)) },
  };
  return {
    what: 'mutation',
    action: { kind: 'put', item, condition },
    refused: (there) => {
      if (!there) throw new TypeError('a mutation was refused by a record that is not there');
      return { kind: 'repeated', earlier: mutationOf(there) };
    },
  };
}

/** Get, consistent. */
export async function recorded(
  requests: Requests,
  mutation: MutationId,
  at: string,
): Promise<RecordedMutation | null> {
  const item = await requests.get(mutationKey(mutation), true);
  return item && unexpiredMutationOf(item, at);
}

/** Null where the record had expired at the instant `at`. */
export function unexpiredMutationOf(item: Item, at: string | undefined): RecordedMutation | null {
  const expired = at !== undefined && numberOf(item, 'expiresAt') <= epochSeconds(at);
  return expired ? null : mutationOf(item);
}

function mutationOf(item: Item): RecordedMutation {
  return { fingerprint: textOf(item, 'fingerprint'), result: unpack(bytesOf(item, 'result')) as string };
}
