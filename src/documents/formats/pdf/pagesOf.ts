import { Worker } from 'node:worker_threads';
import { limits } from '../../limits.ts';
import { unreadable } from '../../unreadable.ts';
import type { Drawn } from './drawnPages.ts';
import type { Page } from './page.ts';

/** Bundled it stands beside the file that reads it. */
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './pdfWorker.ts' : './pdfWorker.mjs',
  import.meta.url,
);
const SIGNATURE = '%PDF-';
const WATCH_MILLISECONDS = 20;

/**
 * The pages of a PDF, drawn in a thread that ends when it takes more time or memory than one real file could need.
 * Throws `UNREADABLE_FILE`.
 */
export async function pagesOf(
  bytes: Uint8Array,
  wait: Wait = setTimeout,
  repeat: Wait = setInterval,
): Promise<readonly Page[]> {
  if (bytes.length === 0) throw unreadable('EMPTY', '0 bytes');
  if (bytes.length > limits.bytes) throw unreadable('TOO_LARGE', `${bytes.length} bytes`);
  // Programs put a few bytes of their own before it.
  if (!Buffer.from(bytes.subarray(0, 1024)).includes(SIGNATURE)) throw unreadable('BINARY', 'no PDF');
  const drawn = await inThread(bytes, wait, repeat);
  if ('reason' in drawn) throw unreadable(drawn.reason, drawn.detail);
  return drawn.pages;
}

type Wait = (then: () => void, milliseconds: number) => NodeJS.Timeout;

function inThread(bytes: Uint8Array, wait: Wait, repeat: Wait): Promise<Drawn> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, {
      workerData: bytes,
      execArgv: [],
      env: {},
      stdout: true,
      stderr: true,
      // Far above what is allowed: this limit leaves buffers out, and one large object beyond it ends the process.
      resourceLimits: { maxOldGenerationSizeMb: 4 * limits.threadMegabytes, stackSizeMb: 4 },
    });
    let ended = false;
    const end = (then: () => void): void => {
      if (ended) return;
      ended = true;
      clearTimeout(timer);
      clearInterval(watch);
      // What it held is free again before anybody goes on.
      void worker.terminate().finally(then);
    };
    const refuse = (detail: string): void => end(() => reject(unreadable('TOO_LARGE', detail)));
    const timer = wait(() => refuse('slow'), limits.threadMilliseconds);
    const watch = repeat(() => {
      void worker.getHeapStatistics().then(
        ({ total_heap_size: objects, external_memory: buffers }) => {
          if (objects + buffers > limits.threadMegabytes * 2 ** 20) refuse('memory');
        },
        () => undefined,
      );
    }, WATCH_MILLISECONDS);
    worker.once('message', (drawn: Drawn) => end(() => resolve(drawn)));
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') refuse('memory');
      else end(() => reject(error));
    });
    worker.once('exit', () => refuse('no answer'));
  });
}
