import type { PreviewLinkShownFragment } from '../../generated/operations.ts';

export type LinkState = 'VALID' | 'NOT_YET' | 'ENDED' | 'REVOKED';

/** Whether a preview link can be read at the instant. */
export function linkState(
  { from, until, revoked }: Pick<PreviewLinkShownFragment, 'from' | 'until' | 'revoked'>,
  now: string,
): LinkState {
  if (revoked) return 'REVOKED';
  if (Date.parse(now) >= Date.parse(until)) return 'ENDED';
  return Date.parse(now) < Date.parse(from) ? 'NOT_YET' : 'VALID';
}
