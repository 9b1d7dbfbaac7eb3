import type { ReportId } from '../../report/report.ts';
import type { Level, SampleOrgan } from './organs.ts';
import { randomFrom, type Random } from './random.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const CHINA_OFFSET_MS = 8 * 60 * 60 * 1000;

/** Share of the reports that come too late. */
const LATE = 0.08;

/** Days, counted from 1 January of the year after, between which own reports come in time and too late. */
const ownDays = { inTime: [7, 29], late: [33, 74] } as const;

/** The same for the 汇总 of each level: those below are summed up before those above. */
const aggregateDays: Readonly<
  Record<Level, { inTime: readonly [number, number]; late: readonly [number, number] }>
> = {
  NATION: { inTime: [84, 88], late: [92, 99] },
  PROVINCE: { inTime: [82, 88], late: [92, 99] },
  CITY: { inTime: [66, 78], late: [91, 98] },
  COUNTY: { inTime: [48, 62], late: [91, 96] },
  TOWNSHIP: { inTime: [48, 62], late: [91, 96] },
};

/** When a report is first made public: a working hour in China (ISO 8601, UTC). */
export function publishedAt(organ: SampleOrgan, { year, scope }: ReportId): string {
  const random = randomFrom(`${organ.id} ${year} ${scope} date`);
  const { inTime, late } = scope === 'OWN' ? ownDays : aggregateDays[organ.level];
  const [from, to] = random.chance(LATE) ? late : inTime;
  const day = weekday(Date.UTC(year + 1, 0, random.integer(from, to)));
  return new Date(day + timeOfDay(random) - CHINA_OFFSET_MS).toISOString();
}

/** The day before, on which the report is signed, as China date. */
export function signedOn(published: string): string {
  return new Date(Date.parse(published) + CHINA_OFFSET_MS - DAY_MS).toISOString().slice(0, 10);
}

/** Some days earlier the whole draft was there. */
export function draftedAt(published: string): string {
  return new Date(Date.parse(published) - 4 * DAY_MS - 90 * 60 * 1000).toISOString();
}

/** The same day, or the Friday before a weekend. */
function weekday(day: number): number {
  const weekend = [2, 0, 0, 0, 0, 0, 1][new Date(day).getUTCDay()] ?? 0;
  return day - weekend * DAY_MS;
}

/** 9:00 to 17:59. */
function timeOfDay(random: Random): number {
  return ((random.integer(9, 17) * 60 + random.integer(0, 59)) * 60 + random.integer(0, 59)) * 1000;
}
