import { chinaDate } from '../../util/chinaDate.ts';

const CHINA_TIME = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** `2024-01-31 09:05`, China time, of an instant given as ISO 8601. Dates alone stand as they are. */
export function instantText(instant: string): string {
  return `${chinaDate(instant)} ${CHINA_TIME.format(new Date(instant))}`;
}
