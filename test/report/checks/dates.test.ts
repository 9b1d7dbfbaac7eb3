import { describe, expect, it } from '@jest/globals';
import { digitDates, yearsIn } from '../../../src/report/checks/printedDates.ts';
import { goodContent, issuesOf, withPart } from './builders.ts';

const good = goodContent();

describe('D1.TITLE_YEAR', () => {
  it.each([
    '示例市档案局2023年政府信息公开工作年度报告',
    '示例市档案局2023年度政府信息公开工作年度报告',
    '示例市档案局二〇二三年政府信息公开工作年度报告',
    '示例市档案局２０２３ 年政府信息公开工作年度报告',
    null,
  ])('is kept by %s', (heading) => {
    expect(issuesOf('D1.TITLE_YEAR', withPart(good, 'front', { heading }))).toEqual([]);
  });

  it('must be explained where the title names another year or none', () => {
    const other = withPart(good, 'front', { heading: '示例市档案局2022年政府信息公开工作年度报告' });
    expect(issuesOf('D1.TITLE_YEAR', other)).toEqual([
      expect.objectContaining({
        severity: 'MUST_BE_EXPLAINED',
        part: 'front',
        params: { year: 2023, printed: 2022 },
      }),
    ]);
    const none = withPart(good, 'front', { heading: '区建筑工务署政府信息公开工作年度报告' });
    expect(issuesOf('D1.TITLE_YEAR', none)[0]?.params).toEqual({ year: 2023, printed: '' });
  });
});

describe('D1.PERIOD', () => {
  it.each([
    '本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。',
    '本年度报告中所列数据统计期限从2023年1月1日到12月31日止。',
    '本年度报告中所列数据的统计周期\n为 2023 年 1 月 1 日至 12 月 31 日。',
    '统计数据截至2023年12月31日。',
    '数据统计期限为二〇二三年一月一日至二〇二三年十二月三十一日。',
    '截至2023年10月8日，已办结全部申请。',
    '本报告按条例编制。',
    '',
  ])('is kept by %j', (text) => {
    expect(issuesOf('D1.PERIOD', withPart(good, 'front', { text }))).toEqual([]);
  });

  it.each([
    ['统计数据截至 2023年12月28日，如有疑问请联系。', '截至2023年12月28日'],
    ['数据统计期限为2022年1月1日至2022年12月31日。', '2022年1月1日至2022年12月31日'],
    ['所列数据的统计时限为2023年1月1日至2023年12月30日。', '2023年1月1日至2023年12月30日'],
    ['所列数据的统计时限为2022年12月1日-2023年12月31日。', '2022年12月1日-2023年12月31日'],
  ])('must be explained: %s', (text, printed) => {
    for (const part of ['front', 'ch1'] as const) {
      expect(issuesOf('D1.PERIOD', withPart(good, part, { text }))).toEqual([
        expect.objectContaining({ severity: 'MUST_BE_EXPLAINED', part, params: { year: 2023, printed } }),
      ]);
    }
  });

  it('is not asked of reports before 2019', () => {
    const content = {
      ...withPart(good, 'front', { text: '统计期限为2008年5月1日至2008年12月31日。' }),
      form: 'local',
    };
    const report = { organ: 'archive', year: 2008, scope: 'OWN' as const };
    expect(issuesOf('D1.PERIOD', content as typeof good, { report })).toEqual([]);
  });
});

describe('D1.SIGNED_YEAR', () => {
  it.each([
    '2024年1月17日',
    '示例市档案局 2024年1月17日',
    '统计时限：2023年1月1日至2023年12月31日',
    '截至2023年12月31日',
    '  2024 年 1 月 17 日',
    '二〇二四年一月十七日',
    '2023年未收费。',
    '',
  ])('is kept by a last line %j', (line) => {
    expect(
      issuesOf('D1.SIGNED_YEAR', withPart(good, 'ch6', { text: `信息处理费未收取。\n${line}` })),
    ).toEqual([]);
  });

  it.each(['2023年1月17日', '示例市档案局　2023年1月17日', '二〇二三年一月十七日'])(
    'must be explained: %s',
    (line) => {
      expect(
        issuesOf('D1.SIGNED_YEAR', withPart(good, 'ch6', { text: `信息处理费未收取。\n${line}` })),
      ).toEqual([
        expect.objectContaining({
          severity: 'MUST_BE_EXPLAINED',
          part: 'ch6',
          params: { year: 2024, printed: '2023年1月17日' },
        }),
      ]);
    },
  );
});

describe('D1.LATE', () => {
  const late = { publishedOn: '2024-02-01' };

  it('notes an own report after 31 January', () => {
    expect(issuesOf('D1.LATE', good, late)).toEqual([
      expect.objectContaining({
        severity: 'NOTES',
        part: null,
        params: { publishedOn: '2024-02-01', deadline: '2024-01-31', scope: 'OWN' },
      }),
    ]);
    expect(issuesOf('D1.LATE', good, { publishedOn: '2024-01-31' })).toEqual([]);
  });

  it('gives a 汇总 until 31 March', () => {
    const report = { organ: 'city', year: 2023, scope: 'AGGREGATE' as const };
    expect(issuesOf('D1.LATE', good, { ...late, report })).toEqual([]);
    expect(issuesOf('D1.LATE', good, { publishedOn: '2024-04-01', report })).toHaveLength(1);
  });

  it('says nothing before publication', () => {
    expect(issuesOf('D1.LATE', good, { publishedOn: null })).toEqual([]);
  });
});

describe('digitDates', () => {
  it.each([
    ['二○二三年十二月三十一日', '2023年12月31日'],
    ['二零二四年十月二十日', '2024年10月20日'],
    ['２０２４ 年 １ 月 １０ 日', '2024年1月10日'],
  ])('reads %s', (text, digits) => {
    expect(digitDates(text)).toBe(digits);
  });
});

describe('yearsIn', () => {
  it('lists every year in order', () => {
    expect(yearsIn('2022年与二〇二三年度')).toEqual([2022, 2023]);
  });
});
