import { registerOrgan } from '../../commands/registerOrgan.ts';
import { isRefusal } from '../../errors.ts';
import { zh } from '../../messages/zh.ts';
import { levels, type Level } from '../../organs/level.ts';
import { FIRST_YEAR } from '../../report/report.ts';
import { openStore } from '../openStore.ts';
import { UsageError } from '../usageError.ts';
import { readOptions } from './readOptions.ts';
import type { Terminal } from './terminal.ts';
import { terminalActor } from './terminalActor.ts';

const USAGE = `用法：gongkai organ add-root --id ID --name 名称 [--level ${levels.join('|')}]`;

/** `organ add-root`: the organ at the top of a tree, which no API can add; all others are added below it there. */
export async function addRoot(args: readonly string[], terminal: Terminal): Promise<number> {
  const { id, name, level } = readArguments(args);
  const opened = await openStore(terminal.settings, terminal.say);
  try {
    const root = { id, name, kind: 'GOVERNMENT', parent: null, from: FIRST_YEAR, to: null } as const;
    const context = { store: opened.store, actor: terminalActor([id]), now: terminal.now() };
    const input = level === undefined ? root : { ...root, rootLevel: level };
    const organ = await registerOrgan(input, { ...context, clientMutationId: null });
    terminal.print([organ.id, organ.name].join('\t'));
    return 0;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    terminal.say(zh.failure(error));
    return 1;
  } finally {
    await opened.close();
  }
}

function readArguments(args: readonly string[]) {
  const { values, positionals } = readOptions(args, options, true);
  const { id, name, level } = values;
  if (positionals.length !== 1 || positionals[0] !== 'add-root' || !id || !name) throw new UsageError(USAGE);
  if (level === undefined) return { id, name };
  const known = levels.find((each): each is Level => each === level);
  if (known === undefined) throw new UsageError(USAGE);
  return { id, name, level: known };
}

const options = {
  id: { type: 'string' },
  name: { type: 'string' },
  level: { type: 'string' },
} as const;
