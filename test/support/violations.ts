import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const source = readFileSync(join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Which rules: every one; those on which colours bear; or those on which they do not, which is most of them in a tenth
 * of the time.
 */
export type Regard = 'ALL' | 'COLOURS' | 'LAYOUT';

const COLOURS = ['color-contrast', 'link-in-text-block'];

const optionsOf: Readonly<Record<Regard, object>> = {
  ALL: { runOnly: tags },
  COLOURS: { runOnly: { type: 'rule', values: COLOURS } },
  LAYOUT: { runOnly: tags, rules: Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: false }])) },
};

/** What axe-core finds against WCAG 2.2 AA in the page as it is shown now. */
export async function violationsIn(page: Page, regard: Regard = 'ALL'): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>(`'axe' in window`))) await page.evaluate(source);
  // What is in order is megabytes of a large table, so it stays in the page.
  const options = JSON.stringify({ resultTypes: ['violations'], ...optionsOf[regard] });
  const violations = await page.evaluate<readonly Violation[]>(
    `axe.run(${options}).then(({ violations }) => violations)`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
}
