const DAYS_30 = 30 * 24 * 60 * 60;
const DAYS_90 = 90 * 24 * 60 * 60;

/** ISO 8601 as whole seconds since 1970, rounded down. */
export function epochSeconds(instant: string): number {
  return Math.floor(Date.parse(instant) / 1000);
}

/** When the record of a mutation made at that instant expires, in seconds since 1970. */
export function mutationExpiry(at: string): number {
  return epochSeconds(at) + DAYS_30;
}

/** When a delivery last changed at that instant, or an attempt made then, leaves the log, in seconds since 1970. */
export function deliveryExpiry(at: string): number {
  return epochSeconds(at) + DAYS_90;
}
