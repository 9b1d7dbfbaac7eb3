import { join } from 'node:path';
import { isRefusal } from '../errors.ts';
import { zh } from '../messages/zh.ts';

/** The folder of the project, where `package.json` is. */
export const projectDir = join(import.meta.dirname, '..', '..');

/** Tells the person at the terminal something. Standard output is kept for results. */
export function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

/** Ends the program with what is wrong: a sentence where we have one, everything where it is a defect. */
export function complain(error: unknown): void {
  say(sentenceOf(error));
  process.exitCode = 1;
}

function sentenceOf(error: unknown): string {
  if (isRefusal(error)) return zh.failure(error);
  if (!(error instanceof Error)) return String(error);
  return expected.has(error.name) ? error.message : (error.stack ?? error.message);
}

/** Errors whose message is written for the person at the terminal. */
const expected = new Set(['EngineError', 'PortTaken', 'UsageError']);
