import type { Actor } from '../../access/actor.ts';
import type { KnownDrafts } from './knownDrafts.ts';
import type { Store } from '../../store/store.ts';

/** What every command is handed. */
export interface CommandContext {
  readonly store: Store;
  /** null: nobody is signed in; every command refuses. */
  readonly actor: Actor | null;
  /** The instant of the command (ISO 8601, UTC). */
  readonly now: string;
  /** The client's own id for this mutation; null: repetitions are not recognised. */
  readonly clientMutationId: string | null;
  /** Drafts that the process saw lately; left out: every save reads first. */
  readonly knownDrafts?: KnownDrafts;
}
