import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ImportedReport } from '../../src/documents/importedReport.ts';
import { readReport } from '../../src/documents/readReport.ts';
import { parseDecimal } from '../../src/util/decimal.ts';
import {
  flattened,
  htmlSpans,
  markdown,
  textCells,
  textSpaced,
  textTabs,
  unworn,
} from './support/layouts.ts';
import { rowsOf, samples, type Sample } from './support/sample.ts';

const chosen = fc.sample(samples({ flaws: false, blanks: false }), { seed: 11, numRuns: 40 });
const newer = chosen.find((sample) => sample.edition === '2021')!;
const older = chosen.find((sample) => sample.edition === '2019')!;
const read = (text: string, name: string): Promise<ImportedReport> =>
  readReport(new TextEncoder().encode(text), name);

/** Keys of certain figures that are not as printed. */
function wrong(sample: Sample, report: ImportedReport): readonly string[] {
  return [...sample.printed].flatMap(([key, text]) => {
    const figure = report.figures[key];
    const value = text === '' ? null : parseDecimal(text);
    return figure?.certainty === 'certain' && figure.value !== value ? [key] : [];
  });
}

function open(sample: Sample, report: ImportedReport): readonly string[] {
  return [...sample.printed.keys()].filter((key) => report.figures[key]?.certainty !== 'certain');
}

async function expectComplete(sample: Sample, text: string, name: string): Promise<void> {
  const report = await read(text, name);
  expect(wrong(sample, report)).toEqual([]);
  expect(open(sample, report)).toEqual([]);
}

/** A sample with zeros, and the totals of chapter 3 where they are given up too, left blank. */
function withBlanks(sample: Sample, totals: boolean): Sample {
  const blank = (key: string, text: string): boolean =>
    !key.startsWith('ch2') && (text === '0' || (totals && key.startsWith('ch3') && key.endsWith('.total')));
  return {
    ...sample,
    printed: new Map([...sample.printed].map(([key, text]) => [key, blank(key, text) ? '' : text])),
  };
}

/** As an office program saves a table as text: a tab between cells, merged cells left blank. */
function textEven(sample: Sample): string {
  const even = rowsOf(sample.edition, 'ch3').map((cells) => {
    const { row } = cells[0]!;
    const labels = [...row.groups, row.label, '', ''].slice(0, 3);
    return [...labels, ...cells.map((cell) => sample.printed.get(cell.key)!)];
  });
  const labels = rowsOf(sample.edition, 'ch3')[0]!.map((cell) => cell.column.label);
  const head = [
    ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', '', '', '申请人情况'],
    ['', '', '', labels[0]!, '法人或其他组织', '', '', '', '', labels[6]!],
    ['', '', '', '', ...labels.slice(1, 6)],
  ].map((cells) => [...cells, ...Array<string>(10).fill('')].slice(0, 10));
  const page = textTabs(sample, unworn).text;
  const heading = '三、收到和处理政府信息公开申请情况';
  const before = page.slice(0, page.indexOf(heading));
  const after = page.slice(page.indexOf('四、政府信息公开行政复议'));
  const table = [...head, ...even].map((cells) => cells.join('\t')).join('\n');
  return `${before}${heading}\n${table}\n${after}`;
}

describe('text with a tab between all cells', () => {
  it('is read by its columns, blanks and all', async () => {
    for (const sample of [newer, withBlanks(newer, false), withBlanks(older, true)]) {
      const report = await read(textEven(sample), 'a.txt');
      expect(wrong(sample, report)).toEqual([]);
      expect(open(sample, report).filter((key) => key.startsWith('ch3'))).toEqual([]);
    }
  });

  it('is left open where blanks at the ends of lines are cut off', async () => {
    const sample = withBlanks(newer, true);
    const stripped = textEven(sample)
      .split('\n')
      .map((line) => line.trimEnd());
    expect(wrong(sample, await read(stripped.join('\n'), 'a.txt'))).toEqual([]);
  });

  it('keeps the blanks of a row that holds nothing else', async () => {
    const sample = { ...newer, printed: new Map(newer.printed) };
    for (const key of sample.printed.keys()) if (key.startsWith('ch3.denied.')) sample.printed.set(key, '');
    await expectComplete(sample, textTabs(sample, unworn).text, 'a.txt');
  });
});

