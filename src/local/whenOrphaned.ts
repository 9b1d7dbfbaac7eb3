const LOOK_EVERY_MS = 500;

/**
 * Calls back once when the process that started this one is gone. npm hands a SIGTERM to its shell, and the shell to
 * nobody: without this, a server started by `npm start` would outlive it.
 */
export function whenOrphaned(callBack: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    callBack();
  }, LOOK_EVERY_MS);
  timer.unref();
}
