import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from '../usageError.ts';

/** The options and file names of a command line. Throws `UsageError` for an option that the command has not. */
export function readOptions<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
  allowPositionals: boolean,
) {
  try {
    return parseArgs({ args: [...args], allowPositionals, options });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
