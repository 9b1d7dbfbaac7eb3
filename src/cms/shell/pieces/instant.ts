const CHINA: Intl.DateTimeFormatOptions = { timeZone: 'Asia/Shanghai', hour12: false };

const day = new Intl.DateTimeFormat('zh-CN', { ...CHINA, year: 'numeric', month: 'numeric', day: 'numeric' });
const minute = new Intl.DateTimeFormat('zh-CN', {
  ...CHINA,
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const clock = new Intl.DateTimeFormat('zh-CN', { ...CHINA, hour: '2-digit', minute: '2-digit' });

/** An instant of the API (ISO 8601, UTC) as a date in China. */
export function dayOf(instant: string): string {
  return day.format(new Date(instant));
}

/** With hour and minute, in China. */
export function minuteOf(instant: string): string {
  return minute.format(new Date(instant));
}

/** Hour and minute alone, in China. */
export function clockOf(instant: string | number): string {
  return clock.format(new Date(instant));
}
