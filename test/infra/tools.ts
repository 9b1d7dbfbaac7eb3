import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { it } from '@jest/globals';

// Programs that are not of npm: checks by them are made where somebody has installed them.

/** Where a program is; null where there is none. */
export function installed(name: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

/** A test with a program; skipped, with the reason printed, where there is none. */
export function itWith(
  program: string | null,
  what: string,
  name: string,
  body: (program: string) => Promise<void>,
  timeout?: number,
): void {
  if (program === null) {
    console.warn(`skipped: ${name}: there is no ${what} here`);
    it.skip(name, () => undefined);
  } else it(name, () => body(program), timeout);
}

const POLLS = 150;
const POLL_MS = 200;

/** An emulator of AWS on this machine, until what is done with it is done. `moto_server`, or one that takes its options. */
export async function withEmulator(program: string, use: (endpoint: string) => Promise<void>): Promise<void> {
  const port = await freePort();
  const child = spawn(program, ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
  const onExit = () => child.kill();
  process.once('exit', onExit);
  const endpoint = `http://127.0.0.1:${port}`;
  try {
    await answering(endpoint);
    await use(endpoint);
  } finally {
    process.removeListener('exit', onExit);
    child.kill();
  }
}

async function answering(endpoint: string): Promise<void> {
  for (let poll = 0; poll < POLLS; poll += 1) {
    const answered = await fetch(endpoint).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await setTimeout(POLL_MS);
  }
  throw new Error('the emulator does not answer');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
