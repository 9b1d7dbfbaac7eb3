import { formOf } from '../../forms/forms.ts';
import { historyComparison } from '../../queries/comparison.ts';
import { revisionHistory, revisionOf } from '../../queries/history.ts';
import { connection, pageRequest } from '../connection.ts';
import { reportIdFrom, revisionId } from '../globalId.ts';
import type { Resolvers } from '../generated/resolverTypes.ts';
import { contentFields } from './content.ts';

export const revisions: Pick<Resolvers, 'Revision'> & { readonly Query: Resolvers['Query'] } = {
  Query: {
    history: async (_, args, { actor, store }) => {
      const request = pageRequest(args);
      const page = await revisionHistory(reportIdFrom(args.report), request, actor, store);
      return connection(page, request, (each) => each);
    },
    historyComparison: (_, { report, from, to }, { actor, store }) =>
      historyComparison(reportIdFrom(report), from, to, actor, store),
    historyRevision: (_, { report, number }, { actor, store }) =>
      revisionOf(reportIdFrom(report), number, actor, store),
  },
  Revision: {
    ...contentFields((revision) => revision.content),
    id: ({ report, number }) => revisionId('Revision', report, number),
    form: ({ content }) => formOf(content.form),
  },
};
