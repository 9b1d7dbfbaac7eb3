import { publicReport } from '../../queries/publicReport.ts';
import { parseReportId } from '../../report/report.ts';
import { parseGlobalId, parseRevisionLocal } from '../globalId.ts';
import type { RequestContext } from '../context.ts';
import type { Resolvers, ResolversInterfaceTypes, ResolversTypes } from '../generated/resolverTypes.ts';
import { wholeReportSource } from './reports.ts';

/** Public objects by global id. A draft or an unpublished revision has its own query, and answers null here. */
export const node: { readonly Query: Resolvers['Query'] } = {
  Query: {
    node: async (_, { id }, context) => {
      const parsed = parseGlobalId(id);
      const found = parsed && (await finders[parsed.kind]?.(parsed.local, context));
      return found ? Object.assign({}, found, { __typename: parsed.kind }) : null;
    },
  },
};

type NodeSource = Awaited<ResolversInterfaceTypes<ResolversTypes>['Node']>;
type Finder = (local: string, context: RequestContext) => Promise<NodeSource | null>;

const finders: Readonly<Record<string, Finder>> = {
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
