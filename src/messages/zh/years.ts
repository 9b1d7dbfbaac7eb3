import type { Form } from '../../forms/form.ts';
import type { Issue } from '../../report/issue.ts';
import { columnName, rowName } from './figures.ts';
import { difference } from './sums.ts';

const EXPLAIN = '请核对两年的数；确有原因的，请说明。';

/** X1: 上年结转 of one column. */
export function carriedOverSentence({ figures, expected, actual }: Issue, form: Form): string {
  const key = figures[0] ?? '';
  return (
    `第三部分“${rowName(form, key)}”的“${columnName(form, key)}”为 ${actual ?? ''}，` +
    `上一年年报同一列“四、结转下年度继续办理”为 ${expected ?? ''}，${difference({ expected, actual })}。${EXPLAIN}`
  );
}

/** X2: 现行有效件数 of one kind of document. */
export function documentsInForceSentence({ figures, expected, actual, params }: Issue, form: Form): string {
  const inForce = figures.at(-1) ?? '';
  return (
    `第二部分“${rowName(form, inForce)}”：上一年现行有效 ${params['before'] ?? ''} 件，加本年制发 ${params['made'] ?? ''} 件，` +
    `减本年废止 ${params['repealed'] ?? ''} 件，应为 ${expected ?? ''} 件；表中“${columnName(form, inForce)}”为 ${actual ?? ''}，` +
    `${difference({ expected, actual })}。请核对；因清理、口径调整等原因不一致的，请说明。`
  );
}

/** X3: a running total of the 2019 form. */
export function disclosuresContinuedSentence(issue: Issue, form: Form): string {
  const { figures, expected, actual, params } = issue;
  const total = figures.at(-1) ?? '';
  const added = figures.length > 1 ? `本年“${columnName(form, figures[0] ?? '')}”` : '上一年“本年增/减”';
  return (
    `第二部分“${rowName(form, total)}”：上一年年报“${columnName(form, total)}”为 ${params['before'] ?? ''}，` +
    `加${added} ${params['change'] ?? ''}，应为 ${expected ?? ''}；本年表中为 ${actual ?? ''}，${difference(issue)}。${EXPLAIN}`
  );
}
