import { describe, expect, it } from '@jest/globals';
import { siblingSimilarity } from '../../../src/report/checks/siblingSimilarity.ts';
import type { LabelledTable, ReportContent } from '../../../src/report/content.ts';
import { goodContent, issuesOf, part, withPart, withValues } from './builders.ts';

const good = goodContent();

describe('D4.OTHER_RESULTS', () => {
  const handled = (granted: string, other: string) =>
    withValues(good, {
      'ch3.granted.natural_person': granted,
      'ch3.other.other.natural_person': other,
    });

  it('notes a share above the limit', () => {
    expect(issuesOf('D4.OTHER_RESULTS', handled('7', '3'))).toEqual([
      expect.objectContaining({
        severity: 'NOTES',
        part: 'ch3',
        params: { percent: '30', limit: 20, other: '3', handled: '10' },
      }),
    ]);
  });

  it.each([
    ['8', '2'],
    ['0', '9'],
    ['0', '0'],
  ])('is kept by %s granted and %s other', (granted, other) => {
    expect(issuesOf('D4.OTHER_RESULTS', handled(granted, other))).toEqual([]);
  });

  it('is not asked where figures are blank', () => {
    const blank = withValues(handled('7', '3'), { 'ch3.other.other.total': null });
    expect(issuesOf('D4.OTHER_RESULTS', blank)).toEqual([]);
  });
});

describe('D4.CORRECTED', () => {
  const decided = (row: string, upheld: string, corrected: string) =>
    withValues(good, { [`ch4.${row}.upheld`]: upheld, [`ch4.${row}.corrected`]: corrected });

  it('notes a rate above the limit', () => {
    expect(issuesOf('D4.CORRECTED', decided('review', '14', '6'))).toEqual([
      expect.objectContaining({
        severity: 'NOTES',
        part: 'ch4',
        figures: ['ch4.review.corrected'],
        params: { percent: '30', limit: 20, corrected: '6', decided: '20' },
      }),
    ]);
    expect(issuesOf('D4.CORRECTED', decided('litigation_after_review', '14', '6'))).toHaveLength(1);
  });

  it('is kept by a usual rate and by a few cases', () => {
    expect(issuesOf('D4.CORRECTED', decided('review', '16', '4'))).toEqual([]);
    expect(issuesOf('D4.CORRECTED', decided('review', '0', '19'))).toEqual([]);
  });
});

describe('D3.SIBLING', () => {
  const sentence = (words: string): string =>
    `${words}方面，我们${words}并且围绕${words}开展工作，同时就${words}听取意见并改进${words}。`;
  const written = (chars: string): string =>
    Array.from(chars)
      .map((char) => sentence(char.repeat(2) + '事项'))
      .join('\n');
  const saying = (text: string): ReportContent => withPart(withPart(good, 'ch5', part({})), 'ch1', { text });

  it('names the sibling that a chapter shares most with', () => {
    const text = written('甲乙丙丁戊己庚辛壬癸');
    const siblings = [
      { organName: '乙局', content: saying(written('甲乙丙丁戊己庚') + written('子丑寅卯')) },
      { organName: '丙局', content: saying(text) },
      { organName: '丁局', content: saying(written('子丑寅卯辰巳午未')) },
    ];
    expect(siblingSimilarity(saying(text), siblings)).toEqual([
      expect.objectContaining({
        code: 'D3.SIBLING',
        part: 'ch1',
        params: { percent: 100, limit: 60, sibling: '丙局' },
      }),
    ]);
    expect(siblingSimilarity(saying(text), [])).toEqual([]);
  });
});

describe('X4', () => {
  const table = (
    ...rows: readonly (readonly [label: string, year: string | null, all: string | null])[]
  ) => ({
    title: '政府信息公开情况统计表',
    columns: ['本年', '历年累计'],
    rows: rows.map(([label, year, all]) => ({ label, unit: '条', values: [year, all] })),
  });
  const local = (...tables: readonly LabelledTable[]): ReportContent => ({
    form: 'local',
    parts: { annex: part({ tables }) },
  });
  const yearBefore = local(table(['主动公开文件数', '10', '100'], ['申请总数', '1', '5']));
  const broken = (content: ReportContent) => issuesOf('X4', content, { yearBefore });

  it('is kept where what has accumulated goes on', () => {
    expect(broken(local(table(['主动公开文件数', '7', '107'], ['申请总数', '0', '5'])))).toEqual([]);
  });

  it('must be explained, all rows in one issue', () => {
    expect(broken(local(table(['主动公开文件数', '7', '110'], ['申请总数', '2', '5'])))).toEqual([
      expect.objectContaining({
        severity: 'MUST_BE_EXPLAINED',
        part: 'annex',
        params: {
          rows: '主动公开文件数（100+7=107，表中110）；申请总数（5+2=7，表中5）',
          count: 2,
        },
      }),
    ]);
  });

  it('does not judge blanks, new rows, and rows of one name', () => {
    expect(broken(local(table(['主动公开文件数', null, '110'], ['新的一行', '2', '5'])))).toEqual([]);
    expect(broken(local(table(['申请总数', '2', '6'], ['申请总数', '3', '9'])))).toEqual([]);
  });

  it('is not asked across the change of the form', () => {
    expect(issuesOf('X4', local(table(['申请总数', '2', '9'])), { yearBefore: good })).toEqual([]);
  });
});
