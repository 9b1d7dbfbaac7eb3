import { fields, type FieldProfile } from '../fields.ts';
import type { Level, SampleOrgan } from '../organs.ts';
import { randomFrom, type Random } from '../random.ts';

/** How much an organ of that level has to do, next to one of a city. A township's profile is its own. */
const levels: Readonly<Record<Level, number>> = {
  NATION: 2.4,
  PROVINCE: 1.5,
  CITY: 1,
  COUNTY: 0.22,
  TOWNSHIP: 1,
};

/** Applications and cases of a year, next to 2019. */
const trend: Readonly<Record<number, number>> = {
  2019: 1,
  2020: 0.92,
  2021: 1.12,
  2022: 1.08,
  2023: 1.31,
  2024: 1.46,
  2025: 1.4,
};

/** What the organ is responsible for and does in a usual year. */
export function profileOf({ field }: SampleOrgan): FieldProfile {
  return fields[field ?? 'office'];
}

/** A whole number around `usual` for that organ and year; the same one whenever it is asked for. */
export function around(organ: SampleOrgan, year: number, what: string, usual: number): number {
  if (usual === 0) return 0;
  const own = 0.65 + 0.9 * randomFrom(`${organ.id} ${what}`).next();
  const ofYear = 0.88 + 0.24 * randomFrom(`${organ.id} ${year} ${what}`).next();
  return Math.round(usual * levels[organ.level] * own * ofYear * (trend[year] ?? 1));
}

/** Chance for one organ, year and purpose. */
export function chanceOf(organ: SampleOrgan, year: number, what: string): Random {
  return randomFrom(`${organ.id} ${year} ${what}`);
}
