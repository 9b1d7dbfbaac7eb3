/**
 * `npm run screenshots` takes a picture of every screen of the CMS in its main states into `.screens/`: light and dark at
 * 1440 pixels, light at 1024. `npm run screenshots -- board charts` takes those whose names begin so.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { startCms } from '../test/support/cms.ts';
import { screens } from '../test/support/screens/screens.ts';
import { showScreens } from '../test/support/screens/showScreens.ts';
import { setStage } from '../test/support/screens/stage.ts';

const folder = join(import.meta.dirname, '../.screens');

const manners: Readonly<Record<string, BrowserContextOptions>> = {
  light: { viewport: { width: 1440, height: 900 } },
  dark: { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
  narrow: { viewport: { width: 1024, height: 768 } },
};

/** Charts draw themselves, and notices come, a moment after all else. */
const SETTLE_MS = 400;

const wanted = process.argv.slice(2);
const chosen = screens.filter(
  ({ name }) => wanted.length === 0 || wanted.some((each) => name.startsWith(each)),
);

const cms = await startCms();
const stage = await setStage(cms);
for (const [manner, options] of Object.entries(manners)) {
  mkdirSync(join(folder, manner), { recursive: true });
  const troubles = await showScreens(cms, stage, chosen, options, async ({ name, open }, page) => {
    await page.waitForTimeout(SETTLE_MS);
    // What lies over a page is as large as the window.
    await page.screenshot({ path: join(folder, manner, `${name}.png`), fullPage: !open });
  });
  for (const trouble of troubles) process.stderr.write(`${manner}: ${trouble}\n`);
  process.stdout.write(`${chosen.length} pictures in ${join(folder, manner)}\n`);
}
await cms.close();
