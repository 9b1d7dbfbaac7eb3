import type { Scope } from '../report/report.ts';
import type { WebhookEventType } from './catalogue.ts';
import type { EndpointHealth } from './schedule.ts';

/** How the body is written: the envelope of Standard Webhooks, or a CloudEvent. */
export type EndpointFormat = 'STANDARD' | 'CLOUDEVENTS';

/** Which events an endpoint is told of, among those that it may know. */
export interface EndpointFilter {
  /** Empty: all. */
  readonly types: readonly WebhookEventType[];
  /** Ids from the root down to the organ whose subtree it is about; empty: everywhere. */
  readonly under: readonly string[];
  /** Empty: both. */
  readonly scopes: readonly Scope[];
}

/** An integrator's webhook address. Its keys are not here: they are kept encrypted beside it. */
export interface Endpoint {
  readonly id: string;
  readonly name: string;
  /** The organ whose administrators keep it, and the path to it when it was written, the root first. Of unpublished
   * reports it may be told those at or below this organ. */
  readonly organ: string;
  readonly organPath: readonly string[];
  readonly url: string;
  readonly format: EndpointFormat;
  readonly filter: EndpointFilter;
  /** `whpk_…`, which the receiver checks with; null: it checks with the secret that it was told. */
  readonly publicKey: string | null;
  /** Until when the key before signs as well (ISO 8601, UTC); null: there is none, or it was revoked. */
  readonly previousKeyUntil: string | null;
  /** When it first answered a signed ping; null: it is sent nothing else. ISO 8601, UTC. */
  readonly verifiedAt: string | null;
  /** When its owner switched it off; null: it is on. */
  readonly switchedOffAt: string | null;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly updatedAt: string;
  readonly updatedBy: string;
  /** Grows by one with every change but those of its health. */
  readonly version: number;
}

/** An endpoint with how it goes with it: all that may be shown of it. */
export interface ListedEndpoint {
  readonly endpoint: Endpoint;
  readonly health: EndpointHealth;
  /** Grows by one with every change of the health, so that of two senders one does not undo the other. */
  readonly healthVersion: number;
}

/** The same with its keys as they are kept: nobody can read them but the sender. */
export interface KeptEndpoint extends ListedEndpoint {
  /** `EndpointKeys` as JSON, encrypted. */
  readonly sealedKeys: string;
}
