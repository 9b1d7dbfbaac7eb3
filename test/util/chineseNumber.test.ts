import { describe, expect, it } from '@jest/globals';
import { readChineseNumber } from '../../src/util/chineseNumber.ts';

describe('readChineseNumber', () => {
  it.each([
    ['零', 0],
    ['〇', 0],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['一百零五', 105],
    ['一百二十', 120],
    ['两千〇三', 2003],
    ['三万五千', 35_000],
    ['一千零一十', 1010],
    ['三亿', 300_000_000],
  ])('reads %s', (text, number) => {
    expect(readChineseNumber(text)).toBe(number);
  });

  it.each(['', '万', '十百', '二百十', '一二三', '几十', '12', '一万万'])('does not guess at %j', (text) => {
    expect(readChineseNumber(text)).toBeNull();
  });
});
