import { afterEach, describe, expect, it } from '@jest/globals';
import { memoryStore } from '../../../src/store/memory/memoryStore.ts';
import { newBrowser, type Browser, type Visit } from '../../support/browser.ts';
import { closeSites, startSite, type Site } from '../../support/site.ts';
import { sha256 } from '../../../src/util/sha256.ts';

// The real provider of `npm start`, over HTTP, and a browser that keeps cookies.

const MINUTE = 60_000;
const JSON_BODY = { 'content-type': 'application/json' };
/** Needs somebody: `UNAUTHENTICATED` without; null with, for a report that nobody has. */
const QUESTION = JSON.stringify({ query: '{ draft(report: "nowhere:2023:OWN") { id } }' });

afterEach(closeSites);

async function make(): Promise<{ site: Site; browser: Browser }> {
  const site = await startSite(memoryStore());
  return { site, browser: newBrowser() };
}

interface Shown {
  readonly signedIn: boolean;
  readonly person?: { readonly id: string; readonly name: string; readonly grants: readonly object[] };
  readonly csrfToken?: string;
  readonly expiresAt?: string;
}

async function sessionOf(site: Site, browser: Browser): Promise<Shown> {
  return JSON.parse((await browser.get(`${site.url}/auth/session`)).text) as Shown;
}

async function ask(site: Site, browser: Browser, headers: Record<string, string> = {}): Promise<string> {
  const visit = await browser.post(`${site.url}/manage/graphql`, QUESTION, { ...JSON_BODY, ...headers });
  return codeOf(visit);
}

function codeOf({ status, text }: Visit): string {
  const { errors } = JSON.parse(text) as { errors?: readonly { extensions: { code: string } }[] };
  return `${status} ${errors?.[0]?.extensions.code ?? 'none'}`;
}

async function signedIn(): Promise<{ site: Site; browser: Browser; csrf: Record<string, string> }> {
  const { site, browser } = await make();
  await site.admit('editor');
  await site.signIn(browser, 'editor');
  const { csrfToken = '' } = await sessionOf(site, browser);
  return { site, browser, csrf: { 'x-csrf-token': csrfToken } };
}

