import type { Form } from '../forms/form.ts';
import { forms } from '../forms/forms.ts';
import type { Cell, Table } from '../forms/table.ts';

/** A page for integrators and researchers: every figure of every edition, its key, its printed place and its unit. */
export function formsPage(): string {
  const head = [
    '<!-- Generated from src/forms by `npm run generate`. Do not edit. -->',
    '# 法定格式与数字键 / Statutory forms and figure keys',
    '',
    '键是数字在接口、命令行和统计中的公开名称，永不更改。计算项由系统求和，不可填写。',
    'Keys are the public names of the figures and never change. Computed figures are sums and cannot be entered.',
  ];
  return `${[...head, ...forms.filter(({ tables }) => tables.length > 0).flatMap(formSection)].join('\n')}\n`;
}

function formSection(form: Form): readonly string[] {
  const years = `${form.fromYear ?? ''}–${form.toYear ?? ''}`;
  return [
    '',
    `## ${form.edition}：${form.name}`,
    '',
    `${form.source}；报告年度 ${years}`,
    ...form.tables.flatMap(tableSection),
  ];

  function tableSection(table: Table): readonly string[] {
    const chapter = form.chapters.find((each) => each.table === table.id);
    const rows = table.cells.map((cell) => cellRow(cell));
    return [
      '',
      `### ${chapter?.numeral ?? ''}、${chapter?.heading ?? ''}`,
      '',
      '| 键 | 行 | 列 | 单位 | |',
      '|---|---|---|---|---|',
      ...rows,
    ];
  }
}

function cellRow({ key, row, column, sumOf }: Cell): string {
  const place = [...row.groups, row.label].join(' › ');
  const head = [...column.groups, column.label].join(' › ');
  return `| \`${key}\` | ${place} | ${head} | ${column.unit ?? '（格式未印）'} | ${sumOf ? `计算（${sumOf.length} 项之和）` : ''} |`;
}
