import { formOf } from '../../forms/forms.ts';
import { zh } from '../../messages/zh.ts';
import { draftComparison, historyComparison } from '../../queries/comparison.ts';
import { revisionHistory, revisionOf } from '../../queries/history.ts';
import { provenance } from '../../queries/provenance.ts';
import { timeline } from '../../queries/timeline.ts';
import { connection, pageRequest } from '../connection.ts';
import { reportIdFrom, revisionId } from '../globalId.ts';
import type { Resolvers } from '../generated/resolverTypes.ts';
import { contentFields } from './content.ts';

export const revisions: Pick<Resolvers, 'Revision' | 'Event'> & { readonly Query: Resolvers['Query'] } = {
  Query: {
    history: async (_, args, { actor, store, now }) => {
      const request = pageRequest(args);
      const page = await revisionHistory(reportIdFrom(args.report), request, actor, store, now);
      return connection(page, request, (each) => each);
    },
    historyComparison: (_, { report, from, to }, { actor, store, now }) =>
      historyComparison(reportIdFrom(report), from, to, actor, store, now),
    draftComparison: (_, { report, from }, { actor, store, now }) =>
      draftComparison(reportIdFrom(report), from ?? null, actor, store, now),
    provenance: (_, { report, revision, keys }, { actor, store, now }) =>
      provenance(reportIdFrom(report), revision ?? null, keys ?? null, actor, store, now),
    timeline: async (_, args, { actor, store, now }) => {
      const request = pageRequest(args);
      const page = await timeline(reportIdFrom(args.report), request, args.order, actor, store, now);
      return connection(page, request, (each) => each);
    },
    historyRevision: (_, { report, number }, { actor, store, now }) =>
      revisionOf(reportIdFrom(report), number, actor, store, now),
  },
  Revision: {
    ...contentFields((revision) => revision.content),
    id: ({ report, number }) => revisionId('Revision', report, number),
    form: ({ content }) => formOf(content.form),
    decisions: ({ decisions }) => decisions ?? [],
  },
  Event: {
    sentence: zh.event,
    details: ({ details }) => Object.entries(details).map(([name, value]) => ({ name, value })),
  },
};
