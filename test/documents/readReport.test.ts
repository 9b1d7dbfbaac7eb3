import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { importedContent } from '../../src/documents/importedContent.ts';
import type { ImportedReport } from '../../src/documents/importedReport.ts';
import { readReport } from '../../src/documents/readReport.ts';
import { checkReport } from '../../src/report/checks/checks.ts';
import { issueCodes } from '../../src/report/issue.ts';
import { htmlSpans, markdown, textSpaced, unworn } from './support/layouts.ts';
import { samples } from './support/sample.ts';

const read = (text: string, name = 'a.html'): Promise<ImportedReport> =>
  readReport(new TextEncoder().encode(text), name);
const chosen = fc.sample(samples({ flaws: false, blanks: false }), { seed: 3, numRuns: 40 });
const older = chosen.find((sample) => sample.edition === '2019')!;
const newer = chosen.find((sample) => sample.edition === '2021')!;
/** What reading found, and what the checks find in the draft that the file becomes. */
function codes(report: ImportedReport): readonly string[] {
  const { issues } = checkReport({
    report: { organ: 'organ', year: report.year ?? 2023, scope: report.scope ?? 'OWN' },
    organName: report.organ ?? '',
    content: importedContent(report),
    yearBefore: null,
    publishedOn: null,
  });
  return [...report.issues, ...issues].map((issue) => issue.code);
}

/** The page with one cell printed otherwise. */
function withCell(sample: typeof older, key: string, text: string): Promise<ImportedReport> {
  return read(htmlSpans({ ...sample, printed: new Map(sample.printed).set(key, text) }, unworn).text);
}

describe('a cell', () => {
  const key = 'ch3.granted.natural_person';

  it.each([
    ['无', '0'],
    ['—', '0'],
    ['－', '0'],
    ['/', '0'],
    ['１，２３４', '1234'],
    ['1,234件', '1234'],
    ['007', '7'],
    ['12 件', '12'],
    ['5（件）', '5'],
    ['', null],
    ['&nbsp;', null],
    ['\u3000', null],
  ])('with %j is certain', async (text, value) => {
    expect((await withCell(newer, key, text)).figures[key]).toMatchObject({
      certainty: 'certain',
      value,
      unit: '件',
    });
  });

  it.each(['12a', '约5', '1 2', '1，23', '-3', '?', '5元', '1/2'])('with %j is uncertain', async (text) => {
    const report = await withCell(newer, key, text);
    expect(report.figures[key]).toMatchObject({ certainty: 'uncertain', value: null });
    expect(codes(report)).toContain('IMPORT.UNCERTAIN');
  });

  it.each([
    ['251000元', '251000', '元'],
    ['12.5万元', '12.5', '万元'],
    ['0.3亿元', '3000', '万元'],
    ['1734276', '1734276', null],
  ])('of money whose unit the form leaves open keeps its own: %s', async (text, value, unit) => {
    const amount = 'ch2.art20_9.centralized_procurement.total_amount';
    const report = await withCell(older, amount, text);
    expect(report.figures[amount]).toMatchObject({ certainty: 'certain', value, unit });
    expect(codes(report).includes('UNIT_NOT_STATED')).toBe(unit === null);
  });

  it('of money in 万元 is exact, whatever unit is written', async () => {
    const amount = 'ch2.art20_8.administrative_fees.amount_wan_yuan';
    expect((await withCell(newer, amount, '592449元')).figures[amount]).toMatchObject({
      value: '59.2449',
      unit: '万元',
    });
    expect((await withCell(newer, amount, '24252.311082')).figures[amount]?.value).toBe('24252.311082');
  });

  it('of a change may be negative', async () => {
    const change = 'ch2.art20_5.administrative_licensing.change';
    expect((await withCell(older, change, '－3')).figures[change]?.value).toBe('-3');
    expect((await withCell(older, change, '减少2')).figures[change]?.value).toBe('-2');
  });

  it('says where it stands', async () => {
    expect((await withCell(newer, key, '5')).figures[key]?.place).toMatch(/^表\d+ 第\d+行 第\d+列$/);
    const line = await readReport(new TextEncoder().encode(textSpaced(newer, unworn).text), 'a.txt');
    expect(line.figures[key]?.place).toMatch(/^第\d+行$/);
  });
});

