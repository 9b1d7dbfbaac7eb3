import { editionInForce } from '../../forms/forms.ts';
import type { Check } from './check.ts';
import { found, issueOf, kept } from './found.ts';

/**
 * FORM_NOT_IN_FORCE. Report years 2019 and 2020 use the form of 国办公开办函〔2019〕60号, later ones that of 〔2021〕30号;
 * before 2019 there was no uniform one.
 */
export const formInForce: Check = ({ form, report }) => {
  const inForce = editionInForce(report.year);
  const fits = form.edition === inForce || (form.edition === 'none' && inForce === 'local');
  if (fits) return kept;
  const params = { form: form.edition, inForce, year: report.year };
  return found(issueOf('FORM_NOT_IN_FORCE', 'MUST_BE_EXPLAINED', { params }));
};
