import { describe, expect, it } from '@jest/globals';
import { check, goodContent, issuesOf, withFigure, withValues } from './builders.ts';

describe('N1', () => {
  it.each([
    ['ch3.granted.natural_person', '-1', 'NEGATIVE'],
    ['ch3.granted.natural_person', '1.5', 'NOT_AN_INTEGER'],
    ['ch3.granted.total', '-1', 'NEGATIVE'],
    ['ch4.review.upheld', '0.5', 'NOT_AN_INTEGER'],
    ['ch2.art20_1.regulations.made', '-2', 'NEGATIVE'],
    ['ch2.art20_8.administrative_fees.amount_wan_yuan', '-0.01', 'NEGATIVE'],
  ])('blocks %s of %s', (key, value, reason) => {
    const issues = issuesOf('N1', withValues(goodContent(), { [key]: value }));
    expect(issues).toEqual([
      {
        code: 'N1',
        severity: 'BLOCKS',
        part: key.slice(0, 3),
        figures: [key],
        expected: null,
        actual: value,
        params: { reason },
      },
    ]);
  });

  it('takes a decimal amount and a negative change, but no broken change', () => {
    const fee = { 'ch2.art20_8.administrative_fees.amount_wan_yuan': '24252.311082' };
    expect(check(withValues(goodContent(), fee)).issues).toEqual([]);
    const change = 'ch2.art20_5.administrative_licensing.change';
    expect(check(withValues(goodContent('2019'), { [change]: '-3' })).issues).toEqual([]);
    expect(issuesOf('N1', withValues(goodContent('2019'), { [change]: '-3.5' }))).toEqual([
      expect.objectContaining({ params: { reason: 'NOT_AN_INTEGER' } }),
    ]);
  });

  it('notes once all cells in which something other than a number is printed', () => {
    const printed = [
      ['ch2.art20_1.regulations.made', '无'],
      ['ch3.granted.natural_person', '—'],
      ['ch3.granted.other_org', '/'],
      ['ch4.review.upheld', '无'],
    ] as const;
    const content = printed.reduce(
      (result, [key, text]) => withFigure(result, key, { value: '0', printed: text }),
      goodContent(),
    );
    expect(issuesOf('N1', content)).toEqual([
      {
        code: 'N1',
        severity: 'NOTES',
        part: 'ch2',
        figures: printed.map(([key]) => key),
        expected: null,
        actual: null,
        params: { reason: 'NOT_A_NUMBER', printed: '无、—、/', count: 4 },
      },
    ]);
  });

  it.each(['１２', '12件', '1,234', ' ', ''])('takes a printed %j for a number or a blank', (printed) => {
    const content = withFigure(goodContent(), 'ch4.review.pending', { value: '0', printed });
    expect(issuesOf('N1', content)).toEqual([]);
  });
});

describe('UNIT_NOT_STATED', () => {
  const amount = 'ch2.art20_9.centralized_procurement.total_amount';

  it('notes an amount without a unit where the form prints none', () => {
    const content = withFigure(goodContent('2019'), amount, { value: '1734276', unit: null });
    expect(issuesOf('UNIT_NOT_STATED', content)).toEqual([
      expect.objectContaining({ severity: 'NOTES', figures: [amount], actual: '1734276', part: 'ch2' }),
    ]);
  });

  it('says nothing of a blank amount, of zero or of one with its unit', () => {
    expect(issuesOf('UNIT_NOT_STATED', withFigure(goodContent('2019'), amount, { value: null }))).toEqual([]);
    expect(issuesOf('UNIT_NOT_STATED', withFigure(goodContent('2019'), amount, { value: '0' }))).toEqual([]);
    const stated = withFigure(goodContent('2019'), amount, { value: '75394432.52', unit: '元' });
    expect(issuesOf('UNIT_NOT_STATED', stated)).toEqual([]);
  });
});

describe('MIXED_FORM', () => {
  it('notes the single row （六）其他处理 in the 2021 form', () => {
    const content = withValues(goodContent(), { 'ch3.other.natural_person': '0' });
    expect(issuesOf('MIXED_FORM', content)).toEqual([
      expect.objectContaining({ severity: 'NOTES', figures: ['ch3.other.natural_person'], part: 'ch3' }),
    ]);
  });

  it('does not know it in the 2019 form', () => {
    const content = withValues(goodContent('2019'), { 'ch3.other.natural_person': '0' });
    expect(issuesOf('MIXED_FORM', content)).toEqual([]);
  });
});

describe('FORM_NOT_IN_FORCE', () => {
  const report = { organ: 'archive', year: 2023, scope: 'OWN' as const };

  it.each([
    ['2019', 2018],
    ['2021', 2020],
    ['2019', 2021],
    ['local', 2019],
    ['none', 2023],
  ] as const)('must be explained: form %s for %i', (form, year) => {
    expect(issuesOf('FORM_NOT_IN_FORCE', { form, parts: {} }, { report: { ...report, year } })).toEqual([
      expect.objectContaining({
        severity: 'MUST_BE_EXPLAINED',
        params: expect.objectContaining({ year }) as object,
      }),
    ]);
  });

  it.each([
    ['2019', 2019],
    ['2019', 2020],
    ['2021', 2021],
    ['2021', 2030],
    ['local', 2018],
    ['none', 2008],
  ] as const)('is kept: form %s for %i', (form, year) => {
    expect(issuesOf('FORM_NOT_IN_FORCE', { form, parts: {} }, { report: { ...report, year } })).toEqual([]);
  });
});
