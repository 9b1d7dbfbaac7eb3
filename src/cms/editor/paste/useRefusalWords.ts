import { useWords, words } from '../../shell/words.ts';
import type { Refused } from './pasted.ts';

const texts = words({
  zh: {
    NOT_A_NUMBER: '不是数字。确为零的填 0，没有数据的留空。',
    NOT_AN_INTEGER: '此处只能填整数。',
    NEGATIVE: '此处不能填负数。',
    TOO_MANY_DIGITS: '数字位数过多，请核对是否粘贴有误。',
    FORMULA: '是公式，不是数值。请在表格软件中先算出结果再复制。',
    SHEET_ERROR: '是表格软件显示的错误，不是数值。请先在原表中改正。',
    BEYOND_EDGE: '超出了本表的范围。请核对粘贴的起点。',
    UNKNOWN_ROW: '没有认出这一行是表中的哪一项，请手工填写。',
    UNKNOWN_COLUMN: '没有认出这一列是表中的哪一栏，请手工填写。',
    TWICE: '同一格粘贴了两个数，只填了第一个。',
    told: (text: string, why: string) => `粘贴的“${text}”没有填入：${why}`,
    blank: '空白',
  },
  en: {
    NOT_A_NUMBER: 'it is no number. Enter 0 for zero; leave blank what is not known.',
    NOT_AN_INTEGER: 'only whole numbers go here.',
    NEGATIVE: 'no negative numbers go here.',
    TOO_MANY_DIGITS: 'it has too many digits.',
    FORMULA: 'it is a formula. Copy its result instead.',
    SHEET_ERROR: 'it is an error of the sheet. Correct it there first.',
    BEYOND_EDGE: 'the table ends before it. Check where you pasted.',
    UNKNOWN_ROW: 'its row was not recognised. Enter it by hand.',
    UNKNOWN_COLUMN: 'its column was not recognised. Enter it by hand.',
    TWICE: 'two numbers came into one cell; the first one is there.',
    told: (text: string, why: string) => `“${text}” was not filled in: ${why}`,
    blank: 'blank',
  },
});

/** Why something that was pasted is in no cell, and what to do. */
export function useRefusalWords(): (refused: Pick<Refused, 'text' | 'why'>) => string {
  const t = useWords(texts);
  return ({ text, why }) => t.told(text === '' ? t.blank : text.slice(0, 40), t[why]);
}
