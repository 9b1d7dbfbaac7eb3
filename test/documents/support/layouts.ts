import type { Cell, TableId } from '../../../src/forms/table.ts';
import { FRONT, rowsOf, type Sample } from './sample.ts';
import { wordOf, workbookOf } from './office.ts';

/** What a layout does to a sample beyond printing it. Rows are named `<table>.<row>`. */
export interface Wear {
  readonly dropped: ReadonlySet<string>;
  readonly misprinted: ReadonlyMap<string, string>;
  readonly torn: ReadonlySet<string>;
  /** The order of the seven columns of chapter 3. */
  readonly order: readonly number[];
  readonly fullWidth: boolean;
}

export const unworn: Wear = {
  dropped: new Set(),
  misprinted: new Map(),
  torn: new Set(),
  order: [0, 1, 2, 3, 4, 5, 6],
  fullWidth: false,
};

export interface Page {
  readonly fileName: string;
  readonly text: string;
  /** Where the file is no text. */
  readonly bytes?: Uint8Array;
}

export type Layout = (sample: Sample, wear: Wear) => Page;

interface PrintedRow {
  readonly groups: readonly string[];
  readonly label: string;
  readonly values: readonly string[];
  readonly torn: boolean;
}

const HEADINGS = {
  ch2: '二、主动公开政府信息情况',
  ch3: '三、收到和处理政府信息公开申请情况',
  ch4: '四、政府信息公开行政复议、行政诉讼情况',
};
const CORNER = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
const LEGAL = '法人或其他组织';
const OUTCOMES = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];

function printedRow(cells: readonly Cell[], sample: Sample, wear: Wear): PrintedRow | null {
  const { row, table } = cells[0]!;
  const name = `${table}.${row.id}`;
  if (wear.dropped.has(name)) return null;
  const values = cells.map((cell) => {
    const text = sample.printed.get(cell.key)!;
    return wear.fullWidth
      ? text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
      : text;
  });
  return {
    groups: row.groups,
    label: wear.misprinted.get(name) ?? row.label,
    values: table === 'ch3' ? wear.order.map((index) => values[index]!) : values,
    torn: wear.torn.has(name),
  };
}

function printedRows(table: TableId, sample: Sample, wear: Wear): readonly PrintedRow[] {
  return rowsOf(sample.edition, table).flatMap((cells) => printedRow(cells, sample, wear) ?? []);
}

interface Section {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly PrintedRow[];
}

function sections(sample: Sample, wear: Wear): readonly Section[] {
  const bySection = Map.groupBy(rowsOf(sample.edition, 'ch2'), (cells) => cells[0]!.row.id.split('.')[0]!);
  const numerals: Readonly<Record<string, string>> = {
    art20_1: '一',
    art20_5: '五',
    art20_6: '六',
    art20_8: '八',
    art20_9: '九',
  };
  return [...bySection].map(([id, rows]) => ({
    title: `第二十条第（${numerals[id]!}）项`,
    head: ['信息内容', ...rows[0]!.map((cell) => cell.column.label)],
    rows: rows.flatMap((cells) => printedRow(cells, sample, wear) ?? []),
  }));
}

function applicants(sample: Sample, wear: Wear): readonly string[] {
  const labels = rowsOf(sample.edition, 'ch3')[0]!.map((cell) => cell.column.label);
  return wear.order.map((index) => labels[index]!);
}

function permuted(wear: Wear): boolean {
  return wear.order.some((column, index) => column !== index);
}

const td = (text: string, attributes = ''): string =>
  `<td${attributes}>${text === '' ? '&nbsp;' : text}</td>`;
const tr = (cells: readonly string[]): string => `<tr>${cells.join('')}</tr>`;

function htmlPage(body: readonly string[]): Page {
  return {
    fileName: 'page.html',
    text: `<html><head><title>${FRONT[0]!}</title></head><body>${body.join('\n')}</body></html>`,
  };
}

