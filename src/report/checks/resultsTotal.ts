import type { Check } from './check.ts';
import { applicantColumnsOf, applicationKey, resultsOf } from './applications.ts';
import { equation, terms } from './equation.ts';
import { issueOf, together } from './found.ts';

/**
 * F3.2. Chapter 3 of both editions (国办公开办函〔2019〕60号, 〔2021〕30号): in every column （七）总计 is the sum of the
 * results （一） to （六） above it. Where an organ prints the single row （六）其他处理 of the 2019 form, that row counts.
 */
export const resultsTotal: Check = (input) =>
  together(
    applicantColumnsOf(input).map((column) => {
      const results = resultsOf(input, column);
      const total = applicationKey('total_handled', column);
      const issue = issueOf('F3.2', 'BLOCKS', { part: 'ch3', figures: [...results, total] });
      return equation(issue, terms(input.shown, results), terms(input.shown, [total]));
    }),
  );
