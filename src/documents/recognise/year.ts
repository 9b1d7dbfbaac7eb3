import { FIRST_YEAR, LAST_YEAR } from '../../report/report.ts';

export interface FoundYears {
  readonly title: number | null;
  /** Of the data period: 统计期限自…年1月1日. */
  readonly period: number | null;
  /** Of the date below the report, less one. */
  readonly signed: number | null;
}

const DIGITS = '〇一二三四五六七八九';

/** The year of the report: the title decides, then the data period, then the date it is signed with. */
export function reportYear(years: FoundYears): number | null {
  return years.title ?? years.period ?? years.signed;
}

/** True where two of the years that are printed are not the same. */
export function yearsDiffer(years: FoundYears): boolean {
  return new Set([years.title, years.period, years.signed].filter((year) => year !== null)).size > 1;
}

export function titleYear(title: string): number | null {
  return (
    yearIn(title.replace(/\s/g, ''), /(20\d\d)(?:年|年度|\D|$)/) ?? chineseYear(title.replace(/\s/g, ''))
  );
}

export function periodYear(text: string): number | null {
  return yearIn(text.replace(/[ \u3000]/g, ''), /(20\d\d)年1月1日.{0,6}?(?:起)?(?:至|到|—|－|-|~|～)/);
}

/** `lines` are the last lines of the report; the last date among them is its signature. */
export function signedYear(lines: readonly string[]): number | null {
  for (const line of lines.toReversed()) {
    const plain = line.replace(/\s/g, '');
    if (plain.length > 45) continue;
    const year =
      yearIn(plain, /(20\d\d)年\d{1,2}月\d{1,2}日$/) ??
      (/月.{1,3}日$/.test(plain) ? chineseYear(plain) : null);
    if (year !== null) return year - 1;
  }
  return null;
}

function yearIn(text: string, pattern: RegExp): number | null {
  const year = Number(pattern.exec(text)?.[1] ?? 0);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

function chineseYear(text: string): number | null {
  const match = /二[〇○零OＯ0]([〇○零OＯ0一二三四五六七八九]{2})年/.exec(text);
  if (!match) return null;
  const digits = Array.from(match[1]!, (char) => Math.max(0, DIGITS.indexOf(char)));
  return 2000 + digits[0]! * 10 + digits[1]!;
}
