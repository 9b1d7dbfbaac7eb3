import { afterEach, describe, expect, it } from '@jest/globals';
import { exportSPKI } from 'jose';
import { personId } from '../../../src/access/person.ts';
import { tokenFor } from '../../../src/local/identity/tokenFor.ts';
import { memoryStore } from '../../../src/store/memory/memoryStore.ts';
import { newBrowser } from '../../support/browser.ts';
import {
  closeForgedProviders,
  startForgedProvider,
  type ForgedProvider,
} from '../../support/forgedProvider.ts';
import { closeSites, startSite, type Site } from '../../support/site.ts';

const MINUTE = 60_000;

afterEach(async () => {
  await closeSites();
  await closeForgedProviders();
});

/** Who the manage API takes the bearer for: somebody, nobody, or it cannot tell. */
async function ask(site: Site, token: string): Promise<string> {
  const { status, text } = await newBrowser().post(
    `${site.url}/manage/graphql`,
    JSON.stringify({ query: '{ draft(report: "nowhere:2023:OWN") { id } }' }),
    { 'content-type': 'application/json', authorization: `Bearer ${token}` },
  );
  const { errors } = JSON.parse(text) as { errors?: readonly { extensions: { code: string } }[] };
  return `${status} ${errors?.[0]?.extensions.code ?? 'somebody'}`;
}

const SOMEBODY = '200 somebody';
const NOBODY = '200 UNAUTHENTICATED';

describe('an access token of the local provider', () => {
  it('is had without a browser, and lets its person in, until it expires', async () => {
    const site = await startSite(memoryStore());
    const token = await tokenFor('editor', site.oidc);
    expect(await ask(site, token)).toBe(NOBODY);
    await site.admit('editor');
    expect(await ask(site, token)).toBe(SOMEBODY);
    site.ahead(61 * MINUTE - 5_000);
    expect(await ask(site, token)).toBe(SOMEBODY);
    site.ahead(10_000);
    expect(await ask(site, token)).toBe(NOBODY);
  });

  it('is of no use to somebody who was disabled, after fifteen seconds elsewhere and here at once', async () => {
    const store = memoryStore();
    const site = await startSite(store);
    const before = await site.admit('editor');
    const token = await tokenFor('editor', site.oidc);
    expect(await ask(site, token)).toBe(SOMEBODY);
    const disabled = { ...before, version: 2, disabledAt: before.updatedAt };
    await store.commit({ at: before.updatedAt, person: { before, after: disabled } });
    site.ahead(14_000);
    expect(await ask(site, token)).toBe(SOMEBODY);
    site.ahead(1_000);
    expect(await ask(site, token)).toBe(NOBODY);
    const enabled = { ...before, version: 3 };
    await store.commit({ at: before.updatedAt, person: { before: disabled, after: enabled } });
    expect(await ask(site, token)).toBe(SOMEBODY);
    const again = { ...disabled, version: 4 };
    await site.store.commit({ at: before.updatedAt, person: { before: enabled, after: again } });
    expect(await ask(site, token)).toBe(NOBODY);
  });
});

async function make(audience = 'the API') {
  const provider = await startForgedProvider();
  const site = await startSite(memoryStore(), { oidc: { issuer: provider.issuer, audience } });
  await site.admit('editor');
  return { provider, site };
}

const good = { aud: 'the API', sub: 'editor' };
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const seconds = () => Math.floor(Date.now() / 1000);

const accepted: Readonly<Record<string, (provider: ForgedProvider) => Promise<string>>> = {
  'for this API': ({ sign }) => sign(good),
  'that says what it is': ({ sign }) => sign(good, { typ: 'at+jwt' }),
  'that says so at length': ({ sign }) => sign(good, { typ: 'application/at+jwt' }),
  'for several APIs': ({ sign }) => sign({ ...good, aud: ['another', 'the API'] }),
  'of a clock that is a little ahead': ({ sign }) => sign({ ...good, nbf: seconds() + 55 }),
  'that expired a moment ago': ({ sign }) => sign({ ...good, exp: seconds() - 55 }),
};

