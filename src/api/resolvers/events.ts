import { publicEvents } from '../../queries/publicEvents.ts';
import { connection, pageRequest } from '../connection.ts';
import { organCode } from '../globalId.ts';
import type { PublicEventType, Resolvers } from '../generated/resolverTypes.ts';
import { organPath } from '../input.ts';
import { subjectUrl } from '../subjectUrl.ts';

const types = {
  REPORT_PUBLISHED: 'report.published',
  REPORT_CORRECTED: 'report.corrected',
  REPORT_WITHDRAWN: 'report.withdrawn',
  REPORT_RETRACTED: 'report.retracted',
  ORGAN_CHANGED: 'organ.changed',
} as const satisfies Readonly<Record<PublicEventType, string>>;

export const events: { readonly Query: Resolvers['Query'] } = {
  Query: {
    events: async (_, args, { store, now, origin }) => {
      const request = pageRequest(args);
      const question = {
        types: args.types?.map((type) => types[type]) ?? null,
        organ: typeof args.organ === 'string' ? organCode(args.organ) : null,
        within: organPath(args.within),
      };
      const page = await publicEvents(question, request, store, now, (subject) =>
        subjectUrl(origin, subject),
      );
      const { pageInfo, ...shown } = connection(page, request, (message) => message);
      return { ...shown, pageInfo: { ...pageInfo, endCursor: page.seen } };
    },
  },
};
