import type { Publication, PublicationSummary } from '../report/publication.ts';

/** A publication as it stands in lists. */
export function summaryOf(publication: Publication): PublicationSummary {
  const { report, state, organName, organPath, title, form } = publication;
  const { revision, hash, firstPublishedAt, publishedAt, late, note } = publication;
  return {
    report,
    state,
    organName,
    organPath,
    title,
    form,
    revision,
    hash,
    firstPublishedAt,
    publishedAt,
    late,
    note,
  };
}
