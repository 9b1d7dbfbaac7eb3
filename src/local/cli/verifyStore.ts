import { createReadStream } from 'node:fs';
import { scopesDue } from '../../report/scopesDue.ts';
import { verify } from '../../queries/verify.ts';
import { verifyExport } from '../../report/exportedHistory.ts';
import { openStore } from '../openStore.ts';
import { UsageError } from '../usageError.ts';
import { readOptions } from './readOptions.ts';
import type { Terminal } from './terminal.ts';

/**
 * `verify`: every difference on a line, and last the counts; status 1 if there is any difference. With
 * `--export FILE` an exported history is checked, without any database.
 */
export async function verifyStore(args: readonly string[], terminal: Terminal): Promise<number> {
  const file = readOptions(args, { export: { type: 'string' } }, false).values.export;
  return file === undefined ? verifyDatabase(terminal) : verifyFile(file, terminal);
}

async function verifyDatabase({ settings, say, print }: Terminal): Promise<number> {
  const opened = await openStore(settings, say);
  try {
    const found = await verify(opened.store, scopesDue, ({ where, what }) => print(`${where}: ${what}`));
    const { reports, revisions, totals, differences } = found;
    print(`${reports} reports, ${revisions} revisions, ${totals} totals, ${differences} differences`);
    return differences === 0 ? 0 : 1;
  } finally {
    await opened.close();
  }
}

async function verifyFile(file: string, { print }: Terminal): Promise<number> {
  const bytes: AsyncIterable<Buffer> = createReadStream(file);
  const { reports, revisions, differences } = await verifyExport(bytes, (where, what) =>
    print(`${where}: ${what}`),
  ).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT')
      throw new UsageError(`找不到文件 ${file}，请检查路径。/ There is no file ${file}.`);
    throw error;
  });
  print(`${reports} reports, ${revisions} revisions, ${differences} differences`);
  return differences === 0 ? 0 : 1;
}
