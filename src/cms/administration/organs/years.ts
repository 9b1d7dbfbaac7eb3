import { FIRST_YEAR } from '../../../report/report.ts';
import { chinaDate } from '../../../util/chinaDate.ts';

/** The year it is in China. `now`: ISO 8601. */
export function presentYear(now: string): number {
  return Number(chinaDate(now).slice(0, 4));
}

/** The report years for which organs may be called at that time, the last first. */
export function callableYears(now: string): readonly number[] {
  const last = presentYear(now);
  return Array.from({ length: last - FIRST_YEAR + 1 }, (_, i) => last - i);
}

/** Years in words, runs of them together: `2019—2023、2025`, with the separator of the language. */
export function yearsText(years: readonly number[], separator = '、'): string {
  const runs: { from: number; to: number }[] = [];
  for (const year of years.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.to === year - 1) last.to = year;
    else if (last?.to !== year) runs.push({ from: year, to: year });
  }
  return runs.map(({ from, to }) => (from === to ? String(from) : `${from}—${to}`)).join(separator);
}
