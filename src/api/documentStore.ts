import type { ApolloServerOptions } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { keptUpTo } from '../util/keptUpTo.ts';
import type { RequestContext } from './context.ts';

/** Characters of text; parsed, each takes about a hundred bytes. */
const MOST = 200_000;

/**
 * Where Apollo keeps the documents that it found valid. Its own store counts them as JSON, and would come to more than a
 * hundred megabytes when strangers send large ones.
 */
export function documentStore(): NonNullable<ApolloServerOptions<RequestContext>['documentStore']> {
  const kept = keptUpTo<DocumentNode>(MOST);
  return {
    get: (key) => Promise.resolve(kept.find(key) ?? undefined),
    set: (key, document) => {
      kept.add(key, document, document.loc?.end ?? MOST);
      return Promise.resolve();
    },
    delete: (key) => {
      kept.forget(key);
      return Promise.resolve();
    },
  };
}
