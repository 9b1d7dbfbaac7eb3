import { publicComparison } from '../../queries/comparison.ts';
import { reportIdFrom } from '../globalId.ts';
import type { Resolvers } from '../generated/resolverTypes.ts';

export const comparisons: { readonly Query: Resolvers['Query'] } = {
  Query: {
    comparison: (_, { report, from, to }, { store }) =>
      publicComparison(reportIdFrom(report), from, to, store),
  },
};
