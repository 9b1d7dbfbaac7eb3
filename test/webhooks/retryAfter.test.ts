import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LONGEST_WAIT_MS, retryAfterMs } from '../../src/webhooks/retryAfter.ts';

const NOW = '2026-01-20T02:00:00.000Z';

describe('retryAfterMs', () => {
  it.each([
    ['0', 0],
    ['120', 120_000],
    [' 7 ', 7_000],
    ['86400', LONGEST_WAIT_MS],
    ['86401', LONGEST_WAIT_MS],
    ['9'.repeat(400), LONGEST_WAIT_MS],
    ['Tue, 20 Jan 2026 02:01:00 GMT', 60_000],
    ['Tuesday, 20-Jan-26 02:01:00 GMT', 60_000],
    ['Tue Jan 20 02:01:00 2026', 60_000],
    ['Tue Jan  6 02:01:00 2026', 0],
    ['Wed, 21 Oct 2015 07:28:00 GMT', 0],
    ['Wed, 21 Oct 9999 07:28:00 GMT', LONGEST_WAIT_MS],
    [null, null],
    ['', null],
    ['-5', null],
    ['1.5', null],
    ['1e9', null],
    ['soon', null],
    ['2026-01-20T02:01:00Z', null],
    ['Tue, 99 Jan 2026 02:01:00 GMT', null],
  ])('reads %j as %j', (text, wait) => {
    expect(retryAfterMs(text, NOW)).toBe(wait);
  });

  it('stays within bounds, whatever somebody writes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.date().map(String), fc.bigInt().map(String)), (text) => {
        const wait = retryAfterMs(text, NOW);
        expect(wait === null || (wait >= 0 && wait <= LONGEST_WAIT_MS)).toBe(true);
      }),
    );
  });
});
