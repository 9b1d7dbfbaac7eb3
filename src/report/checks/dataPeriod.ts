import { partOf, type PartId } from '../content.ts';
import type { Issue } from '../issue.ts';
import type { Check } from './check.ts';
import { found, issueOf, kept } from './found.ts';
import { digitDates } from './printedDates.ts';

const SUBJECT = /统计数据|数据统计|所列数据|统计(?:期限|时限|周期|时间|期间|口径|范围)/;
const DATE = String.raw`(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日`;
const RANGE = new RegExp(String.raw`${DATE}起?(?:至|到|-|—|–|~){1,2}${DATE}`);
const CUT_OFF = new RegExp(String.raw`截[至止]到?(?:日期为|时间为)?${DATE}`);

/**
 * D1.PERIOD. 条例第四十九条 (上一年度) and the notes to the form (国办公开办函〔2021〕30号): the data are those of 1 January to
 * 31 December of the report year. Looks for the sentence about the data in the preface and chapter 1; a text
 * without such a sentence is not reported. Older reports follow other rules.
 */
export const dataPeriod: Check = ({ content, form, report }) => {
  if (form.chapters.length === 0) return kept;
  const parts: readonly PartId[] = ['front', 'ch1'];
  return found(...parts.flatMap((part) => wrongPeriod(partOf(content, part).text, part, report.year)));
};

function wrongPeriod(text: string, part: PartId, year: number): readonly Issue[] {
  for (const sentence of digitDates(text).split(/[。;]/)) {
    if (!SUBJECT.test(sentence)) continue;
    const range = RANGE.exec(sentence);
    const period = range ?? CUT_OFF.exec(sentence);
    if (!period) continue;
    const from = range ? range.slice(1, 4) : [];
    const to = period.slice(range ? 4 : 1, range ? 7 : 4);
    if ((!range || isDay(from, year, 1, 1)) && isDay(to, year, 12, 31)) continue;
    return [issueOf('D1.PERIOD', 'MUST_BE_EXPLAINED', { part, params: { year, printed: period[0] } })];
  }
  return [];
}

/** `date` is year, month and day; a year left out is the right one. */
function isDay(date: readonly (string | undefined)[], year: number, month: number, day: number): boolean {
  return Number(date[0] ?? year) === year && Number(date[1]) === month && Number(date[2]) === day;
}
