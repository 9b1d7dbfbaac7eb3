import { readChineseNumber } from '../../util/chineseNumber.ts';
import { COUNTERS } from './counters.ts';

const NUMERAL = '[零〇○一二两三四五六七八九十百千万亿]';
/** As a whole: no number of a report is longer, and a long run of numerals must not be tried from every place. */
const NUMERALS = new RegExp(`(?<!${NUMERAL})${NUMERAL}{1,16}(?=${COUNTERS})`, 'g');
const YEAR = /[〇○零一二三四五六七八九]{4}(?=年)/g;

/**
 * Text prepared for reading numbers, not for showing: digits half-width, without space inside a line and without
 * 千分位, and numerals before a counter (`一百二十件`) and in a year in digits. Chinese punctuation stays, so that a
 * comma of the sentence is not one of a number.
 */
export function plainText(text: string): string {
  return text
    .replace(/[０-９％．]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[^\S\n]+/g, '')
    .replace(/(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])/g, (number) => number.replaceAll(',', ''))
    .replace(YEAR, (year) => year.replace(/./g, (char) => String(readChineseNumber(char) ?? char)))
    .replace(NUMERALS, (number) => String(readChineseNumber(number) ?? number));
}
