import {
  addedReports,
  aggregationState,
  reportsToAdd,
  type Aggregation,
  type AggregationState,
  type NamedReport,
} from '../report/aggregation.ts';
import { checkRollUp, type RollUpResult } from '../report/checks/rollUp.ts';
import type { ReportHead } from '../report/head.ts';
import type { Store } from '../store/store.ts';
import type { DraftReport } from './draftReport.ts';

export interface AggregationNow extends Aggregation, Omit<AggregationState, 'published'> {}

/** What the 汇总 was added up from, and how that stands now; null where it never was. Three requests. */
export async function aggregationNow(
  { id, organPath }: ReportHead,
  store: Store,
): Promise<AggregationNow | null> {
  if (id.scope !== 'AGGREGATE') return null;
  const { last, ...lines } = await store.aggregation(id, organPath);
  return last && { ...last, ...aggregationState(last, reportsToAdd(lines)) };
}

export interface RollUp extends Omit<RollUpResult, 'missing'> {
  readonly missing: readonly NamedReport[];
}

/**
 * R1 for a draft: its figures against what is public now. Null for an own report. Four requests, and
 * one for the draft; see `compileAggregate`.
 */
export async function rollUp(
  { id, organPath }: ReportHead,
  draft: () => Promise<DraftReport>,
  store: Store,
): Promise<RollUp | null> {
  if (id.scope !== 'AGGREGATE') return null;
  const [{ content }, lines] = await Promise.all([draft(), store.aggregation(id, organPath)]);
  const { published, missing } = reportsToAdd(lines);
  const found = await store.wholePublications(published.map(({ report }) => report));
  const { issues, notAssessable } = checkRollUp(content, addedReports(found, missing));
  return { issues, notAssessable, missing };
}
