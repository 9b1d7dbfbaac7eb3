import type { Check } from './check.ts';
import { applicantColumnsOf, applicationKey } from './applications.ts';
import { equation, terms } from './equation.ts';
import { issueOf, kept, together } from './found.ts';

/**
 * X1. Chapter 3 of both editions (国办公开办函〔2019〕60号, 〔2021〕30号): what is 上年结转 this year is what the same organ's
 * report of the same scope gave as 结转下年度继续办理 the year before, in every column. Nothing is said where
 * there is no report of the year before. The blank figures of a rule that cannot be judged may be either year's.
 */
export const carriedOver: Check = (input) => {
  const { yearBefore, shown } = input;
  if (!yearBefore) return kept;
  return together(
    applicantColumnsOf(input).map((column) => {
      const carriedIn = applicationKey('carried_in', column);
      const carriedOut = applicationKey('carried_out', column);
      const issue = issueOf('X1', 'MUST_BE_EXPLAINED', { part: 'ch3', figures: [carriedIn] });
      return equation(issue, terms(yearBefore.shown, [carriedOut]), terms(shown, [carriedIn]));
    }),
  );
};
