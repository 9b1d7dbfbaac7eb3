import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import Papa from 'papaparse';
import { csvText } from '../../../../src/cms/board/download/csv.ts';

const rows = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 5 }), {
  minLength: 1,
});
const read = (text: string) => Papa.parse<string[]>(text.slice(1), { newline: '\r\n' }).data.slice(0, -1);

describe('csvText', () => {
  it('begins with a byte order mark and reads back as it was, but for the mark before formulas', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const text = csvText(given);
        expect(text.startsWith('\uFEFF')).toBe(true);
        const back = read(text);
        expect(back.map((row) => row.length)).toEqual(given.map((row) => row.length));
        for (const [at, row] of given.entries()) {
          for (const [column, cell] of row.entries()) {
            expect([cell, `'${cell}`]).toContain(back[at]?.[column]);
          }
        }
      }),
    );
  });

  it.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', ' =1', '＝1+1', '\t=1', '\r=1'])(
    'lets no spreadsheet take %j for a formula',
    (text) => {
      expect(read(csvText([[text, 'b']]))[0]?.[0]).toBe(`'${text}`);
    },
  );

  it.each(['-12', '0', '24252.311082', '教育局', '2026-01-31'])('leaves %s as it is', (text) => {
    expect(csvText([[text]])).toBe(`\uFEFF${text}\r\n`);
  });
});
