import { randomUUID } from 'node:crypto';
import type { ApiDependencies, HttpHandler } from '../src/api/handler.ts';
import { KEPT_BYTES, keptAnswers } from '../src/api/known/keptAnswers.ts';
import { withKnownAnswers } from '../src/api/known/withKnownAnswers.ts';
import { publicHandler } from '../src/api/publicHandler.ts';
import type { Store } from '../src/store/store.ts';

export function dependenciesOn(store: Store): ApiDependencies {
  return {
    store,
    now: () => new Date().toISOString(),
    log: (line) => process.stderr.write(`${JSON.stringify(line)}\n`),
    newId: randomUUID,
    newSecret: () => '0'.repeat(64),
  };
}

/** The public function as `src/lambda/public.ts` puts it together, without GraphiQL. */
export function knownApiOn(store: Store): HttpHandler {
  const dependencies = dependenciesOn(store);
  return withKnownAnswers(publicHandler(dependencies), keptAnswers(KEPT_BYTES), dependencies.now);
}
