import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolderError } from './engineError.ts';
import { UsageError } from './usageError.ts';

/** Grows when what is kept can no longer be read by the program before, or that of the program before by this one. */
const FORMAT = '3';

/**
 * Marks a new data folder, and refuses one that another version of the program has written, before anything in it is
 * touched. Throws `UsageError`, and `EngineError('DATA_FOLDER')` where the folder cannot be read or written.
 */
export function checkDataFormat(dataDir: string): void {
  const marker = join(dataDir, 'format');
  const found = formatOf(dataDir, marker);
  if (found === FORMAT) return;
  if (found !== null) {
    throw new UsageError(
      `${dataDir} 中的数据是由另一版本的程序写入的（格式 ${found}，本程序为 ${FORMAT}），本程序不能读取，也没有改动它。` +
        '请把该目录改名或移走后重新启动，或者用 GONGKAI_DATA 指定另一个目录。/ ' +
        'These data were written by another version of the program. Nothing was changed: move the folder away, ' +
        'or set GONGKAI_DATA to another one.',
    );
  }
  try {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(marker, `${FORMAT}\n`);
  } catch (error) {
    throw dataFolderError(dataDir, error);
  }
}

/** null: nothing is kept there yet. The first version left no marker. */
function formatOf(dataDir: string, marker: string): string | null {
  try {
    if (existsSync(marker)) return readFileSync(marker, 'utf8').trim();
    return existsSync(join(dataDir, 'gongkai.db')) ? '1' : null;
  } catch (error) {
    throw dataFolderError(dataDir, error);
  }
}
