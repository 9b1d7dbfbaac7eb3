import { randomBytes, randomUUID } from 'node:crypto';
import { personId, type Person } from '../../src/access/person.ts';
import { authenticationOver } from '../../src/api/authenticate.ts';
import type { CmsAssets } from '../../src/api/cms/assets.ts';
import { CMS_PATH, cmsHandler } from '../../src/api/cms/cmsHandler.ts';
import type { WebhookMeans } from '../../src/api/context.ts';
import { feedPaths } from '../../src/api/feeds/feedHandler.ts';
import type { GraphiqlAssets } from '../../src/api/graphiql/assets.ts';
import { withGraphiql } from '../../src/api/graphiql/withGraphiql.ts';
import type { HttpHandler } from '../../src/api/handler.ts';
import { IMPORT_BYTES } from '../../src/api/limits/withReadableBody.ts';
import { manageHandler } from '../../src/api/manageHandler.ts';
import { overHttp } from '../../src/api/overHttp.ts';
import type { OidcSettings } from '../../src/api/signIn/settings.ts';
import { publicHandler } from '../../src/api/publicHandler.ts';
import { signInHandler } from '../../src/api/signIn/signInHandler.ts';
import { startHttpServer, type HttpServer } from '../../src/local/httpServer.ts';
import { localIdentity } from '../../src/local/identity/localIdentity.ts';
import { onOneHost } from '../../src/local/identity/onOneHost.ts';
import { PROVIDER_PATH } from '../../src/local/identity/settings.ts';
import type { Store } from '../../src/store/store.ts';
import type { Browser, Visit } from './browser.ts';
import { webhooks } from './webhooks.ts';

/** Signing in and the manage API over HTTP on a free port, with the local provider beside them. */
export interface Site {
  readonly url: string;
  readonly store: Store;
  readonly oidc: OidcSettings;
  readonly clientSecret: string;
  readonly logged: readonly object[];
  /** The clock of the site, but not of the provider, goes so much ahead of the machine's from now on. */
  readonly ahead: (milliseconds: number) => void;
  readonly admit: (subject: string, own?: Partial<Person>) => Promise<Person>;
  /** Chooses a sample person on the provider's page, and goes on to where the sign-in ends. */
  readonly choose: (browser: Browser, page: Visit, subject: string) => Promise<Visit>;
  /** The whole way of a browser. */
  readonly signIn: (browser: Browser, subject: string, returnTo?: string) => Promise<Visit>;
  /** Where the provider sends the browser back to, not yet visited. */
  readonly callback: (browser: Browser, subject: string, change?: (address: URL) => void) => Promise<string>;
}

export interface SiteOptions {
  /** Where the provider keeps its keys; left out: nowhere. */
  readonly dataDir?: string;
  /** The CMS as it was built, to be served too. */
  readonly cms?: CmsAssets;
  /** GraphiQL as it was built; left out: the APIs answer browsers, too. */
  readonly graphiql?: GraphiqlAssets;
  /** What differs from the settings of the local provider. */
  readonly oidc?: Partial<OidcSettings>;
  /** What sends pings; left out: nothing does, and whoever is asked answers well. */
  readonly webhooks?: WebhookMeans;
}

const open = new Set<HttpServer>();

/** For `afterEach`. */
export async function closeSites(): Promise<void> {
  await Promise.all([...open].map((server) => server.close()));
  open.clear();
}

export async function startSite(store: Store, options: SiteOptions = {}): Promise<Site> {
  const logged: object[] = [];
  let ahead = 0;
  const now = () => new Date(Date.now() + ahead).toISOString();
  const log = (line: object) => void logged.push(line);
  const newSecret = () => randomBytes(32).toString('hex');
  const dependencies = { store, now, log, newId: randomUUID, newSecret };
  let made: Pick<Site, 'oidc' | 'clientSecret' | 'store'> | null = null;
  const { graphiql } = options;
  const shown = (handler: HttpHandler) => overHttp(graphiql ? withGraphiql(handler, graphiql) : handler);
  const everybodys = shown(publicHandler(dependencies));
  const server = await startHttpServer({
    port: 0,
    log,
    routes: (origin) => {
      const { listener, clientSecret, ...local } = localIdentity(origin, options.dataDir ?? null, log);
      const oidc = { ...local.oidc, ...options.oidc };
      const authentication = authenticationOver(store, oidc, log);
      made = { oidc, clientSecret, store: authentication.store };
      const signIn = { ...dependencies, store: authentication.store, oidc, clientSecret };
      return [
        ...['/graphql', ...feedPaths].map((prefix) => ({ prefix, handler: everybodys })),
        {
          prefix: '/manage/graphql',
          handler: shown(
            manageHandler({ ...dependencies, webhooks: options.webhooks ?? webhooks }, authentication),
          ),
          maxBodyBytes: IMPORT_BYTES,
        },
        ...(options.cms
          ? [{ prefix: CMS_PATH, handler: overHttp(onOneHost(cmsHandler(options.cms), origin)) }]
          : []),
        { prefix: '/auth', handler: overHttp(onOneHost(signInHandler(signIn), origin)) },
        { prefix: PROVIDER_PATH, listener },
      ];
    },
  });
  open.add(server);
  const { url } = server;
  const settled = made as Pick<Site, 'oidc' | 'clientSecret' | 'store'> | null;
  if (!settled) throw new Error('the routes are made before the server is given out');

  const isCallback = (address: string) => address.startsWith(`${url}/auth/callback`);
  const leaves = (address: string) => !/^\/(auth|oidc)\b/.test(new URL(address).pathname);
  const site: Site = {
    url,
    logged,
    ...settled,
    ahead: (milliseconds) => void (ahead += milliseconds),
    admit: async (subject, own = {}) => {
      const account = { issuer: settled.oidc.issuer, subject };
      const after: Person = {
        id: personId(account),
        account,
        name: `人员${subject}`,
        organ: 'bureau',
        organPath: ['root', 'province', 'city', 'county', 'bureau'],
        grants: [{ role: 'editor', organ: 'bureau' }],
        disabledAt: null,
        version: 1,
        createdAt: now(),
        createdBy: 'key:everyone',
        updatedAt: now(),
        updatedBy: 'key:everyone',
        ...own,
      };
      await store.commit({ at: now(), person: { before: null, after } });
      return after;
    },
    choose: async (browser, page, subject) => {
      const chosen = await browser.post(page.url, new URLSearchParams({ subject }));
      return browser.follow(chosen.url, leaves);
    },
    signIn: async (browser, subject, returnTo = '/desk') => {
      const query = new URLSearchParams({ returnTo }).toString();
      return site.choose(browser, await browser.follow(`${url}/auth/sign-in?${query}`), subject);
    },
    callback: async (browser, subject, change = () => undefined) => {
      const start = new URL((await browser.get(`${url}/auth/sign-in`)).url);
      change(start);
      const page = await browser.follow(start.href, isCallback);
      if (isCallback(page.url)) return page.url;
      const chosen = await browser.post(page.url, new URLSearchParams({ subject }));
      return (await browser.follow(chosen.url, isCallback)).url;
    },
  };
  return site;
}
