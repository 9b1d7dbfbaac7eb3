import { frozenStates } from '../../../report/workflow.ts';
import type { ReportHeadFragment } from '../../generated/operations.ts';

/** What the report is held against. `SEEN`: the revision that this person looked at last, in this browser. */
export type BaselineKind = 'SEEN' | 'PUBLIC' | 'BEFORE';

export interface Baseline {
  readonly kind: BaselineKind;
  readonly revision: number;
}

type Stand = Pick<ReportHeadFragment, 'state' | 'lastRevision' | 'publicRevisions'>;

/** The number of the revision that the report is now; null: it is a draft that nobody has frozen. */
export function revisionNow({ state, lastRevision }: Stand): number | null {
  if (lastRevision === 0) return null;
  return state === 'DRAFT' ? null : lastRevision;
}

/** What there is to hold the report against, the most useful first. */
export function baselines(stand: Stand, seen: number | null): readonly Baseline[] {
  const now = revisionNow(stand);
  const before = now === null ? stand.lastRevision : now - 1;
  const shown = stand.publicRevisions.at(-1) ?? 0;
  const all: readonly Baseline[] = [
    { kind: 'SEEN', revision: seen ?? 0 },
    { kind: 'PUBLIC', revision: shown },
    { kind: 'BEFORE', revision: before },
  ];
  return all.filter(({ revision }) => revision > 0 && revision !== now && revision <= stand.lastRevision);
}

/** What to begin with: what is new to this person; for who has seen it, what the public does not know yet. */
export function firstBaseline(stand: Stand, all: readonly Baseline[]): BaselineKind | null {
  const isUnderWay = stand.state === 'DRAFT' || (frozenStates as readonly string[]).includes(stand.state);
  return isUnderWay ? (all[0]?.kind ?? null) : null;
}
