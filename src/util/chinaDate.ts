const CHINA_OFFSET_MS = 8 * 60 * 60 * 1000;

/** The calendar date `YYYY-MM-DD` in China (UTC+8 all year) at an instant given as ISO 8601. */
export function chinaDate(instant: string): string {
  return new Date(Date.parse(instant) + CHINA_OFFSET_MS).toISOString().slice(0, 10);
}
