import type { ApiKey } from '../../access/apiKey.ts';
import type { Organ } from '../../organs/organ.ts';
import type { PartId } from '../../report/content.ts';
import type { ReportEvent } from '../../report/event.ts';
import type { ReportHead } from '../../report/head.ts';
import type { Publication, PublicRevision } from '../../report/publication.ts';
import type { Revision } from '../../report/revision.ts';
import type { Totals, TotalsId } from '../../statistics/totals.ts';
import type { DraftPart, MutationId, RecordedMutation } from '../store.ts';

export interface KeptMutation extends RecordedMutation {
  /** Seconds since 1970. */
  readonly expiresAt: number;
}

export interface KeptTotals {
  readonly id: Omit<TotalsId, 'depth'>;
  readonly totals: Totals;
}

/** All that is stored. Every value is frozen; reports are keyed by `reportIdText`. */
export interface State {
  readonly organs: Map<string, Organ>;
  readonly heads: Map<string, ReportHead>;
  readonly parts: Map<string, Map<PartId, DraftPart>>;
  readonly revisions: Map<string, Map<number, Revision>>;
  readonly events: Map<string, Map<number, ReportEvent>>;
  readonly publications: Map<string, Publication>;
  readonly publicRevisions: Map<string, Map<number, PublicRevision>>;
  readonly totals: Map<string, KeptTotals>;
  readonly apiKeys: Map<string, ApiKey>;
  readonly mutations: Map<string, KeptMutation>;
}

export function newState(): State {
  return {
    organs: new Map(),
    heads: new Map(),
    parts: new Map(),
    revisions: new Map(),
    events: new Map(),
    publications: new Map(),
    publicRevisions: new Map(),
    totals: new Map(),
    apiKeys: new Map(),
    mutations: new Map(),
  };
}

export function mutationKey({ actor, clientMutationId }: MutationId): string {
  return JSON.stringify([actor, clientMutationId]);
}

export function totalsKey({ year, basis, organ }: Omit<TotalsId, 'depth'>): string {
  return `${year}#${basis}#${organ}`;
}

/** The map within a map, made when it is not there yet. */
export function innerMap<K, V>(maps: Map<string, Map<K, V>>, key: string): Map<K, V> {
  const known = maps.get(key);
  if (known) return known;
  const made = new Map<K, V>();
  maps.set(key, made);
  return made;
}
