import { existsSync } from 'node:fs';
import { describe, it } from '@jest/globals';
import { executablePath } from './cms.ts';

/** `describe`, for what needs a browser; where there is none it is skipped and says so. */
export function describeWithBrowser(name: string, tests: () => void): void {
  if (existsSync(executablePath)) describe(name, tests);
  else {
    describe.skip(`${name} (there is no Chromium at ${executablePath}: set CHROMIUM)`, () => {
      it('runs in a browser', () => undefined);
    });
  }
}
