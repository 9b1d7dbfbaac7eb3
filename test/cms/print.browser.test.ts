import { afterAll, beforeAll, expect } from '@jest/globals';
import { startCms, type Cms } from '../support/cms.ts';
import { describeWithBrowser } from '../support/describeWithBrowser.ts';
import { itInBrowser } from '../support/itInBrowser.ts';
import { screens } from '../support/screens/screens.ts';
import { settled } from '../support/screens/settled.ts';
import { showScreens } from '../support/screens/showScreens.ts';
import { setStage, type Stage } from '../support/screens/stage.ts';

/** On a machine that has much else to do, in milliseconds. */
const SLOW = 200_000;

/** A4 within its margins, in CSS pixels. */
const PAPER = { width: 673, height: 1000 };

const printed = ['editor', 'review', 'preview', 'history-revision'];

/** What is worked with and not read. */
const TOOLS = 'nav, aside, button, [role=tab], [role=banner] input';

/** Tables that reach beyond the paper, or of which a part would have to be scrolled to. */
const CLIPPED = `[...document.querySelectorAll('.cms-reading-scroll, .cms-table-frame')].filter(
  (each) =>
    each.scrollWidth > each.clientWidth + 1 ||
    each.scrollHeight > each.clientHeight + 1 ||
    each.getBoundingClientRect().right > innerWidth,
).length`;

describeWithBrowser('on paper', () => {
  let cms: Cms;
  let stage: Stage;

  beforeAll(async () => {
    cms = await startCms();
    stage = await setStage(cms);
  }, SLOW);

  afterAll(() => cms.close());

  itInBrowser(
    'a report stands alone, dark on light, with its tables whole',
    async () => {
      const shown = screens.filter(({ name }) => printed.includes(name));
      const troubles = await showScreens(cms, stage, shown, { colorScheme: 'dark' }, async (screen, page) => {
        await page.setViewportSize(PAPER);
        await page.emulateMedia({ media: 'print' });
        await settled(page);
        const colour = await page.evaluate(`getComputedStyle(document.querySelector('main')).color`);
        const tools = await page.locator(TOOLS).filter({ visible: true }).count();
        const clipped = await page.evaluate(CLIPPED);
        expect({ name: screen.name, colour, tools, clipped }).toEqual({
          name: screen.name,
          colour: 'rgba(0, 0, 0, 0.88)',
          tools: 0,
          clipped: 0,
        });
        await page.emulateMedia({ media: 'screen' });
      });
      expect(troubles).toEqual([]);
      expect(shown).toHaveLength(printed.length);
    },
    SLOW,
  );

  itInBrowser('a comparison says where words are left out', async () => {
    const shown = screens.filter(({ name }) => name === 'history-texts');
    const troubles = await showScreens(cms, stage, shown, {}, async (_, page) => {
      await page.emulateMedia({ media: 'print' });
      await page
        .getByRole('button', { name: /^此处 \d+ 句未改动/ })
        .first()
        .waitFor();
      expect(await page.getByRole('button').filter({ visible: true, hasNotText: '未改动' }).count()).toBe(0);
    });
    expect(troubles).toEqual([]);
  });

  itInBrowser('a preview still says that it is not public', async () => {
    const { page } = await cms.as(null, stage.preview);
    await page.emulateMedia({ media: 'print' });
    await page.getByText('未公布').waitFor();
    await page.getByText('请勿转发').waitFor();
  });
});
