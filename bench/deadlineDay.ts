/**
 * `node bench/deadlineDay.ts`: 31 January, the day on which 500,000 organs publish, without a database. What a
 * publication writes and reads is taken from the real command; retries, shards and keys are the store's own. Three days:
 * a quarter of the organs in the last hour of work, half of them, and all. `docs/deadline-day.md` says what it shows.
 * Also part of `npm run bench`, the first of the days alone.
 */
import { dice } from '../test/support/dice.ts';
import { HOLD_MS, ORGANS, PARTITION, SEED, SHARES } from './deadlineDayAssumptions.ts';
import { arrivals, hoursOfDay } from './deadlineDayCurve.ts';
import { modelPublications, type Model } from './deadlineDayModel.ts';
import { simulate, type Outcome } from './deadlineDaySimulation.ts';
import { hotKeys, hottest, percent, readingTable, writingTable, type Table } from './deadlineDayTables.ts';
import { transactionOf } from './deadlineDayTransaction.ts';
import { tree } from './deadlineDayTree.ts';
import type { Row } from './row.ts';

/** The first of the days. */
export async function deadlineDay(): Promise<readonly Row[]> {
  const outcome = await dayOf(await modelPublications(), SHARES[0]);
  const [partition, peak] = hottest(outcome)[0]!;
  const note = `${partition}: ${peak} of ${PARTITION.writeUnits} units a second`;
  return [
    { name: 'deadline day: hottest key by its limit', value: peak / PARTITION.writeUnits, unit: '×', note },
    { name: 'deadline day: publications told to come again', value: outcome.failed, unit: '' },
  ];
}

/** The same seed brings the same day. */
function dayOf(models: readonly Model[], peakShare: number): Promise<Outcome> {
  const random = dice(SEED);
  const organs = shuffled(tree(ORGANS, random), random);
  return simulate({
    arrivals: arrivals(ORGANS, hoursOfDay(peakShare), random),
    transactionOf: (nth) => {
      const organPath = organs[nth]!;
      return transactionOf(models[organPath.length - models[0]!.organPath.length]!, organPath);
    },
    holdMs: HOLD_MS,
    unitsASecond: PARTITION.writeUnits,
    random,
  });
}

function shuffled<T>(list: readonly T[], random: () => number): readonly T[] {
  const mixed = [...list];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!];
  }
  return mixed;
}

async function print(): Promise<void> {
  const models = await modelPublications();
  const outcomes: Outcome[] = [];
  for (const share of SHARES) outcomes.push(await dayOf(models, share));
  const show = (lines: Table, heads: readonly string[]) => {
    const rows = [heads, heads.map(() => '---'), ...lines];
    process.stdout.write(`${rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('')}\n`);
  };
  const days = SHARES.map((share) => `${percent(share, 0)} in one hour`);
  show(writingTable(models, outcomes), [`${ORGANS} publications`, ...days]);
  show(hotKeys(outcomes), ['partition: most write units in a second', ...days]);
  show(readingTable(), ['the public', days[0] ?? '']);
}

if (import.meta.main) await print();
