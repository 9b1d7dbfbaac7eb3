import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import type { ImportedReport } from '../../../src/documents/importedReport.ts';
import { readReport } from '../../../src/documents/readReport.ts';
import { startBrowser } from '../../support/cms.ts';
import { describeWithBrowser } from '../../support/describeWithBrowser.ts';
import { runs } from '../../support/random.ts';
import { open, wrong } from '../support/compared.ts';
import { htmlSpans, unworn, type Wear } from '../support/layouts.ts';
import { samples, type Sample } from '../support/sample.ts';
import { wears } from '../support/wear.ts';

/** How a report is set on paper. */
interface Print {
  /** Of the letters, in points. */
  readonly size: number;
  readonly padding: number;
  /** Of the lines, in points; 0: a table without lines. */
  readonly border: number;
  /** Every cell has lines of its own. */
  readonly apart: boolean;
  readonly align: 'left' | 'center' | 'right';
  readonly landscape: boolean;
  /** Date, title, address and number on every page. */
  readonly furniture: boolean;
  /** A page may end within a row or a head. */
  readonly torn: boolean;
}

const prints = (border: fc.Arbitrary<number>, torn: fc.Arbitrary<boolean>): fc.Arbitrary<Print> =>
  fc.record({
    size: fc.integer({ min: 7, max: 13 }),
    padding: fc.integer({ min: 1, max: 5 }),
    border,
    apart: fc.boolean(),
    align: fc.constantFrom('left', 'center', 'right'),
    landscape: fc.boolean(),
    furniture: fc.boolean(),
    torn,
  });
/** A few that are always the same, as a browser is slow; `DEEP=1` or `SEED` for others. */
function printed(name: string, quick: number, deep: number): ReturnType<typeof runs> {
  const others = 'SEED' in process.env || process.env['DEEP'] === '1';
  return others ? runs(name, quick, deep) : { seed: 4242, numRuns: quick };
}

const whole = fc.constant(false);
const lines = fc.constantFrom(0.25, 0.5, 0.75, 1, 2);

describeWithBrowser('a PDF that a browser prints', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await startBrowser();
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  async function read(sample: Sample, wear: Wear, print: Print): Promise<ImportedReport> {
    await page.setContent(styled(htmlSpans(sample, wear).text, print));
    const bytes = await page.pdf({
      format: 'A4',
      landscape: print.landscape,
      displayHeaderFooter: print.furniture,
      margin: { top: '2cm', bottom: '2cm', left: '2cm', right: '2cm' },
    });
    return readReport(bytes, 'a.pdf');
  }

  it('is read completely and right, whether it adds up or not', async () => {
    await fc.assert(
      fc.asyncProperty(
        samples({ flaws: true, blanks: true }),
        prints(lines, whole),
        async (sample, print) => {
          const report = await read(sample, unworn, print);
          expect(wrong(sample, unworn, report)).toEqual([]);
          expect(open(sample, report)).toEqual([]);
          expect(report).toMatchObject({
            organ: '清河县水务局',
            year: 2023,
            scope: 'OWN',
            form: sample.edition,
          });
          expect(report.chapters.map((chapter) => chapter.text)).toEqual([
            '2023年，我局扎实推进政府信息公开工作，主动公开各类信息368条。',
            '',
            '',
            '',
            '一是公开的主动性还不够；二是解读形式单一。',
            '本年度未收取信息处理费。\n清河县水务局\n2024年1月20日',
          ]);
        },
      ),
      printed('printed reports', 6, 300),
    );
  });

  it('has no certain figure that is wrong when labels are misprinted or lost and columns moved', async () => {
    const worn = samples({ flaws: true, blanks: true }).chain((sample) =>
      wears(sample.edition).map((wear) => [sample, wear] as const),
    );
    await fc.assert(
      fc.asyncProperty(worn, prints(lines, whole), async ([sample, wear], print) => {
        expect(wrong(sample, wear, await read(sample, wear, print))).toEqual([]);
      }),
      printed('worn printed reports', 6, 300),
    );
  });

  it('has no certain figure that is wrong when a page ends anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(
        samples({ flaws: true, blanks: true }),
        prints(lines, fc.constant(true)),
        async (sample, print) => {
          expect(wrong(sample, unworn, await read(sample, unworn, print))).toEqual([]);
        },
      ),
      printed('printed reports that are torn', 6, 300),
    );
  });

  it('has no certain figure that is wrong when its tables have no lines', async () => {
    await fc.assert(
      fc.asyncProperty(
        samples({ flaws: true, blanks: true }),
        prints(fc.constant(0), fc.boolean()),
        async (sample, print) => {
          expect(wrong(sample, unworn, await read(sample, unworn, print))).toEqual([]);
        },
      ),
      printed('printed reports without lines', 6, 300),
    );
  });
});

function styled(html: string, print: Print): string {
  const style = `table { border-collapse: ${print.apart ? 'separate' : 'collapse'}; border-spacing: 0; width: 100% }
    tr { break-inside: ${print.torn ? 'auto' : 'avoid'} }
    tr:nth-child(-n + 4) { break-after: ${print.torn ? 'auto' : 'avoid'} }
    td { border: ${print.border}pt solid; padding: ${print.padding}px; text-align: ${print.align} }
    body { font-family: "Noto Serif CJK SC", serif; font-size: ${print.size}pt }`;
  return `<style>${style}</style>${html}`;
}
