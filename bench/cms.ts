/**
 * `node bench/cms.ts`: how much of the CMS is fetched when, and how long the editor of a finished report takes for a key
 * and for a red cell, in a real browser (that of the tests). Prints a table; fails where a budget is
 * broken. What else the machine does is in the times: the fastest of several rounds counts.
 */
import type { Page } from 'playwright-core';
import { cmsScripts, gzippedSize } from '../infra/cmsScripts.ts';
import { reportIdText } from '../src/report/report.ts';
import { builtCms, startCms } from '../test/support/cms.ts';
import { sampleDraftId, seedSampleDraft } from '../test/support/sampleDraft.ts';
import type { Row } from './row.ts';

interface Budgeted extends Row {
  readonly most: number;
}

const ROUNDS = 3;
const KEYS = 40;
/** Nobody types faster (milliseconds between keys). */
const PAUSE_MS = 90;

/** A total of the third table depends on the first of these; the last has no rule but its own line. */
const cells = { 'chapter 3': 'ch3.granted.natural_person', 'chapter 4': 'ch4.review.upheld' };

/**
 * From a key to the frame that shows it, and to the first red cell (milliseconds). A message that is sent in the frame
 * before it is painted comes when it was.
 */
const TIMED = `{
  window.timed = { keys: [], reds: [] };
  let begun = 0;
  let waits = false;
  document.addEventListener('keydown', () => { begun = performance.now(); waits = true; }, true);
  document.addEventListener('input', () => {
    const start = begun;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => window.timed.keys.push(performance.now() - start);
      port2.postMessage(null);
    });
  });
  new MutationObserver(() => {
    if (!waits || document.querySelector('td[data-sign="WRONG"]') === null) return;
    waits = false;
    window.timed.reds.push(performance.now() - begun);
  }).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['data-sign'] });
}`;

interface Timed {
  readonly keys: readonly number[];
  readonly reds: readonly number[];
}

async function sizes(): Promise<readonly Budgeted[]> {
  const folder = await builtCms();
  const { atStart, with: scriptsWith } = cmsScripts(folder);
  const start = new Set([...atStart, ...scriptsWith('TasksPage')]);
  const kilobytes = (scripts: Iterable<string>) => gzippedSize(folder, scripts) / 1_000;
  const added = (...sources: readonly string[]) =>
    kilobytes(new Set(sources.flatMap((each) => [...scriptsWith(each)]).filter((each) => !start.has(each))));
  const tables = added('ReportPage', 'EditorPage');
  const whole = added('ReportPage', 'EditorPage', 'ProseEditor');
  return [
    { name: 'script before signing in', value: kilobytes(start), unit: 'KB gzip', most: 400 },
    { name: 'editor: tables', value: tables, unit: 'KB gzip', most: 190 },
    { name: 'editor: texts', value: whole - tables, unit: 'KB gzip', most: 110 },
  ];
}

async function times(): Promise<readonly Budgeted[]> {
  const cms = await startCms();
  try {
    await seedSampleDraft(cms.store, (finished) => finished);
    const { page } = await cms.as('editor', `/reports/${reportIdText(sampleDraftId)}/edit`);
    await page.locator('.cms-prose-field').first().waitFor();
    await page.evaluate(TIMED);
    const rows: Budgeted[] = [];
    for (const [name, cell] of Object.entries(cells)) {
      const rounds: Timed[] = [];
      for (let round = 0; round < ROUNDS; round += 1) rounds.push(await typed(page, cell));
      const keys = fastest(rounds.map((round) => round.keys));
      const reds = fastest(rounds.map((round) => round.reds));
      rows.push(
        { name: `${name}: key, p50`, value: quantile(keys, 0.5), unit: 'ms', most: 50 },
        { name: `${name}: key, p95`, value: quantile(keys, 0.95), unit: 'ms', most: 50 },
      );
      if (reds.length > 0) {
        rows.push({ name: `${name}: red cell, p95`, value: quantile(reds, 0.95), unit: 'ms', most: 100 });
      }
    }
    return rows;
  } finally {
    await cms.close();
  }
}

/** Types into the cell, and puts back again and again what stood there. */
async function typed(page: Page, cell: string): Promise<Timed> {
  await page.locator(`[id="cell-${cell}"]`).click();
  await page.evaluate('window.timed = { keys: [], reds: [] }');
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.type(String((key % 9) + 1));
    await page.waitForTimeout(PAUSE_MS);
    if (key % 4 === 3) await page.keyboard.press('Escape');
    await page.waitForTimeout(PAUSE_MS);
  }
  return page.evaluate<Timed>('window.timed');
}

function fastest(rounds: readonly (readonly number[])[]): readonly number[] {
  return rounds.toSorted((a, b) => quantile(a, 0.95) - quantile(b, 0.95))[0] ?? [];
}

function quantile(values: readonly number[], part: number): number {
  return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;
}

const rows = [...(await sizes()), ...(await times())];
for (const { name, value, unit, most } of rows) {
  const shown = `${value.toFixed(1)} ${unit}`;
  process.stdout.write(
    `${name.padEnd(32)} ${shown.padStart(14)}  at most ${most}${value > most ? '  BROKEN' : ''}\n`,
  );
}
process.exit(rows.every(({ value, most }) => value <= most) ? 0 : 1);
