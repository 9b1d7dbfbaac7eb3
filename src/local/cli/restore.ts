import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { verify } from '../../queries/verify.ts';
import { exportSeal } from '../../report/exportedHistory.ts';
import { scopesDue } from '../../report/scopesDue.ts';
import { sumOfHashes } from '../../util/sumOfHashes.ts';
import type { Store } from '../../store/store.ts';
import type { WholeTable } from '../../store/dynamodb/wholeTable.ts';
import { openStore } from '../openStore.ts';
import { UsageError } from '../usageError.ts';
import { readOptions } from './readOptions.ts';
import { tableOf } from './tableOf.ts';
import type { Terminal } from './terminal.ts';

const IN_A_BATCH = 25;
const AT_A_TIME = 8;

/**
 * `restore FILE…`: puts what `export --everything` wrote into an empty table, reads it back, and verifies it. With
 * `--unsealed` also files of DynamoDB's own export to S3, which have no line that seals them. Status 1 where what was
 * read back is not what the files say, or anything in it is not as it must be.
 */
export async function restore(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals: files } = readOptions(args, { unsealed: { type: 'boolean' } }, true);
  if (files.length === 0)
    throw new UsageError('请给出要恢复的文件。/ Name the files to restore: restore FILE…');
  // All of it is read once before anything is written.
  for (const file of files) await refuseBroken(file, values.unsealed === true);
  const opened = await openStore(terminal.settings, terminal.say);
  try {
    const table = tableOf(opened);
    if (!(await table.isEmpty())) {
      throw new UsageError(
        '目标数据表不是空的，没有写入任何内容：请换一个空表（本机可用 GONGKAI_DATA 指定一个新目录）。/ ' +
          'The table is not empty; nothing was written. Use an empty one (here: a new folder in GONGKAI_DATA).',
      );
    }
    const written = await writeAll(files, table, terminal);
    if (!(await readBack(table, written))) {
      terminal.print('读回的内容与文件不一致。/ What was read back is not what the files say.');
      return 1;
    }
    terminal.print(`${written.count()} items, sum of hashes ${written.text()}`);
    return await verified(opened.store, terminal);
  } finally {
    await opened.close();
  }
}

type Sum = ReturnType<typeof sumOfHashes>;

async function refuseBroken(file: string, unsealed: boolean): Promise<void> {
  const seal = exportSeal();
  let isSealed = false;
  for await (const line of linesOf(file)) {
    if (isSealed) throw new UsageError(`${file}：结尾行之后还有内容。/ There is more after the end.`);
    if (isEnd(line)) {
      if (line !== seal.endLine())
        throw new UsageError(`${file}：内容与结尾的校验不符。/ The seal at the end is broken.`);
      isSealed = true;
    } else seal.add(line);
  }
  if (!isSealed && !unsealed) {
    throw new UsageError(
      `${file}：没有结尾的校验行，文件可能不完整；DynamoDB 自己的导出请加 --unsealed。/ ` +
        'No seal at the end: the file may be cut off. For an export of DynamoDB itself add --unsealed.',
    );
  }
}

/** What was written, as the table will tell it. */
async function writeAll(files: readonly string[], table: WholeTable, { say }: Terminal): Promise<Sum> {
  const sum = sumOfHashes();
  let begun: Promise<void>[] = [];
  let batch: string[] = [];
  const flush = async (): Promise<void> => {
    begun.push(table.add(batch));
    batch = [];
    if (begun.length < AT_A_TIME) return;
    await Promise.all(begun);
    begun = [];
  };
  for (const file of files) {
    for await (const line of linesOf(file)) {
      const text = isEnd(line) ? null : table.kept(line);
      if (text === null) continue;
      sum.add(text);
      batch.push(text);
      if (batch.length === IN_A_BATCH) await flush();
      if (sum.count() % 10_000 === 0) say(`已写入 ${sum.count()} 项……`);
    }
  }
  await flush();
  await Promise.all(begun);
  return sum;
}

async function readBack(table: WholeTable, written: Sum): Promise<boolean> {
  const read = sumOfHashes();
  for await (const line of table.lines()) read.add(line);
  return read.count() === written.count() && read.text() === written.text();
}

async function verified(store: Store, { print }: Terminal): Promise<number> {
  const found = await verify(store, scopesDue, ({ where, what }) => print(`${where}: ${what}`));
  const { reports, revisions, totals, differences } = found;
  print(`${reports} reports, ${revisions} revisions, ${totals} totals, ${differences} differences`);
  return differences === 0 ? 0 : 1;
}

function isEnd(line: string): boolean {
  return line.startsWith('{"kind":"end"');
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const bytes = createReadStream(file);
  const text = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  bytes.on('error', (error) => text.destroy(error));
  try {
    yield* createInterface({ input: text, crlfDelay: Infinity });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code !== 'ENOENT') throw error;
    throw new UsageError(`找不到文件 ${file}，请检查路径。/ There is no file ${file}.`);
  }
}
