import type { PartId } from '../../../../report/content.ts';
import type { PartInHand, Saving } from '../draft.ts';

/** The worst first: what a person has to do something about, then what goes on by itself. */
const order: readonly Saving[] = ['CONFLICT', 'REFUSED', 'OFFLINE', 'SAVING', 'WAITING', 'SAVED'];

export interface Overview {
  readonly saving: Saving;
  /** How many parts are so. */
  readonly count: number;
  /** When the API took anything last (ISO 8601, UTC); null: never. */
  readonly savedAt: string | null;
}

/** How saving stands with the whole draft. */
export function overviewOf(parts: Readonly<Record<PartId, PartInHand>>): Overview {
  const all = Object.values(parts);
  const saving = order.find((each) => all.some((part) => part.saving === each)) ?? 'SAVED';
  const savedAt = all.map((part) => part.savedAt ?? '').reduce((a, b) => (a > b ? a : b), '');
  return {
    saving,
    count: all.filter((part) => part.saving === saving).length,
    savedAt: savedAt === '' ? null : savedAt,
  };
}
