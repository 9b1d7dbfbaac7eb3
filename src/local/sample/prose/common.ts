import type { Sentence, Voice } from './voice.ts';

/** What happened to the applications of the year. Every figure is one of chapter 3. */
export const applicationFigures: readonly Sentence[] = [
  ({ facts, self, year }) =>
    `${year}年，${self}新收政府信息公开申请${facts.received}件，上年结转${facts.carriedIn}件，办结${facts.handled}件，结转下年度继续办理${facts.carriedOut}件。`,
  ({ facts, before }) =>
    `本年度新收政府信息公开申请${facts.received}件${compared(facts.received, before?.received)}，其中自然人申请${facts.natural}件；` +
    `连同上年结转的${facts.carriedIn}件，共办结${facts.handled}件，其余${facts.carriedOut}件依法转入下年度办理。`,
  ({ facts, self }) =>
    `全年${self}办结政府信息公开申请${facts.handled}件，其中予以公开${facts.granted}件、部分公开${facts.partiallyGranted}件、不予公开${facts.denied}件。` +
    `全年新收${facts.received}件，年末尚在法定期限内办理、结转下年度的${facts.carriedOut}件。`,
  ({ facts }) =>
    `新收申请${facts.received}件，加上年结转${facts.carriedIn}件，均在法定期限内处理：办结${facts.handled}件，结转下年度${facts.carriedOut}件；` +
    `办结件中予以公开和部分公开合计${facts.granted + facts.partiallyGranted}件，无法提供${facts.unavailable}件。`,
];

/** Proceedings of the year. Every figure is one of chapter 4. */
export const proceedingFigures: readonly Sentence[] = [
  ({ facts }) => `因政府信息公开引发的行政复议${facts.reviews}件、行政诉讼${facts.litigation}件。`,
  ({ facts }) =>
    facts.reviews + facts.litigation === 0
      ? '全年没有发生因政府信息公开工作被申请行政复议或者提起行政诉讼的情况。'
      : `全年涉及政府信息公开的行政复议案件${facts.reviews}件，其中结果纠正${facts.corrected}件；行政诉讼案件${facts.litigation}件，均逐案复盘。`,
  ({ facts }) =>
    `认真做好争议化解，政府信息公开类行政复议${facts.reviews}件、行政诉讼${facts.litigation}件，未发生责任追究情形。`,
];

/** What was made and stands, in the words of the edition in force. */
export function documentFigures({ edition, facts, self }: Voice, opening: string): string {
  if (facts.documentsMade + facts.documentsStanding === 0) return `本年度${self}没有制发规范性文件。`;
  return edition === '2019'
    ? `${opening}，新制作并公开规范性文件${facts.documentsMade}件，累计对外公开${facts.documentsStanding}件。`
    : `${opening}，全年制发行政规范性文件${facts.documentsMade}件，现行有效${facts.documentsStanding}件。`;
}

function compared(now: number, before: number | undefined): string {
  if (before === undefined) return '';
  if (now === before) return '，与上年持平';
  return now > before ? `，比上年增加${now - before}件` : `，比上年减少${before - now}件`;
}
