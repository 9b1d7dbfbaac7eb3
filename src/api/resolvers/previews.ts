import { createPreview } from '../../commands/createPreview.ts';
import { revokePreview } from '../../commands/revokePreview.ts';
import { previewOf, previewsOfDraft } from '../../queries/previews.ts';
import type { Previewed } from '../../report/preview.ts';
import { connection, pageRequest } from '../connection.ts';
import { reportIdFrom } from '../globalId.ts';
import { commandContext } from '../input.ts';
import type { DraftResolvers, Resolvers } from '../generated/resolverTypes.ts';
import { contentFields } from './content.ts';

export const previews: Pick<Resolvers, 'Preview'> & {
  readonly Draft: Pick<DraftResolvers, 'previews'>;
  readonly Query: Resolvers['Query'];
  readonly Mutation: Resolvers['Mutation'];
} = {
  Query: {
    preview: (_, { token }, { store, now }) => previewOf(token, store, now),
  },
  Draft: {
    previews: async ({ head }, args, { actor, store }) => {
      const request = pageRequest(args);
      return connection(await previewsOfDraft(head, request, actor, store), request, (preview) => preview);
    },
  },
  Mutation: {
    createPreview: async (_, { input }, context) => {
      const { report, revision = null, recipient, from = null, until } = input;
      const { preview, token } = await createPreview(
        { report: reportIdFrom(report), revision, recipient, from, until },
        { ...commandContext(input, context), id: context.newId(), secret: context.newSecret() },
      );
      return { clientMutationId: input.clientMutationId ?? null, preview, token };
    },
    revokePreview: async (_, { input }, context) => {
      const command = { report: reportIdFrom(input.report), preview: input.preview };
      const preview = await revokePreview(command, commandContext(input, context));
      return { clientMutationId: input.clientMutationId ?? null, preview };
    },
  },
  Preview: {
    ...contentFields(({ content }: Previewed) => content),
    organName: ({ preview }) => preview.organName,
    year: ({ preview }) => preview.report.year,
    scope: ({ preview }) => preview.report.scope,
    revision: ({ preview }) => preview.revision,
    notPublic: () => true,
    until: ({ preview }) => preview.until,
  },
};
