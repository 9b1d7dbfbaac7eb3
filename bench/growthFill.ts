import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { engineBinary } from '../src/local/engineProcess.ts';
import { chunks } from '../src/util/chunks.ts';
import { linesOf } from './growthCopy.ts';
import type { Model } from './growthModel.ts';
import { totalsLines } from './growthTotals.ts';
import { table } from './openTable.ts';

/** In one file: about ten megabytes, before they are packed. */
const COUNTIES_OF_A_FILE = 100;
const FASTEST = { level: 1 };

/**
 * Writes so many copies of the county, as an export of DynamoDB: the engine reads one many times faster than it takes
 * requests.
 */
export async function fillWithCounties(
  { lines, gains, description }: Model,
  counties: number,
  dataFile: string,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-export-'));
  const [schema, data] = [join(folder, 'schema.json'), join(folder, 'export', table, 'data')];
  const write = (name: string, written: readonly string[]) =>
    writeFileSync(join(data, `${name}.json.gz`), gzipSync(`${written.join('\n')}\n`, FASTEST));
  try {
    mkdirSync(data, { recursive: true });
    writeFileSync(schema, JSON.stringify({ Table: description }));
    const numbers = Array.from({ length: counties }, (_, number) => number);
    for (const [index, some] of chunks(numbers, COUNTIES_OF_A_FILE).entries()) {
      write(
        `counties-${index}`,
        some.flatMap((number) => linesOf(lines, number)),
      );
    }
    write('totals', [...totalsLines(gains, numbers)]);
    const source = join(folder, 'export');
    await promisify(execFile)(engineBinary(), [
      'import',
      ...['--source', source, '--schema', schema, '--output', dataFile],
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
