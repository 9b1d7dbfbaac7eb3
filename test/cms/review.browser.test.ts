import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Actor } from '../../src/access/actor.ts';
import { personId } from '../../src/access/person.ts';
import { amendReport } from '../../src/commands/amendReport.ts';
import { concludeSecrecyReview } from '../../src/commands/concludeSecrecyReview.ts';
import { replaceDraft } from '../../src/commands/shared/replaceDraft.ts';
import type { CommandContext } from '../../src/commands/shared/context.ts';
import { reviewReport } from '../../src/commands/reviewReport.ts';
import { saveDraft } from '../../src/commands/saveDraft.ts';
import { signReport } from '../../src/commands/signReport.ts';
import { submitReport } from '../../src/commands/submitReport.ts';
import { samplePeople } from '../../src/local/identity/samplePeople.ts';
import { reportVersion } from '../../src/report/head.ts';
import type { ReportId } from '../../src/report/report.ts';
import { startCms, type Cms, type Window } from '../support/cms.ts';
import { describeWithBrowser } from '../support/describeWithBrowser.ts';
import { itInBrowser } from '../support/itInBrowser.ts';
import { typed } from '../support/reports.ts';
import { contentWith } from '../support/world.ts';
import { violationsIn } from '../support/violations.ts';

const report: ReportId = { organ: 'qingwan-jyj', year: 2025, scope: 'OWN' };
const address = '/reports/qingwan-jyj:2025:OWN';
const granted = 'ch3.granted.natural_person';
const denied = 'ch3.denied.state_secret.natural_person';
/** On a machine that has much else to do, in milliseconds. */
const SLOW = 120_000;

