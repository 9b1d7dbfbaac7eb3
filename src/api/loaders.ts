import DataLoader from 'dataloader';
import type { Organ } from '../organs/organ.ts';
import { publicReport } from '../queries/publicReport.ts';
import type { Publication } from '../report/publication.ts';
import { reportIdText, type ReportId } from '../report/report.ts';
import type { Store } from '../store/store.ts';

/** What many fields of one answer ask for one by one, asked together. */
export interface Loaders {
  readonly organ: DataLoader<string, Organ | null>;
  /** What is public of a report; one request for each report. */
  readonly publication: DataLoader<ReportId, Publication | null, string>;
}

const MAX_BATCH = 100;

export function makeLoaders(store: Store): Loaders {
  return {
    organ: new DataLoader(
      async (ids: readonly string[]) => {
        const found = new Map((await store.organs(ids)).map((organ) => [organ.id, organ]));
        return ids.map((id) => found.get(id) ?? null);
      },
      { maxBatchSize: MAX_BATCH },
    ),
    publication: new DataLoader(
      (ids: readonly ReportId[]) => Promise.all(ids.map((id) => publicReport(id, store))),
      { cacheKeyFn: reportIdText },
    ),
  };
}
