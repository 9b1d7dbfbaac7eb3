import { describe, expect, it } from '@jest/globals';
import type { IssueCode } from '../../../src/report/issue.ts';
import { check, goodContent, issuesOf, withFigure, withPart, withValues } from './builders.ts';

const total = (row: string): string => `ch3.${row}.total`;

/** A good report whose chapter 3 has 10 new applications, 2 carried in, 11 handled and 1 carried out. */
const counted = withValues(goodContent(), {
  'ch3.new_received.natural_person': '10',
  'ch3.carried_in.natural_person': '2',
  'ch3.granted.natural_person': '6',
  'ch3.partially_granted.natural_person': '2',
  'ch3.unavailable.not_held.natural_person': '3',
  'ch3.carried_out.natural_person': '1',
  'ch2.art20_8.administrative_fees.amount_wan_yuan': '0.5',
});

const saying = (text: string, part: 'ch1' | 'ch5' | 'ch6' = 'ch1') =>
  withPart(counted, part, { text: `${goodContent().parts[part]?.text ?? ''}\n${text}` });

const said = (code: IssueCode, text: string) => issuesOf(code, saying(text));

describe('T1', () => {
  it.each([
    '全年收到政府信息公开申请10件，办结11件。',
    // With what was carried in.
    '全年收到政府信息公开申请12件，办结11件。',
    // The new ones alone.
    '全年新收政府信息公开申请10件，办结9件。',
    '办结依申请公开申请11件，其中予以公开6件、部分公开2件。',
    // Nobody else is named, so 予以公开 may hold both.
    '办结依申请公开申请11件，其中予以公开8件。',
    '没有因政府信息公开引发行政复议和行政诉讼。',
  ])('is kept by %s', (text) => {
    expect(said('T1', text)).toEqual([]);
  });

  it('must be explained where a number is none of those that the words can mean', () => {
    expect(said('T1', '全年收到政府信息公开申请11件，办结11件。')).toEqual([
      expect.objectContaining({
        severity: 'MUST_BE_EXPLAINED',
        part: 'ch1',
        figures: [total('new_received')],
        expected: '10',
        actual: '11',
        params: { printed: '全年收到政府信息公开申请11件' },
      }),
    ]);
  });

  it('is said once of the same figures, and in every part that speaks of them', () => {
    const text = '全年新收政府信息公开申请13件。全年新收政府信息公开申请14件。';
    expect(said('T1', text)).toHaveLength(1);
    expect(issuesOf('T1', withPart(saying(text), 'ch5', { text }))).toHaveLength(2);
  });

  it('adds up the rows under one head', () => {
    const issues = said('T1', '办结依申请公开申请11件，其中无法提供4件，不予处理0件，其他处理0件。');
    expect(issues).toEqual([
      expect.objectContaining({
        figures: ['not_held', 'needs_creation', 'still_unclear'].map((row) => total(`unavailable.${row}`)),
        expected: '3',
        actual: '4',
      }),
    ]);
  });

  it('takes blank cells for a lower bound and never for zero', () => {
    const blank = withValues(saying('办结依申请公开申请11件，其中部分公开2件、予以公开6件。'), {
      'ch3.granted.other_org': null,
      [total('granted')]: null,
    });
    expect(issuesOf('T1', blank)).toEqual([]);
    const less = withPart(blank, 'ch1', { text: '依申请公开方面，部分公开2件、予以公开5件。' });
    expect(issuesOf('T1', less)).toEqual([
      expect.objectContaining({
        expected: '6',
        actual: '5',
        params: expect.objectContaining({ atLeast: 1 }) as object,
      }),
    ]);
    const more = withPart(blank, 'ch1', { text: '依申请公开方面，部分公开2件、予以公开9件。' });
    expect(issuesOf('T1', more)).toEqual([]);
  });

  it('takes a wrong printed total and the sum it should be for two readings', () => {
    const misprinted = withValues(counted, { [total('granted')]: '0' });
    const text = (number: number): string => `办结依申请公开申请11件，其中部分公开2件，予以公开${number}件。`;
    expect(issuesOf('T1', withPart(misprinted, 'ch1', { text: text(6) }))).toEqual([]);
    expect(issuesOf('T1', withPart(misprinted, 'ch1', { text: text(0) }))).toEqual([]);
    expect(issuesOf('T1', withPart(misprinted, 'ch1', { text: text(5) }))).toHaveLength(1);
  });

  it('reads the substitute row where it is printed', () => {
    const text = '办结依申请公开申请11件，其中无法提供3件，不予处理0件，其他处理4件。';
    const mixed = withFigure(counted, 'ch3.other.natural_person', { value: '4' });
    expect(issuesOf('T1', withPart(mixed, 'ch1', { text }))).toEqual([]);
    expect(said('T1', text)).toHaveLength(1);
  });
});

describe('T1.FEE', () => {
  it.each([
    '实际收取信息处理费5000元。',
    '2023年收取信息处理费0.5万元。',
    '未收取信息处理费。',
    '2022年，我局收取信息处理费7000元。',
  ])('is kept by %s', (text) => {
    expect(issuesOf('T1.FEE', saying(text, 'ch6'))).toEqual([]);
  });

  it('must be explained where one fee is more than all fees', () => {
    expect(issuesOf('T1.FEE', saying('本年度我局收取信息处理费7,000元。', 'ch6'))).toEqual([
      expect.objectContaining({ severity: 'MUST_BE_EXPLAINED', part: 'ch6', expected: '0.5', actual: '0.7' }),
    ]);
  });

  it('is not asked where the amount is blank', () => {
    const blank = withValues(saying('收取信息处理费7000元。', 'ch6'), {
      'ch2.art20_8.administrative_fees.amount_wan_yuan': null,
    });
    expect(issuesOf('T1.FEE', blank)).toEqual([]);
  });
});

