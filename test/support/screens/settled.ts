import type { Page } from 'playwright-core';

/** Waits until nothing moves or changes its colour any more. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(`new Promise((resolve) => {
    let quiet = 0;
    const look = () => {
      quiet = document.getAnimations().some(({ playState, effect }) =>
        playState === 'running' && effect.getComputedTiming().endTime !== Infinity) ? 0 : quiet + 1;
      if (quiet < 3) requestAnimationFrame(look);
      else resolve();
    };
    requestAnimationFrame(look);
  })`);
}
