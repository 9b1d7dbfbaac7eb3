import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { DomainError } from '../../errors.ts';
import { sha256 } from '../../util/sha256.ts';
import type { HttpHandler } from '../handler.ts';
import { refusalResponse } from '../refusalResponse.ts';
import { createRateGate, type Rate } from './rate.ts';

/** For one address, behind which there may be a whole government. */
const addressRate: Rate = { burst: 600, perSecond: 50 };
/** For one key, one token or one session; an autosave is one request. */
const shownRate: Rate = { burst: 300, perSecond: 20 };

/**
 * Refuses with 429 whoever asks too often: by its address, and by the key, token or session that it shows. Never by what
 * the request itself says of where it comes from. `byAddress` is false behind a proxy, where everybody has its address.
 */
export function withRate(
  handler: HttpHandler,
  now: () => string,
  { byAddress = true }: { readonly byAddress?: boolean } = {},
): HttpHandler {
  const addresses = createRateGate(addressRate);
  const shown = createRateGate(shownRate);
  return async (event, context) => {
    const at = Date.parse(now());
    const text = shownIn(event);
    const waitMs =
      (byAddress ? addresses.waitMs(event.requestContext.http.sourceIp, at) : null) ??
      // Hashed, so that no key stands in memory for longer than its request.
      (text === null ? null : shown.waitMs(sha256(text), at));
    return waitMs === null ? handler(event, context) : tooMany(Math.ceil(waitMs / 1000));
  };
}

function shownIn({ headers, cookies }: APIGatewayProxyEventV2): string | null {
  return headers['authorization'] ?? cookies?.find((cookie) => /^[^=]*gongkai=/.test(cookie)) ?? null;
}

function tooMany(retryAfterSeconds: number): APIGatewayProxyStructuredResultV2 {
  const refusal = new DomainError('TOO_MANY_REQUESTS', { retryAfterSeconds });
  return refusalResponse(429, refusal, { 'retry-after': String(retryAfterSeconds) });
}