describe('signing in', () => {
  it('leads by way of the provider back to where it began, and on to the manage API', async () => {
    const { site, browser } = await make();
    const person = await site.admit('editor');
    expect(await sessionOf(site, browser)).toEqual({ signedIn: false });
    const end = await site.signIn(browser, 'editor', '/desk?year=2023#top');
    expect([end.status, end.url]).toEqual([303, `${site.url}/desk?year=2023#top`]);
    const shown = await sessionOf(site, browser);
    expect(shown).toMatchObject({
      signedIn: true,
      person: { id: `person:${person.id}`, name: person.name, grants: person.grants },
    });
    const { csrfToken = '', expiresAt = '' } = shown;
    expect(Date.parse(expiresAt) - Date.now()).toBeGreaterThan(12 * 60 * MINUTE - 10_000);
    expect(Date.parse(expiresAt) - Date.now()).toBeLessThanOrEqual(12 * 60 * MINUTE);
    expect(await ask(site, browser, { 'x-csrf-token': csrfToken })).toBe('200 none');
    expect(await ask(site, newBrowser())).toBe('200 UNAUTHENTICATED');
  });

  it('asks the provider with state, nonce and PKCE, none of which tells the others', async () => {
    const { site, browser } = await make();
    const { url, headers } = await browser.get(`${site.url}/auth/sign-in`);
    const asked = Object.fromEntries(new URL(url).searchParams);
    expect(asked).toMatchObject({
      response_type: 'code',
      client_id: 'gongkai',
      scope: 'openid',
      redirect_uri: `${site.url}/auth/callback`,
      code_challenge_method: 'S256',
    });
    expect(asked['state']).toMatch(/^[0-9a-f]{64}\.[0-9a-f]{64}$/);
    expect(asked['nonce']).toMatch(/^[0-9a-f]{64}$/);
    expect(asked['code_challenge']).toMatch(/^[\w-]{43}$/);
    expect(headers.get('set-cookie')).toMatch(
      /^gongkai-sign-in=[0-9a-f]{64}; Path=\/; Max-Age=600; HttpOnly; SameSite=Lax$/,
    );
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('works in two tabs of one browser at once, and leaves one session', async () => {
    const { site, browser } = await make();
    await site.admit('editor');
    const begin = () => browser.follow(`${site.url}/auth/sign-in`);
    const [first, second] = [await begin(), await begin()];
    expect((await site.choose(browser, first, 'editor')).url).toBe(`${site.url}/`);
    const session = browser.cookie('gongkai') ?? '';
    expect((await site.choose(browser, second, 'editor')).url).toBe(`${site.url}/`);
    expect(await site.store.session(sha256(session))).toBeNull();
    expect(await sessionOf(site, browser)).toMatchObject({ signedIn: true });
  });

  it('is of one person after the other in the same browser', async () => {
    const { site, browser } = await make();
    for (const subject of ['editor', 'reviewer']) await site.admit(subject);
    for (const subject of ['editor', 'reviewer', 'editor']) {
      expect((await site.signIn(browser, subject)).status).toBe(303);
      expect((await sessionOf(site, browser)).person?.name).toBe(`人员${subject}`);
    }
  });

  it('begins at the same page under another name of this machine', async () => {
    const { site } = await make();
    const other = site.url.replace('127.0.0.1', 'localhost');
    const visit = await newBrowser().get(`${other}/auth/sign-in?returnTo=%2Fdesk`);
    expect([visit.status, visit.url]).toEqual([307, `${site.url}/auth/sign-in?returnTo=%2Fdesk`]);
    const discovery = await newBrowser().get(`${other}/oidc/.well-known/openid-configuration`);
    expect([discovery.status, new URL(discovery.url).host]).toEqual([307, new URL(site.url).host]);
  });

  it('ends on this site wherever it was asked to end', async () => {
    const { site, browser } = await make();
    await site.admit('editor');
    for (const returnTo of [
      'https://evil.example/',
      '//evil.example/',
      '/\\evil.example',
      'javascript:alert(1)',
    ]) {
      expect((await site.signIn(browser, 'editor', returnTo)).url).toBe(`${site.url}/`);
    }
  });

  it('knows no other address and no other method', async () => {
    const { site, browser } = await make();
    expect(codeOf(await browser.get(`${site.url}/auth/nothing`))).toBe('404 NOT_FOUND');
    expect(codeOf(await browser.get(`${site.url}/auth/sign-out`))).toBe('405 METHOD_NOT_ALLOWED');
    expect(codeOf(await browser.post(`${site.url}/auth/callback`))).toBe('405 METHOD_NOT_ALLOWED');
  });
});

describe('a sign-in that is not what was begun', () => {
  /** Nobody is signed in by this, and the page says what to do. */
  async function refused(site: Site, browser: Browser, address: string, status: number, title: string) {
    const visit = await browser.get(address);
    expect([visit.status, /<h1>(.*)<\/h1>/.exec(visit.text)?.[1]]).toEqual([status, title]);
    expect(visit.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(visit.headers.get('cache-control')).toBe('no-store');
    expect(visit.text).not.toContain('<script');
    expect(browser.cookie('gongkai')).toBeNull();
    return visit;
  }

  it('is refused when its address is used again', async () => {
    const { site, browser } = await make();
    await site.admit('editor');
    const address = await site.callback(browser, 'editor');
    expect((await browser.get(address)).status).toBe(303);
    const thief = newBrowser();
    thief.setCookie('gongkai-sign-in', browser.cookie('gongkai-sign-in') ?? '');
    await refused(site, thief, address, 400, '这次登录已失效');
  });

  it('is refused when its code is used again in another sign-in', async () => {
    const { site, browser } = await make();
    await site.admit('editor');
    const used = await site.callback(browser, 'editor');
    await browser.get(used);
    const other = newBrowser();
    const address = new URL(await site.callback(other, 'editor'));
    address.searchParams.set('code', new URL(used).searchParams.get('code') ?? '');
    await refused(site, other, address.href, 400, '登录没有成功');
    expect(site.logged.at(-1)).toMatchObject({ message: 'a sign-in was refused', reason: /invalid_grant/ });
  });

  it('is refused in another browser, so that nobody is signed in as somebody else unawares', async () => {
    const { site, browser } = await make();
    await site.admit('editor');
    const address = await site.callback(browser, 'editor');
    const victim = newBrowser();
    await refused(site, victim, address, 400, '这次登录已失效');
    await victim.get(`${site.url}/auth/sign-in`);
    await refused(site, victim, address, 400, '这次登录已失效');
    expect((await browser.get(address)).status).toBe(303);
  });

  it('is refused with a state that is wrong, missing or given twice', async () => {
    const { site, browser } = await make();
    await site.admit('editor');
    const address = await site.callback(browser, 'editor');
    const { state = '' } = Object.fromEntries(new URL(address).searchParams);
    const wrong = state.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    await refused(site, browser, address.replace(state, wrong), 400, '这次登录已失效');
    await refused(site, browser, address.replace(/state=[^&]*/, ''), 400, '这次登录已失效');
    await refused(site, browser, `${address}&state=${state}`, 400, '登录没有成功');
  });

  it('is refused without PKCE, by the provider', async () => {
    const { site, browser } = await make();
    await site.admit('editor');
    const address = await site.callback(browser, 'editor', ({ searchParams }) => {
      searchParams.delete('code_challenge');
      searchParams.delete('code_challenge_method');
    });
    expect(new URL(address).searchParams.get('error')).toBe('invalid_request');
    await refused(site, browser, address, 400, '登录没有成功');
  });

  it('is refused with another proof than it began with', async () => {
    const { site, browser } = await make();
    await site.admit('editor');
    const address = await site.callback(browser, 'editor', ({ searchParams }) =>
      searchParams.set('code_challenge', 'A'.repeat(43)),
    );
    await refused(site, browser, address, 400, '登录没有成功');
    expect(site.logged.at(-1)).toMatchObject({ reason: /invalid_grant/ });
  });

  it('is refused with an ID token for another sign-in', async () => {
    const { site, browser } = await make();
    await site.admit('editor');
    const address = await site.callback(browser, 'editor', ({ searchParams }) =>
      searchParams.set('nonce', 'f'.repeat(64)),
    );
    await refused(site, browser, address, 400, '登录没有成功');
    expect(site.logged.at(-1)).toMatchObject({ reason: /claim/i });
  });

  it('is refused when it took longer than ten minutes', async () => {
    const { site, browser } = await make();
    await site.admit('editor');
    const address = await site.callback(browser, 'editor');
    site.ahead(10 * MINUTE);
    const { text } = await refused(site, browser, address, 400, '这次登录已失效');
    expect(text).toContain('href="/auth/sign-in"');
  });

  it('is refused when the provider reports an error, whose words are not shown', async () => {
    const { site, browser } = await make();
    const address = new URL(await site.callback(browser, 'editor'));
    address.searchParams.delete('code');
    address.searchParams.set('error', 'access_denied');
    address.searchParams.set('error_description', 'call 12345');
    const { text } = await refused(site, browser, address.href, 400, '登录没有成功');
    expect(text).not.toContain('12345');
    expect(JSON.stringify(site.logged)).not.toContain('12345');
  });

  it('tells whoever is not admitted which account to have admitted', async () => {
    const { site, browser } = await make();
    const visit = await refused(
      site,
      browser,
      await site.callback(browser, 'auditor'),
      403,
      '您的账号还没有登记',
    );
    expect(visit.text).toContain('<dd>auditor</dd>');
    expect(visit.text).toContain(`<dd>${site.oidc.issuer}</dd>`);
  });

  it('tells whoever is disabled so', async () => {
    const { site, browser } = await make();
    await site.admit('editor', { disabledAt: '2024-01-01T00:00:00.000Z' });
    await refused(site, browser, await site.callback(browser, 'editor'), 403, '您的账号已停用');
  });

  it('asks for patience while the provider is away', async () => {
    const site = await startSite(memoryStore(), { oidc: { issuer: 'http://127.0.0.1:1/oidc' } });
    await refused(site, newBrowser(), `${site.url}/auth/sign-in`, 503, '暂时不能登录');
  });

  it('asks for patience when the provider names itself otherwise', async () => {
    const { site } = await make();
    const other = await startSite(memoryStore(), { oidc: { issuer: `${site.url}/oidc/` } });
    await refused(other, newBrowser(), `${other.url}/auth/sign-in`, 503, '暂时不能登录');
    expect(other.logged).toHaveLength(1);
  });
});

describe('a session', () => {
  it('ends when its browser signs out, at once', async () => {
    const { site, browser, csrf } = await signedIn();
    const cookie = browser.cookie('gongkai') ?? '';
    expect(await ask(site, browser, csrf)).toBe('200 none');
    const out = await browser.post(`${site.url}/auth/sign-out`, '', csrf);
    expect([out.status, out.text]).toEqual([200, '{"signedIn":false}']);
    expect(browser.cookie('gongkai')).toBeNull();
    browser.setCookie('gongkai', cookie);
    expect(await ask(site, browser, csrf)).toBe('200 UNAUTHENTICATED');
    expect(await sessionOf(site, browser)).toEqual({ signedIn: false });
    expect((await browser.post(`${site.url}/auth/sign-out`)).status).toBe(200);
  });

  it('is over twelve hours after it began, however much it was used', async () => {
    const { site, browser, csrf } = await signedIn();
    site.ahead(12 * 60 * MINUTE - 10_000);
    expect(await ask(site, browser, csrf)).toBe('200 none');
    site.ahead(10_000);
    expect(await ask(site, browser, csrf)).toBe('200 UNAUTHENTICATED');
    expect(await sessionOf(site, browser)).toEqual({ signedIn: false });
  });

  it('that was ended by another process is trusted for fifteen seconds at most', async () => {
    const store = memoryStore();
    const site = await startSite(store);
    const browser = newBrowser();
    await site.admit('editor');
    await site.signIn(browser, 'editor');
    const { csrfToken = '' } = await sessionOf(site, browser);
    const csrf = { 'x-csrf-token': csrfToken };
    expect(await ask(site, browser, csrf)).toBe('200 none');
    await store.endSession(sha256(browser.cookie('gongkai') ?? ''));
    site.ahead(14_000);
    expect(await ask(site, browser, csrf)).toBe('200 none');
    site.ahead(1_000);
    expect(await ask(site, browser, csrf)).toBe('200 UNAUTHENTICATED');
  });

  it('is of no use to somebody who was disabled', async () => {
    const { site, browser, csrf } = await signedIn();
    expect(await ask(site, browser, csrf)).toBe('200 none');
    const { person = { id: '' } } = await sessionOf(site, browser);
    const before = await site.store.person(person.id.replace('person:', ''));
    const after = { ...before!, version: 2, disabledAt: new Date().toISOString() };
    await site.store.commit({ at: after.disabledAt, person: { before, after } });
    expect(await ask(site, browser, csrf)).toBe('200 UNAUTHENTICATED');
    expect(await sessionOf(site, browser)).toEqual({ signedIn: false });
  });

  it('is nothing without its cookie whole, and only by the right name', async () => {
    const { site, browser, csrf } = await signedIn();
    const text = browser.cookie('gongkai') ?? '';
    for (const [name, value] of [
      ['gongkai', text.slice(1)],
      ['gongkai', `${text}0`],
      ['gongkai', text.toUpperCase()],
      ['gongkai', sha256(text)],
      ['__Host-gongkai', text],
      ['session', text],
    ] as const) {
      const other = newBrowser();
      other.setCookie(name, value);
      expect(await ask(site, other, csrf)).toBe('200 UNAUTHENTICATED');
    }
  });
});

describe('a request with the cookie alone', () => {
  it.each([
    ['without a token', {}],
    ['with an empty token', { 'x-csrf-token': '' }],
    ['with a wrong token', { 'x-csrf-token': 'f'.repeat(64) }],
  ])('is refused %s', async (_, headers) => {
    const { site, browser } = await signedIn();
    expect(await ask(site, browser, headers)).toBe('403 CSRF_TOKEN_REQUIRED');
    expect(codeOf(await browser.post(`${site.url}/auth/sign-out`, '', headers))).toBe(
      '403 CSRF_TOKEN_REQUIRED',
    );
    expect(await sessionOf(site, browser)).toMatchObject({ signedIn: true });
  });

  it('is refused from another site, also with the token', async () => {
    const { site, browser, csrf } = await signedIn();
    for (const origin of ['https://evil.example', 'null', site.url.replace('127.0.0.1', 'localhost')]) {
      expect(await ask(site, browser, { ...csrf, origin })).toBe('403 CSRF_TOKEN_REQUIRED');
      const out = await browser.post(`${site.url}/auth/sign-out`, '', { ...csrf, origin });
      expect(out.status).toBe(403);
    }
    expect(await ask(site, browser, { ...csrf, origin: site.url })).toBe('200 none');
  });

  it('is refused with the token of another session of the same person', async () => {
    const { site, browser } = await signedIn();
    const other = newBrowser();
    await site.signIn(other, 'editor');
    const { csrfToken = '' } = await sessionOf(site, other);
    expect(await ask(site, browser, { 'x-csrf-token': csrfToken })).toBe('403 CSRF_TOKEN_REQUIRED');
  });

  it('may ask by GET without a token', async () => {
    const { site, browser } = await signedIn();
    const query = encodeURIComponent('{ draft(report: "nowhere:2023:OWN") { id } }');
    const headers = { 'apollo-require-preflight': '1' };
    const visit = await browser.get(`${site.url}/manage/graphql?query=${query}`, headers);
    expect(codeOf(visit)).toBe('200 none');
  });

  it('counts for nothing beside a header, valid or not', async () => {
    const { site, browser, csrf } = await signedIn();
    expect(await ask(site, browser, { ...csrf, authorization: 'Bearer nonsense' })).toBe(
      '200 UNAUTHENTICATED',
    );
    expect(await ask(site, browser, { authorization: 'Basic YTpi' })).toBe('200 UNAUTHENTICATED');
  });
});
