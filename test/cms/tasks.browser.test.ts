import { afterAll, beforeAll, expect } from '@jest/globals';
import { startCms, type Cms } from '../support/cms.ts';
import { describeWithBrowser } from '../support/describeWithBrowser.ts';
import { itInBrowser } from '../support/itInBrowser.ts';

describeWithBrowser('my tasks and the search', () => {
  let cms: Cms;

  beforeAll(async () => {
    cms = await startCms();
  }, 60_000);

  afterAll(() => cms.close());

  itInBrowser(
    'begins a report in one step, and then shows the way back to it',
    async () => {
      const { page, troubles } = await cms.as('editor', '/');
      await page.getByText('需要您办理（1）').waitFor();
      await page.getByRole('button', { name: '开始填报' }).click();
      await page.waitForURL('**/reports/qingwan-jyj:2025:OWN/edit');
      const { head } = await cms.store.draft({ organ: 'qingwan-jyj', year: 2025, scope: 'OWN' });
      expect(head).toMatchObject({ state: 'DRAFT', version: 1 });
      await page.getByRole('link', { name: '我的待办' }).click();
      await page.getByRole('link', { name: /^继续填报/ }).click();
      await page.waitForURL('**/reports/qingwan-jyj:2025:OWN/edit');
      expect(troubles).toEqual([]);
    },
    60_000,
  );

  itInBrowser(
    'chooses an organ by pinyin, and goes to a report by a few letters',
    async () => {
      const { page, troubles } = await cms.as('collector', '/');
      await page.getByRole('button', { name: '行政机关：澄州市青湾区人民政府' }).click();
      await page.getByRole('treeitem', { name: '澄州市青湾区教育局' }).waitFor();
      await page.keyboard.type('qwjyj');
      await page.getByRole('option', { name: /教育局/, selected: true }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: '行政机关：澄州市青湾区教育局' }).waitFor();
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog', { name: '查找年报' }).getByRole('combobox').waitFor();
      await page.keyboard.type('jyj 2025');
      await page.getByRole('option', { name: /教育局 2025 年年报/, selected: true }).waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/reports/qingwan-jyj:2025:OWN/edit');
      expect(troubles).toEqual([]);
    },
    60_000,
  );

  itInBrowser(
    'shows those who look after the system where they do it',
    async () => {
      const { page, troubles } = await cms.as('administrator', '/');
      await page
        .getByRole('navigation', { name: '您可以办理' })
        .getByRole('link', { name: /^行政机关/ })
        .click();
      await page.waitForURL('**/organs');
      expect(troubles).toEqual([]);
    },
    60_000,
  );

  itInBrowser(
    'listens to no single key once that is switched off',
    async () => {
      const { page, troubles } = await cms.as('editor', '/');
      const help = page.getByRole('dialog', { name: '键盘操作' });
      await page.getByText('需要您办理（1）').waitFor();
      await page.keyboard.press('?');
      await help.getByRole('button', { name: '关闭' }).last().click();
      await help.waitFor({ state: 'hidden' });

      await page.getByRole('button', { name: '显示设置' }).click();
      await page.getByRole('switch', { name: '单键快捷键' }).click();
      await page.reload();
      await page.getByRole('button', { name: '显示键盘操作' }).focus();
      await page.keyboard.press('?');
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog', { name: '查找年报' }).waitFor();
      expect(await help.isVisible()).toBe(false);
      await page.keyboard.press('Escape');

      await page.getByRole('button', { name: '显示键盘操作' }).click();
      await help.getByText('单键快捷键已关闭').waitFor();
      expect(troubles).toEqual([]);
    },
    60_000,
  );
});
