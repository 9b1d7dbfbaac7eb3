import { describe, expect, it } from '@jest/globals';
import { importedContent } from '../../src/documents/importedContent.ts';
import { readReport } from '../../src/documents/readReport.ts';
import { checkReport } from '../../src/report/checks/checks.ts';
import { corpusFiles } from './support/corpus.ts';

const files = corpusFiles();

/** What a person finds when reading text and tables of the real reports side by side; all else in them agrees. */
const contradictions: Readonly<Record<string, readonly string[]>> = {
  r07: ['T2.SHARE 32', 'T1 275', 'T1 5'],
  r19: ['T2.SUM 2533'],
  r23: ['T1 470'],
};

// A suite without any test fails.
if (files.length === 0) it.skip('holds the text of real reports against their tables', () => undefined);
else
  describe('the text of real reports', () => {
    it.each(files.map((file) => [file.name, file] as const))(
      'contradicts its tables only where a person says so: %s',
      async (name, file) => {
        const content = importedContent(await readReport(file.bytes(), name));
        const { issues } = checkReport({
          report: { organ: 'corpus', year: file.year, scope: file.scope },
          organName: file.organ,
          content,
          yearBefore: null,
          publishedOn: null,
        });
        const found = issues.filter(({ code }) => /^T\d/.test(code));
        expect(found.map(({ code, expected }) => `${code} ${expected ?? ''}`)).toEqual(
          contradictions[name.slice(0, 3)] ?? [],
        );
      },
    );
  });