describe('T2.SUM', () => {
  it.each([
    '公开信息20条（网站12条、微信5条、公报3条）。',
    '公开信息20条，其中机构职能12条，规划计划5条，其他信息3条。',
    // 其中 may leave out the rest, and a channel may repeat another.
    '公开信息20条，其中机构职能12条，规划计划5条。',
    '公开信息20条，其中网站20条，微信15条。',
    '公开信息20条（其中网站12条、微信5条）。',
    // The third is part of the second.
    '公开信息20条（动态12条、政务8条、解读2条）。',
    '公开信息20余条（网站12条、微信5条、公报2条）。',
    '公开信息20条（主要是网站12条、微信5条、公报2条）。',
  ])('is kept by %s', (text) => {
    expect(said('T2.SUM', text)).toEqual([]);
  });

  it.each([
    '公开信息20条（网站12条、微信5条、公报2条）。',
    '公开信息20条，其中机构职能12条，规划计划5条，其他信息2条。',
    '公开信息20条，（其中：机构职能12条，规划计划5条，其他信息2条）。',
  ])('notes %s', (text) => {
    expect(said('T2.SUM', text)).toEqual([
      expect.objectContaining({
        severity: 'NOTES',
        expected: '19',
        actual: '20',
        params: { printed: '公开信息20条', counter: '条', parts: '12+5+2', count: 3 },
      }),
    ]);
  });
});

describe('T2.SHARE', () => {
  it.each([
    '公开信息81条，其中网站42条，占51.85%。',
    '公开信息81条，其中网站42条，占51.9%。',
    '公开信息81条。其中，网站42条，占52%；微信39条，占48%。',
    // Of a total of chapter 3.
    '依申请公开方面，予以公开6件，占54.5%。',
    // Of what nobody can know.
    '公开信息42条，占全市的9.5%。',
    '公开信息81条。发布解读42条，占30%。',
    '公开信息81条，其中网站42条，占比约五成。',
  ])('is kept by %s', (text) => {
    expect(said('T2.SHARE', text)).toEqual([]);
  });

  it('notes a share that is not that of the number before it', () => {
    expect(said('T2.SHARE', '公开信息81条，其中网站42条，占58.15%。')).toEqual([
      expect.objectContaining({
        severity: 'NOTES',
        expected: '51.85',
        actual: '58.15',
        params: { printed: '其中网站42条', whole: '81条', percent: '58.15' },
      }),
    ]);
  });

  it('knows the whole from the other shares beside it', () => {
    const text = '登记90条，公开信息81条，网站42条，占51.85%，微信39条，占40%。';
    expect(said('T2.SHARE', text)).toEqual([expect.objectContaining({ expected: '48', actual: '40' })]);
  });
});

describe('T2.CHANGE', () => {
  const yearBefore = withValues(goodContent(), { 'ch3.new_received.natural_person': '8' });
  const changed = (text: string, over = { yearBefore } as { yearBefore: typeof yearBefore | null }) =>
    issuesOf('T2.CHANGE', saying(text), over);

  it.each([
    '全年新收政府信息公开申请10件，同比增长25%。',
    '全年新收政府信息公开申请10件，比上年增加2件。',
    // With what was carried in.
    '全年收到政府信息公开申请12件，较上年增长50%。',
    '全年新收政府信息公开申请10件，同比增长约三成。',
  ])('is kept by %s', (text) => {
    expect(changed(text)).toEqual([]);
  });

  it.each([
    ['同比增长20%', '25', '20'],
    ['比上年减少2件', '2', '-2'],
    ['与上年持平', '2', '0'],
  ])('notes %s', (words, expected, actual) => {
    expect(changed(`全年新收政府信息公开申请10件，${words}。`)).toEqual([
      expect.objectContaining({ severity: 'NOTES', figures: [total('new_received')], expected, actual }),
    ]);
  });

  it('leaves a wrong number to T1', () => {
    const { issues } = check(saying('全年新收政府信息公开申请11件，比上年增加2件。'), { yearBefore });
    expect(issues.map(({ code }) => code)).toContain('T1');
    expect(issues.map(({ code }) => code)).not.toContain('T2.CHANGE');
  });

  it('is not asked without a report of the year before, nor where it is blank or zero', () => {
    const text = '全年新收政府信息公开申请10件，同比增长20%。';
    expect(changed(text, { yearBefore: null })).toEqual([]);
    expect(changed(text, { yearBefore: goodContent() })).toEqual([]);
    const blank = withValues(yearBefore, { 'ch3.new_received.other_org': null });
    expect(changed(text, { yearBefore: blank })).toEqual([]);
  });
});

describe('the checks of the text', () => {
  it('take time in proportion to its length', () => {
    const long = [
      '公开信息1条，占1%，'.repeat(5000),
      '其中网站1条，'.repeat(5000),
      '（1条'.repeat(5000),
      '收到政府信息公开申请1件，'.repeat(5000),
    ];
    const started = performance.now();
    for (const text of long) check(withPart(counted, 'ch1', { text }));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
