import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { edition2021 as form } from '../../src/forms/edition2021.ts';
import { sampleReports } from '../../src/local/sample/reports.ts';
import { enteredFigures } from '../../src/report/content.ts';
import { evaluate } from '../../src/report/evaluate.ts';
import { startCms, type Cms } from '../support/cms.ts';
import { asTabbedText, gridsOf } from '../support/copiedTables.ts';
import { describeWithBrowser } from '../support/describeWithBrowser.ts';
import { itInBrowser } from '../support/itInBrowser.ts';

const report = { organ: 'qingwan-jyj', year: 2025, scope: 'OWN' } as const;
const RECEIVED = 'ch3.new_received';

/** More than any way from one place of a page to the next that somebody would go by Tab. */
const MOST_TABS = 40;
const SLOW = 120_000;

/** What a person who writes with keys alone sees of the place where they are. */
interface Here {
  readonly name: string;
  readonly figure: string | null;
  /** Why it cannot be seen where one is; empty: it can. */
  readonly hidden: string;
}

const HERE = `(() => {
  const element = document.activeElement;
  if (!element || element === document.body) return { name: 'body', figure: null, hidden: 'nowhere' };
  const labels = [...(element.labels ?? [])].map((label) => label.textContent).join('');
  const name = (element.getAttribute('aria-label') ?? (labels || element.textContent)).trim();
  const figure = element.dataset.figure ?? null;
  return { name, figure, hidden: hiding(element) };

  function hiding(element) {
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) return 'has no size';
    if (box.bottom < 1 || box.top > innerHeight - 1) return 'is not on the screen';
    const marked = [element, element.parentElement, element.parentElement?.parentElement].some((each) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    });
    const isWholePage = element.id === 'content' || element.matches('section');
    if (!marked && !isWholePage) return 'is not marked';
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    const points = [[0.5, 0.5], [0.1, 0.2], [0.9, 0.8], [0.1, 0.8], [0.9, 0.2]];
    const isSeen = points.some(([x, y]) => {
      const over = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
      return over !== null && (element.contains(over) || over.contains(element));
    });
    return isSeen ? '' : 'is covered';
  }
})()`;

describeWithBrowser('the editor without a mouse', () => {
  let cms: Cms;

  beforeAll(async () => {
    cms = await startCms();
  }, SLOW);

  afterAll(() => cms.close());

  itInBrowser(
    'signs in, finds the task, writes, pastes, explains and submits',
    async () => {
      const { page, troubles } = await openSignedOut(cms);
      const { figures, texts } = finished();

      await page.getByText('登录', { exact: true }).first().waitFor();
      await reach(page, 'Tab', '登录');
      await press(page, 'Enter');
      await page.locator('button[value="editor"]').waitFor();
      await reach(page, 'Tab', /^陈思源/);
      await press(page, 'Enter');

      await page.getByText('需要您办理（1）').waitFor();
      await reach(page, 'Tab', '跳到正文');
      await press(page, 'Enter');
      await reach(page, 'Tab', '开始填报');
      await press(page, 'Enter');
      await page.waitForURL('**/reports/qingwan-jyj:2025:OWN/edit');
      await seen(page);

      await toChapter(page, '一、总体情况');
      await reach(page, 'Tab', /的文字$/);
      await write(page, texts.ch1);
      await saved(page, 'ch1');

      // A cell, the ones beside and below it, and a whole table from a sheet.
      await toChapter(page, '二、主动公开政府信息情况');
      await toCell(page);
      await paste(page, '第二部分', figures[0]!);
      await toChapter(page, '三、收到和处理政府信息公开申请情况');
      expect((await toCell(page)).figure).toBe(`${RECEIVED}.natural_person`);
      await page.keyboard.type('12');
      await press(page, 'Tab');
      await page.keyboard.type('3');
      await press(page, 'Enter');
      expect((await seen(page)).figure).toBe('ch3.carried_in.commercial_enterprise');
      await press(page, 'ArrowLeft');
      await press(page, 'ArrowUp');
      expect(await page.evaluate('document.activeElement.value')).toBe('12');
      await paste(page, '第三部分', figures[1]!);
      await toChapter(page, '四、政府信息公开行政复议、行政诉讼情况');
      await toCell(page);
      await paste(page, '第四部分', figures[2]!);
      await toChapter(page, '五、存在的主要问题及改进情况');
      await reach(page, 'Tab', /的文字$/);
      await write(page, texts.ch5);
      await toChapter(page, '六、其他需要报告的事项');
      await reach(page, 'Tab', /的文字$/);
      await write(page, '没有其他需要报告的事项。');
      await saved(page, 'ch6');

      // A wrong number is led to from the checklist, and put right.
      await toChapter(page, '三、收到和处理政府信息公开申请情况');
      await toCell(page);
      const right = await page.evaluate<string>('document.activeElement.value');
      await page.keyboard.type('777');
      await page.locator('td[data-sign="WRONG"]').first().waitFor();
      await reachRegion(page, '核对清单');
      await reach(page, 'Tab', /^转到该处：/);
      await press(page, 'Enter');
      expect((await seen(page)).figure).toBe(`${RECEIVED}.natural_person`);
      await page.keyboard.type(right);
      await press(page, 'Enter');
      await page.locator('td[data-sign="WRONG"]').first().waitFor({ state: 'detached' });
      await saved(page, 'ch3');

      // What is right as it is, is explained.
      await reachRegion(page, '核对清单');
      await reach(page, 'Tab', '填写说明');
      await press(page, 'Enter');
      await seen(page);
      await page.keyboard.insertText('本年度没有收取信息处理费。');
      await reach(page, 'Tab', '提交说明');
      await press(page, 'Enter');
      await page.getByText('已说明或者已放行').waitFor();
      expect((await seen(page)).name).toBe('修改说明');

      await reachRegion(page, '年报的页面');
      await press(page, 'ArrowRight');
      await press(page, 'Enter');
      await page.waitForURL('**/review');
      await reach(page, 'F6', /提交审核|预览链接/);
      await reach(page, 'Tab', '提交审核');
      await press(page, 'Enter');
      await page.getByRole('dialog').waitFor();
      await reach(page, 'Tab', /^附言/);
      await page.keyboard.insertText('请审核。');
      await reach(page, 'Tab', '提交审核');
      await press(page, 'Enter');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      expect((await seen(page)).name).toBe('办理进度');
      await page.getByText('审核中', { exact: true }).first().waitFor();
      expect((await cms.store.draft(report)).head).toMatchObject({ state: 'IN_REVIEW', lastRevision: 1 });
      expect(troubles).toEqual([]);
    },
    SLOW,
  );
});

