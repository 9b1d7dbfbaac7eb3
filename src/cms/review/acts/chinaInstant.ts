const CHINA_OFFSET_MS = 8 * 60 * 60 * 1000;
const TO_THE_MINUTE = 'YYYY-MM-DDThh:mm'.length;

/** The instant (ISO 8601) of a date and time in China as a `datetime-local` field has it, wherever the browser is. */
export function chinaInstant(local: string): string {
  return `${local.slice(0, TO_THE_MINUTE)}:00+08:00`;
}

/** An instant as a `datetime-local` field shows it for China. */
export function chinaLocal(instant: string): string {
  return new Date(Date.parse(instant) + CHINA_OFFSET_MS).toISOString().slice(0, TO_THE_MINUTE);
}
