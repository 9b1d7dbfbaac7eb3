import { forms } from '../../forms/forms.ts';
import { statisticsAsOf } from '../../queries/statisticsAsOf.ts';
import type { Scope } from '../../report/report.ts';
import { shownTotals } from '../../statistics/shownTotals.ts';
import type { TotalKey } from '../../statistics/totals.ts';
import type { Store } from '../../store/store.ts';
import type { Decimal } from '../../util/decimal.ts';
import { organCode } from '../globalId.ts';
import type { Resolvers, Total } from '../generated/resolverTypes.ts';
import type { StatisticsSource } from '../sources.ts';

/** Null when there is no such organ. */
export async function statisticsSource(
  organ: string,
  year: number,
  basis: Scope,
  store: Store,
): Promise<StatisticsSource | null> {
  const found = await store.organTotals(organ, year, basis);
  if (!found) return null;
  return { ...found, year, basis, asOf: null, shown: shownTotals(found.totals, year) };
}

export const statistics: Pick<Resolvers, 'Statistics'> & { readonly Query: Resolvers['Query'] } = {
  Query: {
    statistics: async (_, { organ, year, basis, asOf = null }, { store, now }) => {
      if (asOf === null) return statisticsSource(organCode(organ), year, basis, store);
      const found = await statisticsAsOf(organCode(organ), year, basis, asOf, store, now);
      return found && { ...found, year, basis, asOf, shown: shownTotals(found.totals, year) };
    },
  },
  Statistics: {
    due: ({ totals }) => totals.due,
    published: ({ totals }) => totals.published,
    late: ({ totals }) => totals.late,
    figure: ({ shown }, { key }) => {
      const value = shown.get(key);
      return value === undefined ? null : total(key, value);
    },
    figures: ({ shown }, { keys }) =>
      (keys ?? [...shown.keys()]).flatMap((key) => {
        const value = shown.get(key);
        return value === undefined ? [] : [total(key, value)];
      }),
  },
};

function total(key: TotalKey, value: Decimal): Total {
  const [figure = key, unit] = key.split('@');
  return { key, value, unit: unit === undefined ? unitOf(figure) : unit === '?' ? null : unit };
}

const units = new Map(
  forms.flatMap(({ cells }) => [...cells.values()]).map(({ key, column }) => [key, column.unit]),
);

function unitOf(key: string): string | null {
  return units.get(key) ?? null;
}
