import { addedReports, reportsToAdd } from '../../report/aggregation.ts';
import { checkRollUp } from '../../report/checks/rollUp.ts';
import type { ReportContent } from '../../report/content.ts';
import type { ReportHead } from '../../report/head.ts';
import type { Issue } from '../../report/issue.ts';
import type { Store } from '../../store/store.ts';

/** R1 for a 汇总, against what is public below it now: four requests. None for an own report. */
export async function rollUpIssues(
  { id, organPath }: ReportHead,
  content: ReportContent,
  store: Store,
): Promise<readonly Issue[]> {
  if (id.scope !== 'AGGREGATE') return [];
  const { published, missing } = reportsToAdd(await store.aggregation(id, organPath));
  const found = await store.wholePublications(published.map(({ report }) => report));
  return checkRollUp(content, addedReports(found, missing)).issues;
}
