import { announcePresence } from '../../commands/announcePresence.ts';
import { presentOn, presentOnDraft } from '../../queries/presences.ts';
import { reportIdFrom } from '../globalId.ts';
import { commandContext, partFrom } from '../input.ts';
import type { DraftResolvers, Resolvers } from '../generated/resolverTypes.ts';

export const presence: Pick<Resolvers, 'AnnouncePresencePayload'> & {
  readonly Draft: Pick<DraftResolvers, 'presence'>;
  readonly Mutation: Resolvers['Mutation'];
} = {
  Draft: { presence: ({ head }, _, { store, now }) => presentOnDraft(head.id, store, now) },
  Mutation: {
    announcePresence: async (_, { input }, context) => {
      const part = typeof input.part === 'string' ? partFrom(input.part) : null;
      const command = { report: reportIdFrom(input.report), part };
      const { report } = await announcePresence(command, commandContext(input, context));
      return { clientMutationId: input.clientMutationId ?? null, report };
    },
  },
  AnnouncePresencePayload: {
    present: ({ report }, _, { actor, store, now }) => presentOn(report, actor, store, now),
  },
};
