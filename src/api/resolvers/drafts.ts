import { correctReport } from '../../commands/correctReport.ts';
import { createReport } from '../../commands/createReport.ts';
import { importReport } from '../../commands/importReport.ts';
import { publishReport } from '../../commands/publishReport.ts';
import type { ReportResult } from '../../commands/result.ts';
import { retractReport } from '../../commands/retractReport.ts';
import { saveDraft } from '../../commands/saveDraft.ts';
import { withdrawReport } from '../../commands/withdrawReport.ts';
import { DomainError } from '../../errors.ts';
import { formOf } from '../../forms/forms.ts';
import { draftChecks, draftReport, type DraftReport } from '../../queries/draftReport.ts';
import { publicReport } from '../../queries/publicReport.ts';
import { reportHeads } from '../../queries/reportHeads.ts';
import { reportVersion, type ReportHead } from '../../report/head.ts';
import { emptyPart, partIds } from '../../report/content.ts';
import type { CheckResult } from '../../report/checks/check.ts';
import { reportIdText, type ReportId } from '../../report/report.ts';
import type { Actor } from '../../access/actor.ts';
import type { Store } from '../../store/store.ts';
import { connection, pageRequest } from '../connection.ts';
import { enteredView } from '../contentView.ts';
import type { RequestContext } from '../context.ts';
import { globalId, organCode, reportIdFrom } from '../globalId.ts';
import { commandContext, partFrom, partInput } from '../input.ts';
import type { Resolvers } from '../generated/resolverTypes.ts';
import type { DraftSource, ReportPayloadSource } from '../sources.ts';
import { contentFields } from './content.ts';
import { wholeReportSource } from './reports.ts';

const certainties = { certain: 'CERTAIN', uncertain: 'UNCERTAIN', missing: 'MISSING' } as const;

/** A draft known by its head: the rest is read, once, only if a field asks for it. */
export function draftSource(head: ReportHead, { actor, store }: RequestContext): DraftSource {
  let draft: Promise<DraftReport> | null = null;
  return withChecks(head, () => (draft ??= readDraft(head.id, actor, store)), store);
}

function wholeDraftSource(draft: DraftReport, { store }: RequestContext): DraftSource {
  return withChecks(draft.head, () => Promise.resolve(draft), store);
}

function withChecks(head: ReportHead, draft: () => Promise<DraftReport>, store: Store): DraftSource {
  let checks: Promise<CheckResult> | null = null;
  return { head, draft, checks: () => (checks ??= draft().then((found) => draftChecks(found, store))) };
}

async function readDraft(id: ReportId, actor: Actor | null, store: Store): Promise<DraftReport> {
  const found = await draftReport(id, actor, store);
  if (found) return found;
  throw new DomainError('NOT_FOUND', { what: 'report', id: reportIdText(id) });
}

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

export const drafts: Pick<Resolvers, 'Draft' | 'DraftPart' | 'ImportReportPayload' | 'SaveDraftPayload'> & {
  readonly Query: Resolvers['Query'];
  readonly Mutation: Resolvers['Mutation'];
} = {
  Query: {
    draft: async (_, { report }, context) => {
      const found = await draftReport(reportIdFrom(report), context.actor, context.store);
      return found && wholeDraftSource(found, context);
    },
    drafts: async (_, args, context) => {
      const request = pageRequest(args);
      const under = args.within.split('/').filter((code) => code !== '');
      const { year, scope, state } = args;
      const page = await reportHeads({ year, scope, state, under }, request, context.actor, context.store);
      return connection(page, request, (head) => draftSource(head, context));
    },
  },
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
  Draft: {
    ...contentFields(async (draft: DraftSource) => (await draft.draft()).content),
    id: ({ head }) => globalId('Draft', reportIdText(head.id)),
    organ: async ({ head }, _, { loaders }) => (await loaders.organ.load(head.id.organ))!,
    organCode: ({ head }) => head.id.organ,
    organName: ({ head }) => head.organName,
    year: ({ head }) => head.id.year,
    scope: ({ head }) => head.id.scope,
    state: ({ head }) => head.state,
    version: ({ head }) => reportVersion(head),
    title: ({ head }) => head.title,
    lastRevision: ({ head }) => head.lastRevision,
    lastHash: ({ head }) => head.lastHash,
    publicRevisions: ({ head }) => head.publicRevisions,
    firstPublishedAt: ({ head }) => head.firstPublishedAt,
    createdAt: ({ head }) => head.createdAt,
    createdBy: ({ head }) => head.createdBy,
    updatedAt: ({ head }) => head.updatedAt,
    updatedBy: ({ head }) => head.updatedBy,
    form: ({ head }) => formOf(head.form),
    parts: async (source) => {
      const { parts, head } = await source.draft();
      const unsaved = { part: emptyPart, version: 0, savedBy: null, savedAt: null };
      return partIds.map((id) => ({
        ...(parts.find((part) => part.id === id) ?? { id, ...unsaved }),
        form: formOf(head.form),
      }));
    },
    issues: async (source) => {
      const form = formOf(source.head.form);
      return (await source.checks()).issues.map((issue) => ({ issue, form }));
    },
    notAssessable: async (source) => (await source.checks()).notAssessable,
    revisions: async ({ head }, args, { store }) => {
      const request = pageRequest(args);
      return connection(await store.revisions(head.id, request), request, (each) => each);
    },
    events: async ({ head }, args, { store }) => {
      const request = pageRequest(args);
      return connection(await store.events(head.id, request), request, (each) => each);
    },
    published: async ({ head }, _, { store }) => {
      const publication = await publicReport(head.id, store);
      return publication && wholeReportSource(publication);
    },
  },
  DraftPart: {
    heading: ({ part }) => part.heading,
    text: ({ part }) => part.text,
    figures: ({ part, form }) => enteredView(part, form),
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