describeWithBrowser('the way of a report through the CMS', () => {
  let cms: Cms;
  const windows: Window[] = [];

  beforeAll(async () => {
    cms = await startCms();
    const content = contentWith(
      { 'ch3.new_received.natural_person': '12', [granted]: '9', [denied]: '3' },
      { year: 2025, organ: '澄州市青湾区教育局' },
    );
    const draft = { report, content, cause: 'IMPORTED', source: '2025年报.docx' } as const;
    const context = as('editor');
    await replaceDraft({ ...draft, readingIssues: [], expectedVersion: null }, context.actor!, context);
    await submitReport(await now(), context);
  }, SLOW);

  afterAll(() => cms.close());

  function as(subject: string): CommandContext {
    const { name, role, organ } = samplePeople.find((each) => each.subject === subject)!;
    const id = personId({ issuer: cms.site.oidc.issuer, subject });
    const actor: Actor = { id, name, grants: [{ role, organ }] };
    return { store: cms.store, actor, now: new Date().toISOString(), clientMutationId: null };
  }

  async function now() {
    const { head } = await cms.store.draft(report);
    return { report, expectedVersion: reportVersion(head!) };
  }

  async function write(figures: Readonly<Record<string, string>>): Promise<void> {
    const { parts } = await cms.store.draft(report);
    const expectedVersion = parts.find(({ id }) => id === 'ch3')?.version ?? 0;
    await saveDraft({ report, part: 'ch3', expectedVersion, figures: typed(figures) }, as('editor'));
  }

  async function open(subject: string, page = 'review'): Promise<Page> {
    const window = await cms.as(subject, `${address}/${page}`);
    windows.push(window);
    return window.page;
  }

  /** Opens the dialog of an act, fills it in, and does it. */
  async function act(page: Page, name: string, fields: Readonly<Record<string, string>> = {}): Promise<void> {
    await page.getByRole('button', { name, exact: true }).first().click();
    const dialog = page.getByRole('dialog');
    for (const [label, text] of Object.entries(fields)) await dialog.getByLabel(label).fill(text);
    await dialog.getByRole('button', { name, exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  const state = (page: Page, text: string) => page.getByText(text, { exact: true }).first().waitFor();

  itInBrowser(
    'is sent back by the reviewer with a comment on a cell, and submitted again',
    async () => {
      const reviewer = await open('reviewer');
      await reviewer.locator(`[data-figure="${granted}"]`).focus();
      await reviewer.keyboard.press('c');
      await reviewer.getByLabel('批注内容').fill('与台账不一致，请核对。');
      await reviewer.reload();
      await reviewer.locator(`[data-figure="${granted}"]`).focus();
      await reviewer.keyboard.press('c');
      expect(await reviewer.getByLabel('批注内容').inputValue()).toBe('与台账不一致，请核对。');
      await reviewer.getByRole('button', { name: '提交批注' }).click();
      await reviewer.getByRole('region', { name: /（一）予以公开 › 自然人/ }).waitFor();
      expect(await violationsIn(reviewer)).toEqual([]);

      await act(reviewer, '退回修改', { 修改意见: '数据与台账不一致。' });
      await state(reviewer, '草稿');
      await reviewer.locator('#review-progress:focus').waitFor();

      const editor = await open('editor');
      await editor.getByText('数据与台账不一致。').waitFor();
      await editor.getByRole('button', { name: '标为已处理' }).click();
      await editor.getByText('没有未处理的批注。').waitFor();
      await write({ [granted]: '10', [denied]: '2' });
      await editor.reload();
      await act(editor, '提交审核');
      await state(editor, '审核中');
    },
    SLOW,
  );

  itInBrowser(
    'shows the reviewer what changed, and goes through all hands to the public',
    async () => {
      const reviewer = windows[0]!.page;
      await reviewer.reload();
      await reviewer.getByText('改动 4 处数值', { exact: false }).waitFor();
      const cell = reviewer.locator(`[data-figure="${granted}"]`);
      expect(await cell.innerText()).toMatch(/9[\s\S]*10/);
      await cell.focus();
      await reviewer.keyboard.press('Enter');
      await reviewer
        .getByRole('dialog', { name: /予以公开/ })
        .getByText(/陈思源 填写/)
        .waitFor();
      await reviewer.keyboard.press('Escape');
      await reviewer.locator(`[data-figure="${granted}"]:focus`).waitFor();
      await act(reviewer, '审核通过');

      const secrecy = await open('secrecy_reviewer');
      await secrecy.getByRole('button', { name: '作出保密审查结论' }).click();
      const dialog = secrecy.getByRole('dialog');
      await dialog.getByText('公开', { exact: true }).click();
      await dialog.getByLabel('审查依据').fill('对照《国家秘密事项目录》，不涉及国家秘密');
      await dialog.getByRole('button', { name: '作出保密审查结论' }).click();
      await state(secrecy, '待签发');

      const signatory = await open('signatory');
      await act(signatory, '签发');
      await state(signatory, '已签发');
      await act(signatory, '公布');
      await state(signatory, '已公布');
    },
    SLOW,
  );

  itInBrowser(
    'corrects what is public, compares its revisions, and withdraws it',
    async () => {
      await amendReport({ ...(await now()), reason: '更正受理数' }, as('editor'));
      await write({ [granted]: '11', [denied]: '1' });
      await submitReport(await now(), as('editor'));
      await reviewReport(await now(), as('reviewer'));
      const cleared = { basis: '不涉及国家秘密', conclusion: 'MAY_BE_PUBLISHED' } as const;
      await concludeSecrecyReview({ ...(await now()), ...cleared }, as('secrecy_reviewer'));
      await signReport(await now(), as('signatory'));

      const signatory = await open('signatory');
      await act(signatory, '公布更正', { '更正说明（随年报公开）': '办理结果两项数据更正。' });
      await state(signatory, '已公布');

      const history = await open('editor', 'history');
      await history.getByRole('heading', { name: '第 2 版 → 第 3 版' }).waitFor();
      await history.getByRole('radio', { name: '以第 1 版为旧版对比' }).click();
      await history.getByRole('heading', { name: '第 1 版 → 第 3 版' }).waitFor();
      const line = history.getByRole('row', { name: /（一）予以公开 › 自然人/ });
      await history.getByText('+2').first().waitFor();
      expect(await line.innerText()).toMatch(/9\s+11\s+\+2/);
      expect(await violationsIn(history)).toEqual([]);

      await signatory.getByRole('button', { name: '其他操作' }).click();
      await signatory.getByRole('menuitem', { name: '撤回' }).click();
      const dialog = signatory.getByRole('dialog');
      await dialog.getByText('全部数值退出本级和上级的统计', { exact: false }).waitFor();
      await dialog.getByLabel('撤回说明（随正文公开）').fill('数据有重大错误，正在核实。');
      await dialog.getByRole('button', { name: '撤回' }).click();
      await dialog.getByText('输入的内容须与“撤回”完全一致。').waitFor();
      await dialog.getByLabel('请输入“撤回”确认').fill('撤回');
      await dialog.getByRole('button', { name: '撤回' }).click();
      await state(signatory, '已撤回');
    },
    SLOW,
  );

  itInBrowser(
    'is read by somebody without an account who has a link',
    async () => {
      const editor = await open('editor');
      await editor.getByRole('button', { name: '预览链接' }).click();
      await editor.getByRole('button', { name: '新建预览链接' }).click();
      await editor.getByLabel('给谁看').fill('法律顾问');
      await editor.getByRole('button', { name: '生成链接' }).click();
      const link = await editor.locator('[data-secret]').innerText();

      const context = await editor.context().browser()!.newContext({ locale: 'zh-CN' });
      const page = await context.newPage();
      const troubles: string[] = [];
      page.on('pageerror', (error) => troubles.push(error.message));
      page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
      await page.goto(link);
      await page.getByText('预览 · 未公布 · 有效期至', { exact: false }).waitFor();
      await page.locator(`[data-figure="${granted}"]`).waitFor();
      expect(await violationsIn(page)).toEqual([]);
      await context.close();
      expect([...troubles, ...windows.flatMap((window) => window.troubles)]).toEqual([]);
    },
    SLOW,
  );
});
