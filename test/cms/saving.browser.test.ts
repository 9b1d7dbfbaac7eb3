import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { personId } from '../../src/access/person.ts';
import type { CommandContext } from '../../src/commands/shared/context.ts';
import { createReport } from '../../src/commands/createReport.ts';
import { grantRole } from '../../src/commands/grantRole.ts';
import { submitReport } from '../../src/commands/submitReport.ts';
import { sampleAdministrator } from '../../src/local/sampleAdministrator.ts';
import type { ReportId } from '../../src/report/report.ts';
import { startCms, type Cms, type Window } from '../support/cms.ts';
import { describeWithBrowser } from '../support/describeWithBrowser.ts';
import { itInBrowser } from '../support/itInBrowser.ts';
import { explained, now } from '../support/reports.ts';
import { settled } from '../support/screens/settled.ts';
import { violationsIn } from '../support/violations.ts';
import { everyone, type World } from '../support/world.ts';

const ORGAN = 'qingwan-jyj';
const CELL = '[id="cell-ch3.new_received.natural_person"]';
const OTHER_CELL = '[id="cell-ch3.carried_in.natural_person"]';

/** What the browser itself writes about requests that get no answer, or a refusal. */
const ABOUT_REQUESTS = /^Failed to load resource/;

let cms: Cms;

const context = (overrides: Partial<CommandContext> = {}): CommandContext => ({
  store: cms.store,
  actor: everyone,
  now: new Date().toISOString(),
  clientMutationId: null,
  ...overrides,
});

/** The text of chapter 1. */
const prose = (page: Page) => page.getByRole('textbox', { name: /^一、.* 的文字$/ });

/** The state of saving beside the heading of a part. */
const saving = (page: Page, part: string) => page.locator(`[data-part="${part}"] .cms-saving`).first();

async function savedIn(page: Page, part: string): Promise<void> {
  await page.locator(`[data-part="${part}"] .cms-saving[data-saving="SAVED"]`).first().waitFor();
}

async function partThere(report: ReportId, id: string) {
  return (await cms.store.draft(report)).parts.find((part) => part.id === id)?.part;
}

/** An empty report of that year of the bureau of the sample people. */
async function reportOf(year: number): Promise<{ readonly report: ReportId; readonly path: string }> {
  const report = { organ: ORGAN, year, scope: 'OWN' } as const;
  await createReport({ report }, context());
  return { report, path: `/reports/${ORGAN}:${year}:OWN/edit` };
}

/** Another window of the same browser. */
async function another({ page }: Window, path: string): Promise<Page> {
  const opened = await page.context().newPage();
  await opened.goto(`${cms.site.url}/cms${path}`);
  return opened;
}

function expectNoTroubles(...windows: readonly Window[]): void {
  expect(windows.flatMap(({ troubles }) => troubles.filter((each) => !ABOUT_REQUESTS.test(each)))).toEqual(
    [],
  );
  expect(cms.site.logged).toEqual([]);
}

