import type { EndpointShownFragment } from '../../generated/operations.ts';

/**
 * How it goes with an endpoint, the first that holds: switched off by a person; disabled, because it answered 410 or
 * did nothing but fail; never answered a ping; left in peace for a while; failing; well.
 */
export type EndpointState = 'OFF' | 'GONE' | 'DISABLED' | 'UNVERIFIED' | 'PAUSED' | 'FAILING' | 'WELL';

type Facts = Pick<
  EndpointShownFragment,
  'switchedOffAt' | 'disabled' | 'verifiedAt' | 'pausedUntil' | 'failingSince'
>;

/** `now`: milliseconds since 1970. */
export function endpointState(endpoint: Facts, now: number): EndpointState {
  const { switchedOffAt, disabled, verifiedAt, pausedUntil, failingSince } = endpoint;
  if (switchedOffAt !== null) return 'OFF';
  if (disabled !== null) return disabled === 'GONE' ? 'GONE' : 'DISABLED';
  if (verifiedAt === null) return 'UNVERIFIED';
  if (pausedUntil !== null && Date.parse(pausedUntil) > now) return 'PAUSED';
  return failingSince === null ? 'WELL' : 'FAILING';
}

/** Whether it is sent anything but pings. */
export function isOpen(state: EndpointState): boolean {
  return state === 'WELL' || state === 'FAILING' || state === 'PAUSED';
}

/** How long until an instant, in whole minutes, rounded up; 0 when it is past. */
export function minutesUntil(instant: string, now: number): number {
  return Math.max(0, Math.ceil((Date.parse(instant) - now) / 60_000));
}
