import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  discovery,
  None,
  refreshTokenGrant,
} from 'openid-client';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { personId } from '../../src/access/person.ts';
import { roles } from '../../src/access/role.ts';
import { registerOrgan } from '../../src/commands/registerOrgan.ts';
import { token } from '../../src/local/cli/token.ts';
import type { Terminal } from '../../src/local/cli/terminal.ts';
import { startHttpServer } from '../../src/local/httpServer.ts';
import { admitSamplePeople } from '../../src/local/identity/admitSamplePeople.ts';
import { localIdentity } from '../../src/local/identity/localIdentity.ts';
import { samplePeople } from '../../src/local/identity/samplePeople.ts';
import { scriptClient } from '../../src/local/identity/settings.ts';
import { tokenFor } from '../../src/local/identity/tokenFor.ts';
import { organs, sampleOrgans } from '../../src/local/sample/organs.ts';
import { sampleAdministrator } from '../../src/local/sampleAdministrator.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { newBrowser } from '../support/browser.ts';
import { closeSites, startSite } from '../support/site.ts';

const NOW = '2024-01-20T02:00:00.000Z';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-identity-'));
});

afterEach(async () => {
  await closeSites();
  rmSync(folder, { recursive: true, force: true });
});

describe('the sample people', () => {
  it('are one for every role, each at an organ of the sample', () => {
    expect(samplePeople.map(({ role }) => role)).toEqual([...roles]);
    const ids = organs.map(({ id }) => id);
    for (const { organ } of samplePeople) expect(ids).toContain(organ);
  });

  it('are admitted once, and then left as administrators left them', async () => {
    const store = memoryStore();
    const context = { store, actor: sampleAdministrator, now: NOW, clientMutationId: null };
    const needed = ['root', 'lanjiang', 'chengzhou', 'qingwan', 'qingwan-jyj'];
    for (const organ of sampleOrgans().filter(({ id }) => needed.includes(id)))
      await registerOrgan(organ, context);
    const issuer = 'http://127.0.0.1:4000/oidc';
    const people = () =>
      Promise.all(samplePeople.map(({ subject }) => store.person(personId({ issuer, subject }))));
    await admitSamplePeople(store, issuer, NOW);
    const first = await people();
    expect(first.map((person) => [person?.name, person?.grants])).toEqual(
      samplePeople.map(({ name, role, organ }) => [name, [{ role, organ }]]),
    );
    const before = first[0]!;
    const after = { ...before, version: 3, grants: [], disabledAt: NOW };
    await store.commit({ at: NOW, person: { before, after } });
    await admitSamplePeople(store, issuer, NOW);
    expect(await people()).toEqual([after, ...first.slice(1)]);
  });
});

describe('the local provider', () => {
  it('keeps its secrets in the data folder, for their owner only, so that tokens outlive a restart', async () => {
    const start = async () => {
      const made: ReturnType<typeof localIdentity>[] = [];
      const server = await startHttpServer({
        port: 0,
        log: () => undefined,
        routes: (origin) => {
          const identity = localIdentity(origin, folder, () => undefined);
          made.push(identity);
          return [{ prefix: '/oidc', listener: identity.listener }];
        },
      });
      return { server, identity: made[0]! };
    };
    const first = await start();
    const access = await tokenFor('editor', first.identity.oidc);
    await first.server.close();
    const names = readdirSync(folder).sort();
    expect(names).toEqual(['identity-client.key', 'identity-cookie.key', 'identity.key']);
    for (const name of names) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);

    const second = await start();
    expect(second.identity.clientSecret).toBe(first.identity.clientSecret);
    const keys = createRemoteJWKSet(new URL(`${second.server.url}/oidc/jwks`));
    const { payload, protectedHeader } = await jwtVerify(access, keys);
    await second.server.close();
    expect(protectedHeader).toMatchObject({ alg: 'RS256', typ: 'at+jwt' });
    expect(payload).toMatchObject({ sub: 'editor', aud: first.identity.oidc.audience });
  });

  it('shows every sample person as a button, works without a script, and takes nobody else', async () => {
    const site = await startSite(memoryStore());
    const browser = newBrowser();
    const page = await browser.follow(`${site.url}/auth/sign-in`);
    expect(page.status).toBe(200);
    for (const { subject, name } of samplePeople) {
      expect(page.text).toMatch(new RegExp(`<button name="subject" value="${subject}">${name}`));
    }
    expect(page.text).toContain('仅供本机试用');
    expect(page.text).not.toContain('<script');
    expect(page.headers.get('content-security-policy')).toContain("form-action 'self'");
    const again = await browser.post(page.url, new URLSearchParams({ subject: 'somebody' }));
    expect([again.status, again.text]).toEqual([200, page.text]);
    const other = await newBrowser().get(page.url);
    expect([other.status, other.text.includes('这次登录已失效')]).toEqual([400, true]);
  });

  it('gives new tokens for a refresh token', async () => {
    const { oidc } = await startSite(memoryStore());
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- so marked to stand out; the provider is on this machine
    const execute = [allowInsecureRequests];
    const client = await discovery(new URL(oidc.issuer), scriptClient.id, undefined, None(), { execute });
    const pkceCodeVerifier = 'v'.repeat(43);
    const start = buildAuthorizationUrl(client, {
      redirect_uri: scriptClient.redirectUri,
      scope: 'openid',
      resource: oidc.audience,
      code_challenge: await calculatePKCECodeChallenge(pkceCodeVerifier),
      code_challenge_method: 'S256',
    });
    const browser = newBrowser();
    const page = await browser.follow(start.href);
    const chosen = await browser.post(page.url, new URLSearchParams({ subject: 'auditor' }));
    const isBack = (url: string) => url.startsWith(scriptClient.redirectUri);
    const back = new URL((await browser.follow(chosen.url, isBack)).url);
    const resource = { resource: oidc.audience };
    const tokens = await authorizationCodeGrant(client, back, { pkceCodeVerifier }, resource);
    const refreshed = await refreshTokenGrant(client, tokens.refresh_token!, resource);
    expect(refreshed.access_token).not.toBe(tokens.access_token);
    expect(decodeJwt(refreshed.access_token)).toMatchObject({ sub: 'auditor', aud: oidc.audience });
  });
});

describe('gongkai token', () => {
  const terminal = (port: number, printed: string[]): Terminal => ({
    settings: {
      port,
      dataDir: folder,
      endpoint: undefined,
      table: 'gongkai',
      inMemory: true,
      onAws: false,
      behindProxy: false,
    },
    now: () => NOW,
    print: (line) => void printed.push(line),
    say: () => undefined,
  });

  it('prints a token of the running server, and nothing else', async () => {
    const site = await startSite(memoryStore());
    const printed: string[] = [];
    expect(await token(['--as', 'collector'], terminal(Number(new URL(site.url).port), printed))).toBe(0);
    expect(printed).toHaveLength(1);
    expect(decodeJwt(printed[0]!)).toMatchObject({ sub: 'collector', iss: site.oidc.issuer });
  });

  it('says what to do without a server, and for somebody it does not know', async () => {
    await expect(token(['--as', 'editor'], terminal(1, []))).rejects.toThrow(/npm start/);
    for (const args of [[], ['--as', 'x'], ['--as', '__proto__']]) {
      await expect(token(args, terminal(1, []))).rejects.toThrow(/secrecy_reviewer/);
    }
  });
});
