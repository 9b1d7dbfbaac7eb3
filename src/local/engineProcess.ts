import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { EngineError } from './engineError.ts';
import { errorCode, isAlive } from './folderLock.ts';

const host = '127.0.0.1';
const startPatienceMs = 10_000;
const stopPatienceMs = 5_000;

/** The path of the engine for a platform. Throws `EngineError('NO_ENGINE')` when there is none. */
export function engineBinary(platform = `${process.platform}-${process.arch}`): string {
  try {
    return createRequire(import.meta.url).resolve(
      `@dynoxide/${platform}/dynoxide${platform.startsWith('win32') ? '.exe' : ''}`,
    );
  } catch (error) {
    throw new EngineError(
      'NO_ENGINE',
      `没有适用于 ${platform} 的内置数据库：请设置 DYNAMODB_ENDPOINT 指向一个 DynamoDB，或设置 GONGKAI_STORE=memory（数据不保存）。/ ` +
        `There is no embedded database for ${platform}: set DYNAMODB_ENDPOINT to any DynamoDB, or GONGKAI_STORE=memory (nothing is kept).`,
      { cause: error },
    );
  }
}

export function endpointOf(port: number): string {
  return `http://${host}:${port}`;
}

/**
 * Starts the engine on a data file and waits until it answers. What it prints goes to `logFile`: it may outlive
 * this process, and would fail on a closed pipe. It leads a process group of its own, so that Ctrl-C in a terminal
 * reaches only us and requests in flight still find their database.
 */
export async function startEngine(options: {
  readonly binary: string;
  readonly port: number;
  readonly dataFile: string;
  readonly logFile: string;
}): Promise<{ readonly pid: number }> {
  const log = openSync(options.logFile, 'w');
  const child = spawn(
    options.binary,
    ['serve', '--host', host, '--port', String(options.port), '--db-path', options.dataFile],
    { detached: true, stdio: ['ignore', log, log] },
  );
  closeSync(log);
  child.unref();
  let failure: string | null = null;
  child.on('error', (error) => (failure = error.message));
  child.on('exit', (code, signal) => (failure ??= `exit ${String(code ?? signal)}`));

  const giveUpAt = performance.now() + startPatienceMs;
  while (performance.now() < giveUpAt) {
    if (child.pid !== undefined && (await answers(options.port, 300))) return { pid: child.pid };
    // Set by the events above while this loop waits, which the compiler cannot see.
    if (failure as string | null) throw startFailure(options, String(failure));
    await pause(15);
  }
  child.kill('SIGKILL');
  throw startFailure(options, `no answer within ${startPatienceMs / 1000} s`);
}

/** Whether the process is an engine that serves this data file; a process id alone may by now be somebody else's. */
export function servesFile(pid: number, dataFile: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(dataFile);
  } catch (error) {
    // Only Linux has /proc.
    return process.platform !== 'linux' && errorCode(error) === 'ENOENT' && isAlive(pid);
  }
}

/** Whether an engine of this kind answers on the port. */
export async function answers(port: number, patienceMs = 2_000): Promise<boolean> {
  try {
    const response = await fetch(endpointOf(port), { signal: AbortSignal.timeout(patienceMs) });
    await response.body?.cancel();
    return response.headers.has('x-dynoxide-version');
  } catch {
    return false;
  }
}

/** SIGTERM, which lets it write its data file whole; SIGKILL when it has not ended after a while. */
export async function stopEngine(pid: number, dataFile: string): Promise<void> {
  if (!servesFile(pid, dataFile)) return;
  process.kill(pid, 'SIGTERM');
  const killAt = performance.now() + stopPatienceMs;
  while (servesFile(pid, dataFile)) {
    if (performance.now() > killAt) process.kill(pid, 'SIGKILL');
    await pause(15);
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, host, () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('The operating system named no port.'));
      });
    });
  });
}

function startFailure(
  options: { readonly port: number; readonly logFile: string },
  how: string,
): EngineError {
  const said = readFileSync(options.logFile, 'utf8').trim();
  if (said.includes('already in use')) {
    return new EngineError(
      'PORT_TAKEN',
      `端口 ${options.port} 已被占用，内置数据库无法启动：请换一个端口或结束占用它的程序。/ ` +
        `Port ${options.port} is taken, the embedded database cannot start: choose another port or end the program that has it.`,
    );
  }
  return new EngineError(
    'ENGINE_FAILED',
    `内置数据库无法启动（${how}）/ The embedded database cannot start (${how})${said === '' ? '' : `: ${said}`}`,
  );
}
