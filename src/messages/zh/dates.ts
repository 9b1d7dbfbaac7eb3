const CHINA_TIME = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** `2024年1月31日` from a date `2024-01-31`; anything else unchanged. */
export function dateText(date: string): string {
  return date.replace(/^(\d{4})-0?(\d{1,2})-0?(\d{1,2})$/, '$1年$2月$3日');
}

/** `2024年1月31日09:05`, China time, of an instant given as ISO 8601. */
export function instantText(instant: string): string {
  const parts = CHINA_TIME.formatToParts(new Date(instant));
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year')}年${part('month')}月${part('day')}日${part('hour')}:${part('minute')}`;
}