function withChapters(
  table: (id: TableId) => readonly string[],
  line: (text: string) => string,
): readonly string[] {
  return [
    ...FRONT.map(line),
    line('一、总体情况'),
    line('2023年，我局扎实推进政府信息公开工作，主动公开各类信息368条。'),
    ...(['ch2', 'ch3', 'ch4'] as const).flatMap((id) => [line(HEADINGS[id]), ...table(id)]),
    line('五、存在的主要问题及改进情况'),
    line('一是公开的主动性还不够；二是解读形式单一。'),
    line('六、其他需要报告的事项'),
    line('本年度未收取信息处理费。'),
    line('清河县水务局'),
    line('2024年1月20日'),
  ];
}

const outer = (row: PrintedRow): string => row.groups[0] ?? '';

/** Rows of chapter 3 with the spans of the statutory layout, as far as the rows are next to one another. */
function applicationRows(rows: readonly PrintedRow[], cell: (text: string) => string): readonly string[] {
  const spanOf = (at: number, level: number): number => {
    const same = (row: PrintedRow | undefined): boolean =>
      row?.groups[level] === rows[at]!.groups[level] && outer(row!) === outer(rows[at]!);
    if (at > 0 && same(rows[at - 1]) && rows[at - 1]!.groups.length > level) return 0;
    let end = at;
    while (same(rows[end]) && rows[end]!.groups.length > level) end += 1;
    return end - at;
  };
  return rows.map((row, at) => {
    const heads: string[] = [];
    row.groups.forEach((group, level) => {
      const height = spanOf(at, level);
      if (height > 0) heads.push(td(group, ` rowspan="${height}"`));
    });
    const width = 3 - row.groups.length;
    return tr([
      ...heads,
      td(cell(row.label), ` colspan="${width}"`),
      ...row.values.map((value) => td(cell(value))),
    ]);
  });
}

function applicationHead(sample: Sample, wear: Wear): readonly string[] {
  const labels = applicants(sample, wear);
  if (permuted(wear)) return [tr([td(CORNER, ' colspan="3"'), ...labels.map((label) => td(label))])];
  return [
    tr([td(CORNER, ' colspan="3" rowspan="3"'), td('申请人情况', ' colspan="7"')]),
    tr([td(labels[0]!, ' rowspan="2"'), td(LEGAL, ' colspan="5"'), td('总计', ' rowspan="2"')]),
    tr(labels.slice(1, 6).map((label) => td(label))),
  ];
}

function proceedingsHtml(sample: Sample, wear: Wear): readonly string[] {
  const values = printedRows('ch4', sample, wear).flatMap((row) => row.values);
  return [
    '<table>',
    tr([td('行政复议', ' colspan="5"'), td('行政诉讼', ' colspan="10"')]),
    tr([
      ...OUTCOMES.map((label) => td(label, ' rowspan="2"')),
      td('未经复议直接起诉', ' colspan="5"'),
      td('复议后起诉', ' colspan="5"'),
    ]),
    tr([...OUTCOMES, ...OUTCOMES].map((label) => td(label))),
    tr(values.map((value) => td(value))),
    '</table>',
  ];
}

function html(sample: Sample, wear: Wear, cell: (text: string) => string, splitAt: number | null): Page {
  const table = (id: TableId): readonly string[] => {
    if (id === 'ch4') return proceedingsHtml(sample, wear);
    if (id === 'ch2') {
      const width = (row: { readonly length: number }): string => (row.length === 1 ? ' colspan="3"' : '');
      return [
        '<table>',
        ...sections(sample, wear).flatMap((section) => [
          tr([td(section.title, ' colspan="4"')]),
          tr([
            td('信息内容'),
            ...section.head.slice(1).map((label) => td(label, width(section.head.slice(1)))),
          ]),
          ...section.rows.map((row) =>
            tr([td(cell(row.label)), ...row.values.map((value) => td(cell(value), width(row.values)))]),
          ),
        ]),
        '</table>',
      ];
    }
    const rows = printedRows('ch3', sample, wear);
    const at = splitAt === null ? rows.length : Math.min(splitAt, rows.length - 1);
    const parts = [rows.slice(0, at), rows.slice(at)].filter((part) => part.length > 0);
    return parts.flatMap((part) => [
      '<table>',
      ...applicationHead(sample, wear),
      ...applicationRows(part, cell),
      '</table>',
    ]);
  };
  return htmlPage(withChapters(table, (text) => `<p>${text}</p>`));
}

