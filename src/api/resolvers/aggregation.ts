import { compileAggregate } from '../../commands/compileAggregate.ts';
import { formOf } from '../../forms/forms.ts';
import { aggregationNow, rollUp } from '../../queries/aggregation.ts';
import { reportIdFrom } from '../globalId.ts';
import type { Resolvers } from '../generated/resolverTypes.ts';
import { commandContext } from '../input.ts';
import { reportPayload } from '../reportPayload.ts';

export const aggregation: Pick<Resolvers, 'Draft' | 'SourceReport' | 'SourceChange'> & {
  readonly Mutation: Resolvers['Mutation'];
} = {
  Mutation: {
    compileAggregate: async (_, { input }, context) => {
      const { report, expectedVersion = null, clientMutationId } = input;
      const { added, otherForm, missing, notAssessable, changes, ...result } = await compileAggregate(
        { report: reportIdFrom(report), expectedVersion },
        commandContext(input, context),
      );
      const payload = reportPayload(result, clientMutationId, context);
      return { ...payload, added, otherForm, missing, notAssessable, changes };
    },
  },
  Draft: {
    aggregation: ({ head }, _, { store }) => aggregationNow(head, store),
    rollUp: async ({ head, draft }, _, { store }) => {
      const found = await rollUp(head, draft, store);
      const form = formOf(head.form);
      return found && { ...found, issues: found.issues.map((issue) => ({ issue, form })) };
    },
  },
  SourceReport: {
    organCode: ({ report }) => report.organ,
    scope: ({ report }) => report.scope,
    revision: ({ revision }) => revision ?? null,
  },
  SourceChange: {
    organCode: ({ report }) => report.organ,
    scope: ({ report }) => report.scope,
  },
};
