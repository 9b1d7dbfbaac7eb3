import { formOf } from '../../forms/forms.ts';
import { similarity, words } from '../text/words.ts';

/** The six headings, verbatim, in order. */
export const statutoryHeadings: readonly string[] = formOf('2021').chapters.map((chapter) => chapter.heading);

/** What older outlines and local usage call the six chapters; the seventh is an annexed table. */
const ALSO: readonly RegExp[] = [
  /^(?:.{0,8}总体情况|.{0,6}概述|基本情况|概况|总体概况)$/,
  /^(?:政府信息)?主动公开.{0,10}情况$/,
  /^(?:政府信息)?(?:依申请公开.{0,14}|.{0,12}申请公开.{0,6}|.{0,8}信息公开申请.{0,6})情况$/,
  /^.{0,20}复议.{0,12}诉讼.{0,12}$/,
  /^.{0,14}(?:存在|主要).{0,6}问题.{0,14}$|^.{0,14}不足.{0,4}改进.{0,8}$/,
  /^(?:其[他它]需要|需要)(?:报告|说明).{0,6}(?:事项|情况)$|^其[他它](?:报告)?事项$/,
  /^(?:附[件表录].{0,20}|.{0,20}统计表)$/,
];

export const ANNEX = 7;

export interface HeadingCandidate {
  /** 1 to 6, or `ANNEX`. */
  readonly number: number;
  /** The numeral as a number; null where none is printed. */
  readonly printed: number | null;
  /** As printed, without the numeral. */
  readonly heading: string;
  /** Only a part of the chapter that numbers itself （一）: the heading of the chapter is lost. */
  readonly implied: boolean;
  /** How likely the words are this heading, 0.5 to 2. */
  readonly weight: number;
}

const LONGEST = 45;
const FORMS: readonly (readonly [RegExp, number])[] = [
  [/^第([一二三四五六七八九十\d]{1,2})(?:部分|章|项)[\s:：、.．]*/, 0.3],
  [/^([一二三四五六七八九十]{1,2})[、.．，\s]\s*/, 0.3],
  [/^(\d{1,2})[、.．\s]\s*/, 0.05],
  [/^[（(]([一二三四五六七八九十\d]{1,2})[)）]\s*/, 0],
];
const NUMERALS = '一二三四五六七八九十';

/** The statutory heading that a line can be; null for all other lines. */
export function headingCandidate(line: string): HeadingCandidate | null {
  if (line.length > 2 * LONGEST) return null;
  const text = line
    .trim()
    .replace(/[.…·\s]{3,}\d{0,3}$/, '')
    .replace(/[:：]$/, '');
  if (text.length > LONGEST || text.length < 2 || /[。；;！!，]$/.test(text)) return null;
  const form = FORMS.find(([pattern]) => pattern.test(text));
  const mark = form?.[0].exec(text);
  const heading = mark ? text.slice(mark[0].length).trim() : text;
  const plain = words(heading);
  const scored = statutoryHeadings.map((each, index) => ({
    number: index + 1,
    score: similarity(words(each), plain),
  }));
  const best = scored.sort((a, b) => b.score - a.score)[0]!;
  const also = ALSO.findIndex((pattern) => pattern.test(plain)) + 1;
  const number = best.score >= 0.8 ? best.number : also || (best.score >= 0.7 ? best.number : 0);
  if (number === 0) return null;
  const score = number === best.number ? Math.max(best.score, 0.5) : 0.5;
  // （一） mostly numbers the parts of a chapter.
  if (form?.[1] === 0 && score < 0.9 && number !== 5) return null;
  const printed = mark ? numeral(mark[1]!) : null;
  const implied = form?.[1] === 0 && score < 0.9;
  return {
    number,
    printed,
    heading,
    implied,
    weight: score + (form?.[1] ?? 0.15) + (printed === number ? 0.2 : 0),
  };
}

function numeral(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  if (text.length === 1) return NUMERALS.indexOf(text) + 1;
  return text.startsWith('十') ? 10 + NUMERALS.indexOf(text[1]!) + 1 : null;
}
