import { callToReport } from '../../commands/callToReport.ts';
import { mergeOrgan } from '../../commands/mergeOrgan.ts';
import { moveOrgan } from '../../commands/moveOrgan.ts';
import { registerOrgan } from '../../commands/registerOrgan.ts';
import { organCode } from '../globalId.ts';
import type { Resolvers } from '../generated/resolverTypes.ts';
import { commandContext } from '../input.ts';

export const organTree: { readonly Mutation: Resolvers['Mutation'] } = {
  Mutation: {
    registerOrgan: async (_, { input }, context) => {
      const { code, name, kind, parent, from, to = null } = input;
      const organ = await registerOrgan(
        { id: code, name, kind, parent: organCode(parent), from, to },
        commandContext(input, context),
      );
      return { clientMutationId: input.clientMutationId ?? null, organ };
    },
    moveOrgan: async (_, { input }, context) => {
      const organ = await moveOrgan(
        { organ: organCode(input.organ), parent: organCode(input.parent), from: input.from },
        commandContext(input, context),
      );
      return { clientMutationId: input.clientMutationId ?? null, organ };
    },
    mergeOrgan: async (_, { input }, context) => {
      const organ = await mergeOrgan(
        { organ: organCode(input.organ), into: organCode(input.into), from: input.from },
        commandContext(input, context),
      );
      return { clientMutationId: input.clientMutationId ?? null, organ };
    },
    callToReport: async (_, { input }, context) => {
      const organ = await callToReport(
        { organ: organCode(input.organ), years: input.years },
        commandContext(input, context),
      );
      return { clientMutationId: input.clientMutationId ?? null, organ };
    },
  },
};
