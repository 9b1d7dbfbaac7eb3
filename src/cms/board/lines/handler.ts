import type { Role } from '../../../access/role.ts';
import type { BoardLineShownFragment } from '../../generated/operations.ts';

/** Who has the report before them; null: nobody has to do anything, or time does it. */
export function handlerOf({ progress, called }: BoardLineShownFragment): Role | null {
  if (!progress) return called ? 'editor' : null;
  switch (progress.state) {
    case 'DRAFT':
      return 'editor';
    case 'IN_REVIEW':
      return 'reviewer';
    case 'SECRECY_REVIEW':
      return 'secrecy_reviewer';
    case 'AWAITING_SIGNATURE':
    case 'APPROVED':
      return 'signatory';
    case 'SCHEDULED':
    case 'PUBLISHED':
    case 'WITHDRAWN':
    case 'RETRACTED':
      return null;
  }
}
