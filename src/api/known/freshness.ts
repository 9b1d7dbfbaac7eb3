import type { ApolloServerPlugin } from '@apollo/server';
import { isWhole } from '../wholeAnswer.ts';

/**
 * How old a public answer may be, in all: in this process, in proxies and in browsers. What was published by mistake
 * is seen no longer than this after it was retracted.
 */
export const MAX_AGE_SECONDS = 10;

/** What a public answer says that may be kept. */
export const MAY_BE_KEPT = `public, max-age=${MAX_AGE_SECONDS}`;

/** Tells of each public answer whether it may be kept. What is not there now may be there in a moment. */
export const freshness: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ response: { body, http } }) {
        const mayBeKept = body.kind === 'single' && isWhole(body.singleResult);
        http.headers.set('cache-control', mayBeKept ? MAY_BE_KEPT : 'no-store');
        return Promise.resolve();
      },
    }),
};