/** The statutory layout with spans. */
export const htmlSpans: Layout = (sample, wear) => html(sample, wear, (text) => text, null);

/** The same, drawn up in Word. */
export const wordDocument: Layout = (sample, wear) => {
  const { text } = htmlSpans(sample, wear);
  return { fileName: 'page.docx', text, bytes: wordOf(text) };
};

/** The same, drawn up in Excel. */
export const excelWorkbook: Layout = (sample, wear) => {
  const { text } = htmlSpans(sample, wear);
  return { fileName: 'page.xlsx', text, bytes: workbookOf(text) };
};

/** As Word pastes it: every run in markup of its own. */
export const htmlMarkup: Layout = (sample, wear) =>
  html(
    sample,
    wear,
    (text) =>
      `<p class=MsoNormal><span><font face="宋体">${text.replace(/(\d+)/g, '</font></span><span lang=EN-US>$1</span><span><font>')}</font></span><o:p></o:p></p>`,
    null,
  );

/** The table of chapter 3 goes on on a second page, its heads repeated. */
export const htmlPages: Layout = (sample, wear) => html(sample, wear, (text) => text, 11);

const pipe = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function plainTable(
  sample: Sample,
  wear: Wear,
  row: (cells: readonly string[]) => string,
  rule: string | null,
) {
  return (id: TableId): readonly string[] => {
    const ruled = rule === null ? [] : [rule];
    if (id === 'ch2') {
      return sections(sample, wear).flatMap((section) => [
        section.title,
        '',
        row(section.head),
        ...ruled,
        ...section.rows.map((each) => row([each.label, ...each.values])),
        '',
      ]);
    }
    if (id === 'ch3') {
      return [
        CORNER,
        '',
        row(['项目', ...applicants(sample, wear)]),
        ...ruled,
        ...printedRows(id, sample, wear).map((each) =>
          row([[...each.groups, each.label].join(''), ...each.values]),
        ),
        '',
      ];
    }
    const rows = printedRows(id, sample, wear);
    return [
      '行政复议 行政诉讼',
      '未经复议直接起诉 复议后起诉',
      '',
      row([...OUTCOMES, ...OUTCOMES, ...OUTCOMES]),
      ...ruled,
      row(rows.flatMap((each) => each.values)),
      '',
    ];
  };
}

export const markdown: Layout = (sample, wear) => ({
  fileName: 'page.md',
  text: withChapters(plainTable(sample, wear, pipe, '|---|'), (text) => `${text}\n`).join('\n'),
});

/** Cells apart by tabs, as a browser copies them. */
export const textTabs: Layout = (sample, wear) => ({
  fileName: 'page.txt',
  text: withChapters(
    plainTable(sample, wear, (cells) => cells.join('\t'), null),
    (text) => text,
  ).join('\n'),
});

