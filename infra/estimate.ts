/**
 * `npm run --silent estimate`: what an installation may cost in a month, the mean of a year, for 1, 100 and 20,000
 * organs, by the prices of `prices.ts`. The assumptions are printed with it; they are guesses that anybody may change.
 */
import { prices, type Prices } from './prices.ts';

/** Of one organ in a year, where nothing else is said. */
export const assumptions = {
  reports: 1.05,
  /** Saved every few seconds while somebody writes. */
  savesOfAReport: 300,
  writeUnitsOfASave: 8,
  readUnitsOfASave: 3,
  /** From the first submission to the publication, and a correction of every tenth report. */
  stepsOfAReport: 8,
  writeUnitsOfAStep: 80,
  readUnitsOfAStep: 30,
  /** Kilobytes in the table and its indexes, with the whole history; kept for ever, here for ten years. */
  kilobytesOfAReport: 60,
  years: 10,
  questionsOfTheManageApi: 2_000,
  questionsOfThePublic: 3_000,
  /** The same for everybody, in a month: search engines, mirrors, people who look in. */
  questionsOfAnybody: 50_000,
  readUnitsOfAQuestion: 2,
  millisecondsOfAQuestion: 30,
  kilobytesOfAnAnswer: 15,
  /** Endpoints for the whole, and one more for every fifty organs; events of a report that are told. */
  endpoints: 3,
  organsOfAnEndpoint: 50,
  eventsToldOfAReport: 3,
  millisecondsOfADelivery: 300,
  bytesOfALogLine: 400,
  logLinesOfARequest: 3,
  /** In a month: two functions each minute, one each hour, one each night. */
  runsByTheClock: 2 * 60 * 24 * 30.4 + 24 * 30.4 + 30.4,
  millisecondsOfARun: 60,
  alarms: 38,
  metrics: 4,
  secrets: 3,
  exportsKept: 400,
} as const;

/** What a month takes of each thing that has a price. */
export type Usage = Readonly<Record<Exclude<keyof Prices, 'currency' | 'comparedOn'>, number>>;

const a = assumptions;
const MONTHS = 12;
const MILLION = 1_000_000;
const KILOBYTES_OF_A_GIGABYTE = 1024 * 1024;
/** The function for the APIs has a gigabyte of memory. */
const GIGABYTES = 1;

export function usageOf(organs: number): Usage {
  const reports = (organs * a.reports) / MONTHS;
  const saves = reports * a.savesOfAReport;
  const steps = reports * a.stepsOfAReport;
  const questions =
    (organs * (a.questionsOfTheManageApi + a.questionsOfThePublic)) / MONTHS + a.questionsOfAnybody;
  const requests = questions + saves + steps;
  const endpoints = a.endpoints + Math.floor(organs / a.organsOfAnEndpoint);
  // An endpoint of an organ hears of those below it; those for the whole hear everything.
  const heard = reports * a.eventsToldOfAReport * a.endpoints;
  const deliveries = heard + (endpoints - a.endpoints) * a.organsOfAnEndpoint * (a.reports / MONTHS);
  const runs = a.runsByTheClock;
  const milliseconds =
    requests * a.millisecondsOfAQuestion +
    deliveries * a.millisecondsOfADelivery +
    runs * a.millisecondsOfARun;
  const gigabytes = (organs * a.reports * a.years * a.kilobytesOfAReport) / KILOBYTES_OF_A_GIGABYTE;
  const scanned = (30.4 * 4 * gigabytes * KILOBYTES_OF_A_GIGABYTE) / 4;
  const logged =
    ((requests + deliveries + runs) * a.logLinesOfARequest * a.bytesOfALogLine) /
    1024 /
    KILOBYTES_OF_A_GIGABYTE;
  return {
    lambdaMillion: (requests + deliveries * 2 + runs) / MILLION,
    lambdaGigabyteSecond: (milliseconds / 1000) * GIGABYTES,
    httpApiMillion: requests / MILLION,
    writeUnitMillion: (saves * a.writeUnitsOfASave + steps * a.writeUnitsOfAStep + deliveries * 6) / MILLION,
    readUnitMillion:
      (saves * a.readUnitsOfASave +
        steps * a.readUnitsOfAStep +
        questions * a.readUnitsOfAQuestion +
        runs +
        scanned) /
      MILLION,
    tableGigabyteMonth: gigabytes,
    recoveryGigabyteMonth: gigabytes,
    exportGigabyte: gigabytes * 30.4,
    // Packed, a third.
    bucketGigabyteMonth: (gigabytes * a.exportsKept) / 3,
    // Each queue is asked all the time by five that wait for twenty seconds.
    queueMillion: (deliveries * 3 + (2 * 5 * 3600 * 24 * 30.4) / 20) / MILLION,
    logGigabyte: logged,
    logGigabyteMonth: logged * MONTHS,
    alarmMonth: a.alarms,
    metricMonth: a.metrics,
    secretMonth: a.secrets,
    outGigabyte: (questions * a.kilobytesOfAnAnswer) / KILOBYTES_OF_A_GIGABYTE,
  };
}

export type Costs = Readonly<Record<string, number>>;

/** What each thing costs in a month, in the currency of the prices. */
export function costsOf(usage: Usage, list: Prices): Costs {
  const costs = Object.entries(usage).map(
    ([name, used]) => [name, used * list[name as keyof Usage]] as const,
  );
  return Object.fromEntries(costs);
}

export function sum(costs: Costs): number {
  return Object.values(costs).reduce((total, cost) => total + cost, 0);
}

const sizes = [1, 100, 20_000];

function print(): void {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const cell = (value: number) => value.toFixed(2).padStart(12);
  for (const [region, list] of Object.entries(prices)) {
    const columns = sizes.map((organs) => costsOf(usageOf(organs), list));
    say(`${region}, ${list.currency} a month`);
    say(`${'organs'.padEnd(24)}${sizes.map((organs) => String(organs).padStart(12)).join('')}`);
    for (const name of Object.keys(columns[0] ?? {})) {
      say(`${name.padEnd(24)}${columns.map((costs) => cell(costs[name] ?? 0)).join('')}`);
    }
    say(`${'all together'.padEnd(24)}${columns.map((costs) => cell(sum(costs))).join('')}`);
    say(
      list.comparedOn === null
        ? 'Nobody has compared these prices with the published ones: see infra/prices.ts.\n'
        : `Prices as of ${list.comparedOn}.\n`,
    );
  }
  say('Assumed (of one organ in a year, where infra/estimate.ts says nothing else):');
  for (const [name, value] of Object.entries(assumptions)) say(`  ${name}: ${value}`);
}

if (import.meta.main) print();
