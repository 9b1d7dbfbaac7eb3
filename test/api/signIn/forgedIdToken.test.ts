import { afterEach, describe, expect, it } from '@jest/globals';
import { memoryStore } from '../../../src/store/memory/memoryStore.ts';
import { newBrowser } from '../../support/browser.ts';
import {
  closeForgedProviders,
  startForgedProvider,
  type ForgedProvider,
} from '../../support/forgedProvider.ts';
import { closeSites, startSite } from '../../support/site.ts';

// A provider that says it signs with anything at all, and then does.

afterEach(async () => {
  await closeSites();
  await closeForgedProviders();
});

async function make() {
  const provider = await startForgedProvider();
  const site = await startSite(memoryStore(), { oidc: { issuer: provider.issuer } });
  await site.admit('editor');
  const browser = newBrowser();
  const attempt = async () => {
    const { url } = await browser.get(`${site.url}/auth/sign-in`);
    return browser.get(provider.authorize(url));
  };
  return { provider, site, browser, attempt };
}

type Forge = (provider: ForgedProvider, nonce: string, clientSecret: string) => Promise<string>;

const good = { aud: 'gongkai', sub: 'editor' };
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const seconds = () => Math.floor(Date.now() / 1000);

const forgeries: Readonly<Record<string, Forge>> = {
  'that nobody signed': ({ issuer }, nonce) =>
    Promise.resolve(
      `${part({ alg: 'none' })}.${part({ ...good, iss: issuer, nonce, iat: seconds(), exp: seconds() + 60 })}.`,
    ),
  'signed with the secret of the client': ({ sign }, nonce, clientSecret) =>
    sign({ ...good, nonce }, { alg: 'HS256' }, new TextEncoder().encode(clientSecret)),
  'signed with a key that the provider does not have': ({ sign, strange }, nonce) =>
    sign({ ...good, nonce }, {}, strange),
  'with an unknown key id': ({ sign }, nonce) => sign({ ...good, nonce }, { kid: 'unknown' }),
  'of another issuer': ({ sign }, nonce) => sign({ ...good, nonce, iss: 'https://evil.example' }),
  'for another client': ({ sign }, nonce) => sign({ ...good, nonce, aud: 'another' }),
  'for several clients, not asked for by us': ({ sign }, nonce) =>
    sign({ ...good, nonce, aud: ['gongkai', 'another'], azp: 'another' }),
  'that has expired': ({ sign }, nonce) => sign({ ...good, nonce, exp: seconds() - 61 }),
  'that is not valid yet': ({ sign }, nonce) => sign({ ...good, nonce, nbf: seconds() + 120 }),
  'without a nonce': ({ sign }) => sign(good),
  'with another nonce': ({ sign }) => sign({ ...good, nonce: 'another' }),
  'without a subject': ({ sign }, nonce) => sign({ aud: 'gongkai', nonce }),
  'that is none': () => Promise.resolve('none'),
};

describe('an ID token', () => {
  it('that is in order signs in', async () => {
    const { provider, attempt, browser } = await make();
    provider.idToken((nonce) => provider.sign({ ...good, nonce }));
    expect((await attempt()).status).toBe(303);
    expect(browser.cookie('gongkai')).not.toBeNull();
  });

  it.each(Object.entries(forgeries))('%s does not', async (_, forge) => {
    const { provider, site, attempt, browser } = await make();
    provider.idToken((nonce) => forge(provider, nonce, site.clientSecret));
    const visit = await attempt();
    expect([visit.status, visit.text.includes('登录没有成功')]).toEqual([400, true]);
    expect(browser.cookie('gongkai')).toBeNull();
  });

  it.each([
    ['/token', 503],
    ['/keys', 500],
  ])('cannot be had or checked while %s answers %i', async (path, status) => {
    const { provider, attempt } = await make();
    provider.idToken((nonce) => provider.sign({ ...good, nonce }));
    provider.fail(path, status);
    expect((await attempt()).status).toBe(503);
    provider.fail(path, null);
    expect((await attempt()).status).toBe(303);
  });

  it('cannot be had when the provider goes away half-way', async () => {
    const { provider, site, browser } = await make();
    const { url } = await browser.get(`${site.url}/auth/sign-in`);
    const back = provider.authorize(url);
    await closeForgedProviders();
    expect((await browser.get(back)).status).toBe(503);
    expect(browser.cookie('gongkai')).toBeNull();
  });
});
