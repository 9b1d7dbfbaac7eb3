import { createReport } from '../../commands/createReport.ts';
import { importReport } from '../../commands/importReport.ts';
import { restoreRevision } from '../../commands/restoreRevision.ts';
import { saveDraft } from '../../commands/saveDraft.ts';
import { formOf } from '../../forms/forms.ts';
import { readDraft, wholeDraftSource } from '../draftSource.ts';
import { organCode, reportIdFrom } from '../globalId.ts';
import { commandContext, figureInputs, partFrom, partInput } from '../input.ts';
import type { Resolvers } from '../generated/resolverTypes.ts';
import { importedFigures } from '../importedFigures.ts';
import { reportPayload } from '../reportPayload.ts';

export const commands: Pick<Resolvers, 'ImportReportPayload' | 'SaveDraftPayload'> & {
  readonly Mutation: Resolvers['Mutation'];
} = {
  Mutation: {
    createReport: async (_, { input }, context) => {
      const report = { organ: organCode(input.organ), year: input.year, scope: input.scope };
      const result = await createReport({ report }, commandContext(input, context));
      return reportPayload(result, input.clientMutationId, context);
    },
    importReport: async (_, { input }, context) => {
      const result = await importReport(
        {
          fileName: input.fileName,
          file: input.file,
          organ: input.organ ? organCode(input.organ) : null,
          year: input.year ?? null,
          scope: input.scope ?? null,
          corrections: figureInputs(input.corrections ?? [], 'corrections'),
          expectedVersion: input.expectedVersion ?? null,
        },
        commandContext(input, context),
      );
      return { ...reportPayload(result, input.clientMutationId, context), imported: result.imported };
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
        report: async () =>
          wholeDraftSource(await readDraft(report, context.actor, context.store, context.now), context),
      };
    },
    restoreRevision: async (_, { input }, context) => {
      const { number, expectedVersion, reason } = input;
      const result = await restoreRevision(
        { report: reportIdFrom(input.report), number, expectedVersion, reason },
        commandContext(input, context),
      );
      return reportPayload(result, input.clientMutationId, context);
    },
  },
  ImportReportPayload: {
    figures: ({ imported }) => importedFigures(imported),
  },
  SaveDraftPayload: {
    part: ({ saved, form }) => ({ ...saved, form }),
    report: ({ report }) => report(),
  },
};
