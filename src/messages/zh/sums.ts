import type { Form } from '../../forms/form.ts';
import type { Issue } from '../../report/issue.ts';
import { compareDecimals, subtractDecimal } from '../../util/decimal.ts';
import { columnName, rowName } from './figures.ts';

/** F3.1: the four figures of one column. */
export function balanceSentence({ figures, expected, actual }: Issue, form: Form): string {
  const [first, second, third, fourth] = figures.map((key) => `“${rowName(form, key)}”`);
  return (
    `第三部分“${columnName(form, figures[0] ?? '')}”一列不符合勾稽关系：${first ?? ''}与${second ?? ''}之和为 ${expected ?? ''}，` +
    `${third ?? ''}与${fourth ?? ''}之和为 ${actual ?? ''}，${difference({ expected, actual })}。请核对该列这四个数。`
  );
}

/** F3.2: the results of one column and their total. */
export function resultsSentence({ figures, expected, actual }: Issue, form: Form): string {
  const total = figures.at(-1) ?? '';
  return (
    `第三部分“${columnName(form, total)}”一列：从“${rowName(form, figures[0] ?? '')}”到“${rowName(form, figures.at(-2) ?? '')}”` +
    `各项办理结果之和为 ${expected ?? ''}，“${rowName(form, total)}”为 ${actual ?? ''}，${difference({ expected, actual })}。` +
    '请核对该列各项结果，或改正总计。'
  );
}

/** F3.3: one row and its total. */
export function applicantsSentence({ figures, expected, actual }: Issue, form: Form): string {
  const total = figures.at(-1) ?? '';
  return (
    `第三部分“${rowName(form, total)}”一行：六类申请人之和为 ${expected ?? ''}，` +
    `表中“${columnName(form, total)}”为 ${actual ?? ''}，${difference({ expected, actual })}。请核对该行各数，或改正总计。`
  );
}

/** F4.1: one row of chapter 4 and its total. */
export function proceedingsSentence({ figures, expected, actual }: Issue, form: Form): string {
  const total = figures.at(-1) ?? '';
  const addends = figures.slice(0, -1).map((key) => columnName(form, key));
  return (
    `第四部分“${rowName(form, total)}”：${addends.join('、')}之和为 ${expected ?? ''}，` +
    `表中“${columnName(form, total)}”为 ${actual ?? ''}，${difference({ expected, actual })}。请核对各数，或改正总计。`
  );
}

/** 相差 17: never negative. */
export function difference({ expected, actual }: Pick<Issue, 'expected' | 'actual'>): string {
  if (expected === null || actual === null) return '两数不等';
  const [more, less] = compareDecimals(expected, actual) > 0 ? [expected, actual] : [actual, expected];
  return `相差 ${subtractDecimal(more, less)}`;
}
