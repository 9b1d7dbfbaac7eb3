import type { Form } from '../../forms/form.ts';
import type { Issue } from '../../report/issue.ts';
import { columnName, rowName } from './figures.ts';
import { labelBeside } from './labels.ts';
import { difference } from './sums.ts';

const EXPLAIN = 'Check the figures of both years; if there is a reason, explain it.';

/** X1: 上年结转 of one column. */
export function carriedOverSentence({ figures, expected, actual }: Issue, form: Form): string {
  const key = figures[0] ?? '';
  return (
    `Part 3, “${rowName(form, key)}”, “${columnName(form, key)}” is ${actual ?? ''}; in the report of the year before ` +
    `“${labelBeside('四、结转下年度继续办理')}” of the same column is ${expected ?? ''}; ` +
    `${difference({ expected, actual })}. ${EXPLAIN}`
  );
}

/** X2: 现行有效件数 of one kind of document. */
export function documentsInForceSentence({ figures, expected, actual, params }: Issue, form: Form): string {
  const inForce = figures.at(-1) ?? '';
  return (
    `Part 2, “${rowName(form, inForce)}”: ${params['before'] ?? ''} in force the year before, plus ${params['made'] ?? ''} ` +
    `issued this year, minus ${params['repealed'] ?? ''} repealed this year, make ${expected ?? ''}; but ` +
    `“${columnName(form, inForce)}” is ${actual ?? ''}; ${difference({ expected, actual })}. ` +
    'Check them; if documents were cleared out or are counted otherwise now, explain it.'
  );
}

/** X3: a running total of the 2019 form. */
export function disclosuresContinuedSentence(issue: Issue, form: Form): string {
  const { figures, expected, actual, params } = issue;
  const total = figures.at(-1) ?? '';
  const added =
    figures.length > 1
      ? `“${columnName(form, figures[0] ?? '')}” of this year`
      : `“${labelBeside('本年增/减')}” of the year before`;
  return (
    `Part 2, “${rowName(form, total)}”: “${columnName(form, total)}” of the year before, ${params['before'] ?? ''}, plus ` +
    `${added}, ${params['change'] ?? ''}, make ${expected ?? ''}; this year's table says ${actual ?? ''}; ` +
    `${difference(issue)}. ${EXPLAIN}`
  );
}
