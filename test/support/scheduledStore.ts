import type { Scheduler } from 'fast-check';
import type { Store } from '../../src/store/store.ts';

/**
 * The same store, whose requests take time: when each one reaches the database and when its answer comes back is up
 * to the scheduler.
 */
export function scheduledStore(store: Store, scheduler: Scheduler): Store {
  const slow =
    <Asked extends unknown[], Answer>(name: string, ask: (...asked: Asked) => Promise<Answer>) =>
    async (...asked: Asked): Promise<Answer> => {
      await scheduler.schedule(Promise.resolve(), `${name} is sent`);
      const answer = await ask(...asked);
      await scheduler.schedule(Promise.resolve(), `${name} is answered`);
      return answer;
    };
  return {
    ...store,
    metered: () => scheduledStore(store.metered(), scheduler),
    organ: slow('organ', store.organ),
    organs: slow('organs', store.organs),
    organsNamed: slow('organsNamed', store.organsNamed),
    organsBelow: slow('organsBelow', store.organsBelow),
    draft: slow('draft', store.draft),
    dossier: slow('dossier', store.dossier),
    recorded: slow('recorded', store.recorded),
    heads: slow('heads', store.heads),
    board: slow('board', store.board),
    aggregation: slow('aggregation', store.aggregation),
    scheduled: slow('scheduled', store.scheduled),
    head: slow('head', store.head),
    discussion: slow('discussion', store.discussion),
    comments: slow('comments', store.comments),
    presences: slow('presences', store.presences),
    setPresence: slow('setPresence', store.setPresence),
    previewed: slow('previewed', store.previewed),
    preview: slow('preview', store.preview),
    previews: slow('previews', store.previews),
    revisions: slow('revisions', store.revisions),
    revision: slow('revision', store.revision),
    events: slow('events', store.events),
    publication: slow('publication', store.publication),
    wholePublications: slow('wholePublications', store.wholePublications),
    publications: slow('publications', store.publications),
    publicationsOf: slow('publicationsOf', store.publicationsOf),
    publicRevisions: slow('publicRevisions', store.publicRevisions),
    publicRevision: slow('publicRevision', store.publicRevision),
    organTotals: slow('organTotals', store.organTotals),
    apiKey: slow('apiKey', store.apiKey),
    apiKeyById: slow('apiKeyById', store.apiKeyById),
    apiKeys: slow('apiKeys', store.apiKeys),
    endpoint: slow('endpoint', store.endpoint),
    endpoints: slow('endpoints', store.endpoints),
    setEndpointHealth: slow('setEndpointHealth', store.setEndpointHealth),
    beginPing: slow('beginPing', store.beginPing),
    person: slow('person', store.person),
    people: slow('people', store.people),
    delivery: slow('delivery', store.delivery),
    deliveries: slow('deliveries', store.deliveries),
    attempts: slow('attempts', store.attempts),
    dueDeliveries: slow('dueDeliveries', store.dueDeliveries),
    addDeliveries: slow('addDeliveries', store.addDeliveries),
    claimDelivery: slow('claimDelivery', store.claimDelivery),
    endAttempt: slow('endAttempt', store.endAttempt),
    audit: slow('audit', store.audit),
    addAuditEntry: slow('addAuditEntry', store.addAuditEntry),
    commit: slow('commit', store.commit),
  };
}
