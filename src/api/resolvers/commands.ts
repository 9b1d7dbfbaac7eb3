import { correctReport } from '../../commands/correctReport.ts';
import { createReport } from '../../commands/createReport.ts';
import { importReport } from '../../commands/importReport.ts';
import { publishReport } from '../../commands/publishReport.ts';
import type { ReportResult } from '../../commands/result.ts';
import { restoreRevision } from '../../commands/restoreRevision.ts';
import { retractReport } from '../../commands/retractReport.ts';
import { saveDraft } from '../../commands/saveDraft.ts';
import { withdrawReport } from '../../commands/withdrawReport.ts';
import { formOf } from '../../forms/forms.ts';
import type { RequestContext } from '../context.ts';
import { draftSource, readDraft, wholeDraftSource } from '../draftSource.ts';
import { organCode, reportIdFrom } from '../globalId.ts';
import { commandContext, partFrom, partInput } from '../input.ts';
import type { Resolvers } from '../generated/resolverTypes.ts';
import type { ReportPayloadSource } from '../sources.ts';

const certainties = { certain: 'CERTAIN', uncertain: 'UNCERTAIN', missing: 'MISSING' } as const;

function payload(
  { report, issues }: ReportResult,
  clientMutationId: string | null | undefined,
  context: RequestContext,
): ReportPayloadSource {
  const form = formOf(report.form);
  return {
    clientMutationId: clientMutationId ?? null,
    report: draftSource(report, context),
    issues: issues.map((issue) => ({ issue, form })),
  };
}

export const commands: Pick<Resolvers, 'ImportReportPayload' | 'SaveDraftPayload'> & {
  readonly Mutation: Resolvers['Mutation'];
} = {
  Mutation: {
    createReport: async (_, { input }, context) => {
      const report = { organ: organCode(input.organ), year: input.year, scope: input.scope };
      const result = await createReport({ report }, commandContext(input, context));
      return payload(result, input.clientMutationId, context);
    },
    importReport: async (_, { input }, context) => {
      const result = await importReport(
        {
          fileName: input.fileName,
          file: input.file,
          organ: input.organ ? organCode(input.organ) : null,
          year: input.year ?? null,
          scope: input.scope ?? null,
          expectedVersion: input.expectedVersion ?? null,
        },
        commandContext(input, context),
      );
      return { ...payload(result, input.clientMutationId, context), imported: result.imported };
    },
    saveDraft: async (_, { input }, context) => {
      const { saved, form, report } = await saveDraft(
        {
          report: reportIdFrom(input.report),
          part: partFrom(input.part),
          expectedVersion: input.expectedVersion,
          ...partInput(input),
        },
        commandContext(input, context),
      );
      return {
        clientMutationId: input.clientMutationId ?? null,
        saved,
        form: formOf(form),
        report: async () => wholeDraftSource(await readDraft(report, context.actor, context.store), context),
      };
    },
    restoreRevision: async (_, { input }, context) => {
      const { number, expectedVersion, reason } = input;
      const result = await restoreRevision(
        { report: reportIdFrom(input.report), number, expectedVersion, reason },
        commandContext(input, context),
      );
      return payload(result, input.clientMutationId, context);
    },
    publishReport: async (_, { input }, context) => {
      const { expectedVersion, firstPublishedAt = null } = input;
      const result = await publishReport(
        { report: reportIdFrom(input.report), expectedVersion, firstPublishedAt },
        commandContext(input, context),
      );
      return payload(result, input.clientMutationId, context);
    },
    correctReport: async (_, { input }, context) => {
      const { expectedVersion, changeNote } = input;
      const changes = (input.changes ?? []).map((change) => ({
        part: partFrom(change.part),
        ...partInput(change),
      }));
      const result = await correctReport(
        { report: reportIdFrom(input.report), expectedVersion, changeNote, changes },
        commandContext(input, context),
      );
      return payload(result, input.clientMutationId, context);
    },
    withdrawReport: async (_, { input }, context) => {
      const { expectedVersion, explanation } = input;
      const result = await withdrawReport(
        { report: reportIdFrom(input.report), expectedVersion, explanation },
        commandContext(input, context),
      );
      return payload(result, input.clientMutationId, context);
    },
    retractReport: async (_, { input }, context) => {
      const { expectedVersion, explanation } = input;
      const result = await retractReport(
        { report: reportIdFrom(input.report), expectedVersion, explanation },
        commandContext(input, context),
      );
      return payload(result, input.clientMutationId, context);
    },
  },
  ImportReportPayload: {
    figures: ({ imported }) =>
      Object.entries(imported.figures).map(([key, figure]) => ({
        key,
        ...figure,
        certainty: certainties[figure.certainty],
      })),
  },
  SaveDraftPayload: {
    part: ({ saved, form }) => ({ ...saved, form }),
    report: ({ report }) => report(),
  },
};
