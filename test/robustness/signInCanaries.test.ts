import { afterEach, expect, it, jest } from '@jest/globals';
import { tokenFor } from '../../src/local/identity/tokenFor.ts';
import { dynamodbStore } from '../../src/store/dynamodb/dynamodbStore.ts';
import { sha256 } from '../../src/util/sha256.ts';
import { newBrowser, type Visit } from '../support/browser.ts';
import { dumpOf } from '../support/dump.ts';
import { describeWithEngine } from '../support/engine.ts';
import { faults, injectInto } from '../support/faults.ts';
import { closeSites, startSite } from '../support/site.ts';

// Everything secret that passes through a sign-in, good or bad, is searched for in what is kept, logged, printed and
// shown. What must be in a cookie or an address is in no body.

describeWithEngine('the secrets of a sign-in', (engine) => {
  afterEach(async () => {
    jest.restoreAllMocks();
    await closeSites();
  });

  it('stand nowhere; of a session there is the hash by which it is found', async () => {
    const printed: string[] = [];
    for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const) {
      jest
        .spyOn(console, name)
        .mockImplementation((...args) => void printed.push(args.map(String).join(' ')));
    }
    const { client, table } = await engine().createTable();
    const injection = injectInto(client);
    const patience = { random: () => 0, pause: () => Promise.resolve() };
    const site = await startSite(dynamodbStore({ client, table, cursorSecret: 'test', patience }));
    await site.admit('editor');
    await site.admit('reviewer', { disabledAt: '2024-01-01T00:00:00.000Z' });

    const shown: Visit[] = [];
    const canaries = new Map<string, string>([['client secret', site.clientSecret]]);
    const browser = newBrowser();
    /** The secrets in the address that the provider sent the browser to. */
    function remember(name: string, address: string): string {
      const { code = '', state = '' } = Object.fromEntries(new URL(address).searchParams);
      canaries.set(`code of ${name}`, code).set(`state of ${name}`, state);
      return address;
    }

    // Good, and then in every way that is not.
    const good = remember('a good one', await site.callback(browser, 'editor'));
    shown.push(await browser.get(good), await browser.get(good));
    canaries.set('session', browser.cookie('gongkai') ?? '');
    canaries.set('browser', browser.cookie('gongkai-sign-in') ?? '');
    const session = await browser.get(`${site.url}/auth/session`);
    const { csrfToken } = JSON.parse(session.text) as { csrfToken: string };
    expect(session.text).not.toContain(canaries.get('session'));

    for (const subject of ['reviewer', 'auditor']) {
      shown.push(await browser.get(remember(subject, await site.callback(browser, subject))));
    }
    for (const parameter of ['nonce', 'code_challenge']) {
      const change = ({ searchParams }: URL) => searchParams.set(parameter, 'f'.repeat(43));
      shown.push(await browser.get(remember(parameter, await site.callback(browser, 'editor', change))));
    }
    for (const error of [faults.throttled(), new TypeError('a defect')]) {
      const address = remember(error.name, await site.callback(browser, 'editor'));
      injection.plan((_, name) => (name === 'DeleteItemCommand' ? { when: 'before', error } : null));
      shown.push(await browser.get(address));
      injection.plan(() => null);
    }

    // Tokens, good and bad, and a session that goes.
    const token = await tokenFor('editor', site.oidc);
    canaries.set('token', token).set('signature', token.split('.')[2] ?? '');
    const ask = (headers: Record<string, string>) =>
      browser.post(`${site.url}/manage/graphql`, '{"query":"{ draft(report: \\"a:2023:OWN\\") { id } }"}', {
        'content-type': 'application/json',
        ...headers,
      });
    shown.push(await ask({ authorization: `Bearer ${token}` }));
    shown.push(await ask({ authorization: `Bearer ${token}x` }));
    shown.push(
      await ask({ 'x-csrf-token': csrfToken }),
      await ask({}),
      await ask({ 'x-csrf-token': 'wrong' }),
    );
    canaries.set('csrf token', csrfToken);
    injection.plan((_, name) =>
      name === 'TransactWriteItemsCommand' ? { when: 'before', error: new TypeError('a defect') } : null,
    );
    shown.push(await browser.post(`${site.url}/auth/sign-out`, '', { 'x-csrf-token': csrfToken }));
    injection.plan(() => null);

    const dump = await dumpOf(client, table);
    shown.push(await browser.post(`${site.url}/auth/sign-out`, '', { 'x-csrf-token': csrfToken }));
    jest.restoreAllMocks();

    const statuses = shown.map(({ status }) => status);
    expect(statuses).toEqual([303, 400, 403, 403, 400, 400, 503, 500, 200, 200, 200, 403, 403, 500, 200]);
    expect(site.logged.length).toBeGreaterThanOrEqual(4);
    expect([...canaries].filter(([, value]) => value.length < 32)).toEqual([]);
    const places = [
      ...[...dump].map(([item, text]) => [`item ${item}`, `${item} ${text}`] as const),
      ...shown.map(({ text }, n) => [`shown ${n}`, text] as const),
      ...site.logged.map((line, n) => [`log ${n}`, JSON.stringify(line)] as const),
      ...printed.map((line, n) => [`printed ${n}`, line] as const),
    ];
    const hits = (value: string) => places.filter(([, text]) => text.includes(value)).map(([where]) => where);
    expect(
      [...canaries].flatMap(([name, value]) => hits(value).map((where) => `${name} in ${where}`)),
    ).toEqual([]);
    const hash = sha256(canaries.get('session') ?? '');
    expect(hits(hash)).toEqual([`item SESSION#${hash} -`]);
  });
});
