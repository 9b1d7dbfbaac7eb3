import type { Check } from './check.ts';
import { applicantColumnsOf, applicationKey } from './applications.ts';
import { equation, terms } from './equation.ts';
import { issueOf, together } from './found.ts';

/**
 * F3.1. The 勾稽关系 printed in the corner of chapter 3 (国办公开办函〔2019〕60号, 〔2021〕30号): in every column the
 * first item plus the second equals the third plus the fourth, that is, new and carried-in applications are the
 * handled and the carried-out ones.
 */
export const applicationsBalance: Check = (input) =>
  together(
    applicantColumnsOf(input).map((column) => {
      const demanded = [applicationKey('new_received', column), applicationKey('carried_in', column)];
      const standing = [applicationKey('total_handled', column), applicationKey('carried_out', column)];
      const issue = issueOf('F3.1', 'BLOCKS', { part: 'ch3', figures: [...demanded, ...standing] });
      return equation(issue, terms(input.shown, demanded), terms(input.shown, standing));
    }),
  );
