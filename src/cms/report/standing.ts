import { publicStates } from '../../report/publication.ts';
import type { Standing } from '../../report/workflow.ts';
import type { ReportHeadFragment } from '../generated/operations.ts';

/** Where a report stands, as the workflow asks it. */
export function standingOf({
  state,
  publicState,
}: Pick<ReportHeadFragment, 'state' | 'publicState'>): Standing {
  return { state, publicState: publicStates.find((each) => each === publicState) ?? null };
}