describe('text extracted from a page', () => {
  const totals = /^(二、上年结转\D*(?:\d+ ){6})(\d+)(\d)$/m;
  const broken = chosen.find((sample) => totals.test(textSpaced(sample, unworn).text))!;

  it('with a number broken over two lines leaves its row open', async () => {
    const text = textSpaced(broken, unworn).text.replace(totals, '$1$2\n$3');
    const report = await read(text, 'a.txt');
    expect(wrong(broken, report)).toEqual([]);
    expect(report.figures['ch3.carried_in.total']?.certainty).toBe('uncertain');
  });

  it('with a page number below a row that adds up is read', async () => {
    const text = textSpaced(broken, unworn).text.replace(totals, '$1$2$3\n5');
    await expectComplete(broken, text, 'a.txt');
  });

  it('with one cell a line takes no page number for a vanished blank', async () => {
    const sample = withBlanks(newer, false);
    const lines = textCells(sample, unworn).text.split('\n');
    const at = lines.indexOf('2.重复申请');
    lines.splice(at + 1, 0, '6');
    expect(wrong(sample, await read(lines.filter((line) => line !== '').join('\n'), 'a.txt'))).toEqual([]);
  });

  it('with a table on one line is read', async () => {
    for (const sample of [newer, older]) {
      const joined = textSpaced(sample, unworn)
        .text.split(/\n(?=[二三四五]、(?:主动|收到|政府信|存在))|(?<=申请情况|公开政府信息情况|诉讼情况)\n/)
        .map((part, index) => (index === 0 || part.startsWith('五、') ? part : part.replaceAll('\n', ' ')));
      const report = await read(joined.join('\n'), 'a.txt');
      expect(wrong(sample, report)).toEqual([]);
      expect(open(sample, report)).toEqual([]);
    }
  });

  it('with the lines of its head joined is not read in their order', async () => {
    const head = /法人或其他组织\n(自然人 总计)\n/;
    const text = textSpaced(newer, unworn).text;
    await expectComplete(newer, text.replace(head, '法人或其他组织 $1 '), 'a.txt');
    expect(wrong(newer, await read(text.replace(head, '$1 '), 'a.txt'))).toEqual([]);
  });

  it('whose head runs on into the first row is read in the order of that head', async () => {
    const moved = { ...unworn, order: [0, 1, 3, 4, 2, 5, 6] };
    const text = flattened(newer, moved).text.replace('一、本年新收', '某、本年新收');
    const report = await read(text, 'a.txt');
    expect(wrong(newer, report)).toEqual([]);
    expect(report.figures['ch3.new_received.research_institution']?.certainty).toBe('certain');
  });

  it('whose digits run together leaves chapter 4 open where blanks may have vanished', async () => {
    const line = /(?<=尚未审结总计)\d+(?=五、)/;
    const text = (digits: string): string => flattened(newer, unworn).text.replace(line, digits);
    const certain = async (digits: string): Promise<boolean> =>
      (await read(text(digits), 'a.txt')).figures['ch4.review.total']?.certainty === 'certain';
    expect(await certain('0'.repeat(15))).toBe(true);
    expect(await certain('100010000000000')).toBe(true);
    // 12 0 0 3 15 · 1 0 0 1 2 · five zeros; or 1200 3 15 … with blanks between would do as well.
    expect(await certain('1200315100120000')).toBe(false);
  });
});

