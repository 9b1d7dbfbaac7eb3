import { isLoopbackAddress, literalOf } from '../address.ts';
import { failed, type Attempt, type Outcome, type SendRequest } from '../attempt.ts';
import { exchange } from './exchange.ts';
import { codeOf } from './failureOf.ts';
import type { Network } from './network.ts';

/**
 * One attempt: asks for the addresses of the host once, refuses all of them if one is forbidden, and connects to none
 * but these. The time that it may take runs from the first question to the last byte. Throws when it is broken off before
 * an answer came: that says nothing of the receiver.
 */
export async function send(request: SendRequest, network: Network, breakOff?: AbortSignal): Promise<Attempt> {
  breakOff?.throwIfAborted();
  const startedAt = network.now();
  const deadline = new AbortController();
  const end = () => deadline.abort();
  const cancel = network.after(network.patienceMs, end);
  breakOff?.addEventListener('abort', end, { once: true });
  try {
    const outcome = await attempt(request, network, deadline.signal);
    if (outcome.failure !== null) breakOff?.throwIfAborted();
    return { ...outcome, tookMs: Math.round(network.now() - startedAt) };
  } finally {
    cancel();
    breakOff?.removeEventListener('abort', end);
  }
}

async function attempt(request: SendRequest, network: Network, deadline: AbortSignal): Promise<Outcome> {
  const url = new URL(request.url);
  let addresses: readonly string[];
  try {
    addresses = await Promise.race([addressesOf(url, network, deadline), rejectionAt(deadline)]);
  } catch (error) {
    return deadline.aborted ? failed('TIMEOUT', 'DNS') : failed('DNS', codeOf(error));
  }
  if (addresses.length === 0) return failed('DNS', 'ENODATA');
  if (!addresses.every((address) => mayReach(url, address, network))) return failed('FORBIDDEN_ADDRESS', '');
  return exchange(request, addresses, network.authorities, deadline);
}

async function addressesOf(url: URL, network: Network, deadline: AbortSignal): Promise<readonly string[]> {
  const literal = literalOf(url.hostname);
  return literal === null ? network.resolve(url.hostname, deadline) : [literal];
}

/** Plain http leaves this machine never. */
function mayReach(url: URL, address: string, network: Network): boolean {
  return network.mayReach(address) && (url.protocol === 'https:' || isLoopbackAddress(address));
}

function rejectionAt(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('The time is up.')), { once: true });
  });
}
