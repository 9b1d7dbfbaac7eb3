import { it } from '@jest/globals';
import { shownPages } from './shownPages.ts';

/** On a machine that has much else to do, in milliseconds. */
const SLOW = 180_000;

/**
 * `it`, for what happens in a browser: where it fails, the error tells what every open page shows. A step that waited
 * in vain says only what it waited for, and a failure on another machine cannot be looked at.
 */
export function itInBrowser(name: string, test: () => Promise<void>, timeout = SLOW): void {
  it(
    name,
    async () => {
      try {
        await test();
      } catch (error) {
        if (error instanceof Error) {
          const told = [error.message, ...(await shownPages())].join('\n\n');
          error.stack = (error.stack ?? '').replace(error.message, () => told);
          error.message = told;
        }
        throw error;
      }
    },
    timeout,
  );
}
