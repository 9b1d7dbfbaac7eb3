import type { ReportState } from '../../../report/workflow.ts';
import type { ReportHeadFragment } from '../../generated/operations.ts';

export const stations = ['DRAFT', 'REVIEW', 'SECRECY', 'SIGNATURE', 'PUBLICATION'] as const;

export type Station = (typeof stations)[number];

/** `DONE` and `NOW` as they say; `BACK`: it was sent back to here; `SKIPPED`: passed over, as when it was forced. */
export interface StationReached {
  readonly station: Station;
  readonly progress: 'DONE' | 'NOW' | 'BACK' | 'NEXT' | 'SKIPPED';
  readonly byName: string | null;
  /** ISO 8601, UTC. Of a scheduled publication, when it will be. */
  readonly at: string | null;
}

export type Way = Pick<
  ReportHeadFragment,
  | 'state'
  | 'submission'
  | 'review'
  | 'secrecyReview'
  | 'signature'
  | 'schedule'
  | 'sentBack'
  | 'forced'
  | 'firstPublishedAt'
  | 'updatedAt'
  | 'updatedByName'
>;

const now: Readonly<Record<ReportState, Station | null>> = {
  DRAFT: 'DRAFT',
  IN_REVIEW: 'REVIEW',
  SECRECY_REVIEW: 'SECRECY',
  AWAITING_SIGNATURE: 'SIGNATURE',
  APPROVED: 'PUBLICATION',
  SCHEDULED: 'PUBLICATION',
  PUBLISHED: null,
  WITHDRAWN: null,
  RETRACTED: null,
};

/** Where a report stands on its way to the public, and who did what on it. */
export function progressOf(way: Way): readonly StationReached[] {
  const here = now[way.state];
  const reached = here === null ? stations.length : stations.indexOf(here);
  return stations.map((station, index) => {
    const { byName = null, at = null } = signedAt(way, station) ?? {};
    return { station, progress: progressAt(way, station, index, reached), byName, at };
  });
}

function progressAt(way: Way, station: Station, index: number, reached: number): StationReached['progress'] {
  if (index > reached) return 'NEXT';
  if (index === reached) return way.sentBack ? 'BACK' : 'NOW';
  const examined = station === 'REVIEW' || station === 'SECRECY' || station === 'SIGNATURE';
  return examined && way.forced && reached === stations.length ? 'SKIPPED' : 'DONE';
}

function signedAt(
  { state, submission, review, secrecyReview, signature, schedule, firstPublishedAt, ...way }: Way,
  station: Station,
): { readonly byName?: string | null; readonly at: string } | null {
  switch (station) {
    case 'DRAFT':
      return state === 'DRAFT' ? { byName: way.updatedByName, at: way.updatedAt } : submission;
    case 'REVIEW':
      return review;
    case 'SECRECY':
      return secrecyReview;
    case 'SIGNATURE':
      return signature;
    case 'PUBLICATION':
      if (schedule) return { byName: schedule.byName, at: schedule.publishAt };
      return now[state] === null && firstPublishedAt !== null ? { at: firstPublishedAt } : null;
  }
}
