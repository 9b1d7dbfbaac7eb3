import { formOf } from '../../forms/forms.ts';
import { draftReport } from '../../queries/draftReport.ts';
import { revisionsOfDraft } from '../../queries/history.ts';
import { publicReport } from '../../queries/publicReport.ts';
import { reportHeads } from '../../queries/reportHeads.ts';
import { eventsOfDraft } from '../../queries/timeline.ts';
import { emptyPart, partIds } from '../../report/content.ts';
import { decidedIssues } from '../../report/decision.ts';
import { reportVersion } from '../../report/head.ts';
import { reportIdText } from '../../report/report.ts';
import { connection, pageRequest } from '../connection.ts';
import { enteredView } from '../contentView.ts';
import { draftSource, wholeDraftSource } from '../draftSource.ts';
import { globalId, reportIdFrom } from '../globalId.ts';
import { organPath } from '../input.ts';
import type { Resolvers } from '../generated/resolverTypes.ts';
import type { DraftSource } from '../sources.ts';
import { contentFields } from './content.ts';
import { wholeReportSource } from './reports.ts';

export const drafts: Pick<Resolvers, 'Draft' | 'DraftPart'> & { readonly Query: Resolvers['Query'] } = {
  Query: {
    draft: async (_, { report }, context) => {
      const found = await draftReport(reportIdFrom(report), context.actor, context.store, context.now);
      return found && wholeDraftSource(found, context);
    },
    drafts: async (_, args, context) => {
      const request = pageRequest(args);
      const under = organPath(args.within);
      const { year, scope, state } = args;
      const page = await reportHeads({ year, scope, state, under }, request, context.actor, context.store);
      return connection(page, request, (head) => draftSource(head, context));
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
    publicState: ({ head }) => head.publicState,
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
    updatedByName: ({ head }) => head.updatedByName,
    // Beyond where it stands: read with the draft, so that a reading by another organ is logged.
    authors: async (source) => (await source.draft()).head.authors,
    submission: ({ head }) => head.submission,
    review: ({ head }) => head.review,
    secrecyReview: async (source) => (await source.draft()).head.secrecyReview,
    signature: ({ head }) => head.signature,
    schedule: ({ head }) => head.schedule,
    sentBack: async (source) => (await source.draft()).head.sentBack,
    amendment: async (source) => (await source.draft()).head.amendment,
    forced: async (source) => (await source.draft()).head.forced,
    openComments: ({ head }) => head.openComments,
    form: ({ head }) => formOf(head.form),
    parts: async (source) => {
      const { parts, head } = await source.draft();
      const unsaved = { part: emptyPart, version: 0, savedBy: null, savedByName: null, savedAt: null };
      return partIds.map((id) => ({
        ...(parts.find((part) => part.id === id) ?? { id, ...unsaved }),
        form: formOf(head.form),
      }));
    },
    issues: async (source) => {
      const form = formOf(source.head.form);
      return (await source.checks()).issues.map((issue) => ({ issue, form }));
    },
    decidedIssues: async (source) => {
      const form = formOf(source.head.form);
      const [{ issues }, { content, decisions }] = await Promise.all([source.checks(), source.draft()]);
      return decidedIssues(issues, decisions.decisions, content).map(({ issue, decision }) => ({
        issue: { issue, form },
        decision,
      }));
    },
    notAssessable: async (source) => (await source.checks()).notAssessable,
    revisions: async ({ head }, args, { actor, store, now }) => {
      const request = pageRequest(args);
      const page = await revisionsOfDraft(head.id, request, actor, store, now);
      return connection(page, request, (each) => each);
    },
    events: async ({ head }, args, { actor, store, now }) => {
      const request = pageRequest(args);
      const page = await eventsOfDraft(head.id, request, actor, store, now);
      return connection(page, request, (each) => each);
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
};
