import type { OidcSettings } from '../api/signIn/settings.ts';
import { required } from './required.ts';

/**
 * Who signs people in; null without `OIDC_ISSUER`, when there are API keys only. Throws for settings that would let
 * tokens or cookies pass over the network in the clear, or an ID token pass for an access token.
 */
export function oidcSettings(environment: NodeJS.ProcessEnv): OidcSettings | null {
  const issuer = environment['OIDC_ISSUER'] ?? '';
  if (issuer === '') return null;
  const oidc = {
    issuer,
    clientId: required(environment, 'OIDC_CLIENT_ID'),
    audience: required(environment, 'OIDC_AUDIENCE'),
    origin: required(environment, 'PUBLIC_ORIGIN'),
  };
  if (!issuer.startsWith('https://')) throw new Error('OIDC_ISSUER must begin with https://.');
  if (!oidc.origin.startsWith('https://') || URL.parse(oidc.origin)?.origin !== oidc.origin) {
    throw new Error(
      'PUBLIC_ORIGIN must be https:// and a host, without a path and without a slash at the end.',
    );
  }
  if (oidc.audience === oidc.clientId) {
    throw new Error('OIDC_AUDIENCE must not be the client id: ID tokens name that as their audience.');
  }
  return oidc;
}
