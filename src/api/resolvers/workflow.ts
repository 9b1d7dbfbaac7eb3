import { amendReport } from '../../commands/amendReport.ts';
import { concludeSecrecyReview } from '../../commands/concludeSecrecyReview.ts';
import type { CommandContext } from '../../commands/shared/context.ts';
import { discardAmendment } from '../../commands/discardAmendment.ts';
import { endorsePublication } from '../../commands/endorsePublication.ts';
import { explainIssues } from '../../commands/explainIssues.ts';
import { forcePublication } from '../../commands/forcePublication.ts';
import { publishReport } from '../../commands/publishReport.ts';
import { recallReport } from '../../commands/recallReport.ts';
import { recordPublication } from '../../commands/recordPublication.ts';
import type { ReportResult } from '../../commands/shared/result.ts';
import { retractReport } from '../../commands/retractReport.ts';
import { returnReport } from '../../commands/returnReport.ts';
import { reviewReport } from '../../commands/reviewReport.ts';
import { scheduleReport } from '../../commands/scheduleReport.ts';
import { signReport } from '../../commands/signReport.ts';
import { submitReport } from '../../commands/submitReport.ts';
import { unscheduleReport } from '../../commands/unscheduleReport.ts';
import { waiveIssues } from '../../commands/waiveIssues.ts';
import { withdrawReport } from '../../commands/withdrawReport.ts';
import type { ReportId } from '../../report/report.ts';
import type { RequestContext } from '../context.ts';
import type { Resolvers } from '../generated/resolverTypes.ts';
import { reportIdFrom } from '../globalId.ts';
import { commandContext } from '../input.ts';
import { reportPayload } from '../reportPayload.ts';
import type { ReportPayloadSource } from '../sources.ts';

interface Input {
  readonly clientMutationId?: string | null | undefined;
  readonly report: string;
}

type Taken<Given extends Input> = Omit<Given, 'clientMutationId' | 'report'> & { readonly report: ReportId };

/** Hands the input of a mutation on a report to the command of the same name. */
function step<Given extends Input>(
  command: (input: Taken<Given>, context: CommandContext) => Promise<ReportResult>,
) {
  return async (
    _: unknown,
    { input }: { readonly input: Given },
    context: RequestContext,
  ): Promise<ReportPayloadSource> => {
    const { clientMutationId, report, ...rest } = input;
    const result = await command({ ...rest, report: reportIdFrom(report) }, commandContext(input, context));
    return reportPayload(result, clientMutationId, context);
  };
}

export const workflow: { readonly Mutation: Resolvers['Mutation'] } = {
  Mutation: {
    submitReport: step((input, context) => submitReport({ ...input, note: input.note ?? null }, context)),
    recallReport: step(recallReport),
    reviewReport: step((input, context) => reviewReport({ ...input, note: input.note ?? null }, context)),
    concludeSecrecyReview: step(concludeSecrecyReview),
    signReport: step(signReport),
    returnReport: step(returnReport),
    scheduleReport: step(scheduleReport),
    unscheduleReport: step(unscheduleReport),
    publishReport: step((input, context) =>
      publishReport({ ...input, changeNote: input.changeNote ?? null }, context),
    ),
    forcePublication: step((input, context) =>
      forcePublication({ ...input, changeNote: input.changeNote ?? null }, context),
    ),
    endorsePublication: step((input, context) =>
      endorsePublication({ ...input, note: input.note ?? null }, context),
    ),
    recordPublication: step(recordPublication),
    amendReport: step(amendReport),
    discardAmendment: step(discardAmendment),
    withdrawReport: step(withdrawReport),
    retractReport: step(retractReport),
    explainIssues: step(explainIssues),
    waiveIssues: step(waiveIssues),
  },
};