describe('a form', () => {
  it('of 2021 with the single row of 2019 keeps that row and says so', async () => {
    const page = htmlSpans(newer, unworn).text;
    const rows = page.split('\n').filter((line) => line.startsWith('<tr>'));
    const [first, second, third] = rows.filter((row) => /逾期|>3\.其他</.test(row));
    const single = first!.replace(
      /<td[^>]*>（六）其他处理<\/td><td[^>]*>[^<]*<\/td>/,
      '<td colspan="2">（六）其他处理</td>',
    );
    const report = await read(page.replace(first!, single).replace(second!, '').replace(third!, ''));
    expect(report.form).toBe('2021');
    expect(report.figures['ch3.other.total']?.certainty).toBe('certain');
    expect(report.figures['ch3.other.other.total']?.certainty).toBe('missing');
    expect(codes(report)).toContain('MIXED_FORM');
  });

  it('is recognised by its labels, not by the year', async () => {
    const report = await read(htmlSpans(older, unworn).text);
    expect(report.form).toBe('2019');
    expect(codes(report)).toContain('FORM_NOT_IN_FORCE');
  });

  it('has every one of its figures in every answer', async () => {
    const report = await read(
      '<h1>清河县水务局2023年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>好。</p>',
    );
    expect(Object.keys(report.figures).length).toBeGreaterThan(190);
    expect(codes(report)).toEqual(
      expect.arrayContaining(['IMPORT.NO_TABLE', 'IMPORT.MISSING', 'IMPORT.CHAPTER_MISSING']),
    );
  });

  it('with the same row twice leaves it open', async () => {
    const page = markdown(newer, unworn).text;
    const row = page.split('\n').find((line) => line.includes('2.重复申请'))!;
    const report = await read(page.replace(row, `${row}\n${row.replace(/\| \d+ \|$/, '| 77777 |')}`), 'a.md');
    expect(report.figures['ch3.not_processed.duplicate.total']?.certainty).toBe('uncertain');
    expect(report.figures['ch3.not_processed.duplicate.total']?.candidates).toContain('77777');
  });

  it('with three lines for chapter 4 is read by their labels', async () => {
    const cells = (numbers: string): string =>
      numbers
        .split(' ')
        .map((number) => `<td>${number}</td>`)
        .join('');
    const report =
      await read(`<h1>清河县2023年政府信息公开工作年度报告</h1><p>四、政府信息公开行政复议、行政诉讼情况</p><table>
      <tr><td></td><td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td></tr>
      <tr><td>行政复议</td>${cells('1 2 3 4 10')}</tr><tr><td>未经复议直接起诉</td>${cells('0 0 1 0 1')}</tr>
      <tr><td>复议后起诉</td>${cells('5 0 0 0 5')}</tr></table>`);
    expect(report.figures['ch4.review.pending']?.value).toBe('4');
    expect(report.figures['ch4.litigation_after_review.upheld']?.value).toBe('5');
  });
});

