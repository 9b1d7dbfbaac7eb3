export interface GateBounds {
  /** Tasks at work at a time. */
  readonly overall: number;
  /** Of these, for one host. */
  readonly perHost: number;
}

/** Lets tasks begin in turn. */
export interface Gate {
  /** Begins the task when there is room for it; answers or fails as the task does. */
  readonly run: <T>(host: string, task: () => Promise<T>) => Promise<T>;
}

interface Lane {
  atWork: number;
  readonly waiting: (() => void)[];
}

/**
 * A gate within one process. Tasks of one host begin in the order in which they came, and hosts take turns, so that
 * neither one that hangs nor one with much to come holds up the others.
 */
export function createGate({ overall, perHost }: GateBounds): Gate {
  // In the order of their turns: whose turn it was goes to the end.
  const lanes = new Map<string, Lane>();
  let atWork = 0;

  const beginNext = () => {
    for (const [host, lane] of lanes) {
      if (atWork >= overall) return;
      const begin = lane.atWork < perHost ? lane.waiting.shift() : undefined;
      if (begin === undefined) continue;
      // Comes round again in this same loop, after all others.
      lanes.delete(host);
      lanes.set(host, lane);
      atWork += 1;
      lane.atWork += 1;
      begin();
    }
  };

  const ended = (host: string, lane: Lane) => {
    atWork -= 1;
    lane.atWork -= 1;
    if (lane.atWork === 0 && lane.waiting.length === 0) lanes.delete(host);
    beginNext();
  };

  return {
    run: async (host, task) => {
      const lane = lanes.get(host) ?? { atWork: 0, waiting: [] };
      lanes.set(host, lane);
      const turn = new Promise<void>((resolve) => lane.waiting.push(resolve));
      beginNext();
      await turn;
      try {
        return await task();
      } finally {
        ended(host, lane);
      }
    },
  };
}
