import { describe, expect, it } from '@jest/globals';
import { aggregationDates, deadlineOf, isLate } from '../../src/report/deadline.ts';

describe('deadlineOf', () => {
  it('is 31 January for an own report and 31 March for a 汇总', () => {
    expect(deadlineOf('OWN', 2023)).toBe('2024-01-31');
    expect(deadlineOf('AGGREGATE', 2023)).toBe('2024-03-31');
  });

  it('is 31 March for every report under the 条例 of 2007', () => {
    expect(deadlineOf('OWN', 2018)).toBe('2019-03-31');
    expect(deadlineOf('OWN', 2019)).toBe('2020-01-31');
  });
});

describe('isLate', () => {
  it('counts the last day as in time', () => {
    expect(isLate('OWN', 2023, '2024-01-31')).toBe(false);
    expect(isLate('OWN', 2023, '2024-02-01')).toBe(true);
    expect(isLate('AGGREGATE', 2023, '2024-03-31')).toBe(false);
    expect(isLate('AGGREGATE', 2023, '2024-04-01')).toBe(true);
  });
});

describe('aggregationDates', () => {
  it('go from the county up', () => {
    expect(Object.values(aggregationDates)).toEqual(['02-20', '03-10', '03-31', '03-31']);
  });
});
