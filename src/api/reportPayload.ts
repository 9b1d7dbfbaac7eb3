import type { ReportResult } from '../commands/shared/result.ts';
import { formOf } from '../forms/forms.ts';
import type { RequestContext } from './context.ts';
import { draftSource } from './draftSource.ts';
import type { ReportPayloadSource } from './sources.ts';

/** What a mutation on a report answers. */
export function reportPayload(
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
