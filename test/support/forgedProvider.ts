import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type GenerateKeyPairResult } from 'jose';

/** undefined: left out. */
type Claims = Readonly<Record<string, unknown>>;

/** A provider that answers whatever a test wants, over HTTP. */
export interface ForgedProvider {
  readonly issuer: string;
  /** The key that it tells the world about, and one that it does not; both RSA. */
  readonly key: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly strange: CryptoKey;
  /** A token with the claims of its issuer, for five minutes. */
  readonly sign: (claims: Claims, header?: object, key?: CryptoKey | Uint8Array) => Promise<string>;
  /** What the token endpoint answers as `id_token`, from the nonce of the sign-in. */
  readonly idToken: (make: (nonce: string) => Promise<string>) => void;
  /** From now on every request to that path fails with this status; null: no longer. */
  readonly fail: (path: string, status: number | null) => void;
  /** Paths asked for so far. */
  readonly asked: readonly string[];
  /** What a browser would bring back from its page. */
  readonly authorize: (address: string) => string;
}

const KID = 'known';
/** The same for all: they take long to make. */
let keys: Promise<readonly [GenerateKeyPairResult, GenerateKeyPairResult]> | null = null;
const open = new Set<Server>();

/** For `afterEach`. */
export async function closeForgedProviders(): Promise<void> {
  for (const server of open) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  open.clear();
}

export async function startForgedProvider(): Promise<ForgedProvider> {
  keys ??= Promise.all([generateKeyPair('RS256', { extractable: true }), generateKeyPair('RS256')]);
  const [{ privateKey: key, publicKey }, { privateKey: strange }] = await keys;
  const jwk = { ...(await exportJWK(publicKey)), kid: KID, alg: 'RS256', use: 'sig' };
  const failing = new Map<string, number>();
  const asked: string[] = [];
  let nonce = '';
  let makeIdToken: (nonce: string) => Promise<string> = () => Promise.resolve('');

  const server = createServer((request, response) => {
    void answer(request).then(({ status, body }) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.add(server);
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function answer({ url = '/' }: IncomingMessage): Promise<{ status: number; body: object }> {
    asked.push(url);
    const status = failing.get(url);
    if (status !== undefined) return { status, body: {} };
    if (url === '/keys') return { status: 200, body: { keys: [jwk] } };
    if (url === '/token') {
      const tokens = { access_token: 'opaque', token_type: 'Bearer', id_token: await makeIdToken(nonce) };
      return { status: 200, body: tokens };
    }
    return {
      status: 200,
      body: {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
      },
    };
  }

  return {
    issuer,
    key,
    publicKey,
    strange,
    sign: (claims, header = {}, signingKey = key) => {
      const now = Math.floor(Date.now() / 1000);
      return new SignJWT({ iss: issuer, iat: now, exp: now + 300, ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: KID, ...header })
        .sign(signingKey);
    },
    idToken: (make) => void (makeIdToken = make),
    fail: (path, status) => {
      if (status === null) failing.delete(path);
      else failing.set(path, status);
    },
    asked,
    authorize: (address) => {
      const { searchParams } = new URL(address);
      nonce = searchParams.get('nonce') ?? '';
      const back = new URL(searchParams.get('redirect_uri') ?? '');
      back.searchParams.set('code', 'code');
      back.searchParams.set('state', searchParams.get('state') ?? '');
      return back.href;
    },
  };
}
