import { useMemo } from 'react';
import type { PartId } from '../../../report/content.ts';
import { useDraft, type DraftInHand } from '../draft/draft.ts';

/**
 * The draft for what shows one part of it: the same object as before while nothing of that part has changed, so that a
 * key in one table draws nothing of the others. What it says of other parts may be older.
 */
export function useDraftOfPart(part: PartId): DraftInHand {
  const draft = useDraft();
  const { report, form, parts, content, unreadable, editable, change, undo, redo } = draft;
  const [own, written] = [parts[part], content.parts[part]];
  // All of it but the other parts.
  return useMemo(() => draft, [report, form, own, written, unreadable, editable, change, undo, redo]);
}
