import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { clearCookie, cookieText, setCookie } from '../../../src/api/signIn/cookies.ts';
import { troublePage } from '../../../src/api/signIn/page.ts';
import { returnPath } from '../../../src/api/signIn/returnPath.ts';
import { signInHandler } from '../../../src/api/signIn/signInHandler.ts';
import { isStateOf, stateFor } from '../../../src/api/signIn/state.ts';
import { runs } from '../../support/random.ts';

const ORIGIN = 'https://reports.example';
const oidc = { issuer: 'https://id.example', clientId: 'c', audience: 'a', origin: ORIGIN };
const local = { ...oidc, origin: 'http://127.0.0.1:4000' };

describe('returnPath', () => {
  it.each([
    ['/', '/'],
    ['/desk', '/desk'],
    ['/desk/a%20b?year=2023&q=%E5%85%AC#part', '/desk/a%20b?year=2023&q=%E5%85%AC#part'],
    ['/年报?机关=a', '/%E5%B9%B4%E6%8A%A5?%E6%9C%BA%E5%85%B3=a'],
    [`/${'x'.repeat(499)}`, `/${'x'.repeat(499)}`],
  ])('goes to %s', (text, path) => {
    expect(returnPath(text, ORIGIN)).toBe(path);
  });

  it.each([
    null,
    '',
    'desk',
    'https://evil.example',
    'https:/evil.example',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/desk//evil.example',
    '/a/..//evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/desk\r\nset-cookie: a=b',
    '/\u0000',
    ' //evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    '@evil.example',
    `/${'x'.repeat(500)}`,
  ])('goes to the start for %j', (text) => {
    expect(returnPath(text, ORIGIN)).toBe('/');
  });

  it('leaves this site for nothing at all', () => {
    const piece = fc.oneof(
      fc.constantFrom('/', '\\', '.', '..', ':', '@', '%2f', '%5c', '?', '#', '\t', 'evil.example', 'https:'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    const texts = fc.array(piece, { maxLength: 12 }).map((pieces) => `/${pieces.join('')}`);
    fc.assert(
      fc.property(texts, (text) => {
        const path = returnPath(text, ORIGIN);
        expect(new URL(path, ORIGIN).origin).toBe(ORIGIN);
        expect(path).toMatch(/^\/(?!\/)[\x21-\x7e]*$/);
      }),
      runs('parts of a sign-in', 2000, 40_000),
    );
  });
});

describe('the cookie of a session', () => {
  const text = 'a'.repeat(64);
  const eventWith = (...cookies: readonly string[]) => ({ cookies }) as unknown as APIGatewayProxyEventV2;

  it('is bound to this very host over TLS, and hidden from scripts', () => {
    expect(setCookie('session', text, 60, oidc)).toBe(
      `__Host-gongkai=${text}; Path=/; Max-Age=60; HttpOnly; SameSite=Lax; Secure`,
    );
    expect(clearCookie('session', oidc)).toBe(
      '__Host-gongkai=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax; Secure',
    );
    expect(setCookie('session', text, 60, local)).toBe(
      `gongkai=${text}; Path=/; Max-Age=60; HttpOnly; SameSite=Lax`,
    );
  });

  it('counts under its own name only, and only where there is one', () => {
    expect(cookieText(eventWith('a=b', `__Host-gongkai=${text}`), 'session', oidc)).toBe(text);
    expect(cookieText(eventWith(`gongkai=${text}`), 'session', oidc)).toBeNull();
    expect(cookieText(eventWith(`__Host-gongkai=${text}`), 'session', local)).toBeNull();
    const two = eventWith(`__Host-gongkai=${text}`, `__Host-gongkai=${'b'.repeat(64)}`);
    expect(cookieText(two, 'session', oidc)).toBeNull();
    expect(cookieText({} as APIGatewayProxyEventV2, 'session', oidc)).toBeNull();
  });
});

describe('the state of a sign-in', () => {
  it('belongs to one browser', () => {
    const state = stateFor('browser', 'random');
    expect(isStateOf('browser', state)).toBe(true);
    for (const [browser, other] of [
      ['another', state],
      ['browser', state.slice(0, -1)],
      ['browser', `x${state}`],
      ['browser', 'random'],
      ['browser', ''],
    ] as const) {
      expect(isStateOf(browser, other)).toBe(false);
    }
  });
});

describe('a page about a sign-in', () => {
  it('shows an account as text, whatever it holds', () => {
    const subject = `<img src=x onerror=alert(1)>"'&`;
    const { body = '' } = troublePage('NOT_ADMITTED', { issuer: '<b>', subject });
    expect(body).toContain('<dd>&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;</dd>');
    expect(body).not.toMatch(/<img|<b>|<script/);
  });

  it('says so where nobody can sign in', async () => {
    const answer = await signInHandler(null)({} as never, {} as never);
    expect(answer).toMatchObject({ statusCode: 404 });
    expect(answer.body).toContain('这里没有启用登录');
  });
});
