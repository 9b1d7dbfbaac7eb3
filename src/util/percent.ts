import { parseDecimal, type Decimal } from './decimal.ts';

/** `part` of `whole` in percent, rounded half away from zero to so many decimal places. `whole` is not zero. */
export function percentOf(part: bigint, whole: bigint, places: number): Decimal {
  const scaled = part * 100n * 10n ** BigInt(places);
  const negative = scaled < 0n !== whole < 0n;
  const [top, bottom] = [magnitude(scaled), magnitude(whole)];
  const digits = String((2n * top + bottom) / (2n * bottom)).padStart(places + 1, '0');
  const cut = digits.length - places;
  const text = places === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return parseDecimal(negative ? `-${text}` : text) ?? text;
}

/** Whether a printed percentage (`33.90`) is this share, rounded or cut off: within one unit of its last place. */
export function isPercent(printed: string, part: bigint, whole: bigint): boolean {
  const scale = 10n ** BigInt(placesOf(printed));
  const stated = BigInt(printed.replace('.', ''));
  return magnitude(part * 100n * scale - stated * whole) <= magnitude(whole);
}

/** Decimal places that are printed: two in `33.90`. */
export function placesOf(printed: string): number {
  return printed.split('.')[1]?.length ?? 0;
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
