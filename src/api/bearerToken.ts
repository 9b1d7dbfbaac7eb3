import { createRemoteJWKSet, decodeProtectedHeader, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import type { Account } from '../access/person.ts';
import { providerAway, signingAlgorithms, type Discover } from './signIn/provider.ts';
import type { OidcSettings } from './signIn/settings.ts';

/** Whose access token it is; null when it is none of ours or not valid at this instant. Throws `UNAVAILABLE`. */
export type VerifyToken = (token: string, now: string) => Promise<Account | null>;

const CLOCK_TOLERANCE_SECONDS = 60;
const LONGEST = 8_000;
/** Signing keys are read again after this time, and for an unknown key at most this often (milliseconds). */
const keySetTimes = { cacheMaxAge: 600_000, cooldownDuration: 30_000, timeoutDuration: 5_000 };

/**
 * Access tokens of the provider, as RFC 9068 describes them. An ID token is refused by its audience, which is the
 * client and not this API.
 */
export function tokenVerification({ issuer, audience }: OidcSettings, discover: Discover): VerifyToken {
  let keySet: JWTVerifyGetKey | null = null;
  async function keys(): Promise<JWTVerifyGetKey> {
    const { jwks_uri: address } = await discover();
    if (address === undefined) throw providerAway();
    return (keySet ??= createRemoteJWKSet(new URL(address), keySetTimes));
  }
  return async (token, now) => {
    if (token.length > LONGEST || !mayBeAccessToken(token)) return null;
    const keyOf = await keys();
    try {
      const { payload } = await jwtVerify(token, keyOf, {
        issuer,
        audience,
        algorithms: [...signingAlgorithms],
        requiredClaims: ['exp', 'sub'],
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        currentDate: new Date(now),
      });
      return typeof payload.sub === 'string' ? { issuer, subject: payload.sub } : null;
    } catch (error) {
      if (isAway(error)) throw providerAway();
      return null;
    }
  };
}

/** Before the provider is asked for anything. A `typ` is told by whoever follows RFC 9068; a wrong one is refused. */
function mayBeAccessToken(token: string): boolean {
  try {
    const { alg, typ } = decodeProtectedHeader(token);
    return (
      signingAlgorithms.includes(alg ?? '') && (typ === undefined || /^(application\/)?at\+jwt$/i.test(typ))
    );
  } catch {
    return false;
  }
}

/** The signing keys could not be read, which says nothing about the token. */
function isAway(error: unknown): boolean {
  if (!(error instanceof errors.JOSEError)) return true;
  return ['ERR_JOSE_GENERIC', 'ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID'].includes(error.code);
}
