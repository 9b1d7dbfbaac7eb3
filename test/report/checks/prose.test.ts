import { describe, expect, it } from '@jest/globals';
import { check, goodContent, issuesOf, part, withoutPart, withPart } from './builders.ts';

const good = goodContent();

describe('D2.CHAPTER_MISSING', () => {
  it.each(['ch1', 'ch2', 'ch3', 'ch4', 'ch5', 'ch6'] as const)('must be explained: %s', (id) => {
    const issue = expect.objectContaining({ severity: 'MUST_BE_EXPLAINED', part: id }) as object;
    expect(issuesOf('D2.CHAPTER_MISSING', withoutPart(good, id))).toEqual([issue]);
    expect(issuesOf('D2.CHAPTER_MISSING', withPart(good, id, part({})))).toEqual([issue]);
  });

  it('is not asked of reports before 2019', () => {
    const report = { organ: 'archive', year: 2013, scope: 'OWN' as const };
    expect(check({ form: 'none', parts: {} }, { report }).issues).toEqual([]);
  });
});

describe('D2.HEADING', () => {
  it('notes a heading in other words', () => {
    const content = withPart(good, 'ch5', { heading: '存在的主要问题及整改措施' });
    expect(issuesOf('D2.HEADING', content)).toEqual([
      expect.objectContaining({
        severity: 'NOTES',
        part: 'ch5',
        params: { printed: '存在的主要问题及整改措施' },
      }),
    ]);
  });

  it.each(['存在的主要问题及改进情况', '存在的主要问题 及改进情况', null])('is kept by %j', (heading) => {
    expect(issuesOf('D2.HEADING', withPart(good, 'ch5', { heading }))).toEqual([]);
  });
});

describe('D2.EMPTY', () => {
  it.each(['', '无。', '本年度不存在问题，今后继续努力。'])('must be explained: chapter 5 %j', (text) => {
    const content = withPart(good, 'ch5', { heading: '存在的主要问题及改进情况', text });
    expect(issuesOf('D2.EMPTY', content)).toEqual([
      expect.objectContaining({
        severity: 'MUST_BE_EXPLAINED',
        part: 'ch5',
        params: { characters: text.length, least: 50 },
      }),
    ]);
  });

  it('must be explained where another chapter has its heading alone', () => {
    const content = withPart(good, 'ch1', { heading: '总体情况', text: ' \n' });
    expect(issuesOf('D2.EMPTY', content)).toEqual([expect.objectContaining({ part: 'ch1' })]);
  });

  it('is kept by a short chapter 6', () => {
    expect(issuesOf('D2.EMPTY', withPart(goodContent('2019'), 'ch6', { text: '无。' }))).toEqual([]);
  });
});

describe('D2.SUBHEADING', () => {
  it('notes once all sub-headings that are not there', () => {
    const text =
      '（一）概述\n（二）主动公开政府信息情况\n1.2020年度，主动公开信息若干。监督保障有力，平台建设加强。';
    expect(issuesOf('D2.SUBHEADING', withPart(good, 'ch1', { text }))).toEqual([
      expect.objectContaining({
        severity: 'NOTES',
        part: 'ch1',
        params: { missing: '依申请公开、政府信息管理、政府信息公开平台建设、监督保障' },
      }),
    ]);
  });

  it('does not take a sentence for a heading', () => {
    const text =
      '今年我们在办公室的统一安排下继续抓好主动公开、依申请公开、政府信息管理、平台建设、监督保障等各项工作并取得成效';
    const missing = '主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障';
    expect(issuesOf('D2.SUBHEADING', withPart(good, 'ch1', { text }))[0]?.params).toEqual({ missing });
  });

  it.each([
    '（一）主动公开方面\n甲\n（二）依申请公开方面\n乙\n（三）政府信息管理方面\n丙\n（四）信息公开平台建设方面\n丁\n（五）监督保障方面\n戊',
    '一、主动公开：甲\n二、依申请公开：乙\n三、政府信息管理：丙\n四、平台建设：丁\n五、监督保障：戊',
    '主动公开\n依申请公开\n政府信息管理\n平台建设\n监督保障',
  ])('is kept by %j', (text) => {
    expect(issuesOf('D2.SUBHEADING', withPart(good, 'ch1', { text }))).toEqual([]);
  });
});

describe('D2.TOO_LONG', () => {
  it('notes a chapter 1 of more than a thousand characters, white space aside', () => {
    expect(issuesOf('D2.TOO_LONG', withPart(good, 'ch1', { text: '字 \n'.repeat(1000) }))).toEqual([]);
    expect(issuesOf('D2.TOO_LONG', withPart(good, 'ch1', { text: '𠮷'.repeat(1001) }))).toEqual([
      expect.objectContaining({ severity: 'NOTES', params: { characters: 1001, limit: 1000 } }),
    ]);
  });

  it('is not asked by the 2019 form', () => {
    const content = withPart(goodContent('2019'), 'ch1', { text: '字'.repeat(2000) });
    expect(issuesOf('D2.TOO_LONG', content)).toEqual([]);
  });
});

describe('D2.FEE_NOT_STATED', () => {
  it.each([
    '2023年，无收取信息处理费情况。',
    '信息公开处理费收费情况：无。',
    '未收取政府信息公开信息\n处理费。',
  ])('is kept by %j', (text) => {
    expect(issuesOf('D2.FEE_NOT_STATED', withPart(good, 'ch6', { text }))).toEqual([]);
  });

  it.each(['2023年度，政府信息公开未发生收费情况。', '无。', ''])('must be explained: %j', (text) => {
    expect(issuesOf('D2.FEE_NOT_STATED', withPart(good, 'ch6', { text }))).toEqual([
      expect.objectContaining({ severity: 'MUST_BE_EXPLAINED', part: 'ch6' }),
    ]);
  });

  it('is not asked by the 2019 form', () => {
    expect(issuesOf('D2.FEE_NOT_STATED', withPart(goodContent('2019'), 'ch6', { text: '无。' }))).toEqual([]);
  });
});
