/**
 * `node bench/growth.ts [--most 100000]`: what questions and a publication cost the database with 1,000, 10,000 and
 * 100,000 public reports in it. Requests and capacity units must not grow; fails where they do. Up to 10,000 unless told
 * otherwise (`DEEP=1`: 100,000, some minutes and 4 GB on the disk).
 *
 * All reports are of one year, which is the worst: then all of them stand in one list, one board and one ledger. Reports
 * are copies of a county that the real commands have published: its items under the ids of other counties, with the
 * hashes, the instants and the figures of the first. What nobody asks for without asking for that report alone is not
 * copied: see `isCopied`. Totals are added up as the commands would. The report that is asked for, and the one that is
 * published, went the whole way by the real commands in each of the databases. Units are counted by the local engine,
 * which leaves out what a write costs in the indexes. `npm run bench` runs it, too.
 */
import { parseArgs } from 'node:util';
import { costsAt, type Asked, type Costs } from './growthCosts.ts';
import { modelCounty } from './growthModel.ts';
import type { Row } from './row.ts';

const SIZES = [1_000, 10_000, 100_000];

/** By what factor each cost has grown from the smallest size to the largest. */
export async function growth(
  most: number,
  tell?: (size: number, costs: Costs) => void,
): Promise<readonly Row[]> {
  const model = await modelCounty();
  const found: Costs[] = [];
  for (const size of SIZES.filter((each) => each <= most)) {
    const costs = await costsAt(model, size);
    tell?.(size, costs);
    found.push(costs);
  }
  const [smallest, largest] = [found[0] ?? {}, found.at(-1) ?? {}];
  return Object.entries(largest).flatMap(([name, last]) => {
    const first = smallest[name]!;
    const row = (what: string, read: (cost: Asked) => number): Row => ({
      name: `growth, ${name}: ${what}`,
      value: read(last) / read(first),
      unit: '×',
      note: `${read(first)}, then ${read(last)}`,
    });
    return [
      row('requests', ({ requests }) => requests),
      row('units', ({ readUnits, writeUnits }) => readUnits + writeUnits),
    ];
  });
}

/** What `--most` and `DEEP` ask for. Throws for another size. */
export function largestSize(most?: string): number {
  const usual = process.env['DEEP'] === '1' ? 100_000 : 10_000;
  const size = Number(most ?? usual);
  if (!SIZES.includes(size)) throw new TypeError(`--most is one of ${SIZES.join(', ')}`);
  return size;
}

async function print(): Promise<void> {
  const { most } = parseArgs({ options: { most: { type: 'string' } } }).values;
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const columns = new Map<number, Costs>();
  const rows = await growth(largestSize(most), (size, costs) => {
    columns.set(size, costs);
    say(`${size} reports: ${(performance.now() / 1000).toFixed(0)} s`);
  });
  const cells = (values: readonly string[]) => values.map((value) => value.padStart(24)).join('');
  say(`\n${'requests: read units + write units'.padEnd(36)}${cells([...columns.keys()].map(String))}`);
  for (const name of Object.keys([...columns.values()][0] ?? {})) {
    const shown = [...columns.values()].map((costs) => {
      const { requests, readUnits, writeUnits } = costs[name]!;
      return `${requests}: ${readUnits} + ${writeUnits}`;
    });
    say(`${name.padEnd(36)}${cells(shown)}`);
  }
  const grown = rows.filter(({ value }) => value > 1);
  for (const { name, note } of grown) say(`GROWN: ${name} (${note ?? ''})`);
  process.exitCode = grown.length === 0 ? 0 : 1;
}

if (import.meta.main) await print();
