import { publicReport } from '../../queries/publicReport.ts';
import { parseReportId } from '../../report/report.ts';
import { parseGlobalId, parseRevisionLocal } from '../globalId.ts';
import type { RequestContext } from '../context.ts';
import type { Resolvers, ResolversInterfaceTypes, ResolversTypes } from '../generated/resolverTypes.ts';
import { wholeReportSource } from './reports.ts';

type NodeSource = Awaited<ResolversInterfaceTypes<ResolversTypes>['Node']>;

/** How objects of each kind are found by the local part of their global id; null where there is none. */
export type Finders = Readonly<
  Record<string, (local: string, context: RequestContext) => Promise<NodeSource | null>>
>;

export const publicFinders: Finders = {
  Organ: (local, { loaders }) => loaders.organ.load(local),
  Report: async (local, { store }) => {
    const report = parseReportId(local);
    const publication = report && (await publicReport(report, store));
    return publication && wholeReportSource(publication);
  },
  PublicRevision: async (local, { store }) => {
    const revision = parseRevisionLocal(local);
    return revision && store.publicRevision(revision.report, revision.number);
  },
};

export const node = nodeBy(publicFinders);

/** `Query.node` over these kinds. */
export function nodeBy(finders: Finders): { readonly Query: Resolvers['Query'] } {
  return {
    Query: {
      node: async (_, { id }, context) => {
        const parsed = parseGlobalId(id);
        const found = parsed && (await finders[parsed.kind]?.(parsed.local, context));
        return found ? Object.assign({}, found, { __typename: parsed.kind }) : null;
      },
    },
  };
}
