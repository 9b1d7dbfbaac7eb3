import { timingSafeEqual } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Session } from '../../access/session.ts';
import { DomainError } from '../../errors.ts';
import { sha256 } from '../../util/sha256.ts';
import type { OidcSettings } from './settings.ts';

/** What a page asks `/auth/session` for and sends back. It follows from the cookie, and the cookie not from it. */
export function csrfToken(sessionText: string): string {
  return sha256(`csrf ${sessionText}`);
}

/**
 * Passes, or throws `CSRF_TOKEN_REQUIRED`: a browser sends the cookie with whatever another site makes it send; that
 * site can neither read the token nor name our origin.
 */
export function requireOwnPage(
  { headers }: APIGatewayProxyEventV2,
  session: Session,
  { origin }: OidcSettings,
): void {
  const given = Buffer.from(sha256(headers['x-csrf-token'] ?? ''));
  const isOurs = headers['origin'] === undefined || headers['origin'] === origin;
  if (!isOurs || !timingSafeEqual(given, Buffer.from(session.csrfHash))) {
    throw new DomainError('CSRF_TOKEN_REQUIRED', {});
  }
}
