import { subjectUrl } from '../api/subjectUrl.ts';
import { dependencies } from './dependencies.ts';
import { siteOrigin } from './origin.ts';
import { required } from './required.ts';
import { streamConsumer } from './tellFromStream.ts';
import { sqsClient, wakeOver } from './wake.ts';

const { store, now, log, logged } = dependencies(process.env);
const origin = siteOrigin(process.env);

/** What the stream of the table brings: deliveries of each event, and a sender that is woken for them. */
export const handler = logged(
  streamConsumer({
    store,
    now,
    log,
    urlOf: (subject) => subjectUrl(origin, subject),
    wake: wakeOver(sqsClient(), required(process.env, 'DELIVERIES_QUEUE')),
  }),
);
