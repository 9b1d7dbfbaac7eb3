import { healthFor } from '../../queries/health.ts';
import type { Resolvers } from '../generated/resolverTypes.ts';

export const health: { readonly Query: Resolvers['Query'] } = {
  Query: {
    health: (_, __, { actor, store, now }) => healthFor(actor, store, now),
  },
};
