import { DomainError, type InvalidReason } from '../../errors.ts';
import { latestPlace } from '../../organs/organ.ts';
import type { Scope } from '../../report/report.ts';
import { audienceOf, type WebhookEventType } from '../../webhooks/catalogue.ts';
import type { EndpointFilter } from '../../webhooks/endpoint.ts';
import { readEndpointUrl, type EndpointUrlFault } from '../../webhooks/endpointUrl.ts';
import type { CommandContext } from './context.ts';
import { requiredText } from './requiredText.ts';

export interface EndpointFilterInput {
  /** Empty: all. */
  readonly types: readonly WebhookEventType[];
  /** Id of the organ whose subtree it is about; null: everywhere. */
  readonly under: string | null;
  /** Empty: both. */
  readonly scopes: readonly Scope[];
}

const MAX_NAME_LENGTH = 100;

const reasons = {
  MALFORMED: 'URL_MALFORMED',
  TOO_LONG: 'TEXT_TOO_LONG',
  NOT_HTTPS: 'URL_NOT_HTTPS',
  OTHER_PORT: 'URL_OTHER_PORT',
  WITH_CREDENTIALS: 'URL_WITH_CREDENTIALS',
  WITH_FRAGMENT: 'URL_WITH_FRAGMENT',
  NOT_PUBLIC: 'URL_NOT_PUBLIC',
} as const satisfies Record<EndpointUrlFault, InvalidReason>;

export function endpointName(name: string): string {
  return requiredText(name, 'name', MAX_NAME_LENGTH);
}

/** In its normal form; throws `INVALID_INPUT`. What was typed is in no failure: it may hold a secret. */
export function endpointUrl(typed: string, loopback: boolean): string {
  const { url, fault } = readEndpointUrl(typed, { loopback });
  if (fault === null) return url;
  throw new DomainError('INVALID_INPUT', { path: 'url', reason: reasons[fault], detail: '' });
}

/**
 * The filter of an endpoint whose organ stands at `organPath`; throws `NOT_FOUND` for an organ that is not there, and
 * `INVALID_INPUT` for a type of which this endpoint could never be told.
 */
export async function endpointFilter(
  { types, under, scopes }: EndpointFilterInput,
  organPath: readonly string[],
  { store }: CommandContext,
): Promise<EndpointFilter> {
  const organ = under === null ? null : await store.organ(under);
  if (under !== null && !organ) throw new DomainError('NOT_FOUND', { what: 'organ', id: under });
  const path = organ ? latestPlace(organ).path : [];
  const never = types.find((type) => !canMatch(type, path, organPath));
  if (never !== undefined) {
    throw new DomainError('INVALID_INPUT', { path: 'filter', reason: 'NEVER_MATCHES', detail: never });
  }
  return { types: [...new Set(types)], under: path, scopes: [...new Set(scopes)] };
}

/** What is not public is told of reports at or below the own organ only, and a ping is nobody's choice. */
function canMatch(type: WebhookEventType, under: readonly string[], own: readonly string[]): boolean {
  if (type === 'ping') return false;
  return (
    audienceOf(type) !== 'readers' || own.every((id, depth) => depth >= under.length || under[depth] === id)
  );
}
