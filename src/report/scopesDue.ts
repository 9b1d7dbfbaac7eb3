import type { Organ } from '../organs/organ.ts';
import type { Scope } from './report.ts';

/** A government owes its own report and the 汇总 of its level; everyone else only their own. */
export function scopesDue({ kind }: Pick<Organ, 'kind'>): readonly Scope[] {
  return kind === 'GOVERNMENT' ? ['OWN', 'AGGREGATE'] : ['OWN'];
}
