/** How many requests one asker may make: so many at once, and so many a second on the long run. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

export interface RateGate {
  /** Milliseconds until the asker may ask again; null: now, and it is counted. `nowMs`: of a clock that never goes back. */
  readonly waitMs: (asker: string, nowMs: number) => number | null;
}

/** Askers that are remembered; the one that asked longest ago is forgotten first, and begins anew. */
const REMEMBERED = 10_000;

/**
 * Counts within this process. On Lambda each instance counts for itself, so that this keeps one asker from taking a whole
 * instance; how many instances there are, the throttling of the HTTP API bounds.
 */
export function createRateGate({ burst, perSecond }: Rate): RateGate {
  const apartMs = 1000 / perSecond;
  const aheadMs = (burst - 1) * apartMs;
  /** When all that each has asked for would be over, asked for at the rate; in the order of the last asking. */
  const over = new Map<string, number>();
  return {
    waitMs: (asker, nowMs) => {
      const before = Math.max(over.get(asker) ?? nowMs, nowMs);
      const waitMs = before - aheadMs - nowMs;
      over.delete(asker);
      over.set(asker, waitMs > 0 ? before : before + apartMs);
      if (over.size > REMEMBERED) over.delete(over.keys().next().value ?? '');
      return waitMs > 0 ? Math.ceil(waitMs) : null;
    },
  };
}
