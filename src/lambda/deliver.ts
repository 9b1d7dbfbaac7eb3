import { dependencies } from './dependencies.ts';
import { queueConsumer } from './deliverFromQueue.ts';
import { siteOrigin } from './origin.ts';
import { required } from './required.ts';
import { sqsClient, wakeOver } from './wake.ts';
import { webhookMeans } from './webhooks.ts';

const { store, now, log, logged } = dependencies(process.env);
const { sealingKey, send } = webhookMeans(process.env);

/** Makes the attempts that two queues ask for: what is new, and what waits aside for endpoints that fail. */
export const handler = logged(
  queueConsumer({
    store,
    now,
    log,
    sealingKey,
    send,
    random: Math.random,
    source: siteOrigin(process.env),
    wakeAside: wakeOver(sqsClient(), required(process.env, 'ASIDE_QUEUE')),
    asideQueue: required(process.env, 'ASIDE_QUEUE_ARN'),
  }),
);