/** Cells apart by spaces; long labels broken over the lines before and after their numbers. */
export const textSpaced: Layout = (sample, wear) => {
  const table = (id: TableId): readonly string[] => {
    if (id === 'ch4') {
      const rows = printedRows(id, sample, wear);
      return [
        '行政复议 行政诉讼',
        '未经复议直接起诉 复议后起诉',
        [...OUTCOMES, ...OUTCOMES, ...OUTCOMES].join(' '),
        rows.flatMap((row) => row.values).join(' '),
      ];
    }
    const lines = (rows: readonly PrintedRow[]): readonly string[] =>
      rows.flatMap((row, at) => tornLines(row, rows[at - 1]));
    if (id === 'ch2')
      return sections(sample, wear).flatMap((section) => [
        section.title,
        section.head.join(' '),
        ...lines(section.rows),
      ]);
    const labels = applicants(sample, wear);
    const head = permuted(wear) ? [labels.join(' ')] : [LEGAL, '自然人 总计', labels.slice(1, 6).join(' ')];
    return [`${CORNER}申请人情况`, ...head, ...lines(printedRows(id, sample, wear))];
  };
  return { fileName: 'page.txt', text: withChapters(table, (text) => text).join('\n') };
};

function tornLines(row: PrintedRow, before: PrintedRow | undefined): readonly string[] {
  const numbers = row.values.join(' ').trim();
  const group = row.groups.at(-1);
  const first = group !== undefined && before?.groups.at(-1) !== group ? `${group} ` : '';
  if (!row.torn) return [`${first}${row.label} ${numbers}`];
  const half = Math.ceil(row.label.length / 2);
  // The words on the line of the numbers are a part of the label of the group, if any.
  return [
    row.label.slice(0, half),
    `${first === '' ? '' : first.slice(-3)}${numbers}`,
    row.label.slice(half),
  ];
}

/** One cell a line. */
export const textCells: Layout = (sample, wear) => {
  const table = (id: TableId): readonly string[] => {
    const rows = printedRows(id, sample, wear);
    if (id === 'ch4')
      return [
        '行政复议',
        '行政诉讼',
        ...OUTCOMES,
        '未经复议直接起诉',
        '复议后起诉',
        ...OUTCOMES,
        ...OUTCOMES,
        ...rows.flatMap((row) => row.values),
      ];
    if (id === 'ch2')
      return sections(sample, wear).flatMap((section) => [
        section.title,
        ...section.head,
        ...section.rows.flatMap((row) => [row.label, ...row.values]),
      ]);
    const labels = applicants(sample, wear);
    const head = permuted(wear) ? labels : ['自然人', LEGAL, '总计', ...labels.slice(1, 6)];
    return [CORNER, '申请人情况', ...head, ...rows.flatMap((row) => [row.label, ...row.values])];
  };
  return { fileName: 'page.txt', text: withChapters(table, (text) => text).join('\n') };
};

/** A page whose line breaks and cell borders are lost: digits run together. */
export const flattened: Layout = (sample, wear) => {
  const table = (id: TableId): readonly string[] => {
    const rows = printedRows(id, sample, wear);
    if (id === 'ch4')
      return [
        '行政复议行政诉讼',
        ...OUTCOMES,
        '未经复议直接起诉复议后起诉',
        ...OUTCOMES,
        ...OUTCOMES,
        ...rows.flatMap((row) => row.values),
      ];
    const text = (row: PrintedRow, before: PrintedRow | undefined): string =>
      [...row.groups.filter((group) => !before?.groups.includes(group)), row.label, ...row.values].join('');
    if (id === 'ch2')
      return sections(sample, wear).flatMap((section) => [
        section.title,
        ...section.head,
        ...section.rows.map((row) => text(row, undefined)),
      ]);
    return [
      CORNER,
      '申请人情况自然人法人或其他组织总计',
      ...applicants(sample, wear).slice(1, 6),
      ...rows.map((row, at) => text(row, rows[at - 1])),
    ];
  };
  const body = (['ch2', 'ch3', 'ch4'] as const).flatMap((id) => [HEADINGS[id], ...table(id)]).join('');
  return {
    fileName: 'page.txt',
    text: `${FRONT.join('\n')}\n一、总体情况\n我局扎实推进公开工作。\n${body}五、存在的主要问题及改进情况主动性还不够。\n六、其他需要报告的事项\n无。\n`,
  };
};
