import type { Actor } from '../access/actor.ts';
import type { KnownDrafts } from '../commands/shared/knownDrafts.ts';
import type { Loaders } from './loaders.ts';
import type { Store } from '../store/store.ts';
import type { Send } from '../webhooks/attempt.ts';

/** What sends pings to endpoints and keeps their keys. */
export interface WebhookMeans {
  /** 32 bytes, the same for the whole installation. */
  readonly sealingKey: Uint8Array;
  readonly send: Send;
  /** Whether this machine may be an endpoint too. */
  readonly loopback: boolean;
}

/** What the resolvers of one request share. */
export interface RequestContext {
  /** Metered for this request. */
  readonly store: Store;
  /** Always null on the public API. */
  readonly actor: Actor | null;
  /** The instant of the request (ISO 8601, UTC). */
  readonly now: string;
  readonly loaders: Loaders;
  /** Scheme and host of this site. */
  readonly origin: string;
  /** An id that was never used before. */
  readonly newId: () => string;
  /** 32 random bytes in hexadecimal. */
  readonly newSecret: () => string;
  /** Always null on the public API. */
  readonly webhooks: WebhookMeans | null;
  /** Of this process, over all requests. */
  readonly knownDrafts: KnownDrafts;
}
