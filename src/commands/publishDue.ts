import { reportIdText, type ReportId } from '../report/report.ts';
import type { Due, Store } from '../store/store.ts';
import { chunks } from '../util/chunks.ts';
import { everyItem } from '../util/everyItem.ts';
import { publishScheduled } from './publishScheduled.ts';

/** What a run did. `failed`: still due, and tried again in the next run. */
export interface DueCounts {
  readonly published: number;
  readonly refused: number;
  readonly failed: number;
}

/** In one run, so that it ends; the next one goes on. */
const MOST = 2_000;
const PAGE = 100;
/** They all add to the totals of the same organs above: more at once would wait for each other. */
const AT_A_TIME = 4;

/**
 * Makes public what is due, the longest due first. What one report meets does not keep the others; the log tells of
 * it. Any number of runs may go on at once. Throws when the list of what is due cannot be read.
 */
export async function publishDue(
  store: Store,
  now: () => string,
  log: (line: object) => void,
): Promise<DueCounts> {
  const outcomes: Outcome[] = [];
  for (const few of chunks(await dueReports(store, now()), AT_A_TIME)) {
    outcomes.push(...(await Promise.all(few.map(({ report }) => attempt(report, store, now(), log)))));
  }
  const count = (wanted: Outcome) => outcomes.filter((outcome) => outcome === wanted).length;
  return { published: count('published'), refused: count('refused'), failed: count('failed') };
}

type Outcome = keyof DueCounts | 'nothing due';

async function dueReports(store: Store, until: string): Promise<readonly Due[]> {
  const due: Due[] = [];
  for await (const each of everyItem(PAGE, (page) => store.scheduled(until, page))) {
    due.push(each);
    if (due.length === MOST) break;
  }
  return due;
}

async function attempt(
  id: ReportId,
  store: Store,
  now: string,
  log: (line: object) => void,
): Promise<Outcome> {
  const report = reportIdText(id);
  try {
    const outcome = await publishScheduled(id, { store, now });
    if (outcome.kind === 'refused') {
      // Without its params: they may hold figures of the draft.
      log({ level: 'error', message: 'scheduled publication refused', report, code: outcome.refusal.code });
    }
    return outcome.kind;
  } catch (error) {
    const stack = error instanceof Error ? error.stack : String(error);
    log({ level: 'error', message: 'scheduled publication failed', report, error: stack });
    return 'failed';
  }
}
