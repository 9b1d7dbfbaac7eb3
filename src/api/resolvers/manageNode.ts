import { apiKeyOf } from '../../queries/apiKeys.ts';
import { draftReport } from '../../queries/draftReport.ts';
import { revisionOf } from '../../queries/history.ts';
import { endpointOf } from '../../queries/endpoints.ts';
import { personOf } from '../../queries/people.ts';
import { parseReportId } from '../../report/report.ts';
import { wholeDraftSource } from '../draftSource.ts';
import { parseRevisionLocal } from '../globalId.ts';
import { nodeBy, publicFinders } from './node.ts';

/** Drafts, revisions, people, keys and endpoints by global id as well, for those who may read them. */
export const manageNode = nodeBy({
  ...publicFinders,
  Draft: async (local, context) => {
    const report = parseReportId(local);
    const draft = report && (await draftReport(report, context.actor, context.store, context.now));
    return draft && wholeDraftSource(draft, context);
  },
  Revision: async (local, { actor, store, now }) => {
    const revision = parseRevisionLocal(local);
    return revision && revisionOf(revision.report, revision.number, actor, store, now);
  },
  Person: (local, { actor, store }) => personOf(local, actor, store),
  ApiKey: (local, { actor, store }) => apiKeyOf(local, actor, store),
  Endpoint: (local, { actor, store }) => endpointOf(local, actor, store),
});
