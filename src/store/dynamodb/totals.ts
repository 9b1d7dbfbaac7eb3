import type { Organ } from '../../organs/organ.ts';
import type { Scope } from '../../report/report.ts';
import {
  noTotals,
  type TotalKey,
  type Totals,
  type TotalsChange,
  type TotalsId,
} from '../../statistics/totals.ts';
import { addDecimals, type Decimal } from '../../util/decimal.ts';
import { sumTotals } from '../../statistics/sumTotals.ts';
import { mergedChanges } from '../mergedChanges.ts';
import type { Write } from './actions.ts';
import { keyOf, number, numberOf, numberTextOf, textOf, type Item } from './attributes.ts';
import { kinds, organKey, TOTAL, totalsChangeKey, totalsIdOf, totalsKeys } from './keys.ts';
import { organOf } from './organs.ts';
import type { Requests } from './requests.ts';

const FIGURE_PREFIX = 'f:';
const COUNTS = ['due', 'published', 'late'] as const;

/** One BatchGet of the organ and all items its totals may be in; eventually consistent. */
export async function organTotals(
  requests: Requests,
  id: string,
  year: number,
  basis: Scope,
): Promise<{ readonly organ: Organ; readonly totals: Totals } | null> {
  const items = await requests.batchGet([organKey(id), ...totalsKeys(year, basis, id)], false);
  const organ = items.find((item) => textOf(item, 'PK') === organKey(id).PK);
  const counted = items.filter((item) => textOf(item, 'SK') === TOTAL);
  return organ ? { organ: organOf(organ), totals: sumTotals(...counted.map(totalsOf)) } : null;
}

/** The shards of one totals come in any order and far apart, so all are held until the end. */
export async function* everyTotals(
  requests: Requests,
): AsyncGenerator<{ readonly id: Omit<TotalsId, 'depth'>; readonly totals: Totals }> {
  const sums = new Map<string, { readonly id: Omit<TotalsId, 'depth'>; readonly totals: Totals }>();
  for await (const item of requests.scan(kinds.totals)) {
    const id = totalsIdOf(keyOf(item));
    const key = JSON.stringify(id);
    sums.set(key, { id, totals: sumTotals(sums.get(key)?.totals ?? noTotals, totalsOf(item)) });
  }
  yield* sums.values();
}

/** `ADD` only; also zero, so that a figure which was stated is there. `changedOrgan` chooses the shard. */
export function totalsWrites(changes: readonly TotalsChange[], changedOrgan: string): readonly Write[] {
  return mergedChanges(changes).map((change) => {
    const added: readonly (readonly [string, Decimal | number])[] = [
      ...COUNTS.map((name) => [name, change[name]] as const),
      ...Object.entries(change.figures).map(([key, value]) => [FIGURE_PREFIX + key, value] as const),
    ];
    const update = {
      text: `ADD ${added.map((_, position) => `#${position} :${position}`).join(', ')}`,
      names: Object.fromEntries(added.map(([name], position) => [`#${position}`, name])),
      values: Object.fromEntries(added.map(([, value], position) => [`:${position}`, number(value)])),
    };
    const key = totalsChangeKey(change.id, changedOrgan);
    return { what: 'totals', action: { kind: 'update', key, update } };
  });
}

function totalsOf(item: Item): Totals {
  const figures: Record<TotalKey, Decimal> = {};
  for (const name of Object.keys(item)) {
    // A number may come with an exponent; adding brings it to plain notation.
    if (name.startsWith(FIGURE_PREFIX))
      figures[name.slice(FIGURE_PREFIX.length)] = addDecimals(numberTextOf(item, name));
  }
  return {
    figures,
    due: numberOf(item, 'due'),
    published: numberOf(item, 'published'),
    late: numberOf(item, 'late'),
  };
}
