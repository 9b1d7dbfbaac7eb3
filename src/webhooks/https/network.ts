import { isPublicAddress } from '../address.ts';
import { ATTEMPT_MS } from '../attempt.ts';
import { resolveHost } from './resolveHost.ts';

/** The world as an attempt meets it. Tests hand in their own. */
export interface Network {
  /** All addresses of a host name; rejects when there are none. Gives up when the signal says so. */
  readonly resolve: (host: string, signal: AbortSignal) => Promise<readonly string[]>;
  readonly mayReach: (address: string) => boolean;
  /** For a whole attempt, in milliseconds. */
  readonly patienceMs: number;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** Does something later; what comes back calls it off. */
  readonly after: (milliseconds: number, then: () => void) => () => void;
  /** Who may have signed a certificate, as PEM; left out: whom Node trusts. */
  readonly authorities?: readonly string[];
}

/** The internet: public addresses only. */
export const realNetwork: Network = {
  resolve: (host, signal) => resolveHost(host, signal),
  mayReach: isPublicAddress,
  patienceMs: ATTEMPT_MS,
  now: () => performance.now(),
  after: (milliseconds, then) => {
    const timer = setTimeout(then, milliseconds);
    return () => clearTimeout(timer);
  },
};
