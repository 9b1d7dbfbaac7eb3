import { assumptions } from '../infra/estimate.ts';
import { prices, type Prices } from '../infra/prices.ts';
import {
  kinds,
  KNOWN_SECONDS,
  ORGANS,
  PARTITION,
  PUBLICATION_MS,
  QUESTIONS,
  SHARES,
  TABLE,
  UNITS_OF_A_SHARD,
} from './deadlineDayAssumptions.ts';
import { HOUR_MS, hoursOfDay } from './deadlineDayCurve.ts';
import type { Model } from './deadlineDayModel.ts';
import { hourOf } from './deadlineDayReads.ts';
import type { Outcome } from './deadlineDaySimulation.ts';

/** Partitions by the most units that fell into them in one second. */
export function hottest({ peaks }: Outcome): readonly (readonly [string, number])[] {
  return [...peaks].sort(([, one], [, other]) => other - one);
}

/** Lines of cells. */
export type Table = readonly (readonly string[])[];

type Usage = Partial<Record<Exclude<keyof Prices, 'currency' | 'comparedOn'>, number>>;

function costIn(list: Prices, usage: Usage): string {
  const costs = Object.entries(usage).map(([name, used]) => used * list[name as keyof Usage]);
  return `${costs.reduce((sum, cost) => sum + cost, 0).toFixed(0)} ${list.currency}`;
}

const MILLION = 1_000_000;
export const percent = (part: number, digits = 2) => `${(part * 100).toFixed(digits)} %`;

/** Of each day: what became of the publications, and what they cost. */
export function writingTable(models: readonly Model[], outcomes: readonly Outcome[]): Table {
  const readUnits = models.at(-1)!.readUnits * ORGANS;
  const line = (name: string, tell: (outcome: Outcome, share: number) => string) => [
    name,
    ...outcomes.map((outcome, day) => tell(outcome, SHARES[day] ?? 0)),
  ];
  const triesOf = ({ tries }: Outcome) => tries.reduce((sum, each) => sum + each, 0);
  const usage = ({ units }: Outcome) => ({
    writeUnitMillion: units / MILLION,
    readUnitMillion: readUnits / MILLION,
    lambdaMillion: ORGANS / MILLION,
    lambdaGigabyteSecond: (ORGANS * PUBLICATION_MS) / 1000,
    httpApiMillion: ORGANS / MILLION,
  });
  return [
    line('organs in the last hour of work', (_, share) => percent(share, 0)),
    line('publications a second in that hour', (_, share) => ((ORGANS * share * 1000) / HOUR_MS).toFixed(0)),
    line('tries that met another', (outcome) => percent(outcome.conflicts / triesOf(outcome))),
    line('tries that were throttled', (outcome) => percent(outcome.throttled / triesOf(outcome))),
    line('tries of a publication: mean', (outcome) => (triesOf(outcome) / ORGANS).toFixed(2)),
    line('p99', ({ tries }) => String(tries.toSorted()[Math.floor(ORGANS * 0.99)])),
    line('most', ({ tries }) => String(tries.reduce((most, each) => Math.max(most, each)))),
    line('told to come again', ({ failed }) => `${failed} (${percent(failed / ORGANS, 3)})`),
    line('write units a second at most, table and indexes', ({ peak }) => String(peak)),
    line(`… by what a new table takes (${TABLE.isNew})`, ({ peak }) => beside(peak / TABLE.isNew)),
    line(`… by what AWS lets any take (${TABLE.quota})`, ({ peak }) => beside(peak / TABLE.quota)),
    line('write units of the day, million', ({ units }) => (units / MILLION).toFixed(1)),
    line('cost in us-east-1', (outcome) => costIn(prices['us-east-1'], usage(outcome))),
    line('cost in cn-north-1', (outcome) => costIn(prices['cn-north-1'], usage(outcome))),
  ];
}

function beside(part: number): string {
  return `${percent(part, 0)}${part >= 1 ? ' BEYOND' : ''}`;
}

/** The ten hottest partitions of the first day, and how hot they are on each. */
export function hotKeys(outcomes: readonly Outcome[]): Table {
  return hottest(outcomes[0]!)
    .slice(0, 10)
    .map(([partition]) => [
      partition,
      ...outcomes.map(({ peaks }) => {
        const units = peaks.get(partition) ?? 0;
        const part = units / PARTITION.writeUnits;
        return `${units} (${percent(part, 0)}${part > 0.95 ? ', AT THE LIMIT' : ''})`;
      }),
    ]);
}

/** The public, on the first day. */
export function readingTable(): Table {
  const seconds = assumptions.millisecondsOfAQuestion / 1000;
  const hours = hoursOfDay(SHARES[0]).map((share) =>
    hourOf((QUESTIONS * share * 1000) / HOUR_MS, Object.values(kinds), seconds),
  );
  const ofDay = (read: (hour: (typeof hours)[number]) => number) =>
    (hours.reduce((sum, hour) => sum + read(hour), 0) * HOUR_MS) / 1000;
  const peak = hours.reduce((most, hour) => (hour.questions > most.questions ? hour : most));
  const [, , totals = 0] = peak.hottest;
  const misses = ofDay((hour) => hour.misses);
  const readUnits = ofDay((hour) => hour.readUnits);
  const usage = {
    readUnitMillion: readUnits / MILLION,
    lambdaMillion: QUESTIONS / MILLION,
    lambdaGigabyteSecond: misses * seconds + (QUESTIONS - misses) * KNOWN_SECONDS,
    httpApiMillion: QUESTIONS / MILLION,
    outGigabyte: (QUESTIONS * assumptions.kilobytesOfAnAnswer) / 2 ** 20,
  };
  return [
    ['questions of the day', String(QUESTIONS)],
    ['a second in the last hour of work', peak.questions.toFixed(0)],
    ['answered from what is kept', percent(1 - misses / QUESTIONS, 1)],
    ['misses a second in that hour', peak.misses.toFixed(0)],
    ['read units a second in that hour', peak.readUnits.toFixed(0)],
    [
      `the hottest key, a shard of the root's totals, by its limit (${PARTITION.readUnits} a second)`,
      percent((totals * UNITS_OF_A_SHARD) / PARTITION.readUnits),
    ],
    ['cost in us-east-1', costIn(prices['us-east-1'], usage)],
    ['cost in cn-north-1', costIn(prices['cn-north-1'], usage)],
  ];
}
