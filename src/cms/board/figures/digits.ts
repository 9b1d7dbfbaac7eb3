/** A plain decimal with its digits in threes, `-1,234,567.05`; exactly the same number. */
export function grouped(value: string): string {
  const [whole = '', fraction] = value.split('.');
  const digits = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}
