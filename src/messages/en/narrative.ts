import type { Form } from '../../forms/form.ts';
import type { Issue } from '../../report/issue.ts';
import { figureLabel } from './figures.ts';
import { partName } from './parts.ts';
import { difference } from './sums.ts';
import { unitName } from './names.ts';

const LISTED = 3;

/** T1: a number of the text and the cells it speaks of. */
export function narrativeFigureSentence(issue: Issue, form: Form): string {
  const { part, params, figures, expected, actual } = issue;
  const is = `${figures.length > 1 ? 'add up to' : 'is'}${params['atLeast'] ? ' at least' : ''}`;
  const stated = /\d/.test(String(params['printed'])) ? '' : `, which means ${actual ?? ''}`;
  return (
    `${partName(form, part)}: the text says “${params['printed'] ?? ''}”${stated}; in the tables ` +
    `${cellsOf(figures, form)} ${is} ${expected ?? ''}; ${difference(issue)}. ` +
    'Correct the text or the table; if they count differently, explain how.'
  );
}

/** T1.FEE: 信息处理费 above all 行政事业性收费. */
export function feeAmountSentence({ part, params, figures, expected, actual }: Issue, form: Form): string {
  return (
    `${partName(form, part)}: the text says “${params['printed'] ?? ''}”, that is ${actual ?? ''} in units of ` +
    `${unitName('万元')}. The information processing fee is one of the administrative fees, but ` +
    `${cellsOf(figures, form)} is only ${expected ?? ''} in the same unit. ` +
    'Check the amount and its unit (“元” or “万元”); if the fee is missing from the table, add it or explain why.'
  );
}

/** T2.SUM: parts listed in the text. */
export function narrativeSumSentence(issue: Issue, form: Form): string {
  const { part, params, expected, actual } = issue;
  const counter = String(params['counter'] ?? '');
  const counted = counter === '' ? '' : ` “${counter}”`;
  return (
    `${partName(form, part)}: the text says “${params['printed'] ?? ''}”; the ${params['count'] ?? ''} numbers listed ` +
    `after it add up to ${expected ?? ''}${counted} (${params['parts'] ?? ''}), not ${actual ?? ''}${counted}; ` +
    `${difference(issue)}. Check the total and the numbers listed.`
  );
}

/** T2.SHARE: a percentage beside a number. */
export function narrativeShareSentence({ part, params, expected }: Issue, form: Form): string {
  return (
    `${partName(form, part)}: the text says “${params['printed'] ?? ''}”, ${params['percent'] ?? ''}% of the whole; ` +
    `of “${params['whole'] ?? ''}” it is ${expected ?? ''}%. Check both numbers and the percentage.`
  );
}

/** T2.CHANGE: a change since the year before. */
export function narrativeChangeSentence({ part, params, expected, actual }: Issue, form: Form): string {
  const unit = params['unit'] === '%' ? '%' : '';
  return (
    `${partName(form, part)}: the text says “${params['printed'] ?? ''}”, a change of ${actual ?? ''}${unit}; ` +
    `the report of the year before says ${params['before'] ?? ''} and this one ${params['now'] ?? ''}, ` +
    `a change of ${expected ?? ''}${unit}. Check them; if figures of the year before were corrected, explain it.`
  );
}

function cellsOf(figures: Issue['figures'], form: Form): string {
  const named = figures.slice(0, LISTED).map((key) => `“${figureLabel(form, key)}”`);
  return named.join(', ') + (figures.length > LISTED ? ` and others, ${figures.length} in all,` : '');
}
