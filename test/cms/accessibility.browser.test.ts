import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startCms, type Cms } from '../support/cms.ts';
import { describeWithBrowser } from '../support/describeWithBrowser.ts';
import { itInBrowser } from '../support/itInBrowser.ts';
import { screens } from '../support/screens/screens.ts';
import { settled } from '../support/screens/settled.ts';
import { showScreens } from '../support/screens/showScreens.ts';
import { setStage, type Stage } from '../support/screens/stage.ts';
import { violationsIn, type Regard } from '../support/violations.ts';

/** On a machine that has much else to do, in milliseconds; on a quiet one the whole takes a minute and a half. */
const SLOW = 900_000;

const WIDE = { width: 1440, height: 900 };
/** 200 % of it, as a browser counts. */
const ZOOMED = { width: 720, height: 450 };

/** What the tab says until a page has come. */
const UNNAMED = '政府信息公开工作年度报告';

/** What the first has found nothing wrong with need not be looked at again but for what changes. */
const manners: readonly (readonly [name: string, regard: Regard, put: (page: Page) => Promise<void>])[] = [
  ['light', 'ALL', (page) => page.emulateMedia({ colorScheme: 'light' })],
  ['dark', 'COLOURS', (page) => page.emulateMedia({ colorScheme: 'dark' })],
  ['200 %', 'LAYOUT', (page) => page.setViewportSize(ZOOMED)],
  ['large text', 'LAYOUT', (page) => chooseTextSize(page, true)],
];

/** As it is chosen in another window of the browser, and back to a wide window. */
async function chooseTextSize(page: Page, largeText: boolean): Promise<void> {
  await page.setViewportSize(WIDE);
  await page.evaluate(`{
    localStorage.setItem('gongkai.settings', '${JSON.stringify({ largeText })}');
    dispatchEvent(new StorageEvent('storage', { key: 'gongkai.settings' }));
  }`);
  await page.locator(`html[data-text="${largeText ? 'large' : 'normal'}"]`).waitFor();
}

describeWithBrowser('every screen', () => {
  let cms: Cms;
  let stage: Stage;

  beforeAll(async () => {
    cms = await startCms();
    stage = await setStage(cms);
  }, SLOW);

  afterAll(() => cms.close());

  itInBrowser(
    'can be used by everybody, in light and in dark, at 200 % and in large text',
    async () => {
      const found: string[] = [];
      const troubles = await showScreens(cms, stage, screens, {}, async ({ name }, page) => {
        if ((await page.title()) === UNNAMED) found.push(`${name} has no title of its own`);
        for (const [manner, regard, put] of manners) {
          await put(page);
          await settled(page);
          found.push(...(await violationsIn(page, regard)).map((each) => `${name}, ${manner}: ${each}`));
        }
        await chooseTextSize(page, false);
      });
      expect(found).toEqual([]);
      expect(troubles).toEqual([]);
      expect(cms.site.logged).toEqual([]);
    },
    SLOW,
  );
});
