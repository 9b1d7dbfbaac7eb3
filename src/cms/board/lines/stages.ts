import type { BoardLineShownFragment } from '../../generated/operations.ts';

/**
 * How far a report has come, for whoever waits for it. `SENT_BACK`: and not submitted again. `TO_PUBLISH`: examined, and
 * not public yet. `PUBLISHED`: it stands in public, whatever is being changed. `TAKEN_BACK`: it was public.
 */
export const stages = [
  'NOT_BEGUN',
  'DRAFT',
  'SENT_BACK',
  'IN_REVIEW',
  'TO_PUBLISH',
  'PUBLISHED',
  'TAKEN_BACK',
] as const;

export type Stage = (typeof stages)[number];

export function stageOf({ progress }: Pick<BoardLineShownFragment, 'progress'>): Stage {
  if (!progress) return 'NOT_BEGUN';
  if (progress.publicState === 'PUBLISHED') return 'PUBLISHED';
  switch (progress.state) {
    case 'DRAFT':
      return progress.sentBack ? 'SENT_BACK' : 'DRAFT';
    case 'IN_REVIEW':
    case 'SECRECY_REVIEW':
      return 'IN_REVIEW';
    case 'AWAITING_SIGNATURE':
    case 'APPROVED':
    case 'SCHEDULED':
      return 'TO_PUBLISH';
    case 'PUBLISHED':
      return 'PUBLISHED';
    case 'WITHDRAWN':
    case 'RETRACTED':
      return 'TAKEN_BACK';
  }
}

/** Nothing of it stands in public, and its day is over; of one that was taken back the day was kept or missed before. */
export function isOverdue({ deadline }: Pick<BoardLineShownFragment, 'deadline'>): boolean {
  return deadline.state === 'OVERDUE';
}
