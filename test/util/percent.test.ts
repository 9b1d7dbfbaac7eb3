import { describe, expect, it } from '@jest/globals';
import { isPercent, percentOf } from '../../src/util/percent.ts';

describe('percentOf', () => {
  it('rounds half away from zero', () => {
    expect(percentOf(1n, 8n, 1)).toBe('12.5');
    expect(percentOf(1n, 8n, 0)).toBe('13');
    expect(percentOf(-1n, 8n, 0)).toBe('-13');
    expect(percentOf(1n, 1000n, 0)).toBe('0');
    expect(percentOf(42n, 81n, 2)).toBe('51.85');
  });
});

describe('isPercent', () => {
  it('takes what is rounded and what is cut off', () => {
    expect(isPercent('4.34', 35n, 805n)).toBe(true);
    expect(isPercent('4.35', 35n, 805n)).toBe(true);
    expect(isPercent('4.3', 35n, 805n)).toBe(true);
    expect(isPercent('4', 35n, 805n)).toBe(true);
  });

  it('refuses more than one unit of the last printed place', () => {
    expect(isPercent('4.32', 35n, 805n)).toBe(false);
    expect(isPercent('33.9', 258n, 805n)).toBe(false);
    expect(isPercent('50.00', 1n, 3n)).toBe(false);
  });
});
