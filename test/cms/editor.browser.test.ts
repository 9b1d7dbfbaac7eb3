import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { edition2021 as form } from '../../src/forms/edition2021.ts';
import { enteredFigures, type ReportContent } from '../../src/report/content.ts';
import { evaluate } from '../../src/report/evaluate.ts';
import { reportIdText } from '../../src/report/report.ts';
import { startCms, type Cms } from '../support/cms.ts';
import { asHtml, asTabbedText, gridsOf, type Cut } from '../support/copiedTables.ts';
import { describeWithBrowser } from '../support/describeWithBrowser.ts';
import { itInBrowser } from '../support/itInBrowser.ts';
import { sampleDraftId, seedSampleDraft } from '../support/sampleDraft.ts';
import { violationsIn } from '../support/violations.ts';

const PAGE = `/reports/${reportIdText(sampleDraftId)}/edit`;
const FIRST = 'ch3.new_received.natural_person';
const field = (page: Page, key: string) => page.locator(`[id="cell-${key}"]`);

/** Id of the cell that has the focus. */
const focused = (page: Page) => page.evaluate<string>(`document.activeElement.id.replace('cell-', '')`);

/** As the browser does it when somebody presses Ctrl+V. */
async function paste(page: Page, text: string, html = ''): Promise<void> {
  await page.evaluate(`{
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', ${JSON.stringify(text)});
    clipboardData.setData('text/html', ${JSON.stringify(html)});
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement.dispatchEvent(event);
  }`);
}

/** The whole of chapter 3 with its heads. */
function chapter3(): Cut {
  const [grid] = gridsOf(form, form.tables[1]!);
  const { length } = grid!.lines;
  return { grid: grid!, top: 0, bottom: length, left: 0, right: 7, rowLabels: true, columnHeads: true };
}

const OVERFLOW_OF_MARKED = `getComputedStyle(document.querySelector('.cms-chapter.cms-found')).overflowY`;

/** From then on: how long each key keeps the page, and how long after a key the first cell is red (ms). */
const TIMED = `{
  window.timed = { keys: [], reds: [] };
  let begun = 0;
  let waits = false;
  document.addEventListener('keydown', () => { begun = performance.now(); waits = true; }, true);
  document.addEventListener('input', () => {
    setTimeout(() => window.timed.keys.push(performance.now() - begun));
  });
  new MutationObserver(() => {
    if (!waits || document.querySelector('td[data-sign="WRONG"]') === null) return;
    waits = false;
    window.timed.reds.push(performance.now() - begun);
  }).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['data-sign'] });
}`;

