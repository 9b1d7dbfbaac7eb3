import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Page, Route } from 'playwright-core';
import { createReport } from '../../src/commands/createReport.ts';
import type { ReportId } from '../../src/report/report.ts';
import { startCms, type Cms, type Window } from '../support/cms.ts';
import { describeWithBrowser } from '../support/describeWithBrowser.ts';
import { itInBrowser } from '../support/itInBrowser.ts';
import { everyone } from '../support/world.ts';

const ORGAN = 'qingwan-jyj';
const CELL = 'ch3.new_received.natural_person';
const API = '**/manage/graphql';
const SLOW = 120_000;

/** What the browser itself writes about requests that get no answer, or a refusal. */
const ABOUT_REQUESTS = /^Failed to load resource/;

let cms: Cms;

/** An empty report of that year, open before its editor. */
async function openReport(year: number): Promise<Window & { readonly report: ReportId }> {
  const report = { organ: ORGAN, year, scope: 'OWN' } as const;
  const context = { store: cms.store, actor: everyone, clientMutationId: null };
  await createReport({ report }, { ...context, now: new Date().toISOString() });
  const window = await cms.as('editor', `/reports/${ORGAN}:${year}:OWN/edit`);
  window.page.setDefaultTimeout(30_000);
  await prose(window.page).waitFor();
  return { ...window, report };
}

/** The text of chapter 1. */
const prose = (page: Page) => page.getByRole('textbox', { name: /^一、.* 的文字$/ });

const field = (page: Page) => page.locator(`[id="cell-${CELL}"]`);

async function saving(page: Page, part: string, state: 'SAVED' | 'SAVING' | 'OFFLINE'): Promise<void> {
  await page.locator(`[data-part="${part}"] .cms-saving[data-saving="${state}"]`).first().waitFor();
}

/** What the service has of the two parts that are written here. */
async function there(report: ReportId) {
  const { parts } = await cms.store.draft(report);
  const of = (id: string) => parts.find((part) => part.id === id);
  return {
    text: of('ch1')?.part.text,
    figure: of('ch3')?.part.figures[CELL]?.value,
    versions: [of('ch1')?.version, of('ch3')?.version],
  };
}

async function nothingElseIsWrong({ page, troubles }: Window): Promise<void> {
  expect(troubles.filter((each) => !ABOUT_REQUESTS.test(each))).toEqual([]);
  expect(cms.site.logged).toEqual([]);
  await page.context().close();
}

describeWithBrowser('writing while something fails', () => {
  beforeAll(async () => {
    cms = await startCms();
  }, SLOW);

  afterAll(() => cms.close());

  itInBrowser(
    'goes on while the service answers with errors, and all is saved once it answers again',
    async () => {
      const window = await openReport(2025);
      const { page, report } = window;
      await prose(page).click();
      await page.keyboard.type('先写的。');
      await saving(page, 'ch1', 'SAVED');

      const broken = (route: Route) => route.fulfill({ status: 500, contentType: 'text/html', body: '<h1>' });
      await page.route(API, broken);
      await page.keyboard.type('出错时写的。');
      await saving(page, 'ch1', 'OFFLINE');
      await field(page).fill('7');
      await page.getByText('连接不上服务，正在自动重试').waitFor();
      expect(await there(report)).toMatchObject({ text: '先写的。', figure: undefined });

      await page.unroute(API, broken);
      await page.getByRole('button', { name: '立即重试' }).click();
      await saving(page, 'ch1', 'SAVED');
      await saving(page, 'ch3', 'SAVED');
      await page.getByText('连接不上服务，正在自动重试').waitFor({ state: 'detached' });
      expect(await there(report)).toMatchObject({ text: '先写的。出错时写的。', figure: '7' });
      await nothingElseIsWrong(window);
    },
    SLOW,
  );

  itInBrowser(
    'does nothing twice when the answer to what was done is lost',
    async () => {
      const window = await openReport(2024);
      const { page, report } = window;
      let lost = 0;
      const loseAnswer = async (route: Route) => {
        if (lost < 2 && route.request().postData()?.includes('"part":"ch1"')) {
          lost += 1;
          await route.fetch();
          await route.abort('connectionreset');
        } else await route.continue();
      };
      await page.route(API, loseAnswer);
      await prose(page).click();
      await page.keyboard.type('只写一遍。');
      await saving(page, 'ch1', 'SAVED');
      expect(lost).toBe(2);
      expect(await there(report)).toMatchObject({ text: '只写一遍。', versions: [1, undefined] });
      expect(await page.getByText('您和别人同时改了').count()).toBe(0);
      await nothingElseIsWrong(window);
    },
    SLOW,
  );

  itInBrowser(
    'comes back by itself when the service was away for a while, and takes up a page that was opened meanwhile',
    async () => {
      const window = await openReport(2023);
      const { page, report } = window;
      const away = (route: Route) => route.abort('connectionrefused');
      await page.route(API, away);
      await prose(page).click();
      await page.keyboard.type('服务停了');
      await saving(page, 'ch1', 'OFFLINE');
      const other = await page.context().newPage();
      await other.route(API, away);
      await other.goto(page.url());
      await other.getByText('连接不上服务').waitFor();
      await page.waitForTimeout(6_000);
      await page.keyboard.type('还在写。');
      await page.unroute(API, away);
      await saving(page, 'ch1', 'SAVED');
      expect(await there(report)).toMatchObject({ text: '服务停了还在写。' });
      await other.unroute(API, away);
      await other.getByRole('button', { name: '重试' }).click();
      await prose(other).getByText('服务停了还在写。').waitFor();
      await nothingElseIsWrong(window);
    },
    SLOW,
  );

  itInBrowser(
    'loses nothing that is typed while a slow network carries what was typed before',
    async () => {
      const window = await openReport(2022);
      const { page, report } = window;
      const session = await page.context().newCDPSession(page);
      await session.send('Network.emulateNetworkConditions', {
        ...{ offline: false, latency: 1_500, downloadThroughput: 50_000, uploadThroughput: 50_000 },
      });
      await prose(page).click();
      await page.keyboard.type('第一句。');
      await saving(page, 'ch1', 'SAVING');
      await page.keyboard.type('第二句。');
      await field(page).fill('8');
      await saving(page, 'ch3', 'SAVING');
      await field(page).fill('9');
      await page.waitForTimeout(3_500);
      await saving(page, 'ch1', 'SAVED');
      await saving(page, 'ch3', 'SAVED');
      expect(await there(report)).toMatchObject({ text: '第一句。第二句。', figure: '9' });
      expect(await field(page).inputValue()).toBe('9');
      expect(await prose(page).innerText()).toBe('第一句。第二句。');
      await nothingElseIsWrong(window);
    },
    SLOW,
  );
});
