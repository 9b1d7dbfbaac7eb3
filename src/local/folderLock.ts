import { readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Runs `work` while no other process runs work under the same lock file. A lock left by a process that is gone is
 * taken over. Throws what `busy` makes when a living process keeps the lock longer than `patienceMs`.
 */
export async function withLock<T>(
  file: string,
  patienceMs: number,
  busy: () => Error,
  work: () => Promise<T>,
): Promise<T> {
  const giveUpAt = performance.now() + patienceMs;
  while (!taken(file)) {
    if (!isAlive(holderOf(file))) rmSync(file, { force: true });
    else if (performance.now() > giveUpAt) throw busy();
    else await pause(20);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

export function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** The code of an error of the operating system, such as `EEXIST`; empty for anything else. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** A symbolic link to the holder's process id: made whole in one step, unlike a file that is then written. */
function taken(file: string): boolean {
  try {
    symlinkSync(String(process.pid), file);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** 0 for a lock that is gone again. */
function holderOf(file: string): number {
  try {
    return Number(readlinkSync(file));
  } catch {
    return 0;
  }
}
