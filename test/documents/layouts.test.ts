import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readReport } from '../../src/documents/readReport.ts';
import type { ImportedReport } from '../../src/documents/importedReport.ts';
import { runs } from '../support/random.ts';
import { open, wrong } from './support/compared.ts';
import * as layouts from './support/layouts.ts';
import { samples } from './support/sample.ts';
import { wears } from './support/wear.ts';

const options = runs('layouts', 40, 2_000);

const { unworn } = layouts;
const clean: Readonly<Record<string, layouts.Layout>> = {
  'a page with spans': layouts.htmlSpans,
  'a Word document': layouts.wordDocument,
  'a workbook': layouts.excelWorkbook,
  'a page pasted from Word': layouts.htmlMarkup,
  'a page with a table over two pages': layouts.htmlPages,
  Markdown: layouts.markdown,
  'text with tabs': layouts.textTabs,
  'text with spaces': layouts.textSpaced,
  'text with one cell a line': layouts.textCells,
};
/** Where a blank cell leaves a trace. */
const showsBlanks = [
  'a page with spans',
  'a Word document',
  'a workbook',
  'a page pasted from Word',
  'a page with a table over two pages',
  'Markdown',
];

describe.each(Object.entries(clean))('%s', (name, layout) => {
  it('is read completely and right, whether it adds up or not', async () => {
    await fc.assert(
      fc.asyncProperty(samples({ flaws: true, blanks: showsBlanks.includes(name) }), async (sample) => {
        const report = await read(layout(sample, unworn));
        expect(wrong(sample, unworn, report)).toEqual([]);
        expect(open(sample, report)).toEqual([]);
        expect(report).toMatchObject({
          organ: '清河县水务局',
          year: 2023,
          scope: 'OWN',
          form: sample.edition,
        });
      }),
      options,
    );
  });

  it('has no certain figure that is wrong when labels are torn, misprinted or lost and columns moved', async () => {
    await fc.assert(
      fc.asyncProperty(worn({ flaws: true, blanks: true }), async ([sample, wear]) => {
        expect(wrong(sample, wear, await read(layout(sample, wear)))).toEqual([]);
      }),
      options,
    );
  });
});

describe('text whose digits run together', () => {
  it('is parted right where all sums hold', async () => {
    let certain = 0;
    let all = 0;
    await fc.assert(
      fc.asyncProperty(samples({ flaws: false, blanks: false }), async (sample) => {
        const report = await read(layouts.flattened(sample, unworn));
        expect(wrong(sample, unworn, report)).toEqual([]);
        const summed = [...sample.printed.keys()].filter((key) => /^ch[34]/.test(key));
        all += summed.length;
        certain += summed.filter((key) => report.figures[key]?.certainty === 'certain').length;
      }),
      options,
    );
    console.log(`glued digits: ${((certain / all) * 100).toFixed(1)} % of chapters 3 and 4 certain`);
    expect(certain / all).toBeGreaterThan(0.8);
  });

  it('has no certain figure that is wrong where sums do not hold or columns are moved', async () => {
    await fc.assert(
      fc.asyncProperty(worn({ flaws: true, blanks: false }), async ([sample, wear]) => {
        expect(wrong(sample, wear, await read(layouts.flattened(sample, wear)))).toEqual([]);
      }),
      options,
    );
  });
});

function worn(flaws: { readonly flaws: boolean; readonly blanks: boolean }) {
  return samples(flaws).chain((sample) => wears(sample.edition).map((wear) => [sample, wear] as const));
}

function read(page: layouts.Page): Promise<ImportedReport> {
  return readReport(page.bytes ?? new TextEncoder().encode(page.text), page.fileName);
}
