import { randomBytes } from 'node:crypto';
import type { WebhookMeans } from '../api/context.ts';
import { isPublicOrLoopback } from '../webhooks/address.ts';
import { realNetwork } from '../webhooks/https/network.ts';
import { send } from '../webhooks/https/send.ts';
import { sealingKey } from '../webhooks/sealedKeys.ts';
import { keptSecret } from './keptSecret.ts';

/** What sends to endpoints on the internet and on this machine. Their keys last as long as the data: null, this process. */
export function webhookMeans(dataDir: string | null): WebhookMeans {
  const secret = dataDir === null ? randomBytes(32).toString('hex') : keptSecret(dataDir, 'webhook.key');
  const network = { ...realNetwork, mayReach: isPublicOrLoopback };
  return {
    sealingKey: sealingKey(secret),
    send: (request, breakOff) => send(request, network, breakOff),
    loopback: true,
  };
}
