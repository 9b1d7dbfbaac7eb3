/** `1 row`, `2 rows`; the number may be a text. */
export function counted(number: number | string, what: string): string {
  return `${number} ${what}${String(number) === '1' ? '' : 's'}`;
}
