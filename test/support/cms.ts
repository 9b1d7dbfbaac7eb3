import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { builtFolder } from '../../src/api/builtFolder.ts';
import type { CmsManifest } from '../../src/api/cms/assets.ts';
import type { WebhookMeans } from '../../src/api/context.ts';
import { admitSamplePeople } from '../../src/local/identity/admitSamplePeople.ts';
import { sampleAdministrator } from '../../src/local/sampleAdministrator.ts';
import { seedSample } from '../../src/local/sample/seed.ts';
import { seedCalls, seedOrgans } from '../../src/local/sample/seedOrgans.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import type { Store } from '../../src/store/store.ts';
import { noteShown } from './shownPages.ts';
import { closeSites, startSite, type Site } from './site.ts';

/** The CMS over HTTP with the sample people, and a real browser in front of it. */
export interface Cms {
  readonly site: Site;
  readonly store: Store;
  /**
   * A window of its own, in which a sample person has signed in and sees the page at the path below `/cms`. null: nobody
   * has signed in.
   */
  readonly as: (subject: string | null, path?: string, options?: BrowserContextOptions) => Promise<Window>;
  readonly close: () => Promise<void>;
}

export interface Window {
  readonly page: Page;
  /** Errors of scripts, of the console, and of the content security policy so far. */
  readonly troubles: readonly string[];
}

/** The headless shell is the same browser without windows of its own, which take a third of the time. */
const browsers = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'] as const;

export const executablePath = process.env['CHROMIUM'] ?? browsers.find(existsSync) ?? browsers[1];

/** `ORGANS`: the organs of the sample, called to report, and nothing written yet. `REPORTS`: the whole sample. */
export async function startCms({
  sample = 'ORGANS',
  store = memoryStore(),
  webhooks,
}: {
  readonly sample?: 'ORGANS' | 'REPORTS';
  readonly store?: Store;
  readonly webhooks?: WebhookMeans;
} = {}): Promise<Cms> {
  const assets = builtFolder<CmsManifest>(await builtCms());
  const quietly = () => undefined;
  if (sample === 'REPORTS') await seedSample({ store, actor: sampleAdministrator, progress: quietly });
  else {
    await seedOrgans(store, sampleAdministrator, quietly);
    await seedCalls(store, sampleAdministrator, quietly);
  }
  const site = await startSite(store, { cms: assets, ...(webhooks ? { webhooks } : {}) });
  await admitSamplePeople(store, site.oidc.issuer, new Date().toISOString());
  const browser = await startBrowser();
  return {
    site,
    store,
    as: (subject, path = '/', options = {}) => openWindow(browser, site, subject, path, options),
    close: async () => {
      await browser.close();
      await closeSites();
    },
  };
}

/** The folder of the CMS as it is now. Built in a process of its own: the bundler does not run among the modules of a test. */
export async function builtCms(): Promise<string> {
  const folder = join(tmpdir(), `gongkai-cms-${process.pid}`);
  const builder = pathToFileURL(join(import.meta.dirname, '../../infra/buildCms.ts')).href;
  const script = `await (await import(${JSON.stringify(builder)})).buildCms(${JSON.stringify(folder)})`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return folder;
}

export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

async function openWindow(
  browser: Browser,
  site: Site,
  subject: string | null,
  path: string,
  options: BrowserContextOptions,
): Promise<Window> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    ...options,
  });
  context.on('page', noteShown);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  if (subject === null) {
    await page.goto(`${site.url}/cms${path}`);
    return { page, troubles };
  }
  const query = new URLSearchParams({ returnTo: `/cms${path}` }).toString();
  await page.goto(`${site.url}/auth/sign-in?${query}`);
  await page.locator(`button[value="${subject}"]`).click();
  await page.waitForURL(`${site.url}/cms${path}`);
  return { page, troubles };
}
