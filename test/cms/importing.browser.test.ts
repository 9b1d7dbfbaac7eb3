import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { reportHtml } from '../../src/local/walk/reportHtml.ts';
import { startCms, type Cms } from '../support/cms.ts';
import { corpusFile, noCorpus } from '../support/corpus.ts';
import { describeWithBrowser } from '../support/describeWithBrowser.ts';
import { itInBrowser } from '../support/itInBrowser.ts';

const bureau = { organ: 'qingwan-jyj', year: 2025, scope: 'OWN' } as const;
const unclear = 'ch3.new_received.natural_person';
const broken = 'ch3.not_processed.duplicate.natural_person';

const html = reportHtml('澄州市青湾区教育局', 2025, {
  [unclear]: '约12',
  'ch3.new_received.total': '12',
  'ch3.granted.natural_person': '11',
  [broken]: '1 2',
  'ch3.not_processed.duplicate.total': '1',
});
const file = (name: string, contents: string | Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(contents),
});

describeWithBrowser('importing a report', () => {
  let cms: Cms;

  beforeAll(async () => {
    cms = await startCms();
  }, 60_000);

  afterAll(() => cms.close());

  itInBrowser(
    'shows what is uncertain, takes what the editor decides, and only then makes a draft of it',
    async () => {
      const { page, troubles } = await cms.as('editor', '/');
      await page.getByRole('link', { name: '导入文件' }).click();
      const choose = page.locator('input[type=file]');

      // A file that cannot be read: why, and what to do; and another one is chosen.
      await choose.setInputFiles(file('年报.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1])));
      await page.getByText('另存为 docx、xlsx、pdf、html、txt 或者 md').waitFor();
      await choose.setInputFiles(file('年报.html', html));

      await page.getByText('还有 2 处待确认').waitFor();
      const make = page.getByRole('button', { name: '生成草稿', exact: true });
      expect(await make.isDisabled()).toBe(true);

      // From one uncertain figure to the next by keys; what is decided survives a reload.
      await page.getByRole('button', { name: '下一处' }).click();
      await page.getByText('约12', { exact: true }).waitFor();
      await page.keyboard.type('12');
      await page.getByText('还有 1 处待确认').waitFor();
      await page.reload();
      await choose.setInputFiles(file('年报.html', html));
      await page.getByText('还有 1 处待确认').waitFor();
      await page.getByRole('button', { name: '下一处' }).click();
      await page.keyboard.type('一');
      await page.getByRole('alert').getByText('不是数字').waitFor();
      expect(await make.isDisabled()).toBe(true);
      await page.keyboard.press('Control+a');
      await page.keyboard.type('1');
      await page.getByText('没有待确认的数字').waitFor();

      expect((await cms.store.draft(bureau)).head).toBeNull();
      await make.click();
      await page.waitForURL('**/reports/qingwan-jyj:2025:OWN/edit');

      const { head, parts } = await cms.store.draft(bureau);
      expect(head).toMatchObject({ state: 'DRAFT', version: 1, lastRevision: 1 });
      const figures = Object.entries(parts.find(({ id }) => id === 'ch3')!.part.figures);
      const notZero = figures.filter(([key, { value }]) => value !== '0' && !key.endsWith('.total'));
      expect(Object.fromEntries(notZero.map(([key, { value, printed }]) => [key, [value, printed]]))).toEqual(
        {
          [unclear]: ['12', '约12'],
          'ch3.granted.natural_person': ['11', undefined],
          [broken]: ['1', '1 2'],
        },
      );
      expect(troubles).toEqual([]);
    },
    60_000,
  );

  itInBrowser(
    'asks before it replaces a draft, and says what the draft would lose',
    async () => {
      const { page, troubles } = await cms.as('editor', '/import');
      const other = reportHtml('澄州市青湾区教育局', 2025, { 'ch3.granted.natural_person': '9' });
      await page.locator('input[type=file]').setInputFiles(file('年报.html', other));
      await page.getByText('这份年报已有草稿').waitFor();
      await page.getByRole('button', { name: '生成草稿', exact: true }).click();
      const question = page.getByRole('dialog');
      await question.getByText(/现有草稿填有 \d+ 个数字，其中 \d+ 个会改变/).waitFor();
      await question.getByRole('button', { name: '取消' }).click();
      expect((await cms.store.draft(bureau)).head).toMatchObject({ version: 1 });
      await page.getByRole('button', { name: '生成草稿', exact: true }).click();
      await question.getByRole('button', { name: '替换并生成草稿' }).click();
      await page.waitForURL('**/reports/qingwan-jyj:2025:OWN/edit');
      expect((await cms.store.draft(bureau)).head).toMatchObject({ version: 2, lastRevision: 2 });
      expect(troubles).toEqual([]);
    },
    60_000,
  );

  (noCorpus === null ? it : it.skip)(
    'offers the readings of digits that run together',
    async () => {
      const { page, troubles } = await cms.as('editor', '/import');
      const name = 'r13_pingtan_2023_flattened.txt';
      await page.locator('input[type=file]').setInputFiles(file(name, corpusFile(name)));
      await page.getByText(/还有 \d+ 处待确认/).waitFor();
      await page.getByText('文件中写的是“平潭综合实验区管委会”').waitFor();
      await page.getByRole('button', { name: '下一处' }).click();
      await page.getByRole('button', { name: /^选用/ }).first().click();
      await page.getByText('已确认 1 处').waitFor();
      await page.getByRole('button', { name: '还原' }).click();
      await page.getByText('已确认 1 处').waitFor({ state: 'detached' });
      expect(troubles).toEqual([]);
    },
    60_000,
  );
});
