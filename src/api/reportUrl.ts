import type { ReportId } from '../report/report.ts';

/** Where a report can be asked for: a browser shows the question in GraphiQL, other programs get the answer. */
export function reportUrl(origin: string, { organ, year, scope }: ReportId): string {
  const query = `{report(organ:"${organ}",year:${year},scope:${scope}){title state revision publishedAt note chapters{heading text}}}`;
  return `${origin}/graphql?query=${encodeURIComponent(query)}`;
}
