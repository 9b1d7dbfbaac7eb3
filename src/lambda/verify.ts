import { lastingDifferences } from '../queries/verifyTotals.ts';
import { scopesDue } from '../report/scopesDue.ts';
import { dependencies } from './dependencies.ts';

const { store, log, logged } = dependencies(process.env);

/** Of very many differences the first tell enough. */
const TOLD = 100;

/** Each night, by EventBridge. What it finds is what an alarm is to be raised for. */
export const handler = logged(
  async (): Promise<{ readonly totals: number; readonly differences: number }> => {
    const { totals, differences } = await lastingDifferences(store, scopesDue);
    for (const difference of differences.slice(0, TOLD)) {
      log({ level: 'error', message: 'a total differs', ...difference });
    }
    const counts = { totals, differences: differences.length };
    if (counts.differences > 0) log({ level: 'error', message: 'statistics differ', ...counts });
    else log({ level: 'info', message: 'statistics verified', ...counts });
    return counts;
  },
);
