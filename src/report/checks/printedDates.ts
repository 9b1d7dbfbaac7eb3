import { halfWidth } from '../../util/halfWidth.ts';

const DIGITS = '〇一二三四五六七八九';

/**
 * Text prepared for looking for dates, not for showing: half-width, without space, and years, months and days in
 * Chinese numerals (`二〇二三年十二月三十一日`) written in digits.
 */
export function digitDates(text: string): string {
  return halfWidth(text)
    .replace(/\s+/g, '')
    .replace(/[〇○零一二三四五六七八九]{4}(?=年)/g, (year) => year.replace(/./g, digit))
    .replace(/[一二三四五六七八九十]{1,3}(?=[月日])/g, (number) => String(smallNumber(number)));
}

/** Every year (`2023年`, `二〇二三年`) in the text, in order. */
export function yearsIn(text: string): readonly number[] {
  return [...digitDates(text).matchAll(/(\d{4})年/g)].map((match) => Number(match[1]));
}

function digit(char: string): string {
  return /[○零]/.test(char) ? '0' : String(DIGITS.indexOf(char));
}

/** 一 to 九十九. */
function smallNumber(text: string): number {
  const [tens, units] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? (tens ? DIGITS.indexOf(tens) : 1) : 0;
  return ten * 10 + (units ? DIGITS.indexOf(units) : 0);
}
