const always = {
  // What is sent as JSON is never taken for a page, nor a page of ours for a part of another one.
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-frame-options': 'DENY',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
} as const;

const HALF_A_YEAR_SECONDS = 15_768_000;

/**
 * What every answer says to browsers unless it says something else itself. `isSecure`: it was asked for by HTTPS; only
 * then a browser may be told to come by nothing else.
 */
export function safeHeaders(isSecure: boolean): Readonly<Record<string, string>> {
  return isSecure ? { ...always, 'strict-transport-security': `max-age=${HALF_A_YEAR_SECONDS}` } : always;
}
