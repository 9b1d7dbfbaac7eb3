import type { FigureKey } from '../../forms/figure.ts';
import { figureKey } from '../../forms/table.ts';
import type { Decimal } from '../../util/decimal.ts';
import type { Check, CheckResult } from './check.ts';
import { equation } from './equation.ts';
import { issueOf, kept, together } from './found.ts';

const DOCUMENTS = ['art20_1.regulations', 'art20_1.normative_documents'];
const ITEMS = [
  'art20_5.administrative_licensing',
  'art20_5.other_external_services',
  'art20_6.administrative_penalty',
  'art20_6.administrative_compulsion',
  'art20_8.administrative_fees',
];

type Values = ReadonlyMap<FigureKey, Decimal | null>;

/**
 * X3. Chapter 2 of the 2019 form (国办公开办函〔2019〕60号): 对外公开总数量 is that of the year before plus 本年新公开数量;
 * 上一年项目数量 is that of the year before plus the 本年增/减 of that year. Only where both years use the 2019 form.
 */
export const disclosuresContinued: Check = ({ form, shown, yearBefore }) => {
  if (form.edition !== '2019' || yearBefore?.form.edition !== '2019') return kept;
  return together([
    ...DOCUMENTS.map((row) => documentsContinued(row, shown, yearBefore.shown)),
    ...ITEMS.map((row) => itemsContinued(row, shown, yearBefore.shown)),
  ]);
};

function documentsContinued(row: string, shown: Values, before: Values): CheckResult {
  const added = figureKey('ch2', row, 'newly_disclosed');
  const total = figureKey('ch2', row, 'total_disclosed');
  const params = { before: before.get(total) ?? '', change: shown.get(added) ?? '' };
  const issue = issueOf('X3', 'MUST_BE_EXPLAINED', { part: 'ch2', figures: [added, total], params });
  const demanded = [
    { key: total, value: before.get(total) },
    { key: added, value: shown.get(added) },
  ];
  return equation(issue, demanded, [{ key: total, value: shown.get(total) }]);
}

function itemsContinued(row: string, shown: Values, before: Values): CheckResult {
  const items = figureKey('ch2', row, 'prev_year_items');
  const change = figureKey('ch2', row, 'change');
  const params = { before: before.get(items) ?? '', change: before.get(change) ?? '' };
  const issue = issueOf('X3', 'MUST_BE_EXPLAINED', { part: 'ch2', figures: [items], params });
  const demanded = [
    { key: items, value: before.get(items) },
    { key: change, value: before.get(change) },
  ];
  return equation(issue, demanded, [{ key: items, value: shown.get(items) }]);
}
