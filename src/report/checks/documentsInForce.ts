import { figureKey } from '../../forms/table.ts';
import type { Check } from './check.ts';
import { equation } from './equation.ts';
import { issueOf, kept, together } from './found.ts';

const ROWS = ['art20_1.regulations', 'art20_1.normative_documents'];

/**
 * X2. Chapter 2, 第二十条第（一）项 of the 2021 form (国办公开办函〔2021〕30号): 现行有效件数 is that of the year before, plus
 * 本年制发件数, less 本年废止件数. 清理 and a change of what is counted are legitimate reasons for another figure, but
 * the reader must be told. Only where both years use the 2021 form: no series runs across 2020 and 2021.
 */
export const documentsInForce: Check = ({ form, shown, yearBefore }) => {
  if (form.edition !== '2021' || yearBefore?.form.edition !== '2021') return kept;
  return together(
    ROWS.map((row) => {
      const made = figureKey('ch2', row, 'made');
      const repealed = figureKey('ch2', row, 'repealed');
      const inForce = figureKey('ch2', row, 'in_force');
      const figures = [made, repealed, inForce];
      const before = yearBefore.shown.get(inForce);
      const issue = issueOf('X2', 'MUST_BE_EXPLAINED', {
        part: 'ch2',
        figures,
        params: { before: before ?? '', made: shown.get(made) ?? '', repealed: shown.get(repealed) ?? '' },
      });
      const demanded = [
        { key: inForce, value: before },
        { key: made, value: shown.get(made) },
        { key: repealed, value: shown.get(repealed), minus: true as const },
      ];
      return equation(issue, demanded, [{ key: inForce, value: shown.get(inForce) }]);
    }),
  );
};
