import { Resolver } from 'node:dns/promises';

/** For one question to one server, in milliseconds. */
const QUESTION_MS = 3_000;
const TRIES = 2;

/**
 * The IPv4 and then the IPv6 addresses of a name, asked of DNS once each, without the suffixes and host files of this
 * machine; those under `localhost` are not asked for. Rejects with the code of DNS when there are none. `servers`: whom
 * to ask; left out: whom this machine asks.
 */
export async function resolveHost(
  host: string,
  signal: AbortSignal,
  servers?: readonly string[],
): Promise<readonly string[]> {
  signal.throwIfAborted();
  if (/(?:^|\.)localhost$/.test(host)) return ['127.0.0.1', '::1'];
  // Not the system's own look-up: it cannot be called off, and four that hang would stop the whole process.
  const resolver = new Resolver({ timeout: QUESTION_MS, tries: TRIES });
  if (servers) resolver.setServers(servers);
  const cancel = () => resolver.cancel();
  signal.addEventListener('abort', cancel, { once: true });
  try {
    const answers = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
    const found = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
    const refusal = answers.find((answer) => answer.status === 'rejected');
    if (found.length === 0 && refusal) throw refusal.reason;
    return found;
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}
