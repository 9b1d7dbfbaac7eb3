import type { Check } from './check.ts';
import { equation, terms } from './equation.ts';
import { issueOf, together } from './found.ts';

/**
 * F4.1. Chapter 4 of both editions (国办公开办函〔2019〕60号, 〔2021〕30号): for 行政复议 and each kind of 行政诉讼, 总计 is
 * the sum of 结果维持, 结果纠正, 其他结果 and 尚未审结.
 */
export const proceedingsTotal: Check = ({ form, shown }) =>
  together(
    [...form.cells.values()].flatMap(({ table, key, sumOf }) => {
      if (table !== 'ch4' || !sumOf) return [];
      const issue = issueOf('F4.1', 'BLOCKS', { part: 'ch4', figures: [...sumOf, key] });
      return [equation(issue, terms(shown, sumOf), terms(shown, [key]))];
    }),
  );
