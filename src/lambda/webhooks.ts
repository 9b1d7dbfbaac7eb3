import type { WebhookMeans } from '../api/context.ts';
import { realNetwork } from '../webhooks/https/network.ts';
import { send } from '../webhooks/https/send.ts';
import { sealingKey } from '../webhooks/sealedKeys.ts';
import { required } from './required.ts';

/** What sends to endpoints on the internet. Throws without `WEBHOOK_KEY`, which their keys are sealed with. */
export function webhookMeans(environment: NodeJS.ProcessEnv): WebhookMeans {
  return {
    sealingKey: sealingKey(required(environment, 'WEBHOOK_KEY')),
    send: (request) => send(request, realNetwork),
    loopback: false,
  };
}
