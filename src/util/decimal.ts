import Big from 'big.js';

/**
 * An exact decimal in plain notation: no exponent, no leading or trailing zeros, no `-0`.
 * Two decimals are equal exactly when their texts are.
 */
export type Decimal = string;

const PLAIN = /^-?\d+(\.\d+)?$/;

/** Reads `-12`, `0.50`, `007`; anything else (also `1e3`, ``, `１`) is null. */
export function parseDecimal(text: string): Decimal | null {
  return PLAIN.test(text) ? plain(new Big(text)) : null;
}

export function addDecimals(...values: readonly Decimal[]): Decimal {
  if (values.every(isShortInteger)) {
    const sum = values.reduce((before, value) => before + Number(value), 0);
    if (Number.isSafeInteger(sum)) return String(sum);
  }
  return plain(values.reduce((sum, value) => sum.plus(value), new Big(0)));
}

/** Up to here numbers add exactly, and ten times as fast as `Big`. Nearly all figures are such. */
const MOST_CHARACTERS = 15;

function isShortInteger(value: Decimal): boolean {
  return value.length <= MOST_CHARACTERS && isInteger(value);
}

export function subtractDecimal(from: Decimal, value: Decimal): Decimal {
  return plain(new Big(from).minus(value));
}

export function negateDecimal(value: Decimal): Decimal {
  return plain(new Big(value).times(-1));
}

export function multiplyDecimal(value: Decimal, factor: Decimal): Decimal {
  return plain(new Big(value).times(factor));
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  return new Big(a).cmp(b);
}

export function isInteger(value: Decimal): boolean {
  return !value.includes('.');
}

function plain(value: Big): Decimal {
  const text = value.toFixed();
  return text === '-0' ? '0' : text;
}
