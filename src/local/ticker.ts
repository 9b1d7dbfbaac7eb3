/** How often this machine looks for what is due. */
export const TICK_MS = 10_000;

export interface Ticker {
  /** Begins no more; resolves when what was begun has ended. */
  readonly stop: () => Promise<void>;
}

/**
 * Does the work at once and then again and again, never twice at a time: a turn that comes while the one before is
 * still at work is left out. Does not keep the process alive.
 */
export function startTicker(
  everyMs: number,
  work: () => Promise<unknown>,
  log: (line: object) => void,
): Ticker {
  let working: Promise<void> | null = null;
  const tick = () => {
    working ??= work()
      .catch((error: unknown) => {
        const stack = error instanceof Error ? error.stack : String(error);
        log({ level: 'error', event: 'tick.failed', error: stack });
      })
      .then(() => void (working = null));
  };
  const timer = setInterval(tick, everyMs);
  timer.unref();
  tick();
  return {
    stop: async () => {
      clearInterval(timer);
      await working;
    },
  };
}
