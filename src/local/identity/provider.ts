import { Provider, type Configuration, type JWK, type KoaContextWithOIDC } from 'oidc-provider';
import type { OidcSettings } from '../../api/signIn/settings.ts';
import { CALLBACK_PATH } from '../../api/signIn/context.ts';
import { htmlPage } from '../../api/signIn/page.ts';
import { memoryAdapter } from './memoryAdapter.ts';
import { samplePerson } from './samplePeople.ts';
import { PROVIDER_PATH, scriptClient } from './settings.ts';

export interface ProviderOptions {
  readonly oidc: OidcSettings;
  readonly clientSecret: string;
  readonly cookieSecret: string;
  readonly key: JWK;
  readonly log: (line: object) => void;
}

/** Where the page is on which somebody chooses who they are. */
export const CHOICE_PATH = `${PROVIDER_PATH}/sign-in/`;

const HOUR = 60 * 60;

/** A provider of OpenID Connect for this machine, in which everybody may be any of the sample people. */
export function localProvider(options: ProviderOptions): Provider {
  const { oidc, log } = options;
  const provider = new Provider(oidc.issuer, configuration(options));
  // Only what kind of error it was: the request holds codes and tokens.
  provider.on('server_error', (_, error) =>
    log({ level: 'error', message: 'the local provider failed', error: error.stack ?? error.message }),
  );
  return provider;
}

function configuration({ oidc, clientSecret, cookieSecret, key }: ProviderOptions): Configuration {
  const grantTypes = ['authorization_code', 'refresh_token'];
  return {
    adapter: memoryAdapter(),
    jwks: { keys: [key] },
    cookies: { keys: [cookieSecret] },
    clients: [
      {
        client_id: oidc.clientId,
        client_secret: clientSecret,
        token_endpoint_auth_method: 'client_secret_post',
        redirect_uris: [oidc.origin + CALLBACK_PATH],
        grant_types: grantTypes,
      },
      {
        client_id: scriptClient.id,
        token_endpoint_auth_method: 'none',
        redirect_uris: [scriptClient.redirectUri],
        grant_types: grantTypes,
      },
    ],
    pkce: { required: () => true },
    interactions: { url: (_, { uid }) => CHOICE_PATH + uid },
    findAccount: (_, subject) => {
      const person = samplePerson(subject);
      if (!person) return undefined;
      return { accountId: subject, claims: () => ({ sub: subject, name: person.name }) };
    },
    claims: { openid: ['sub'], profile: ['name'] },
    loadExistingGrant: everything(oidc),
    issueRefreshToken: (_, client) => client.grantTypeAllowed('refresh_token'),
    clientBasedCORS: () => false,
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
      resourceIndicators: {
        enabled: true,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: '',
          audience: oidc.audience,
          accessTokenFormat: 'jwt',
          accessTokenTTL: HOUR,
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    ttl: {
      AccessToken: HOUR,
      Grant: 24 * HOUR,
      IdToken: HOUR,
      Interaction: HOUR,
      RefreshToken: 24 * HOUR,
      Session: 24 * HOUR,
    },
    renderError: (ctx) => {
      const {
        statusCode = 400,
        headers = {},
        body,
      } = htmlPage({ title: '登录没有成功', body: '<p>请回到原来的页面，重新登录。</p>' }, ctx.status);
      ctx.status = statusCode;
      for (const [name, value] of Object.entries(headers)) ctx.set(name, String(value));
      ctx.body = body ?? '';
    },
  };
}

/** The clients are our own: nobody is asked whether they may know who it is. */
function everything({ audience }: OidcSettings): NonNullable<Configuration['loadExistingGrant']> {
  return async ({ oidc }: KoaContextWithOIDC) => {
    const { client, session, provider } = oidc;
    if (!client || !session?.accountId) return undefined;
    const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
    grant.addOIDCScope('openid profile');
    grant.addResourceScope(audience, '');
    await grant.save();
    return grant;
  };
}
