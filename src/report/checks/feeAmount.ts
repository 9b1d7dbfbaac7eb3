import { compareDecimals, multiplyDecimal, addDecimals, type Decimal } from '../../util/decimal.ts';
import { partOf, type PartId } from '../content.ts';
import type { Issue } from '../issue.ts';
import { clausesOf, withoutBrackets } from '../narrative/clauses.ts';
import { leadOf } from '../narrative/lead.ts';
import type { Check, CheckInput } from './check.ts';
import { found, issueOf } from './found.ts';

const CELL = 'ch2.art20_8.administrative_fees.amount_wan_yuan';
/** 万元: organs round the cell to two places. */
const ROUNDING = '0.01';
const PARTS: readonly PartId[] = ['ch1', 'ch6'];
const CHARGED =
  /^(?:对\d+件(?:政府信息公开)?申请(?:案件)?)?(?:实际)?(?:收取|收到)(?:了)?(?:政府信息公开)?信息(?:公开)?处理费(?:共计|共|合计|总计|为|金额)?(?<n>\d{1,12}(?:\.\d{1,6})?)(?<unit>元|万元)$/;

/**
 * T1.FEE. 信息处理费 (国办函〔2020〕109号) is booked as a 行政事业性收费, so what chapter 6 says was charged is no more than the
 * amount of 第二十条第（八）项 in chapter 2 (国办公开办函〔2021〕30号). The two are not the same figure: the cell holds all other
 * fees too. The usual reasons are 元 for 万元 and a cell left at 0.
 */
export const feeAmount: Check = (input) => {
  const cell = input.shown.get(CELL);
  if (!cell) return found();
  return found(...PARTS.flatMap((part) => tooMuch(part, cell, input).slice(0, 1)));
};

function tooMuch(part: PartId, cell: Decimal, { content, organName, report }: CheckInput): readonly Issue[] {
  const narrator = { organName, year: report.year, scope: report.scope };
  const clauses = clausesOf(withoutBrackets(partOf(content, part).text));
  const ofOtherTimes = new Set(
    clauses.filter(({ text }) => namesOtherTime(text, report.year)).map(({ sentence }) => sentence),
  );
  return clauses.flatMap(({ text, sentence }) => {
    const { n = '', unit = '' } = CHARGED.exec(leadOf(text, narrator).rest)?.groups ?? {};
    if (n === '' || ofOtherTimes.has(sentence)) return [];
    const charged = multiplyDecimal(n, unit === '万元' ? '1' : '0.0001');
    if (compareDecimals(charged, addDecimals(cell, ROUNDING)) <= 0) return [];
    const params = { printed: text };
    return [
      issueOf('T1.FEE', 'MUST_BE_EXPLAINED', {
        part,
        figures: [CELL],
        expected: cell,
        actual: charged,
        params,
      }),
    ];
  });
}

function namesOtherTime(text: string, year: number): boolean {
  const years = [...text.matchAll(/(\d{4})年/g)].map((match) => Number(match[1]));
  return years.some((each) => each !== year) || /上一?年|去年|累计|以来/.test(text);
}
