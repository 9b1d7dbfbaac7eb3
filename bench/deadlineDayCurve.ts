import assert from 'node:assert/strict';

export const HOUR_MS = 3_600_000;

/** Of a hundred, how many come in each hour of the day (China time), the last hour of work left out. */
const OTHER_HOURS = [0, 0, 0, 0, 0, 0, 0, 1, 6, 12, 13, 9, 3, 5, 12, 14, 14, 0, 5, 3, 1, 1, 1, 0];
/** From 17:00 to 18:00. */
const PEAK_HOUR = 17;

/** Part of the day that falls into each of its 24 hours; together 1. */
export function hoursOfDay(peakShare: number): readonly number[] {
  const others = OTHER_HOURS.reduce((sum, each) => sum + each, 0);
  const hours = OTHER_HOURS.map((each, hour) =>
    hour === PEAK_HOUR ? peakShare : (each / others) * (1 - peakShare),
  );
  assert.ok(Math.abs(hours.reduce((sum, each) => sum + each, 0) - 1) < 1e-9);
  return hours;
}

/** Milliseconds of the day, rising; within an hour they fall by chance, as people come who know nothing of each other. */
export function arrivals(count: number, hours: readonly number[], random: () => number): Uint32Array {
  const instants = Uint32Array.from({ length: count }, () => {
    let [hour, rest] = [0, random()];
    while (hour < hours.length - 1 && rest >= hours[hour]!) rest -= hours[hour++]!;
    return Math.floor((hour + random()) * HOUR_MS);
  });
  return instants.sort();
}
