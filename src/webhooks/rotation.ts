/** What an endpoint's bodies are signed with: secret, kept encrypted, shown once. */
export interface EndpointKeys {
  /** `whsec_…` or `whsk_…`. */
  readonly current: string;
  /** The one before, while receivers change over; null: there is none. */
  readonly previous: RetiredKey | null;
}

export interface RetiredKey {
  readonly key: string;
  /** ISO 8601, UTC; from this instant on it signs nothing. */
  readonly until: string;
}

const OVERLAP_MS = 24 * 60 * 60 * 1000;

/** The keys with a new one, beside which the one so far signs for another 24 hours. One still older signs no more. */
export function rotate(keys: EndpointKeys, next: string, now: string): EndpointKeys {
  const until = new Date(Date.parse(now) + OVERLAP_MS).toISOString();
  return { current: next, previous: { key: keys.current, until } };
}

/** The keys without the one before, at once: it may have become known. */
export function revokePrevious({ current }: EndpointKeys): EndpointKeys {
  return { current, previous: null };
}

/** What signs at that instant, the newest first. */
export function liveKeys({ current, previous }: EndpointKeys, now: string): readonly string[] {
  return previous !== null && Date.parse(now) < Date.parse(previous.until)
    ? [current, previous.key]
    : [current];
}
