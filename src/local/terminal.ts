import { join } from 'node:path';

/** The folder of the project, where `package.json` is. */
export const projectDir = join(import.meta.dirname, '..', '..');

/** Tells the person at the terminal something. Standard output is kept for results. */
export function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

/** Ends the program with what is wrong: a sentence where we have one, everything where it is a defect. */
export function complain(error: unknown): void {
  const known = error instanceof Error && expected.has(error.name);
  say(known ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
}

/** Errors whose message is written for the person at the terminal. */
const expected = new Set(['EngineError', 'PortTaken', 'UsageError']);
