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

/**
 * The pages of a PDF, drawn in a thread that ends when it takes more time or memory than one real file could need.
 * Throws `UNREADABLE_FILE`.
 */
export async function pagesOf(bytes: Uint8Array, wait = setTimeout): Promise<readonly Page[]> {
  if (bytes.length === 0) throw unreadable('EMPTY', '0 bytes');
  if (bytes.length > limits.bytes) throw unreadable('TOO_LARGE', `${bytes.length} bytes`);
  // Programs put a few bytes of their own before it.
  if (!Buffer.from(bytes.subarray(0, 1024)).includes(SIGNATURE)) throw unreadable('BINARY', 'no PDF');
  const drawn = await inThread(bytes, wait);
  if ('reason' in drawn) throw unreadable(drawn.reason, drawn.detail);
  return drawn.pages;
}

function inThread(bytes: Uint8Array, wait: typeof setTimeout): Promise<Drawn> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, {
      workerData: bytes,
      execArgv: [],
      env: {},
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: limits.threadMegabytes, stackSizeMb: 4 },
    });
    const end = (then: () => void): void => {
      clearTimeout(timer);
      void worker.terminate();
      then();
    };
    const refuse = (detail: string): void => end(() => reject(unreadable('TOO_LARGE', detail)));
    const timer = wait(() => refuse('slow'), limits.threadMilliseconds);
    worker.once('message', (drawn: Drawn) => end(() => resolve(drawn)));
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') refuse('memory');
      else end(() => reject(error));
    });
    worker.once('exit', () => refuse('no answer'));
  });
}
