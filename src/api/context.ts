import type { Actor } from '../access/actor.ts';
import type { KnownDrafts } from '../commands/shared/knownDrafts.ts';
import type { Loaders } from './loaders.ts';
import type { Store } from '../store/store.ts';

/** What the resolvers of one request share. */
export interface RequestContext {
  /** Metered for this request. */
  readonly store: Store;
  /** Always null on the public API. */
  readonly actor: Actor | null;
  /** The instant of the request (ISO 8601, UTC). */
  readonly now: string;
  readonly loaders: Loaders;
  /** An id that was never used before. */
  readonly newId: () => string;
  /** 32 random bytes in hexadecimal. */
  readonly newSecret: () => string;
  /** Of this process, over all requests. */
  readonly knownDrafts: KnownDrafts;
}
