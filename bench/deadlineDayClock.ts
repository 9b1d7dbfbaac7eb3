import { setImmediate } from 'node:timers/promises';

/** A day that passes as fast as it can, in whole milliseconds. */
export interface Clock {
  readonly now: () => number;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Until nobody pauses any more. `begin` is called at each of the instants, which rise. */
  readonly run: (instants: Uint32Array, begin: (nth: number) => void) => Promise<void>;
}

export function newClock(): Clock {
  let now = 0;
  const pausing = new Map<number, (() => void)[]>();
  return {
    now: () => now,
    pause: (milliseconds) =>
      new Promise((resolve) => {
        const until = now + Math.max(1, Math.round(milliseconds));
        pausing.set(until, [...(pausing.get(until) ?? []), resolve]);
      }),
    run: async (instants, begin) => {
      let nth = 0;
      while (nth < instants.length || pausing.size > 0) {
        now = pausing.size > 0 ? now + 1 : Math.max(now + 1, instants[nth]!);
        const resumed = pausing.get(now);
        const first = nth;
        while (nth < instants.length && instants[nth]! <= now) nth += 1;
        if (!resumed && first === nth) continue;
        pausing.delete(now);
        for (const resume of resumed ?? []) resume();
        // What has ended lets go of its items before others come.
        if (resumed) await setImmediate();
        for (let each = first; each < nth; each += 1) begin(each);
        if (first < nth) await setImmediate();
      }
    },
  };
}
