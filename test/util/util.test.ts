import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from '../../src/util/canonicalJson.ts';
import { chinaDate } from '../../src/util/chinaDate.ts';
import {
  addDecimals,
  compareDecimals,
  negateDecimal,
  parseDecimal,
  subtractDecimal,
} from '../../src/util/decimal.ts';
import { halfWidth } from '../../src/util/halfWidth.ts';
import { indexOfForbidden } from '../../src/util/wellFormed.ts';
import { runs } from '../support/random.ts';

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.nat(999_999))
  .map(([whole, part]) => parseDecimal(`${String(whole)}.${String(part).padStart(6, '0')}`)!);

describe('decimals', () => {
  it('have one text a value', () => {
    expect(['007', '0.50', '-0', '-0.0', '12.000'].map(parseDecimal)).toEqual(['7', '0.5', '0', '0', '12']);
    for (const text of ['', ' 1', '1e3', '.5', '1.', '+1', '１', 'NaN', '--1'])
      expect(parseDecimal(text)).toBeNull();
  });

  it('add exactly, in any order', () => {
    expect(addDecimals('0.1', '0.2')).toBe('0.3');
    fc.assert(
      fc.property(decimal, decimal, decimal, (a, b, c) => {
        expect(addDecimals(a, b, c)).toBe(addDecimals(c, addDecimals(b, a)));
        expect(subtractDecimal(addDecimals(a, b), b)).toBe(a);
        expect(addDecimals(a, negateDecimal(a))).toBe('0');
        expect(compareDecimals(a, b) > 0).toBe(compareDecimals(b, a) < 0);
      }),
      runs('decimals', 100, 5000),
    );
  });
});

describe('canonicalJson', () => {
  it('gives equal values equal bytes, whatever the order of their members', () => {
    expect(canonicalJson({ b: [1, 'x', null], a: { d: true, c: undefined } })).toBe(
      '{"a":{"d":true},"b":[1,"x",null]}',
    );
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (record) => {
        const reversed = Object.fromEntries(Object.entries(record).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson(record));
        expect(JSON.parse(canonicalJson(record))).toEqual(JSON.parse(JSON.stringify(record)));
      }),
      runs('canonicalJson', 100, 5000),
    );
  });

  it('refuses floats: figures travel as strings', () => {
    expect(() => canonicalJson({ value: 0.1 })).toThrow(TypeError);
  });
});

describe('text', () => {
  it('is made half-width sign by sign', () => {
    expect(halfWidth('１２，３４５．６％（Ａ）　无')).toBe('12,345.6%(A) 无');
  });

  it('is searched for what may not be kept', () => {
    expect(indexOfForbidden('二〇二四年\t𠮷\n')).toBe(-1);
    expect(indexOfForbidden('ab\ud83d')).toBe(2);
    expect(indexOfForbidden('𠮷\u202e')).toBe(2);
    expect(indexOfForbidden('a\u0000\ud800')).toBe(1);
  });
});

describe('chinaDate', () => {
  it('is the date in China, eight hours ahead', () => {
    expect(chinaDate('2024-01-31T15:59:59.999Z')).toBe('2024-01-31');
    expect(chinaDate('2024-01-31T16:00:00.000Z')).toBe('2024-02-01');
  });
});
