import { describe, expect, it } from '@jest/globals';
import { goodContent, issuesOf, notAssessableOf, part, withPart, withValues } from './builders.ts';

const inForce = 'ch2.art20_1.normative_documents.in_force';
const made = 'ch2.art20_1.normative_documents.made';
const repealed = 'ch2.art20_1.normative_documents.repealed';

describe('X1', () => {
  const carriedIn = { 'ch3.carried_in.natural_person': '2', 'ch3.carried_out.natural_person': '2' };
  const content = withValues(goodContent(), carriedIn);

  it('says nothing without a report of the year before', () => {
    expect(issuesOf('X1', content)).toEqual([]);
    expect(notAssessableOf('X1', content)).toEqual([]);
  });

  it('is kept where carried in is what was carried out', () => {
    expect(issuesOf('X1', content, { yearBefore: content })).toEqual([]);
  });

  it('must be explained in every column that differs', () => {
    const yearBefore = withValues(goodContent(), { 'ch3.carried_out.natural_person': '3' });
    const issues = issuesOf('X1', content, { yearBefore });
    expect(issues).toEqual([
      {
        code: 'X1',
        severity: 'MUST_BE_EXPLAINED',
        part: 'ch3',
        figures: ['ch3.carried_in.natural_person'],
        expected: '3',
        actual: '2',
        params: {},
      },
      expect.objectContaining({ figures: ['ch3.carried_in.total'] }),
    ]);
  });

  it('runs from the 2019 form into the 2021 form', () => {
    const yearBefore = withValues(goodContent('2019'), { 'ch3.carried_out.natural_person': '1' });
    expect(issuesOf('X1', content, { yearBefore })).toHaveLength(2);
  });

  it('cannot be judged where either year is blank', () => {
    const yearBefore = withValues(goodContent(), { 'ch3.carried_out.other_org': null });
    expect(notAssessableOf('X1', goodContent(), { yearBefore })).toEqual([
      { code: 'X1', figures: ['ch3.carried_out.other_org'] },
      { code: 'X1', figures: ['ch3.carried_out.total'] },
    ]);
  });

  it('does not run from an older table', () => {
    const yearBefore = { form: 'local', parts: {} } as const;
    expect(issuesOf('X1', content, { yearBefore })).toEqual([]);
    expect(notAssessableOf('X1', content, { yearBefore })).toEqual([]);
  });
});

describe('X2', () => {
  const yearBefore = withValues(goodContent(), { [inForce]: '698' });

  it('is kept where 现行有效 follows from the year before', () => {
    const content = withValues(goodContent(), { [inForce]: '643', [made]: '77', [repealed]: '132' });
    expect(issuesOf('X2', content, { yearBefore })).toEqual([]);
  });

  it('must be explained where it does not', () => {
    const content = withValues(goodContent(), { [inForce]: '470', [made]: '77', [repealed]: '132' });
    expect(issuesOf('X2', content, { yearBefore })).toEqual([
      {
        code: 'X2',
        severity: 'MUST_BE_EXPLAINED',
        part: 'ch2',
        figures: [made, repealed, inForce],
        expected: '643',
        actual: '470',
        params: { before: '698', made: '77', repealed: '132' },
      },
    ]);
  });

  it('cannot be judged where a figure is blank', () => {
    const content = withValues(goodContent(), { [repealed]: null });
    expect(notAssessableOf('X2', content, { yearBefore })).toEqual([{ code: 'X2', figures: [repealed] }]);
  });

  it('does not run across the change of the form', () => {
    const content = withValues(goodContent(), { [inForce]: '5' });
    expect(issuesOf('X2', content, { yearBefore: goodContent('2019') })).toEqual([]);
    expect(notAssessableOf('X2', content, { yearBefore: goodContent('2019') })).toEqual([]);
  });
});

describe('X3', () => {
  const disclosed = 'ch2.art20_1.regulations.total_disclosed';
  const added = 'ch2.art20_1.regulations.newly_disclosed';
  const items = 'ch2.art20_8.administrative_fees.prev_year_items';
  const change = 'ch2.art20_8.administrative_fees.change';

  it('is kept where both series go on', () => {
    const yearBefore = withValues(goodContent('2019'), { [disclosed]: '5', [items]: '9', [change]: '-2' });
    const content = withValues(goodContent('2019'), { [disclosed]: '6', [added]: '1', [items]: '7' });
    expect(issuesOf('X3', content, { yearBefore })).toEqual([]);
  });

  it('must be explained where they do not', () => {
    const yearBefore = withValues(goodContent('2019'), { [disclosed]: '5', [items]: '9', [change]: '-2' });
    const content = withValues(goodContent('2019'), { [disclosed]: '8', [added]: '1', [items]: '9' });
    expect(issuesOf('X3', content, { yearBefore })).toEqual([
      expect.objectContaining({ figures: [added, disclosed], expected: '6', actual: '8' }),
      expect.objectContaining({
        severity: 'MUST_BE_EXPLAINED',
        figures: [items],
        expected: '7',
        actual: '9',
        params: { before: '9', change: '-2' },
      }),
    ]);
  });

  it('cannot be judged where a figure is blank', () => {
    const yearBefore = withValues(goodContent('2019'), { [change]: null });
    expect(notAssessableOf('X3', goodContent('2019'), { yearBefore })).toEqual([
      { code: 'X3', figures: [change] },
    ]);
  });
});

describe('D3', () => {
  const sentence = (words: string): string =>
    `${words}方面，我们${words}并且围绕${words}开展工作，同时就${words}听取意见并改进${words}。`;
  const text = Array.from('甲乙丙丁戊己庚辛壬癸')
    .map((char) => sentence(char.repeat(2) + '事项'))
    .join('\n');
  const other = Array.from('子丑寅卯辰巳午未申酉')
    .map((char) => `${char}类文件清理完毕${char}网站改版上线${char}人员培训`)
    .join('\n');
  const withChapter1 = (words: string) => withPart(goodContent(), 'ch1', part({ text: words }));

  it('must be explained where chapter 1 is that of the year before but for its numbers', () => {
    const content = withChapter1(`2023年，${text}`);
    expect(issuesOf('D3', content, { yearBefore: withChapter1(`2022年，${text}`) })).toEqual([
      expect.objectContaining({
        severity: 'MUST_BE_EXPLAINED',
        part: 'ch1',
        params: { percent: 100, limit: 60 },
      }),
      expect.objectContaining({ part: 'ch5' }),
    ]);
  });

  it('is kept by a text written anew', () => {
    const yearBefore = withPart(withChapter1(other), 'ch5', { text: other });
    expect(issuesOf('D3', withChapter1(text), { yearBefore })).toEqual([]);
  });

  it('counts the share of this year, however much longer last year was', () => {
    const yearBefore = withPart(withChapter1(text + other + sentence('其他')), 'ch5', { text: other });
    expect(issuesOf('D3', withChapter1(text), { yearBefore })[0]?.params['percent']).toBeGreaterThan(95);
  });

  it('says nothing of a few words', () => {
    const short = withPart(goodContent(), 'ch5', { text: '无' });
    expect(issuesOf('D3', withPart(short, 'ch1', { text: '无' }), { yearBefore: short })).toEqual([]);
  });

  it('takes time in proportion to the length', () => {
    const long = withChapter1(
      Array.from({ length: 60_000 }, (_, i) => String.fromCodePoint(0x4e00 + ((i * 7919) % 20_000))).join(''),
    );
    const started = performance.now();
    expect(issuesOf('D3', long, { yearBefore: long })).not.toEqual([]);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