describeWithBrowser('writing a draft', () => {
  beforeAll(async () => {
    cms = await startCms();
    const person = (await cms.store.person(personId({ issuer: cms.site.oidc.issuer, subject: 'reviewer' })))!;
    await grantRole(
      { person: person.id, role: 'editor', organ: ORGAN, expectedVersion: person.version },
      context({ actor: sampleAdministrator }),
    );
  });

  afterAll(() => cms.close());

  itInBrowser(
    'loses nothing older than two seconds when the tab breaks while the service is away',
    async () => {
      const { report, path } = await reportOf(2025);
      const window = await cms.as('editor', path);
      const { page } = window;
      await prose(page).click();
      await page.keyboard.type('已保存的一段。');
      await savedIn(page, 'ch1');

      await page.context().setOffline(true);
      await page.keyboard.press('Enter');
      const typedAt: number[] = [];
      for (let count = 0; count < 60; count += 1) {
        await page.keyboard.type('字');
        typedAt.push(Date.now());
        await page.waitForTimeout(40);
      }
      await saving(page, 'ch1').getByText('离线，已存本机').waitFor();
      const session = await page.context().newCDPSession(page);
      const brokeAt = Date.now();
      void session.send('Page.crash').catch(() => undefined);
      await page.waitForEvent('crash');
      await page.close();
      await window.page.context().setOffline(false);

      const again = await another(window, path);
      await again.getByText('已取回上次没有来得及保存的内容').waitFor();
      await savedIn(again, 'ch1');
      const text = (await partThere(report, 'ch1'))?.text ?? '';
      const kept = text.split('\n')[1]?.length ?? 0;
      expect(text.split('\n')[0]).toBe('已保存的一段。');
      const lost = kept === typedAt.length ? 0 : brokeAt - typedAt[kept]!;
      expect(lost).toBeLessThanOrEqual(2_000);
      expect(await prose(again).innerText()).toContain('字'.repeat(kept));
      expectNoTroubles(window);
      await page.context().close();
    },
  );

  itInBrowser(
    'brings together what two people write, and leaves what both changed to one of them',
    async () => {
      const { report, path } = await reportOf(2024);
      const mine = await cms.as('editor', path);
      await prose(mine.page).click();
      await mine.page.keyboard.type('甲段');
      await mine.page.keyboard.press('Enter');
      await mine.page.keyboard.type('乙段');
      await savedIn(mine.page, 'ch1');
      const theirs = await cms.as('reviewer', path);
      await theirs.page.getByText('陈思源 在“一、总体情况”').waitFor();

      // Away from the service, so that they do not see each other's work.
      await mine.page.context().setOffline(true);
      await theirs.page.locator(CELL).fill('7');
      await theirs.page.locator(OTHER_CELL).fill('3');
      await prose(theirs.page).click();
      await theirs.page.keyboard.press('Control+End');
      await theirs.page.keyboard.type('由林雨桐写');
      await savedIn(theirs.page, 'ch1');
      await savedIn(theirs.page, 'ch3');
      await mine.page.locator(CELL).fill('8');
      await prose(mine.page).click();
      await mine.page.keyboard.press('Control+Home');
      await mine.page.keyboard.type('前言');
      await mine.page.keyboard.press('Control+End');
      await mine.page.keyboard.type('由陈思源写');
      await mine.page.waitForTimeout(1_200);
      await mine.page.context().setOffline(false);

      await mine.page.getByText('有 2 处您和别人同时改了').waitFor({ timeout: 20_000 });
      await mine.page.getByText('林雨桐 同时改了“三、收到和处理政府信息公开申请情况” 1 格，已合并').waitFor();
      expect(await mine.page.locator(OTHER_CELL).inputValue()).toBe('3');
      await mine.page.getByRole('button', { name: '逐处处理' }).click();
      const dialog = mine.page.getByRole('dialog');
      await dialog.getByText('乙段由林雨桐写').first().waitFor();
      await settled(mine.page);
      expect(await violationsIn(mine.page)).toEqual([]);
      await mine.page.emulateMedia({ colorScheme: 'dark' });
      await settled(mine.page);
      expect(await violationsIn(mine.page, 'COLOURS')).toEqual([]);
      await dialog.getByRole('radio', { name: '两段都留' }).check();
      await dialog.getByRole('radio', { name: /林雨桐的：7/ }).check();
      await dialog.getByRole('button', { name: '按选择处理 2 处' }).click();
      await savedIn(mine.page, 'ch1');
      await savedIn(mine.page, 'ch3');
      expect((await partThere(report, 'ch1'))?.text).toBe('前言甲段\n乙段由陈思源写\n乙段由林雨桐写');
      expect((await partThere(report, 'ch3'))?.figures).toMatchObject({
        'ch3.new_received.natural_person': { value: '7' },
        'ch3.carried_in.natural_person': { value: '3' },
      });
      await mine.page.getByRole('button', { name: '暂存 1' }).click();
      const shelf = mine.page.locator('.cms-shelf');
      await shelf.getByText('8', { exact: true }).waitFor();
      await shelf.getByRole('button', { name: '填回表中' }).click();
      await savedIn(mine.page, 'ch3');
      expect((await partThere(report, 'ch3'))?.figures).toMatchObject({
        'ch3.new_received.natural_person': { value: '8' },
      });
      expectNoTroubles(mine, theirs);
      await mine.page.context().close();
      await theirs.page.context().close();
    },
  );

  itInBrowser(
    'goes on by itself after the session ended, and shows two windows of one person the same',
    async () => {
      const { report, path } = await reportOf(2023);
      const window = await cms.as('editor', path);
      const { page } = window;
      const second = await another(window, path);
      await prose(page).click();
      await page.context().clearCookies();
      await page.keyboard.type('登录过期时写的');
      await page.getByText('登录已过期').waitFor();
      expect(await saving(page, 'ch1').innerText()).toContain('已存本机');

      const [signIn] = await Promise.all([
        page.context().waitForEvent('page'),
        page.getByRole('link', { name: '重新登录（新窗口）' }).click(),
      ]);
      await signIn.locator('button[value="editor"]').click();
      await signIn.getByText('已重新登录').waitFor();
      await savedIn(page, 'ch1');
      expect((await partThere(report, 'ch1'))?.text).toBe('登录过期时写的');
      await second.getByText('您在另一个窗口改了').waitFor();
      expect(await prose(second).innerText()).toBe('登录过期时写的');
      expectNoTroubles(window);
      await page.context().close();
    },
  );

  itInBrowser('offers what was not saved when the report was submitted elsewhere meanwhile', async () => {
    const { report, path } = await reportOf(2022);
    const window = await cms.as('editor', path);
    const { page } = window;
    await prose(page).click();
    await page.keyboard.type('提交前写的');
    await savedIn(page, 'ch1');
    const world = { store: cms.store, now: () => new Date().toISOString(), context } satisfies World;
    await explained(world, report);
    await submitReport(await now(world, report), context());
    await page.keyboard.type('，提交后写的');
    const notice = page.getByText('有 1 处您填写的内容没有保存');
    await notice.waitFor();
    await page.getByText('提交前写的，提交后写的').waitFor();
    await page.getByText('年报已经提交').first().waitFor();
    await page.reload();
    await notice.waitFor();
    await page.getByRole('button', { name: '放弃' }).click();
    await page.getByRole('tooltip').getByRole('button', { name: '放弃' }).click();
    await notice.waitFor({ state: 'detached' });
    expectNoTroubles(window);
    await page.context().close();
  });

  itInBrowser(
    'takes paragraphs from Word, says what was left out, and names the place of what may not be saved',
    async () => {
      const { report, path } = await reportOf(2021);
      const window = await cms.as('editor', path);
      const { page } = window;
      await prose(page).click();
      await prose(page).evaluate((field) => {
        const data = new DataTransfer();
        data.setData(
          'text/html',
          '<p><b>（一）主动公开。</b>公开126条。</p><table><tr><td>9</td></tr></table><p>第二段</p>',
        );
        field.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
        );
      });
      await page.getByText('粘贴内容中的 1 个表格没有带入').waitFor();
      await savedIn(page, 'ch1');
      expect((await partThere(report, 'ch1'))?.text).toBe('（一）主动公开。公开126条。\n第二段');
      expect(await page.locator('.cms-prose-lead').innerText()).toBe('（一）主动公开。');

      await page.keyboard.insertText('坏\u202e字');
      await page.getByRole('alert').getByText('第 2 段第 5 字处有不能保存的控制字符（U+202E）').waitFor();
      await page.locator(CELL).fill('5');
      await savedIn(page, 'ch3');
      await prose(page).click();
      // One history for the whole draft: first the cell, then the text.
      await page.keyboard.press('Control+z');
      await page.keyboard.press('Control+z');
      await savedIn(page, 'ch1');
      expect(await page.locator(CELL).inputValue()).toBe('');
      expect(await prose(page).innerText()).not.toContain('坏');
      expectNoTroubles(window);
      await page.context().close();
    },
  );
});
