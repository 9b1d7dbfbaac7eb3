import { complain, projectDir } from './terminal.ts';
import { readSettings } from './settings.ts';
import { UsageError } from './usageError.ts';
import type { Terminal } from './cli/terminal.ts';

// `npm run --silent gongkai -- COMMAND …`: results on standard output, everything else on standard error.

type Command = (args: readonly string[], terminal: Terminal) => Promise<number>;

// Each command brings its own code when it is called: reading a file should not wait for a database client.
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  import: async () => (await import('./cli/importFiles.ts')).importFiles,
  verify: async () => (await import('./cli/verifyStore.ts')).verifyStore,
  export: async () => (await import('./cli/exportHistory.ts')).exportHistory,
  restore: async () => (await import('./cli/restore.ts')).restore,
  organ: async () => (await import('./cli/addRoot.ts')).addRoot,
  key: async () => (await import('./cli/createKey.ts')).createKey,
  person: async () => (await import('./cli/people.ts')).people,
  token: async () => (await import('./cli/token.ts')).token,
  walk: async () => (await import('./cli/walk.ts')).walkThrough,
  seed: async () => (await import('./cli/seed.ts')).seed,
  help: async () => (await import('./cli/help.ts')).help,
};

async function run([name = 'help', ...args]: readonly string[]): Promise<void> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    throw new UsageError(
      `没有“${name}”这个命令，请看 gongkai help。/ No such command: ${name}. See gongkai help.`,
    );
  }
  const terminal: Terminal = {
    settings: readSettings(process.env, projectDir),
    now: () => new Date().toISOString(),
    print: (line) => process.stdout.write(`${line}\n`),
    drained: () =>
      process.stdout.writableNeedDrain
        ? new Promise((resolve) => process.stdout.once('drain', resolve))
        : Promise.resolve(),
    say: (line) => process.stderr.write(`${line}\n`),
  };
  process.exitCode = await (await command())(args, terminal);
}

// Whoever reads the results may stop before the end, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(1);
});

await run(process.argv.slice(2)).catch(complain);
