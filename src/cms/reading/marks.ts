import { createContext, useContext } from 'react';
import type { FigureKey } from '../../forms/figure.ts';
import type { Severity } from '../../report/issue.ts';
import type { Anchor } from '../comments/anchor.ts';
import type { CommentShownFragment } from '../generated/operations.ts';
import type { Changes } from './changes.ts';

export interface IssueMark {
  readonly severity: Severity;
  readonly sentences: readonly string[];
}

/** What is shown on top of a report that is read, and what can be done at a place of it. */
export interface Marks {
  /** null: nothing is compared. */
  readonly changes: Changes | null;
  readonly comments: readonly CommentShownFragment[];
  readonly issues: ReadonlyMap<FigureKey, IssueMark>;
  /** Where the API is asked where a figure comes from; null: it is not asked. `revision` null: the draft. */
  readonly origin: { readonly report: string; readonly revision: number | null } | null;
  /** null: the person may not comment, or what is shown is not the draft. */
  readonly comment: ((anchor: Anchor) => void) | null;
  readonly showComments: (ids: readonly string[]) => void;
}

export const plainMarks: Marks = {
  changes: null,
  comments: [],
  issues: new Map(),
  origin: null,
  comment: null,
  showComments: () => undefined,
};

export const MarksContext = createContext<Marks>(plainMarks);

export function useMarks(): Marks {
  return useContext(MarksContext);
}
