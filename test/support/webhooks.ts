import type { WebhookMeans } from '../../src/api/context.ts';
import type { Attempt } from '../../src/webhooks/attempt.ts';

/** An attempt that was answered so. */
export function anAttempt(own: Partial<Attempt> = {}): Attempt {
  return { failure: null, detail: '', status: 200, retryAfter: null, body: '', tookMs: 1, ...own };
}

/** Endpoints for tests: nobody is sent anything, and whoever is asked answers well. */
export const webhooks: WebhookMeans = {
  sealingKey: new Uint8Array(32).fill(7),
  send: () => Promise.resolve(anAttempt()),
  loopback: false,
};
