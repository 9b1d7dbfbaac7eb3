import { beforeAll, describe, expect, it } from '@jest/globals';
import { bestOf, rankOf, searchText, type Searchable } from '../../../src/cms/search/matching.ts';
import { loadSpelling, type Spelling } from '../../../src/cms/search/spelling.ts';

let spell: (name: string) => Spelling;

beforeAll(async () => {
  spell = await loadSpelling();
});

const organ = (name: string, code = 'x-1'): Searchable => ({ name, code, spelling: spell(name) });
const fits = (name: string, typed: string) => rankOf(organ(name), searchText(typed)) !== null;

describe('rankOf', () => {
  it.each([
    ['澄州市青湾区教育局', '教育'],
    ['澄州市青湾区教育局', 'jiaoyuju'],
    ['澄州市青湾区教育局', 'jiao yu ju'],
    ['澄州市青湾区教育局', 'JYJ'],
    ['澄州市青湾区教育局', 'ｊｙｊ'],
    ['澄州市青湾区教育局', 'qwqjyj'],
    ['澄州市青湾区教育局', 'qwjyj'],
    ['澄州市青湾区教育局', 'qingwjyj'],
    ['澄州市青湾区教育局', '青湾jyj'],
    ['澄州市青湾区教育局', '青湾教育局'],
    ['重庆市长寿区行政审批局', 'cqcs'],
    ['重庆市长寿区行政审批局', 'chongqing'],
    ['女子学院', 'nvzi'],
    ['女子学院', 'nuzi'],
    ['市政府A1办公室', 'a1bgs'],
  ])('finds %s by %s', (name, typed) => {
    expect(fits(name, typed)).toBe(true);
  });

  it.each([
    ['澄州市青湾区教育局', 'jyk'],
    ['澄州市青湾区教育局', 'juyj'],
    ['澄州市青湾区教育局', '教通局'],
    ['澄州市青湾区教育局', 'x'.repeat(100)],
  ])('does not find %s by %s', (name, typed) => {
    expect(fits(name, typed)).toBe(false);
  });

  it('finds by name and code before the dictionary is there', () => {
    const bare = { ...organ('教育局', 'qingwan-jyj'), spelling: null };
    expect(rankOf(bare, '教局')).not.toBeNull();
    expect(rankOf(bare, 'qingwan')).not.toBeNull();
    expect(rankOf(bare, 'jiaoyu')).toBeNull();
  });
});

describe('bestOf', () => {
  it('puts names before codes, and letters together before letters apart', () => {
    const all = [
      organ('交通运输局', 'a'),
      organ('建设和应急局', 'b'),
      organ('教育局', 'c'),
      organ('其他', 'jyj'),
    ];
    expect(bestOf(all, 'jyj', 9).map(({ code }) => code)).toEqual(['jyj', 'c', 'a', 'b']);
    expect(bestOf(all, '教育', 9).map(({ code }) => code)).toEqual(['c']);
    expect(bestOf(all, '', 2).map(({ code }) => code)).toEqual(['a', 'b']);
  });

  it('searches 3,000 organs while somebody types', () => {
    const all = Array.from({ length: 3000 }, (_, index) =>
      organ(`澄州市第${index}区市场监督管理局`, `o${index}`),
    );
    const started = performance.now();
    expect(bestOf(all, 'czscjdgl', 8)).toHaveLength(8);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