describe('the words of a report', () => {
  const chapters = (mark: (index: number) => string): string =>
    [
      '总体情况',
      '主动公开政府信息情况',
      '收到和处理政府信息公开申请情况',
      '政府信息公开行政复议、行政诉讼情况',
      '存在的主要问题及改进情况',
      '其他需要报告的事项',
    ]
      .map((heading, index) => `${mark(index)}${heading}\n正文${index}。`)
      .join('\n');
  const title = '清河县水务局2023年政府信息公开工作年度报告\n';

  it.each<readonly [string, (index: number) => string]>([
    ['一、', (index) => `${'一二三四五六'[index]!}、`],
    ['第一部分', (index) => `第${'一二三四五六'[index]!}部分 `],
    ['（一）', (index) => `（${'一二三四五六'[index]!}）`],
    ['(一)', (index) => `(${'一二三四五六'[index]!})`],
    ['1.', (index) => `${index + 1}.`],
    ['no numeral', () => ''],
    ['wrong numerals', () => '三、'],
  ])('are parted into chapters with %s', async (_, mark) => {
    const report = await read(title + chapters(mark), 'a.txt');
    expect(report.chapters.map((chapter) => [chapter.number, chapter.text])).toEqual(
      [0, 1, 2, 3, 4, 5].map((index) => [index + 1, `正文${index}。`]),
    );
  });

  it('are found below a table of contents', async () => {
    const contents = '目录\n一、总体情况……1\n二、主动公开政府信息情况……2\n';
    const report = await read(title + contents + chapters((index) => `${'一二三四五六'[index]!}、`), 'a.txt');
    expect(report.chapters[0]?.text).toBe('正文0。');
  });

  it('do not hold the navigation and the foot of a page', async () => {
    const report =
      await read(`<div>首页 &gt; 年报</div><h1>${title}</h1><p>发布日期：2024-01-20 浏览次数：5</p><p>依据条例编制。</p>
      <p>一、总体情况</p><p>好。</p><p>六、其他需要报告的事项</p><p>无。</p><p>清河县水务局</p><p>2024年1月20日</p>
      <div>上一篇：无</div><div>版权所有：清河县人民政府 备案号：冀ICP备000号</div>`);
    expect(report.preface).toBe('依据条例编制。');
    expect(report.chapters.at(-1)?.text).toBe('无。\n清河县水务局\n2024年1月20日');
  });

  it('name the organ most completely, and only the same organ', async () => {
    const signed = async (front: string, name: string): Promise<string | null> => {
      const text = `${front}\n一、总体情况\n好。\n六、其他需要报告的事项\n无。\n${name}\n2024年1月20日`;
      return (await read(text, 'a.txt')).organ;
    };
    expect(await signed('县水务局2023年政府信息公开工作年度报告', '清河县水务局')).toBe('清河县水务局');
    expect(await signed('清河县水务局2023年政府信息公开工作年度报告', '清河县人民政府')).toBe('清河县水务局');
    expect(await signed('2023年政府信息公开工作年度报告', '清河县水务局')).toBe('清河县水务局');
    expect(await signed('清河县人民政府信息公开工作2023年度报告', '')).toBe('清河县人民政府');
    const titled = (prose: string): Promise<string | null> =>
      signed(`洪湾区水务局2023年政府信息公开工作年度报告\n${prose}`, '');
    expect(await titled('本报告由安平市洪湾区水务局编制。')).toBe('安平市洪湾区水务局');
    expect(await titled('本报告由安平市洪湾区水务局编制，与安宁市洪湾区水务局无关。')).toBe('洪湾区水务局');
    expect(await titled('本报告由安平市水务局转发。')).toBe('洪湾区水务局');
  });

  it.each([
    ['清河县人民政府', '全县', 'AGGREGATE'],
    ['清河县人民政府办公室', '全县', 'OWN'],
    ['清河县柳林镇人民政府', '全镇', 'OWN'],
    ['青石开发区管委会', '汇总', 'AGGREGATE'],
  ])('tell the scope: %s', async (organ, word, scope) => {
    const report = await read(
      `${organ}2023年政府信息公开工作年度报告\n一、总体情况\n${word}情况如下。`,
      'a.txt',
    );
    expect(report.scope).toBe(scope);
  });

  it('with different years are reported', async () => {
    const report = await read(
      `${title}本报告数据期限自2022年1月1日起至2022年12月31日止。\n一、总体情况\n好。`,
      'a.txt',
    );
    expect(report.year).toBe(2023);
    expect(report.issues.find((issue) => issue.code === 'IMPORT.YEARS_DIFFER')?.params).toEqual({
      title: 2023,
      period: 2022,
    });
  });
});

describe('importedContent', () => {
  it('holds what is certain and nothing else', async () => {
    const key = 'ch3.granted.natural_person';
    const uncertain = importedContent(await withCell(newer, key, '12a'));
    expect(uncertain.parts.ch3?.figures).not.toHaveProperty([key]);
    const report = await withCell(newer, key, '无');
    const content = importedContent(report);
    expect(content.form).toBe('2021');
    expect(content.parts.ch3?.figures[key]).toMatchObject({ value: '0', printed: '无' });
    expect(content.parts.ch4?.figures['ch4.review.total']).not.toHaveProperty('printed');
    expect(content.parts.front?.heading).toBe(report.title);
    expect(content.parts.ch5?.text).toContain('一是公开的主动性还不够');
  });

  it('keeps the unit of money only where the form prints none', async () => {
    const amount = 'ch2.art20_9.centralized_procurement.total_amount';
    expect(importedContent(await withCell(older, amount, '5元')).parts.ch2?.figures[amount]).toMatchObject({
      value: '5',
      unit: '元',
    });
    expect(
      importedContent(await read(htmlSpans(newer, unworn).text)).parts.ch2?.figures[
        'ch2.art20_8.administrative_fees.amount_wan_yuan'
      ],
    ).not.toHaveProperty('unit');
  });
});

it('reports only known issues', async () => {
  for (const code of codes(await read(htmlSpans(older, unworn).text))) expect(issueCodes).toContain(code);
});
