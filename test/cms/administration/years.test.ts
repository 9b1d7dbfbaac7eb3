import { describe, expect, it } from '@jest/globals';
import { callableYears, presentYear, yearsText } from '../../../src/cms/administration/organs/years.ts';

describe('years', () => {
  it('are told in runs', () => {
    expect(yearsText([])).toBe('');
    expect(yearsText([2025, 2019, 2020, 2021, 2023])).toBe('2019—2021、2023、2025');
    expect(yearsText([2020, 2020, 2021])).toBe('2020—2021');
  });

  it('are those of China', () => {
    expect(presentYear('2025-12-31T15:59:59.000Z')).toBe(2025);
    expect(presentYear('2025-12-31T16:00:00.000Z')).toBe(2026);
  });

  it('begin with the present one and end with the first that a report can be about', () => {
    const years = callableYears('2026-01-10T00:00:00.000Z');
    expect([years[0], years.at(-1)]).toEqual([2026, 2008]);
  });
});
