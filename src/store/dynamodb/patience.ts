import { DomainError } from '../../errors.ts';
import { faultOf, type Fault } from './faults.ts';

/** How to wait between tries. Tests hand in their own. */
export interface Patience {
  readonly pause: (milliseconds: number) => Promise<void>;
  /** 0 up to but not including 1. */
  readonly random: () => number;
}

export const realPatience: Patience = {
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: Math.random,
};

/** How often one call is made at most. */
const TRIES: Readonly<Record<Fault, number>> = { conflict: 10, fault: 3 };
const FIRST_PAUSE_MS = 25;
const LONGEST_PAUSE_MS = 800;
const RETRY_AFTER_SECONDS = 1;

/** Tries again, after a pause with full jitter, what a fault prevented. Throws `UNAVAILABLE` when it stays. */
export async function persist<T>(patience: Patience, attempt: () => Promise<T>): Promise<T> {
  const failed: Record<Fault, number> = { conflict: 0, fault: 0 };
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      const fault = faultOf(error);
      if (!fault) throw error;
      failed[fault] += 1;
      if (failed[fault] >= TRIES[fault]) throw unavailable();
      await backOff(patience, failed.conflict + failed.fault);
    }
  }
}

/** Pauses after the nth failure. */
export async function backOff({ pause, random }: Patience, nth: number): Promise<void> {
  await pause(Math.floor(random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** nth)));
}

export function unavailable(): DomainError {
  return new DomainError('UNAVAILABLE', { retryAfterSeconds: RETRY_AFTER_SECONDS });
}