/** The report of the sample as it was finished, as it would be copied from elsewhere. */
function finished() {
  const found = [...sampleReports()].find(
    ({ report: { organ, year, scope } }) =>
      organ === report.organ && year === report.year && scope === report.scope,
  )!;
  const values = evaluate(form, enteredFigures(found.content));
  const figures = form.tables.map((table) =>
    gridsOf(form, table)
      .map((grid) => {
        const right = grid.lines[0]!.cells.length;
        const cut = { grid, top: 0, bottom: grid.lines.length, left: 0, right };
        return asTabbedText({ ...cut, rowLabels: true, columnHeads: true }, (key) => values.get(key) ?? '');
      })
      .join(''),
  );
  const textOf = (part: 'ch1' | 'ch5') => found.content.parts[part]?.text ?? '';
  return { figures, texts: { ch1: textOf('ch1'), ch5: textOf('ch5') } };
}

async function openSignedOut({ as, site }: Cms) {
  const window = await as('editor', '/');
  await window.page.context().clearCookies();
  await window.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await window.page.goto(`${site.url}/cms/`);
  window.page.setDefaultTimeout(20_000);
  return window;
}

/** Where one is now. Fails where nobody could see it, or where it is nowhere for longer than a page takes to come. */
async function seen(page: Page): Promise<Here> {
  await page.locator('body :focus').first().waitFor({ timeout: 5_000 });
  const here = await page.evaluate<Here>(HERE);
  if (here.hidden !== '') throw new Error(`“${here.name}” ${here.hidden}`);
  return here;
}

/** The part of the report with that name, by the list of them. */
async function toChapter(page: Page, name: string): Promise<void> {
  await reachRegion(page, '章节');
  if ((await seen(page)).name !== name) await reach(page, 'Tab', name);
  await press(page, 'Enter');
  await seen(page);
}

async function reachRegion(page: Page, label: string): Promise<void> {
  for (let count = 0; count < 8; count += 1) {
    await press(page, 'F6');
    await seen(page);
    const isThere = `document.activeElement.closest('[data-region]')?.getAttribute('aria-label') === '${label}'`;
    if (await page.evaluate<boolean>(isThere)) return;
  }
  throw new Error(`“${label}” is not reached`);
}

async function toCell(page: Page): Promise<Here> {
  for (let count = 0; count < MOST_TABS; count += 1) {
    await press(page, 'Tab');
    const here = await seen(page);
    if (here.figure !== null) return here;
  }
  throw new Error('no cell is reached');
}

async function write(page: Page, text: string): Promise<void> {
  for (const [index, paragraph] of text.split('\n').entries()) {
    if (index > 0) await press(page, 'Enter');
    await page.keyboard.insertText(paragraph);
  }
  await seen(page);
}

async function paste(page: Page, part: string, text: string): Promise<void> {
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  await press(page, 'Control+v');
  await page.getByText(`粘贴到${part}：已填入`).waitFor();
  await seen(page);
}

async function saved(page: Page, part: string): Promise<void> {
  await page.locator(`[data-part="${part}"] .cms-saving[data-saving="SAVED"]`).first().waitFor();
}

async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
}

/** Presses the key until the place with that name is reached; everything on the way has to be seen. */
async function reach(page: Page, key: string, name: string | RegExp): Promise<Here> {
  const way: string[] = [];
  for (let count = 0; count < MOST_TABS; count += 1) {
    await press(page, key);
    const here = await seen(page);
    if (typeof name === 'string' ? here.name === name : name.test(here.name)) return here;
    way.push(here.name.slice(0, 30));
  }
  throw new Error(`“${String(name)}” is not reached, only ${way.join(' · ')}`);
}
