import type { RequestOptions } from 'node:https';
import { utf8Bytes } from '../../util/utf8Bytes.ts';
import type { SendRequest } from '../attempt.ts';

const USER_AGENT = 'Gongkai-Webhooks/1';

/** Of the head of an answer, in bytes; Node refuses more. */
const MOST_HEAD_BYTES = 16 * 1024;

/** For one address, where the host has several, in milliseconds. */
const CONNECT_MS = 3_000;

type Options = RequestOptions & {
  readonly autoSelectFamily: true;
  readonly autoSelectFamilyAttemptTimeout: number;
  readonly insecureHTTPParser: false;
};

/**
 * How a request travels. The host keeps its name, for its certificate and the `Host` header, but nobody is asked for
 * the addresses of that name any more: they are those given.
 */
export function connectOptions(
  { headers, body }: SendRequest,
  addresses: readonly string[],
  authorities: readonly string[] | undefined,
  signal: AbortSignal,
): Options {
  return {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: '*/*',
      ...headers,
      'accept-encoding': 'identity',
      'content-length': utf8Bytes(body),
      'user-agent': USER_AGENT,
    },
    // A connection for this attempt, closed with it: none is ever shared or taken over.
    agent: false,
    signal,
    lookup: (_host, _options, answer) =>
      answer(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      ),
    // One after the other until one takes the connection; for this Node asks `lookup` for all of them.
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: CONNECT_MS,
    maxHeaderSize: MOST_HEAD_BYTES,
    insecureHTTPParser: false,
    // Said although it is the default: an environment variable can change that.
    rejectUnauthorized: true,
    minVersion: 'TLSv1.2',
    ...(authorities && { ca: [...authorities] }),
  };
}
