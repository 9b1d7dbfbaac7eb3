import type { Page } from 'playwright-core';

/** Where what a page shows is longer: this much of the beginning, and this much of the end, where a dialog is. */
const LEAST = 200;
const MOST = 600;

/** Every page that is open, with what it wrote to its console. */
const shown = new Map<Page, string[]>();

/** From now until it is closed, what this page shows is among what `shownPages` tells. */
export function noteShown(page: Page): void {
  const written: string[] = [];
  shown.set(page, written);
  page.on('console', (message) => {
    if (message.type() !== 'info') written.push(message.text());
  });
  page.on('close', () => shown.delete(page));
}

/** What every page that is open shows, in words. */
export function shownPages(): Promise<readonly string[]> {
  return Promise.all([...shown].map(([page, written]) => tell(page, written)));
}

async function tell(page: Page, written: readonly string[]): Promise<string> {
  const never = new Promise<string>((resolve) => setTimeout(resolve, 2_000, '(it does not answer)'));
  const text = page.evaluate<string>('document.body.innerText').catch(String);
  const told = (await Promise.race([text, never])).replace(/\n+/gu, ' ¶ ');
  const cut = told.length > LEAST + MOST ? `${told.slice(0, LEAST)} … ${told.slice(-MOST)}` : told;
  const wrote = written.map((each) => `\n  it wrote: ${each}`).join('');
  return `The page at ${page.url()} showed: ${cut}${wrote}`;
}