describe('Markdown', () => {
  const page = markdown(newer, unworn).text;

  it('with escaped marks, bold labels and without outer strokes is read', async () => {
    await expectComplete(newer, page.replace(/(?<=\d)\.(?=[\u4e00-\u9fff])/g, '\\.'), 'a.md');
    await expectComplete(newer, page.replace(/^\| ([^|\d]+) \|/gm, '| **$1** |'), 'a.md');
    const bare = page.replace(/^\| (.*) \|$/gm, '$1').replaceAll('|---|', '---|---');
    await expectComplete(newer, bare, 'a.md');
  });

  it('with a head that ends in blank cells is read', async () => {
    const head = /^(\| .*商业企业.*) \|$/m;
    await expectComplete(newer, page.replace(head, '$1 |  |  |'), 'a.md');
    const last = '| | | | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | |';
    await expectComplete(newer, page.replace(head, `$&\n${last}`), 'a.md');
  });

  it('that writes a cell over several columns into each of them is read', async () => {
    const repeated = page.replace(
      /^\| (行政许可|行政处罚|行政强制|行政事业性收费|信息内容) \| ([^|]+) \|$/gm,
      '| $1 | $2 | $2 | $2 |',
    );
    expect(repeated).not.toBe(page);
    await expectComplete(newer, repeated, 'a.md');
  });

  it('drawn in plain text is read', async () => {
    await expectComplete(newer, page, 'a.txt');
    await expectComplete(newer, page.replaceAll('|---|', '├────┼────┤').replaceAll('|', '│'), 'a.txt');
  });
});

describe('a page', () => {
  const page = htmlSpans(newer, unworn).text;
  const table = /<table>(?:(?!<\/table>).)*勾稽.*?<\/table>/s.exec(page)![0];

  it('with a second copy of a table is one report', async () => {
    await expectComplete(newer, page.replace(table, `${table}<div class="mobile">${table}</div>`), 'a.html');
  });

  it('is read without what it hides, but not if it hides all', async () => {
    const other = table.replaceAll(/>\d+</g, '>9<');
    const hidden = `<div style="color:red; display: none"><div>${other}</div></div>`;
    await expectComplete(newer, page.replace(table, hidden + table), 'a.html');
    await expectComplete(newer, page.replace(table, `<section hidden>${other}</section>${table}`), 'a.html');
    const all = page
      .replace('<body>', '<body><div style="display:none">')
      .replace('</body>', '</div></body>');
    await expectComplete(newer, all, 'a.html');
  });

  it('with a column of subtotals is read', async () => {
    const widened = table
      .replace('colspan="7"', 'colspan="8"')
      .replace('colspan="5"', 'colspan="6"')
      .replace('<td>其他</td>', '<td>其他</td><td>小计</td>')
      .replace(/(<td>\d+<\/td>)<\/tr>/g, '<td>77</td>$1</tr>');
    expect(widened).toContain('小计');
    await expectComplete(newer, page.replace(table, widened), 'a.html');
  });

  it.each([
    ['（1）', (digit: string) => `（${digit}）`],
    ['①', (digit: string) => '①②③④⑤⑥⑦⑧'[Number(digit) - 1]!],
    ['1、', (digit: string) => `${digit}、`],
  ])('whose rows are numbered %s is read', async (_, mark) => {
    const numbered = page.replace(/(?<=>)(\d)\.(?=[\u4e00-\u9fff])/g, (__, digit: string) => mark(digit));
    await expectComplete(newer, numbered, 'a.html');
  });

  it('does not take tables of the text for those of the form', async () => {
    const own = '<table><tr><td>类别</td><td>件数</td></tr><tr><td>行政许可</td><td>15</td></tr></table>';
    await expectComplete(newer, page.replace('<p>二、', `${own}<p>二、`), 'a.html');
  });
});

describe('a title', () => {
  it.each([
    ['关于清河县水务局2023年度政府信息公开工作年度报告的公告', '清河县水务局'],
    ['关于发布清河县水务局2023年政府信息公开工作年度报告的公告', '清河县水务局'],
    ['清河县水务局关于2023年政府信息公开工作年度报告', '清河县水务局'],
    ['【年度报告】清河县水务局2023年政府信息公开工作年度报告', '清河县水务局'],
  ])('names the organ: %s', async (title, organ) => {
    const report = await read(`${title}\n一、总体情况\n好。\n六、其他需要报告的事项\n无。`, 'a.txt');
    expect(report).toMatchObject({ organ, year: 2023 });
  });
});
