import type { Store } from '../../src/store/store.ts';

/** A store over another one. Once it is a rehearsal, what would be written is noted, answered as done, and forgotten. */
export interface Rehearsal {
  readonly store: Store;
  readonly begin: () => void;
  /** What would have been written since the last asking. */
  readonly written: () => readonly Written[];
}

export type Written = 'change' | 'audit' | 'presence' | 'ping';

export function rehearsalOn(real: Store): Rehearsal {
  let begun = false;
  let noted: Written[] = [];
  const over = (store: Store): Store => {
    const note = async <T>(what: Written, answer: T, write: () => Promise<T>): Promise<T> => {
      if (!begun) return write();
      noted.push(what);
      return Promise.resolve(answer);
    };
    return {
      ...store,
      metered: () => over(store.metered()),
      commit: (change) => note('change', { kind: 'done' }, () => store.commit(change)),
      addAuditEntry: (entry) => note('audit', undefined, () => store.addAuditEntry(entry)),
      setPresence: (presence) => note('presence', undefined, () => store.setPresence(presence)),
      beginPing: (...ping) => note('ping', true, () => store.beginPing(...ping)),
    };
  };
  return {
    store: over(real),
    begin: () => {
      begun = true;
    },
    written: () => {
      const all = noted;
      noted = [];
      return all;
    },
  };
}
