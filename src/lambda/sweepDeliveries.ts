import { subjectUrl } from '../api/subjectUrl.ts';
import { sweepDeliveries } from '../commands/sweepDeliveries.ts';
import { dependencies } from './dependencies.ts';
import { siteOrigin } from './origin.ts';

const { store, now, log, logged } = dependencies(process.env);
const origin = siteOrigin(process.env);

/** Every hour, by EventBridge. What it adds is due at once, and found as such within a minute. */
export const handler = logged(async (): Promise<{ readonly lost: number }> => {
  const context = {
    store,
    now,
    urlOf: (subject: Parameters<typeof subjectUrl>[1]) => subjectUrl(origin, subject),
  };
  const lost = await sweepDeliveries(context, log);
  if (lost > 0) log({ level: 'error', message: 'deliveries were lost', lost });
  return { lost };
});
