import { totalsChangeKey } from '../src/store/dynamodb/keys.ts';
import type { Load } from './deadlineDayLoad.ts';
import { YEAR, type Model } from './deadlineDayModel.ts';
import type { Transaction } from './deadlineDaySimulation.ts';

/** The transaction of the organ at the end of the path, by the model of an organ as deep in the tree. */
export function transactionOf(model: Model, organPath: readonly string[]): Transaction {
  const organ = organPath.at(-1)!;
  const moved = new Map(model.organPath.map((id, depth) => [id, organPath[depth]!]));
  const totals = model.totals.map(({ depth, units }): Load => {
    const { PK } = totalsChangeKey({ year: YEAR, basis: 'OWN', organ: organPath[depth]!, depth }, organ);
    return { partition: PK, units };
  });
  const others = model.shared.map(({ partition, units }) => ({
    partition: movedText(partition, moved),
    units,
  }));
  const shared = [...totals, ...others];
  const units = shared.reduce((sum, load) => sum + load.units, model.own);
  // Totals are the one item of their partition, and the only items that are shared: `modelOf` holds that.
  return { items: totals.map(({ partition }) => partition), shared, units };
}

function movedText(partition: string, moved: ReadonlyMap<string, string>): string {
  return partition.replaceAll(/[^ #]+/g, (word) => moved.get(word) ?? word);
}
