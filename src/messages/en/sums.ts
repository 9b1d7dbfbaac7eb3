import type { Form } from '../../forms/form.ts';
import type { Issue } from '../../report/issue.ts';
import { compareDecimals, subtractDecimal } from '../../util/decimal.ts';
import { columnName, rowName } from './figures.ts';

/** F3.1: the four figures of one column. */
export function balanceSentence({ figures, expected, actual }: Issue, form: Form): string {
  const [first, second, third, fourth] = figures.map((key) => `“${rowName(form, key)}”`);
  return (
    `Part 3, column “${columnName(form, figures[0] ?? '')}” does not balance: ${first ?? ''} and ${second ?? ''} ` +
    `add up to ${expected ?? ''}; ${third ?? ''} and ${fourth ?? ''} add up to ${actual ?? ''}; ` +
    `${difference({ expected, actual })}. Check these four figures.`
  );
}

/** F3.2: the results of one column and their total. */
export function resultsSentence({ figures, expected, actual }: Issue, form: Form): string {
  const total = figures.at(-1) ?? '';
  return (
    `Part 3, column “${columnName(form, total)}”: the results from “${rowName(form, figures[0] ?? '')}” to ` +
    `“${rowName(form, figures.at(-2) ?? '')}” add up to ${expected ?? ''}, but “${rowName(form, total)}” is ` +
    `${actual ?? ''}; ${difference({ expected, actual })}. Check the results of the column, or correct the total.`
  );
}

/** F3.3: one row and its total. */
export function applicantsSentence({ figures, expected, actual }: Issue, form: Form): string {
  const total = figures.at(-1) ?? '';
  return (
    `Part 3, row “${rowName(form, total)}”: the six kinds of applicants add up to ${expected ?? ''}, but ` +
    `“${columnName(form, total)}” is ${actual ?? ''}; ${difference({ expected, actual })}. ` +
    'Check the figures of the row, or correct the total.'
  );
}

/** F4.1: one row of chapter 4 and its total. */
export function proceedingsSentence({ figures, expected, actual }: Issue, form: Form): string {
  const total = figures.at(-1) ?? '';
  const addends = figures.slice(0, -1).map((key) => columnName(form, key));
  return (
    `Part 4, “${rowName(form, total)}”: ${addends.join(', ')} add up to ${expected ?? ''}, but ` +
    `“${columnName(form, total)}” is ${actual ?? ''}; ${difference({ expected, actual })}. ` +
    'Check the figures, or correct the total.'
  );
}

/** the difference is 17: never negative. */
export function difference({ expected, actual }: Pick<Issue, 'expected' | 'actual'>): string {
  if (expected === null || actual === null) return 'the two differ';
  const [more, less] = compareDecimals(expected, actual) > 0 ? [expected, actual] : [actual, expected];
  return `the difference is ${subtractDecimal(more, less)}`;
}