describeWithBrowser('the editor’s tables', () => {
  let cms: Cms;
  let finished: ReportContent;

  beforeAll(async () => {
    cms = await startCms();
    finished = await seedSampleDraft(cms.store, ({ form: edition, parts }) => ({
      form: edition,
      parts: { ...parts, ch3: { ...parts.ch3!, figures: {} } },
    }));
  });
  afterAll(() => cms.close());

  itInBrowser(
    'are typed into, pasted into, added up, checked and undone',
    async () => {
      const { page, troubles } = await cms.as('editor', PAGE);
      const values = evaluate(form, enteredFigures(finished));
      const textOf = (key: string) => values.get(key) ?? '';

      // What was carried over from last year is offered.
      await page.getByRole('button', { name: '填入上年结转数' }).click();
      await expect(field(page, 'ch3.carried_in.natural_person').inputValue()).resolves.not.toBe('');

      // Keys as in a sheet.
      await field(page, FIRST).click();
      await page.keyboard.type('12');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.type('3');
      await page.keyboard.press('Enter');
      expect(await focused(page)).toBe('ch3.carried_in.commercial_enterprise');
      await page.keyboard.press('Control+Home');
      expect(await focused(page)).toBe(FIRST);
      await page.keyboard.type('9');
      expect(await field(page, FIRST).inputValue()).toBe('9');
      await page.keyboard.press('Escape');
      expect(await field(page, FIRST).inputValue()).toBe('12');

      // The whole table, from a page, with the focus somewhere in another one.
      await field(page, 'ch4.review.upheld').click();
      await paste(page, asTabbedText(chapter3(), textOf), asHtml(chapter3(), textOf));
      await page.getByText('已填入 144 格').waitFor();
      const shown = await page.evaluate<readonly (readonly [string, string])[]>(
        `[...document.querySelectorAll('table[data-table=ch3] [data-figure]')].map((cell) =>
        [cell.dataset.figure, cell.value ?? cell.textContent])`,
      );
      expect(shown).toHaveLength(175);
      expect(shown.filter(([key, text]) => text !== values.get(key))).toEqual([]);

      // Taken back in one step, and done again.
      await page.keyboard.press('Control+z');
      expect(await field(page, FIRST).inputValue()).toBe('12');
      await page.keyboard.press('Control+y');
      expect(await field(page, FIRST).inputValue()).toBe(values.get(FIRST));

      // What is no number stays out, with a sign and the reason, until somebody deals with it.
      await field(page, 'ch3.granted.research_institution').click();
      await paste(page, '无\t—\n１，２３４\t=SUM(A1)');
      await page.getByText('已填入 1 格；3 格未填').waitFor();
      const lost = page.locator('td[data-sign="REFUSED"]');
      expect(await lost.count()).toBe(3);
      expect(await field(page, 'ch3.granted.research_institution').getAttribute('title')).toContain('无');
      await page.getByRole('button', { name: '查看' }).click();
      await page.getByText('是公式，不是数值').first().waitFor();
      await page.getByRole('button', { name: '撤销粘贴' }).click();
      expect(await lost.count()).toBe(0);

      expect(troubles).toEqual([]);
    },
    60_000,
  );

  itInBrowser(
    'answer a key at once, and show what is wrong a moment later',
    async () => {
      const { page, troubles } = await cms.as('editor', PAGE);
      await field(page, 'ch3.granted.natural_person').click();
      await page.evaluate(TIMED);
      // What else the machine does is in the times, so the fastest of several rounds counts.
      for (let round = 0; round < 6; round += 1) {
        await page.keyboard.type('7', { delay: 60 });
        await page.locator('td[data-sign="WRONG"]').first().waitFor();
        await page.keyboard.type('77', { delay: 60 });
        await page.keyboard.press('Escape');
        await page.locator('td[data-sign="WRONG"]').first().waitFor({ state: 'detached' });
      }
      const { keys, reds } = await page.evaluate<{ keys: number[]; reds: number[] }>('window.timed');
      expect(reds).toHaveLength(6);
      expect(Math.min(...keys)).toBeLessThan(50);
      expect(Math.min(...reds)).toBeLessThan(100);

      // From the checklist to the cell.
      await page.keyboard.type('777');
      const issue = page.locator('article[data-issue="F3.1"]').first();
      await issue.getByRole('button', { name: /转到该处/ }).click();
      expect(await focused(page)).toBe(FIRST);

      // From the list of chapters to the chapter, which is marked and stays as it is.
      await page.locator('.cms-chapters a').nth(3).click();
      await page.locator('.cms-chapter.cms-found').waitFor();
      expect(await page.evaluate(OVERFLOW_OF_MARKED)).toBe('visible');
      expect(await violationsIn(page)).toEqual([]);
      expect(troubles).toEqual([]);
    },
    60_000,
  );

  itInBrowser(
    'can only be read by those who do not write',
    async () => {
      const { page, troubles } = await cms.as('reviewer', PAGE, { colorScheme: 'dark' });
      await page.getByText('您可以查看本年报，不能修改').waitFor();
      expect(await field(page, FIRST).getAttribute('readonly')).not.toBeNull();
      await field(page, FIRST).focus();
      const before = await field(page, FIRST).inputValue();
      await page.keyboard.press('Delete');
      await paste(page, '5');
      expect(await field(page, FIRST).inputValue()).toBe(before);
      expect(await violationsIn(page)).toEqual([]);
      expect(troubles).toEqual([]);
    },
    60_000,
  );
});
