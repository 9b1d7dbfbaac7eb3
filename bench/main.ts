/**
 * `npm run bench`: how fast the public function is, each figure beside what is the least possible or what is usual, in
 * one run on this machine; and whether the database has more to do as it fills, or too much on the last day. Prints a
 * table; fails where a budget of `budgets.json` is broken. Fills a database first: three minutes in all. Names of parts as
 * arguments run only these.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { coldStart } from './coldStart.ts';
import { costs } from './costs.ts';
import { deadlineDay } from './deadlineDay.ts';
import { growth, largestSize } from './growth.ts';
import { inProcess } from './inProcess.ts';
import { overHttp } from './overHttp.ts';
import type { Row } from './row.ts';
import { openStage, type Stage } from './stage.ts';

interface Budget {
  readonly most?: number;
  readonly least?: number;
}

const parts: Readonly<Record<string, (stage: Stage) => Promise<readonly Row[]>>> = {
  inProcess: ({ store }) => inProcess(store),
  overHttp,
  coldStart,
  costs: ({ store }) => costs(store),
  growth: () => growth(largestSize()),
  deadlineDay,
};

const budgets = JSON.parse(readFileSync(join(import.meta.dirname, 'budgets.json'), 'utf8')) as Readonly<
  Record<string, Budget | undefined>
>;

function isWithin({ name, value }: Row): boolean {
  const { most = Infinity, least = -Infinity } = budgets[name] ?? {};
  return value <= most && value >= least;
}

function line(row: Row): string {
  const { name, value, unit, note } = row;
  const { most, least } = budgets[name] ?? {};
  const budget = most === undefined ? (least === undefined ? '' : `at least ${least}`) : `at most ${most}`;
  const verdict = isWithin(row) ? '' : '  BROKEN';
  const shown = `${value.toFixed(2)} ${unit}`.trim();
  return `${name.padEnd(60)} ${shown.padStart(11)}  ${budget.padEnd(13)}${note ? ` (${note})` : ''}${verdict}\n`;
}

const wanted = process.argv.slice(2);
const stage = await openStage();
let broken = 0;
try {
  for (const [name, part] of Object.entries(parts)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    for (const row of await part(stage)) {
      process.stdout.write(line(row));
      if (!isWithin(row)) broken += 1;
    }
  }
} finally {
  await stage.close();
}
process.stdout.write(`${broken === 0 ? 'every budget is kept' : `${broken} budgets are broken`}\n`);
process.exit(broken === 0 ? 0 : 1);
