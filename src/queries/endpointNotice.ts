import type { EndpointHealth } from '../webhooks/schedule.ts';

/**
 * What the owner of an endpoint must see: for a day it did nothing but fail, and will be disabled one day; or it is
 * disabled. Stands as long as that is so.
 */
export type EndpointNotice = 'FAILING' | 'DISABLED';

/** Null: nothing. It is part of the health, so it is written with the failure that gives rise to it. */
export function endpointNotice({ disabled, told }: EndpointHealth): EndpointNotice | null {
  if (disabled !== null) return 'DISABLED';
  return told ? 'FAILING' : null;
}
