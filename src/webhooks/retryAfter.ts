/** Nobody is waited for longer, whatever the header says. */
export const LONGEST_WAIT_MS = 24 * 60 * 60 * 1000;

/** The three ways to write a date in HTTP (RFC 9110, 5.6.7); the last one leaves out that it is GMT. */
const DATES: readonly RegExp[] = [
  /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/,
  /^[A-Z][a-z]{5,8}, \d{2}-[A-Z][a-z]{2}-\d{2} \d{2}:\d{2}:\d{2} GMT$/,
  /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/,
];

/**
 * How long a `Retry-After` header, seconds or a date, asks to wait from `now` (ISO 8601): 0 to 24 hours, in
 * milliseconds. Null where there is none or nobody can tell what it says.
 */
export function retryAfterMs(text: string | null, now: string): number | null {
  const value = text?.trim() ?? '';
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : instantOf(value) - Date.parse(now);
  return Number.isNaN(wait) ? null : Math.min(Math.max(wait, 0), LONGEST_WAIT_MS);
}

function instantOf(text: string): number {
  if (!DATES.some((date) => date.test(text))) return Number.NaN;
  return Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
}
