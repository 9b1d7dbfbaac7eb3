import type { Form } from '../../forms/form.ts';
import type { Issue } from '../../report/issue.ts';
import { figureLabel } from './figures.ts';
import { partName } from './parts.ts';
import { difference } from './sums.ts';

const LISTED = 3;

/** T1: a number of the text and the cells it speaks of. */
export function narrativeFigureSentence(issue: Issue, form: Form): string {
  const { part, params, figures, expected, actual } = issue;
  const bound = params['atLeast'] ? '至少为' : '为';
  const stated = /\d/.test(String(params['printed'])) ? '' : `，即 ${actual ?? ''}`;
  return (
    `${partName(form, part)}写的是“${params['printed'] ?? ''}”${stated}；表中${cellsOf(figures, form)}${bound} ${expected ?? ''}，` +
    `${difference(issue)}。请核对，改正文字或者表格；统计口径不同的，请说明。`
  );
}

/** T1.FEE: 信息处理费 above all 行政事业性收费. */
export function feeAmountSentence({ part, params, figures, expected, actual }: Issue, form: Form): string {
  return (
    `${partName(form, part)}写的是“${params['printed'] ?? ''}”，折合 ${actual ?? ''} 万元；` +
    `信息处理费属于行政事业性收费，而${cellsOf(figures, form)}只有 ${expected ?? ''} 万元。` +
    '请核对金额和单位（元、万元）；收费未计入表中的，请补上或者说明。'
  );
}

/** T2.SUM: parts listed in the text. */
export function narrativeSumSentence(issue: Issue, form: Form): string {
  const { part, params, expected, actual } = issue;
  const counter = String(params['counter'] ?? '');
  return (
    `${partName(form, part)}写的是“${params['printed'] ?? ''}”，后面列出的 ${params['count'] ?? ''} 项合计 ${expected ?? ''}${counter}` +
    `（${params['parts'] ?? ''}），不等于 ${actual ?? ''}${counter}，${difference(issue)}。请核对总数和各项。`
  );
}

/** T2.SHARE: a percentage beside a number. */
export function narrativeShareSentence({ part, params, expected }: Issue, form: Form): string {
  return (
    `${partName(form, part)}写的是“${params['printed'] ?? ''}，占${params['percent'] ?? ''}%”；` +
    `以 ${params['whole'] ?? ''}为总数，应占 ${expected ?? ''}%。请核对两个数和百分比。`
  );
}

/** T2.CHANGE: a change since the year before. */
export function narrativeChangeSentence({ part, params, expected, actual }: Issue, form: Form): string {
  const unit = String(params['unit'] ?? '');
  return (
    `${partName(form, part)}写的是“${params['printed'] ?? ''}”（变化 ${actual ?? ''}${unit}）；上一年年报为 ${params['before'] ?? ''}，` +
    `本年为 ${params['now'] ?? ''}，应变化 ${expected ?? ''}${unit}。请核对；上一年数据有更正的，请说明。`
  );
}

function cellsOf(figures: Issue['figures'], form: Form): string {
  const named = figures.slice(0, LISTED).map((key) => `“${figureLabel(form, key)}”`);
  const all = named.join('、') + (figures.length > LISTED ? `等 ${figures.length} 项` : '');
  return figures.length > 1 ? `${all}之和` : all;
}
