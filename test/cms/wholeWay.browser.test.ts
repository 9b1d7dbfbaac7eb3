import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { personId } from '../../src/access/person.ts';
import { revokeRole } from '../../src/commands/revokeRole.ts';
import { sampleAdministrator } from '../../src/local/sampleAdministrator.ts';
import { reportHtml } from '../../src/local/walk/reportHtml.ts';
import { startCms, type Cms, type Window } from '../support/cms.ts';
import { describeWithBrowser } from '../support/describeWithBrowser.ts';
import { itInBrowser } from '../support/itInBrowser.ts';

const ORGAN = '澄州市青湾区教育局';
const RECEIVED = 'ch3.new_received.natural_person';
const GRANTED = 'ch3.granted.natural_person';

/** Twelve applications came, none is carried on, and eleven were dealt with. */
const FILE = reportHtml(ORGAN, 2025, { [RECEIVED]: '约12', 'ch3.new_received.total': '12', [GRANTED]: '11' });

/** On a machine that has much else to do, in milliseconds. */
const SLOW = 120_000;

describeWithBrowser('a report from a file to a correction, by mouse', () => {
  let cms: Cms;
  const windows = new Map<string, Window>();

  beforeAll(async () => {
    cms = await startCms();
    // Who signed last year has left the post.
    const signatory = (await cms.store.person(
      personId({ issuer: cms.site.oidc.issuer, subject: 'signatory' }),
    ))!;
    await revokeRole(
      { person: signatory.id, role: 'signatory', organ: 'qingwan-jyj', expectedVersion: signatory.version },
      { store: cms.store, actor: sampleAdministrator, now: new Date().toISOString(), clientMutationId: null },
    );
  }, SLOW);

  afterAll(() => cms.close());

  /** The window of a person, which stays open as it was left. */
  async function windowOf(subject: string): Promise<Page> {
    const there = windows.get(subject) ?? (await cms.as(subject));
    windows.set(subject, there);
    there.page.setDefaultTimeout(20_000);
    return there.page;
  }

  /** From the list of what waits for a person, into the report. */
  async function takeUp(subject: string, task: string): Promise<Page> {
    const page = await windowOf(subject);
    await page.getByRole('link', { name: '我的待办' }).click();
    await page.getByRole('link', { name: task }).click();
    return page;
  }

  const toTab = (page: Page, name: string) => page.getByRole('tab', { name }).click();
  const state = (page: Page, name: string) => page.getByText(name, { exact: true }).first().waitFor();
  const fieldOf = (page: Page, figure: string) => page.locator(`[id="cell-${figure}"]`);

  /** Opens the dialog of an act, fills it in, and does it. */
  async function act(page: Page, name: string, fields: Readonly<Record<string, string>> = {}): Promise<void> {
    await page.getByRole('button', { name, exact: true }).first().click();
    const dialog = page.getByRole('dialog');
    for (const [label, text] of Object.entries(fields)) await dialog.getByLabel(label).fill(text);
    await dialog.getByRole('button', { name, exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  /** Types into a cell of the editor, and waits until it is saved. */
  async function typeInto(page: Page, figure: string, value: string): Promise<void> {
    await fieldOf(page, figure).click();
    await page.keyboard.type(value);
    await page.locator('[data-part="ch3"] .cms-saving[data-saving="WAITING"]').first().waitFor();
    await page.locator('[data-part="ch3"] .cms-saving[data-saving="SAVED"]').first().waitFor();
  }

  async function examine(): Promise<void> {
    await act(await takeUp('reviewer', `去审核：${ORGAN}`), '审核通过');
    const secrecy = await takeUp('secrecy_reviewer', `去审查：${ORGAN}`);
    await secrecy.getByRole('button', { name: '作出保密审查结论' }).click();
    const dialog = secrecy.getByRole('dialog');
    await dialog.getByText('公开', { exact: true }).click();
    await dialog.getByLabel('审查依据').fill('对照《国家秘密事项目录》，不涉及国家秘密');
    await dialog.getByRole('button', { name: '作出保密审查结论' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await state(secrecy, '待签发');
    await act(await takeUp('signatory', `去签发：${ORGAN}`), '签发');
  }

  /** What anybody is told who asks the public API. */
  async function published(): Promise<unknown> {
    const query = `{
      report(organ: "qingwan-jyj", year: 2025, scope: OWN) {
        revision
        figure(key: "${GRANTED}") { value }
      }
      revisions(report: "qingwan-jyj:2025:OWN") { nodes { number note } }
    }`;
    const response = await fetch(`${cms.site.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return ((await response.json()) as { readonly data: unknown }).data;
  }

  itInBrowser(
    'is to be signed by somebody to whom the administrator gives that role',
    async () => {
      const administrator = await windowOf('administrator');
      await administrator.getByRole('link', { name: '人员角色', exact: true }).click();
      await administrator.getByRole('button', { name: '管理吴建华' }).click();
      const person = administrator.getByRole('dialog', { name: '吴建华' });
      await person.getByText('还没有角色。').waitFor();
      await person.getByLabel('角色', { exact: true }).last().click();
      await administrator.locator('.ant-select-item-option').filter({ hasText: '签发人' }).click();
      await person.getByRole('button', { name: '授予' }).click();
      await person.getByRole('button', { name: `收回签发人（${ORGAN}）` }).waitFor();
    },
    SLOW,
  );

  itInBrowser(
    'is read from a file, refused while a sum is wrong, and submitted when it is right',
    async () => {
      const editor = await windowOf('editor');
      await editor.getByRole('link', { name: '导入文件' }).click();
      await drop(editor, '2025年报.html', FILE);
      await editor.getByText('还有 1 处待确认').waitFor();
      await editor.getByRole('button', { name: '下一处' }).click();
      await editor.getByText('约12', { exact: true }).waitFor();
      await editor.keyboard.type('12');
      await editor.getByText('没有待确认的数字').waitFor();
      await editor.getByRole('button', { name: '生成草稿', exact: true }).click();
      await editor.waitForURL('**/reports/qingwan-jyj:2025:OWN/edit');

      await toTab(editor, '审核与公布');
      await editor.getByRole('button', { name: '提交审核' }).click();
      const dialog = editor.getByRole('dialog');
      await dialog.getByRole('button', { name: '提交审核' }).click();
      await dialog.getByRole('alert').getByText('错误必须改正（规则 F3.1）').waitFor();
      await dialog.getByRole('button', { name: '取消' }).click();
      await state(editor, '草稿');

      await toTab(editor, '填报');
      const issue = editor.locator('article[data-issue="F3.1"]').first();
      await issue.getByRole('button', { name: /转到该处/ }).click();
      await typeInto(editor, GRANTED, '12');
      await issue.waitFor({ state: 'detached' });
      await toTab(editor, '审核与公布');
      await act(editor, '提交审核');
      await state(editor, '审核中');
      expect(await published()).toMatchObject({ report: null });
    },
    SLOW,
  );

  itInBrowser(
    'is sent back with a remark on a cell, corrected, and goes through all hands to the public',
    async () => {
      const reviewer = await takeUp('reviewer', `去审核：${ORGAN}`);
      await reviewer.locator(`[data-figure="${GRANTED}"]`).click();
      await reviewer.getByRole('dialog').getByRole('button', { name: '批注' }).click();
      await reviewer.getByLabel('批注内容').fill('与台账不一致，请核对。');
      await reviewer.getByRole('button', { name: '提交批注' }).click();
      await reviewer.getByRole('region', { name: /（一）予以公开 › 自然人/ }).waitFor();
      await act(reviewer, '退回修改', { 修改意见: '数据与台账不一致。' });
      await state(reviewer, '草稿');

      const editor = await takeUp('editor', `去修改：${ORGAN}`);
      await typeInto(editor, RECEIVED, '13');
      await typeInto(editor, GRANTED, '13');
      await toTab(editor, '审核与公布');
      await editor.getByText('数据与台账不一致。').waitFor();
      await editor.getByRole('button', { name: '标为已处理' }).click();
      await editor.getByText('没有未处理的批注。').waitFor();
      await act(editor, '提交审核');

      await examine();
      expect(await published()).toMatchObject({ report: null });
      const signatory = await windowOf('signatory');
      await act(signatory, '公布');
      await state(signatory, '已公布');
      expect(await published()).toMatchObject({ report: { revision: 3, figure: { value: '13' } } });
    },
    SLOW,
  );

  itInBrowser(
    'is corrected with a note that the public reads, and its history shows both',
    async () => {
      const editor = await windowOf('editor');
      await editor.reload();
      await act(editor, '更正', { 更正原因: '核对台账后更正受理数。' });
      await toTab(editor, '填报');
      await typeInto(editor, RECEIVED, '14');
      await typeInto(editor, GRANTED, '14');
      await toTab(editor, '审核与公布');
      await act(editor, '提交审核');
      await examine();
      const signatory = await windowOf('signatory');
      await act(signatory, '公布更正', { '更正说明（随年报公开）': '受理数由 13 件更正为 14 件。' });
      await state(signatory, '已公布');
      expect(await published()).toMatchObject({
        report: { revision: 4, figure: { value: '14' } },
        revisions: { nodes: [{ number: 4, note: '受理数由 13 件更正为 14 件。' }, { number: 3 }] },
      });

      await toTab(signatory, '修订历史');
      await signatory.getByRole('heading', { name: '第 3 版 → 第 4 版' }).waitFor();
      const line = signatory.getByRole('row', { name: /（一）予以公开 › 自然人/ });
      await signatory.getByText('+1').first().waitFor();
      expect(await line.innerText()).toMatch(/13\s+14\s+\+1/);

      const collector = await windowOf('collector');
      await collector.getByRole('link', { name: '报送进度', exact: true }).first().click();
      await collector.getByText(/^已公布 1 \//).waitFor();

      expect([...windows.values()].flatMap(({ troubles }) => troubles)).toEqual([]);
      expect(cms.site.logged).toEqual([]);
    },
    SLOW,
  );
});

/** Lets go of a file over the place for it. */
async function drop(page: Page, name: string, contents: string): Promise<void> {
  const place = page.locator('.cms-import-drop');
  await place.waitFor();
  await page.evaluate(`{
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([${JSON.stringify(contents)}], ${JSON.stringify(name)}, { type: 'text/html' }));
    const place = document.querySelector('.cms-import-drop .ant-upload-text');
    place.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }`);
}
