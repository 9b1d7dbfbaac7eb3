import { describe, expect, it } from '@jest/globals';
import {
  aggregationDates,
  aggregationLevel,
  deadlineAt,
  deadlineOf,
  isLate,
  type AggregationLevel,
} from '../../src/report/deadline.ts';
import type { Scope } from '../../src/report/report.ts';
import { chinaDate } from '../../src/util/chinaDate.ts';

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

describe('aggregationLevel', () => {
  it.each([
    ['NATION', ['PROVINCE', 'PROVINCE', 'PREFECTURE', 'COUNTY', 'COUNTY']],
    ['PROVINCE', ['PROVINCE', 'PREFECTURE', 'COUNTY', 'COUNTY']],
    ['PREFECTURE', ['PREFECTURE', 'COUNTY', 'COUNTY']],
    ['COUNTY', ['COUNTY', 'COUNTY']],
  ] as const)('counts down from a root that is a %s', (top, expected) => {
    expect(expected.map((_, depth) => aggregationLevel('GOVERNMENT', depth, top))).toEqual(expected);
  });

  it('is the own system of whoever is no government', () => {
    for (const kind of ['DEPARTMENT', 'TOWNSHIP'] as const) {
      expect(aggregationLevel(kind, 3, 'NATION')).toBe('SYSTEM');
    }
  });
});

describe('deadlineAt', () => {
  const own = { scope: 'OWN', year: 2023 } as const;
  const sum = { scope: 'AGGREGATE', year: 2023 } as const;

  it.each<[Scope, number, AggregationLevel | null, string, string]>([
    ['OWN', 2023, null, '2024-01-31', '2024-01-31'],
    ['OWN', 2018, null, '2019-03-31', '2019-03-31'],
    ['AGGREGATE', 2023, 'COUNTY', '2024-02-20', '2024-03-31'],
    ['AGGREGATE', 2023, 'PREFECTURE', '2024-03-10', '2024-03-31'],
    ['AGGREGATE', 2023, 'PROVINCE', '2024-03-31', '2024-03-31'],
    ['AGGREGATE', 2023, 'SYSTEM', '2024-03-31', '2024-03-31'],
    ['AGGREGATE', 2023, null, '2024-03-31', '2024-03-31'],
    ['AGGREGATE', 2019, 'COUNTY', '2020-02-20', '2020-03-31'],
    ['AGGREGATE', 2018, 'COUNTY', '2019-03-31', '2019-03-31'],
  ])('of %s %p, level %p, is worked towards %s and public by %s', (scope, year, level, on, publicBy) => {
    expect(deadlineAt({ scope, year }, level, null, '2019-01-01')).toMatchObject({ on, publicBy });
  });

  it.each([
    ['2024-01-23', 'NOT_DUE_YET', 8],
    ['2024-01-24', 'DUE_SOON', 7],
    ['2024-01-31', 'DUE_SOON', 0],
    ['2024-02-01', 'OVERDUE', -1],
  ] as const)('on %s, with nothing public, is %s', (today, state, daysLeft) => {
    expect(deadlineAt(own, null, null, today)).toMatchObject({ state, daysLeft });
  });

  it('goes by the day in China, which begins at 16:00 UTC', () => {
    const at = (instant: string) => deadlineAt(own, null, null, chinaDate(instant)).state;
    expect(at('2024-01-31T15:59:59.999Z')).toBe('DUE_SOON');
    expect(at('2024-01-31T16:00:00.000Z')).toBe('OVERDUE');
    const published = (instant: string) => deadlineAt(own, null, chinaDate(instant), '2024-05-01').state;
    expect(published('2024-01-31T15:59:59.999Z')).toBe('IN_TIME');
    expect(published('2024-01-31T16:00:00.000Z')).toBe('LATE');
  });

  it('counts the leap day', () => {
    expect(deadlineAt(sum, 'PREFECTURE', null, '2024-02-28').daysLeft).toBe(11);
    expect(deadlineAt({ ...sum, year: 2022 }, 'PREFECTURE', null, '2023-02-28').daysLeft).toBe(10);
  });

  it('calls a 汇总 overdue by the date of its level, and late only by that of the law', () => {
    expect(deadlineAt(sum, 'COUNTY', null, '2024-02-21')).toMatchObject({ state: 'OVERDUE', daysLeft: -1 });
    const published = (on: string) => deadlineAt(sum, 'COUNTY', on, '2024-05-01');
    expect(published('2024-02-21')).toMatchObject({ state: 'IN_TIME', daysLeft: null });
    expect(published('2024-04-01')).toMatchObject({ state: 'LATE', daysLeft: null });
  });
});
