import { createContext, useContext } from 'react';
import type { ReportHeadFragment } from '../generated/operations.ts';

export const HeadContext = createContext<ReportHeadFragment | null>(null);

/** The report that the page is about, as it stands now. */
export function useHead(): ReportHeadFragment {
  const head = useContext(HeadContext);
  if (!head) throw new Error('There is no report outside its page.');
  return head;
}
