import { issueId } from '../../report/decision.ts';
import { formOf } from '../../forms/forms.ts';
import { zh } from '../../messages/zh.ts';
import { publicIssues, publicReport, publicReportAsOf } from '../../queries/publicReport.ts';
import { DomainError } from '../../errors.ts';
import { publicPlace, type PublicPlace } from '../../report/publicPlace.ts';
import type {
  Publication,
  PublicationSummary,
  PublicRevision,
  PublicStep,
} from '../../report/publication.ts';
import { reportIdText, reportNotFound } from '../../report/report.ts';
import type { Store } from '../../store/store.ts';
import { connection, pageRequest } from '../connection.ts';
import type { RequestContext } from '../context.ts';
import { globalId, organCode, reportIdFrom, revisionId } from '../globalId.ts';
import { organPath } from '../input.ts';
import type { Resolvers } from '../generated/resolverTypes.ts';
import type { ReportSource } from '../sources.ts';
import { contentFields, whenThere } from './content.ts';

/** A report known from a list: the rest is read, once, only if a field asks for it. */
export function reportSource(summary: PublicationSummary, store: Store): ReportSource {
  let whole: Promise<Publication> | null = null;
  return { summary, whole: () => (whole ??= readWhole(summary, store)) };
}

export function wholeReportSource(publication: Publication): ReportSource {
  return { summary: publication, whole: () => publication };
}

async function readWhole(summary: PublicationSummary, store: Store): Promise<Publication> {
  const publication = await publicReport(summary.report, store);
  if (publication) return publication;
  throw reportNotFound(summary.report);
}

/** One more request, for what is public of the report, however many fields and revisions ask. */
async function placeOf(
  { report, number }: PublicRevision,
  { loaders }: RequestContext,
): Promise<PublicPlace> {
  const publication = await loaders.publication.load(report);
  const place = publication && publicPlace(publication, number);
  if (place) return place;
  throw new DomainError('NOT_FOUND', { what: 'revision', id: `${reportIdText(report)}:${number}` });
}

function neighbour({ report }: PublicRevision, step: PublicStep | null) {
  if (!step) return null;
  const { revision: number, hash, at: publishedAt, note } = step;
  return { id: revisionId('PublicRevision', report, number), number, hash, publishedAt, note };
}

export const reports: Pick<Resolvers, 'Report' | 'PublicRevision' | 'Issue'> & {
  readonly Query: Resolvers['Query'];
} = {
  Query: {
    report: async (_, { organ, year, scope, asOf }, { store }) => {
      const id = { organ: organCode(organ), year, scope };
      const publication = await (asOf ? publicReportAsOf(id, asOf, store) : publicReport(id, store));
      return publication && wholeReportSource(publication);
    },
    reports: async (_, args, { store }) => {
      const request = pageRequest(args);
      const under = organPath(args.within);
      const filter = { year: args.year, scope: args.scope, state: args.state, under } as const;
      return connection(await store.publications(filter, request), request, (each) =>
        reportSource(each, store),
      );
    },
    revision: (_, { report, number }, { store }) => store.publicRevision(reportIdFrom(report), number),
    revisions: async (_, args, { store }) => {
      const request = pageRequest(args);
      const page = await store.publicRevisions(reportIdFrom(args.report), request);
      return connection(page, request, (each) => each);
    },
  },
  Report: {
    ...contentFields((report: ReportSource) => whenThere(report.whole(), ({ content }) => content!)),
    id: ({ summary }) => globalId('Report', reportIdText(summary.report)),
    organ: async ({ summary }, _, { loaders }) => (await loaders.organ.load(summary.report.organ))!,
    organCode: ({ summary }) => summary.report.organ,
    organName: ({ summary }) => summary.organName,
    year: ({ summary }) => summary.report.year,
    scope: ({ summary }) => summary.report.scope,
    state: ({ summary }) => (summary.state === 'WITHDRAWN' ? 'WITHDRAWN' : 'PUBLISHED'),
    title: ({ summary }) => summary.title,
    revision: ({ summary }) => summary.revision,
    hash: ({ summary }) => summary.hash,
    firstPublishedAt: ({ summary }) => summary.firstPublishedAt,
    publishedAt: ({ summary }) => summary.publishedAt,
    late: ({ summary }) => summary.late,
    note: ({ summary }) => summary.note,
    form: ({ summary }) => formOf(summary.form),
    issues: async (report, _, { store }) => {
      const publication = await report.whole();
      const form = formOf(publication.form);
      return (await publicIssues(publication, store)).map((issue) => ({ issue, form }));
    },
    waivers: async (report) => (await report.whole()).waivers,
    steps: async (report) => (await report.whole()).steps,
    revisions: async ({ summary }, args, { store }) => {
      const request = pageRequest(args);
      return connection(await store.publicRevisions(summary.report, request), request, (each) => each);
    },
  },
  PublicRevision: {
    ...contentFields((revision) => revision.content),
    id: ({ report, number }) => revisionId('PublicRevision', report, number),
    form: ({ form }) => formOf(form),
    current: async (revision, _, context) => (await placeOf(revision, context)).current,
    state: async (revision, _, context) => (await placeOf(revision, context)).state,
    supersedes: async (revision, _, context) =>
      neighbour(revision, (await placeOf(revision, context)).supersedes),
    supersededBy: async (revision, _, context) =>
      neighbour(revision, (await placeOf(revision, context)).supersededBy),
  },
  Issue: {
    id: ({ issue }) => issueId(issue),
    code: ({ issue }) => issue.code,
    severity: ({ issue }) => issue.severity,
    figures: ({ issue }) => issue.figures,
    part: ({ issue }) => issue.part,
    expected: ({ issue }) => issue.expected,
    actual: ({ issue }) => issue.actual,
    params: ({ issue }) =>
      Object.entries(issue.params).map(([name, value]) => ({ name, value: String(value) })),
    message: ({ issue, form }) => zh.issue(issue, form),
  },
};
