import { afterAll, beforeAll, expect } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { contentWith, everyone, granted, reportOf, ticking, type World } from '../support/world.ts';
import { published } from '../support/reports.ts';
import { startCms, type Cms } from '../support/cms.ts';
import { describeWithBrowser } from '../support/describeWithBrowser.ts';
import { itInBrowser } from '../support/itInBrowser.ts';
import { violationsIn } from '../support/violations.ts';

/** What comes into sight slowly has too little contrast meanwhile. */
const still = { reducedMotion: 'reduce' } as const;

/** Those who have published. */
const organs = ['qingwan', 'qingwan-jyj', 'qingwan-scj'];

describeWithBrowser('the collector of a district', () => {
  let cms: Cms;

  beforeAll(async () => {
    cms = await startCms();
    const now = ticking('2026-01-12T02:00:00.000Z');
    const context: World['context'] = (own = {}) => ({
      store: cms.store,
      actor: everyone,
      now: now(),
      clientMutationId: null,
      ...own,
    });
    for (const [index, organ] of organs.entries()) {
      const content = contentWith(granted(10 + index), { year: 2025 });
      await published({ store: cms.store, now, context }, reportOf(organ, 2025), content);
    }
  }, 60_000);

  afterAll(() => cms.close());

  const rows = (page: Page) => page.locator('.cms-lines tbody tr.ant-table-row');

  async function downloaded(
    page: Page,
    button: string,
  ): Promise<{ readonly name: string; readonly text: string }> {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
  }

  itInBrowser(
    'sees who is missing, asks for it, adds up what is there, and takes the figures away',
    async () => {
      const { page, troubles } = await cms.as('collector', '/board', still);
      page.setDefaultTimeout(15_000);
      await rows(page).first().waitFor();
      const all = await rows(page).count();
      const missing = all - organs.length;
      await page.getByText(`已公布 ${organs.length} / ${all}`).waitFor();
      await page.getByText('新收申请').waitFor();
      expect(await violationsIn(page)).toEqual([]);

      await page.getByRole('button', { name: /未开始/ }).press('Enter');
      expect(await rows(page).count()).toBe(missing);
      await page.getByRole('searchbox', { name: '按机关名称查找' }).fill('街道');
      const streets = await rows(page).count();
      expect(streets).toBeGreaterThan(0);
      expect(streets).toBeLessThan(missing);

      for (const box of await rows(page).getByRole('checkbox').all()) await box.check();
      await page.getByRole('button', { name: `催报（${streets}）` }).click();
      const dialog = page.getByRole('dialog', { name: `催报 ${streets} 份年报` });
      await dialog.getByLabel('催报的话（可以不填）').fill('请于本周内公布');
      expect(await violationsIn(page)).toEqual([]);
      await dialog.getByRole('button', { name: '催报' }).click();
      await page.getByText(`已催报 ${streets} 份`).waitFor();
      await dialog.waitFor({ state: 'detached' });
      expect(await rows(page).getByText('郑晓岚').count()).toBe(streets);
      const line = { year: 2025, scope: 'OWN', under: ['root', 'lanjiang', 'chengzhou', 'qingwan'] } as const;
      const { items } = await cms.store.board(line, { limit: 100, after: null });
      const asked = items.filter(({ reminded }) => reminded?.note === '请于本周内公布');
      expect(asked).toHaveLength(streets);

      await rows(page).getByRole('checkbox').first().check();
      await page.getByText('所选的都已公布，或者今天已经催过。').waitFor();

      const list = await downloaded(page, '下载列表');
      expect(list.name).toBe('报送进度 澄州市青湾区人民政府 2025 本机关年报.csv');
      expect(list.text.split('\r\n')).toHaveLength(all + 2);
      expect(troubles).toEqual([]);
    },
    60_000,
  );

  itInBrowser(
    'adds up the aggregate, which names who is missing',
    async () => {
      const { page, troubles } = await cms.as('collector', '/board?scope=AGGREGATE', still);
      page.setDefaultTimeout(15_000);
      await page.getByRole('button', { name: '汇总起草' }).click();
      const result = page.getByRole('dialog', { name: '汇总完成' });
      await result.getByText(`计入 ${organs.length} 份`).waitFor();
      await result.getByText(/应报未公布 \d+ 份/).waitFor();
      expect(await violationsIn(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByText(/郑晓岚 .* 汇总，计入 3 份年报/).waitFor();
      await page.getByRole('button', { name: '核对差异' }).click();
      await page.getByText('表格中的数字与下级已公布年报的合计完全相同。').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('link', { name: '打开汇总年报' }).last().click();
      await page.waitForURL(/reports\/qingwan:2025:AGGREGATE\/edit/);
      expect(troubles).toEqual([]);
    },
    60_000,
  );

  itInBrowser(
    'looks at charts, whose figures are in a table too, and takes them away',
    async () => {
      const { page, troubles } = await cms.as('collector', '/charts?chart=BELOW', still);
      page.setDefaultTimeout(15_000);
      await page.locator('.cms-drawing svg').waitFor();
      const table = page.getByRole('table');
      await table.getByRole('row', { name: /澄州市青湾区教育局 11/ }).waitFor();
      await page.getByText('只看图', { exact: true }).click();
      expect(await table.getByRole('row', { name: /澄州市青湾区教育局 11/ }).count()).toBe(1);
      const csv = await downloaded(page, '下载表格');
      expect(csv.text).toContain('澄州市青湾区教育局,11\r\n');
      const svg = await downloaded(page, '下载 SVG');
      expect(svg.text).toMatch(/^<svg[\s\S]*澄州市青湾区教育局[\s\S]*<\/svg>$/);
      const png = await downloaded(page, '下载 PNG');
      expect(png.text.slice(1, 4)).toBe('PNG');
      for (const name of ['办理结果构成', '复议诉讼结果', '申请量变化', '任选一项的变化', '公开情况占比']) {
        await page.getByRole('link', { name }).click();
        await page.getByRole('heading', { level: 2 }).waitFor();
        await page.locator('.cms-drawing svg').waitFor();
      }
      expect(await violationsIn(page)).toEqual([]);
      expect(troubles).toEqual([]);
    },
    60_000,
  );
});
