import { remindReport } from '../../commands/remindReport.ts';
import { board as boardOf } from '../../queries/board.ts';
import { draftDeadline } from '../../queries/draftDeadline.ts';
import { isMissing } from '../../report/board.ts';
import { deadlineStates } from '../../report/deadline.ts';
import { reportIdText } from '../../report/report.ts';
import { reportStates } from '../../report/workflow.ts';
import { connection, pageRequest } from '../connection.ts';
import { globalId, reportIdFrom } from '../globalId.ts';
import type { Resolvers } from '../generated/resolverTypes.ts';
import { commandContext, organPath } from '../input.ts';

export const board: Pick<Resolvers, 'BoardLine' | 'Draft'> & {
  readonly Query: Resolvers['Query'];
  readonly Mutation: Resolvers['Mutation'];
} = {
  Query: {
    board: async (_, args, { actor, store, now }) => {
      const request = pageRequest(args);
      const { year, scope, within } = args;
      const found = await boardOf({ year, scope, under: organPath(within) }, request, actor, store, now);
      const { states, deadlines, ...counts } = found.summary;
      return {
        ...connection(found, request, (line) => line),
        summary: {
          ...counts,
          complete: found.complete,
          states: reportStates.map((state) => ({ state, lines: states[state] })),
          deadlines: deadlineStates.map((state) => ({ state, lines: deadlines[state] })),
        },
      };
    },
  },
  Mutation: {
    remindReport: async (_, { input }, context) => {
      const { report, note = null, clientMutationId = null } = input;
      const reminder = await remindReport(
        { report: reportIdFrom(report), note },
        commandContext(input, context),
      );
      return { clientMutationId, reminder };
    },
  },
  BoardLine: {
    organCode: ({ row }) => row.report.organ,
    organName: ({ row }) => row.organName,
    organPath: ({ row }) => row.organPath.join('/'),
    year: ({ row }) => row.report.year,
    scope: ({ row }) => row.report.scope,
    called: ({ row }) => row.called,
    missing: ({ row }) => isMissing(row),
    reminded: ({ row }) => row.reminded,
    progress: ({ row: { progress, report } }) =>
      progress && { ...progress, report: globalId('Draft', reportIdText(report)) },
  },
  Draft: {
    deadline: ({ head }, _, { loaders, now }) => draftDeadline(head, (id) => loaders.organ.load(id), now),
  },
};