const refused: typeof accepted = {
  'that has expired': ({ sign }) => sign({ ...good, exp: seconds() - 61 }),
  'that never expires': ({ sign }) => sign({ ...good, exp: undefined }),
  'that is not valid yet': ({ sign }) => sign({ ...good, nbf: seconds() + 65 }),
  'of another issuer': ({ sign }) => sign({ ...good, iss: 'https://evil.example' }),
  'of no issuer': ({ sign }) => sign({ ...good, iss: undefined }),
  'for another API': ({ sign }) => sign({ ...good, aud: 'another' }),
  'for no API': ({ sign }) => sign({ sub: 'editor' }),
  'of nobody': ({ sign }) => sign({ aud: 'the API' }),
  'of somebody not admitted': ({ sign }) => sign({ ...good, sub: 'auditor' }),
  'that nobody signed': ({ issuer }) =>
    Promise.resolve(`${part({ alg: 'none' })}.${part({ ...good, iss: issuer, exp: seconds() + 60 })}.`),
  'signed with the public key as if it were a secret': async ({ sign, publicKey }) =>
    sign(good, { alg: 'HS256' }, new TextEncoder().encode(await exportSPKI(publicKey))),
  'signed with an unknown key': ({ sign, strange }) => sign(good, {}, strange),
  'with an unknown key id': ({ sign }) => sign(good, { kid: 'unknown' }),
  'that was changed after it was signed': async ({ sign, issuer }) => {
    const [header, , signature] = (await sign({ ...good, sub: 'auditor' })).split('.');
    return `${header}.${part({ ...good, iss: issuer, exp: seconds() + 60 })}.${signature}`;
  },
  'that is an ID token': ({ sign }) => sign({ ...good, aud: 'gongkai' }, { typ: 'JWT' }),
  'that is an ID token without a type': ({ sign }) => sign({ ...good, aud: 'gongkai' }),
  'that is of another type': ({ sign }) => sign(good, { typ: 'logout+jwt' }),
  'that is none': () => Promise.resolve('a.b.c'),
  'that is very long': ({ sign }) => sign({ ...good, long: 'x'.repeat(9_000) }),
};

describe('a bearer token', () => {
  it.each(Object.entries(accepted))('%s lets its person in', async (_, token) => {
    const { provider, site } = await make();
    expect(await ask(site, await token(provider))).toBe(SOMEBODY);
  });

  it.each(Object.entries(refused))('%s lets nobody in', async (_, token) => {
    const { provider, site } = await make();
    expect(await ask(site, await token(provider))).toBe(NOBODY);
  });

  it('is no session, and a session is no bearer token', async () => {
    const { provider, site } = await make();
    const browser = newBrowser();
    browser.setCookie('gongkai', await provider.sign(good));
    const { text } = await browser.get(`${site.url}/auth/session`);
    expect(text).toBe('{"signedIn":false}');
    expect(await ask(site, 'f'.repeat(64))).toBe(NOBODY);
  });

  it('cannot be told good or bad while the keys cannot be read, and then it can again', async () => {
    const { provider, site } = await make();
    const token = await provider.sign(good);
    provider.fail('/keys', 500);
    expect(await ask(site, token)).toBe('503 UNAVAILABLE');
    provider.fail('/keys', null);
    expect(await ask(site, token)).toBe(SOMEBODY);
    provider.fail('/keys', 500);
    expect(await ask(site, token)).toBe(SOMEBODY);
  });

  it('cannot be told good or bad while the provider is away; keys still work as before', async () => {
    const { provider, site } = await make();
    const away = await startSite(memoryStore(), { oidc: { issuer: 'http://127.0.0.1:1' } });
    expect(await ask(away, await provider.sign(good))).toBe('503 UNAVAILABLE');
    expect(await ask(away, `gk_${'0'.repeat(64)}`)).toBe(NOBODY);
    expect(await ask(away, 'a.b.c')).toBe(NOBODY);
    expect(personId({ issuer: provider.issuer, subject: 'editor' })).not.toBe(
      personId({ issuer: away.oidc.issuer, subject: 'editor' }),
    );
    expect(site.logged).toEqual([]);
  });

  it('does not make the keys be read again and again', async () => {
    const { provider, site } = await make();
    for (let n = 0; n < 5; n += 1) await ask(site, await provider.sign(good, { kid: `unknown ${n}` }));
    for (let n = 0; n < 5; n += 1) await ask(site, await provider.sign(good));
    expect(provider.asked.filter((path) => path === '/keys')).toHaveLength(1);
    expect(provider.asked).toHaveLength(2);
  });
});
