const MAX_REMEMBERED = 1_000;

/** Answers to a question by id, each good for a while from when it was asked. */
export interface Remembered<T> {
  /** `instant` in milliseconds. What is not there is asked again every time. */
  readonly get: (id: string, instant: number) => Promise<T | null>;
  readonly forget: (id: string) => void;
}

export function remembered<T>(ask: (id: string) => Promise<T | null>, milliseconds: number): Remembered<T> {
  const known = new Map<string, { readonly answer: T; readonly until: number }>();
  let forgotten = 0;
  return {
    get: async (id, instant) => {
      const found = known.get(id);
      if (found && instant < found.until) return found.answer;
      known.delete(id);
      const forgottenBefore = forgotten;
      const answer = await ask(id);
      // What was forgotten while it was asked for may have been read before it changed.
      if (answer === null || forgotten !== forgottenBefore) return answer;
      if (known.size >= MAX_REMEMBERED) known.clear();
      known.set(id, { answer, until: instant + milliseconds });
      return answer;
    },
    forget: (id) => {
      forgotten += 1;
      known.delete(id);
    },
  };
}
