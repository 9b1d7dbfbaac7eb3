import { beforeAll, describe, expect, it } from '@jest/globals';
import type { ImportedReport } from '../../src/documents/importedReport.ts';
import { readReport } from '../../src/documents/readReport.ts';
import { corpusFiles, type CorpusFile } from './support/corpus.ts';

const files = corpusFiles();
if (files.length === 0)
  console.warn('No corpus beside the project: the tests with real reports are left out.');

// Named in full outside of the file only.
const ABBREVIATED = new Map([
  ['r09_shanghai_kewei_2024.md', '上海市科委'],
  ['r05_suqian_2023.txt', '宿迁市'],
  ['r05_suqian_2023.docx', '宿迁市'],
  ['r22_pingtan_2022.xlsx', '平潭综合实验区'],
]);

// `describe.each` takes no empty list, and a suite without any test fails.
if (files.length === 0) it.skip('reads real reports', () => undefined);
else
  describe('real reports', () => {
    describe.each(files.map((file) => [file.name, file] as const))('%s', (name, file) => {
      let report: ImportedReport;
      beforeAll(async () => {
        report = await readReport(file.bytes(), name);
      });

      it('has no certain figure that differs from the printed one', () => {
        expect(differing(file, report)).toEqual([]);
      });

      it('is read with certainty, but for what cannot be told apart', () => {
        const share = certainShare(file, report, file.flattened ? /^ch[34]/ : /^ch/);
        console.log(`${name}: ${(share * 100).toFixed(1)} % certain`);
        expect(share).toBeGreaterThanOrEqual(file.flattened ? 0.9 : 0.98);
      });

      it('names organ, year, scope and form', () => {
        expect(report.organ).toBe(ABBREVIATED.get(name) ?? file.organ);
        expect(report).toMatchObject({ year: file.year, scope: file.scope, form: file.form });
      });

      it('has its chapters in order, without tables in their text', () => {
        const numbers = report.chapters.map((chapter) => chapter.number);
        expect(numbers).toEqual([...new Set(numbers)].sort());
        for (const { text } of report.chapters) {
          expect(text).not.toMatch(/勾稽关系|第二十条第（|尚未审结|[\u2e80-\u2fdf]/);
          expect(text.isWellFormed()).toBe(true);
        }
      });

      it('keeps the rows of an older table', () => {
        const rows = report.tables.flatMap((table) => table.rows.map((row) => row.values));
        expect(rows).toEqual(file.localRows);
      });
    });

    it('leaves glued numbers without sums open', async () => {
      const file = files.find((each) => each.flattened)!;
      const report = await readReport(file.bytes(), file.name);
      expect(report.figures['ch2.art20_1.normative_documents.made']?.certainty).toBe('uncertain');
      expect(report.figures['ch2.art20_1.regulations.made']).toMatchObject({
        certainty: 'certain',
        value: '0',
      });
      expect(report.figures['ch2.art20_5.administrative_licensing.decisions']?.value).toBe('2629');
    });
  });

function differing(file: CorpusFile, report: ImportedReport): readonly string[] {
  return [...file.figures].flatMap(([key, value]) => {
    const figure = report.figures[key];
    return figure?.certainty === 'certain' && figure.value !== value
      ? [`${key}: ${figure.value} for ${value}`]
      : [];
  });
}

function certainShare(file: CorpusFile, report: ImportedReport, keys: RegExp): number {
  const expected = [...file.figures.keys()].filter((key) => keys.test(key));
  if (expected.length === 0) return 1;
  return expected.filter((key) => report.figures[key]?.certainty === 'certain').length / expected.length;
}
