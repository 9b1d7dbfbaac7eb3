import { openDB, type DBSchema } from 'idb';
import type { Kept } from './model/keeping.ts';

/** What one window keeps on this machine of one draft. */
export interface DraftRecord {
  readonly id: string;
  /** The actor's id: what one person typed is never shown to another who uses the same machine. */
  readonly person: string;
  readonly report: string;
  readonly tab: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly kept: Kept;
}

export interface Records {
  readonly put: (record: DraftRecord) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly ofPerson: (person: string) => Promise<readonly DraftRecord[]>;
}

interface Schema extends DBSchema {
  records: { key: string; value: DraftRecord; indexes: { person: string } };
}

const KEPT_DAYS = 30;

/** null: this browser keeps nothing, as private windows of some do not. */
export async function openRecords(now: number): Promise<Records | null> {
  try {
    const database = await openDB<Schema>('gongkai-drafts', 1, {
      upgrade: (made) => {
        made.createObjectStore('records', { keyPath: 'id' }).createIndex('person', 'person');
      },
    });
    const oldest = now - KEPT_DAYS * 24 * 60 * 60 * 1000;
    for (const { id, at } of await database.getAll('records')) {
      if (at < oldest) await database.delete('records', id);
    }
    return {
      put: async (record) => {
        await database.put('records', record);
      },
      remove: (id) => database.delete('records', id),
      ofPerson: (person) => database.getAllFromIndex('records', 'person', person),
    };
  } catch {
    return null;
  }
}

let opened: Promise<Records | null> | null = null;

/** The records of this machine, opened once. */
export function recordsHere(): Promise<Records | null> {
  opened ??= openRecords(Date.now());
  return opened;
}
