import { describe, expect, it } from '@jest/globals';
import { correctedReport } from '../../src/documents/correctedReport.ts';
import { importedContent } from '../../src/documents/importedContent.ts';
import { readReport } from '../../src/documents/readReport.ts';
import { reportHtml } from '../../src/local/walk/reportHtml.ts';

const unclear = 'ch3.new_received.natural_person';
const clear = 'ch3.granted.natural_person';
const total = 'ch3.new_received.total';
const spent = 'ch2.art20_9.centralized_procurement.total_amount';

const read = await readReport(
  new TextEncoder().encode(reportHtml('城关镇', 2023, { [unclear]: '约7', [clear]: '7', [total]: '7' })),
  'a.html',
);
const figures = (corrections: Parameters<typeof correctedReport>[1]) =>
  importedContent(correctedReport(read, corrections)).parts.ch3!.figures;

describe('correctedReport', () => {
  it('takes an uncertain figure as the person reads it, and keeps what was printed and where', () => {
    expect(read.figures[unclear]?.certainty).toBe('uncertain');
    expect(figures([])).not.toHaveProperty([unclear]);
    expect(figures([{ key: unclear, value: '７' }])[unclear]).toEqual({
      value: '7',
      printed: '约7',
      place: read.figures[unclear]?.place,
    });
  });

  it('leaves a figure blank that a person says is blank', () => {
    expect(figures([{ key: unclear, value: null }])[unclear]).toMatchObject({ value: null, printed: '约7' });
  });

  it('puts a certain figure right', () => {
    expect(figures([{ key: clear, value: '8' }])[clear]).toMatchObject({ value: '8', printed: '7' });
  });

  it('keeps printed totals beside corrected addends, and takes one out when told to', () => {
    expect(figures([{ key: unclear, value: '9' }])[total]?.value).toBe('7');
    expect(figures([{ key: total, value: null }])).not.toHaveProperty([total]);
  });

  it('keeps the unit that the source prints where the correction says none', async () => {
    const older = await readReport(
      new TextEncoder().encode(reportHtml('城关镇', 2020, { [spent]: '3万元' })),
      'a.html',
    );
    const figure = (unit?: '元') =>
      correctedReport(older, [{ key: spent, value: '4', ...(unit ? { unit } : {}) }]).figures[spent];
    expect(figure()).toMatchObject({ value: '4', unit: '万元', printed: '3万元' });
    expect(figure('元')?.unit).toBe('元');
  });

  it('tells no more that a decided figure is uncertain', () => {
    const uncertain = ({ issues }: typeof read) => issues.filter(({ code }) => code === 'IMPORT.UNCERTAIN');
    expect(uncertain(read)).toMatchObject([{ figures: [unclear], params: { count: 1 } }]);
    expect(uncertain(correctedReport(read, [{ key: unclear, value: '7' }]))).toEqual([]);
  });

  it.each([
    ['an unknown figure', [{ key: 'ch3.nothing.total', value: '1' }], 'UNKNOWN_FIGURE', '[0].key'],
    [
      'the same figure twice',
      [
        { key: clear, value: '1' },
        { key: clear, value: '1' },
      ],
      'DUPLICATE',
      '[1].key',
    ],
    ['a total', [{ key: total, value: '8' }], 'COMPUTED_FIGURE', '[0].key'],
    ['letters', [{ key: clear, value: 'a' }], 'NOT_A_NUMBER', '[0].value'],
    ['a negative count', [{ key: clear, value: '-1' }], 'NEGATIVE', '[0].value'],
  ] as const)('refuses %s, with a path into the corrections', (_, corrections, reason, place) => {
    expect(() => correctedReport(read, corrections)).toThrow(
      expect.objectContaining({
        code: 'INVALID_INPUT',
        params: expect.objectContaining({ reason, path: `corrections${place}` }),
      }),
    );
  });
});
