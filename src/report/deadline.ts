import { levelAt, type Level } from '../organs/level.ts';
import type { OrganKind } from '../organs/organ.ts';
import type { ReportId, Scope } from './report.ts';

const FIRST_YEAR_OF_PRESENT_RULE = 2019;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Last day, as China date `YYYY-MM-DD`, on which the report may be published in time. 条例第四十九条: an organ's own
 * report by 31 January of the year after, the 汇总 of a level of government by 31 March. Before report year 2019
 * 条例（2007年）第三十一条: 31 March for all.
 */
export function deadlineOf(scope: Scope, year: number): string {
  const early = scope === 'OWN' && year >= FIRST_YEAR_OF_PRESENT_RULE;
  return `${year + 1}-${early ? '01-31' : '03-31'}`;
}

/** The instant at which that day is over in China (ISO 8601, UTC). */
export function deadlineEnds(scope: Scope, year: number): string {
  return new Date(Date.parse(`${deadlineOf(scope, year)}T00:00:00+08:00`) + DAY_MS).toISOString();
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

/**
 * The level on which an organ sums up, by its kind and how far below the root it stands; `top` is the level of the
 * root. Whoever is no government and yet sums up does so for its own system. The nation is bound by the last date.
 */
export function aggregationLevel(kind: OrganKind, depth: number, top: Level): AggregationLevel {
  if (kind !== 'GOVERNMENT') return 'SYSTEM';
  const level = levelAt(depth, top);
  return level === 'NATION' ? 'PROVINCE' : level;
}

/**
 * `DUE_SOON`: at most 7 days are left, the last one included. `OVERDUE`: nothing was ever public, and the day is over.
 * `IN_TIME`, `LATE`: of what is or was public, by the day on which it first was.
 */
export type DeadlineState = 'NOT_DUE_YET' | 'DUE_SOON' | 'OVERDUE' | 'IN_TIME' | 'LATE';

export const deadlineStates: readonly DeadlineState[] = [
  'NOT_DUE_YET',
  'DUE_SOON',
  'OVERDUE',
  'IN_TIME',
  'LATE',
];

/** How a report stands to its dates. All dates are China dates `YYYY-MM-DD`. */
export interface Deadline {
  readonly state: DeadlineState;
  /** The day that is worked towards: for a 汇总 that of its level, else `publicBy`. */
  readonly on: string;
  /** The last day on which it is made public in time. */
  readonly publicBy: string;
  /** Days from today to `on`, 0 on the day itself, negative after it; null once it was made public. */
  readonly daysLeft: number | null;
}

const SOON = 7;

/**
 * `level` is that of the organ if it must sum up by the date of its level; null for an own report, and for a 汇总 that
 * nobody called for. `publishedOn` is when the report was first made public; null: it is not.
 */
export function deadlineAt(
  { scope, year }: Pick<ReportId, 'scope' | 'year'>,
  level: AggregationLevel | null,
  publishedOn: string | null,
  today: string,
): Deadline {
  const publicBy = deadlineOf(scope, year);
  const summed = scope === 'AGGREGATE' && level !== null && year >= FIRST_YEAR_OF_PRESENT_RULE;
  const on = summed ? `${year + 1}-${aggregationDates[level]}` : publicBy;
  if (publishedOn !== null) {
    return { state: isLate(scope, year, publishedOn) ? 'LATE' : 'IN_TIME', on, publicBy, daysLeft: null };
  }
  const daysLeft = daysBetween(today, on);
  const state = daysLeft < 0 ? 'OVERDUE' : daysLeft <= SOON ? 'DUE_SOON' : 'NOT_DUE_YET';
  return { state, on, publicBy, daysLeft };
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}
