import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Cms, Window } from '../cms.ts';
import type { Screen } from './screens.ts';
import type { Stage } from './stage.ts';

/** What the browser itself writes about an answer that is a refusal. */
const ABOUT_REQUESTS = /^Failed to load resource/;

/**
 * Brings up each screen, in one window for each person, and hands it over; gives what went wrong in the windows.
 * What comes into sight slowly is there at once.
 */
export async function showScreens(
  cms: Cms,
  stage: Stage,
  shown: readonly Screen[],
  options: BrowserContextOptions,
  look: (screen: Screen, page: Page) => Promise<void>,
): Promise<readonly string[]> {
  const windows = new Map<string | null, Window>();
  for (const screen of shown) {
    const { name, subject, path, seen, open } = screen;
    const window =
      windows.get(subject) ?? (await cms.as(subject, '/', { ...options, reducedMotion: 'reduce' }));
    windows.set(subject, window);
    const { page } = window;
    page.setDefaultTimeout(PATIENCE_MS);
    // A new hash alone would not load the page again.
    await page.goto('about:blank');
    try {
      await page.goto(`${cms.site.url}/cms${typeof path === 'string' ? path : path(stage)}`);
      await page.locator(seen).first().waitFor();
      await open?.(page);
    } catch (error) {
      throw new Error(`${name} does not come up`, { cause: error });
    }
    await look(screen, page);
  }
  const troubles = [...windows.values()].flatMap((window) => window.troubles);
  for (const { page } of windows.values()) await page.context().close();
  return troubles.filter((each) => !ABOUT_REQUESTS.test(each));
}

/** On a machine that has much else to do. */
const PATIENCE_MS = 20_000;
