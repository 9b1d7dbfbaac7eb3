import { parentPort, workerData } from 'node:worker_threads';
import { drawnPages } from './drawnPages.ts';

// A thread of its own for one file, so that its time and memory can be bounded from outside.
if (workerData instanceof Uint8Array) parentPort?.postMessage(await drawnPages(workerData));
