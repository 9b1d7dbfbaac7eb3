import type { ReportState } from '../../../report/workflow.ts';
import type { Act, AvailableAct } from './available.ts';

/** How acts are offered: the one that the report waits for, others beside it, and those with grave consequences apart. */
export interface Offer {
  readonly primary: Act | null;
  readonly beside: readonly Act[];
  readonly grave: readonly Act[];
  /** Allowed by role, but only somebody else may do it. */
  readonly barred: readonly AvailableAct[];
}

const grave: readonly Act[] = ['force', 'withdraw', 'retract'];

/** What a report in that state waits for. */
const awaited: Readonly<Partial<Record<ReportState, Act>>> = {
  DRAFT: 'submit',
  IN_REVIEW: 'review',
  SECRECY_REVIEW: 'clear',
  AWAITING_SIGNATURE: 'sign',
  APPROVED: 'publish',
};

export function offerOf(available: readonly AvailableAct[], state: ReportState): Offer {
  const free = available.filter(({ barred }) => barred === null).map(({ act }) => act);
  const wanted = awaited[state] ?? 'endorse';
  const primary = free.includes(wanted) ? wanted : null;
  return {
    primary,
    beside: free.filter((act) => act !== primary && !grave.includes(act)),
    grave: free.filter((act) => grave.includes(act)),
    barred: available.filter(({ barred }) => barred !== null),
  };
}
