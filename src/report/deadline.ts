import type { Scope } from './report.ts';

const FIRST_YEAR_OF_PRESENT_RULE = 2019;

/**
 * Last day, as China date `YYYY-MM-DD`, on which the report may be published in time. 条例第四十九条: an organ's own
 * report by 31 January of the year after, the 汇总 of a level of government by 31 March. Before report year 2019
 * 条例（2007年）第三十一条: 31 March for all.
 */
export function deadlineOf(scope: Scope, year: number): string {
  const early = scope === 'OWN' && year >= FIRST_YEAR_OF_PRESENT_RULE;
  return `${year + 1}-${early ? '01-31' : '03-31'}`;
}

/** Whether a report first made public on that China date missed its deadline. */
export function isLate(scope: Scope, year: number, publishedOn: string): boolean {
  return publishedOn > deadlineOf(scope, year);
}

/** Who sums up the reports of those below. `SYSTEM`: an organ with vertical management (垂直系统). */
export type AggregationLevel = 'COUNTY' | 'PREFECTURE' | 'PROVINCE' | 'SYSTEM';

/**
 * Month and day, in the year after the report year, by which each level must have summed up.
 * 国办公开办函〔2021〕30号; they bind inside the administration and do not make a publication late.
 */
export const aggregationDates: Readonly<Record<AggregationLevel, string>> = {
  COUNTY: '02-20',
  PREFECTURE: '03-10',
  PROVINCE: '03-31',
  SYSTEM: '03-31',
};
