import type { ReportEvent } from '../report/event.ts';
import { deadlineOf } from '../report/deadline.ts';
import type { ReportHead } from '../report/head.ts';
import { reportIdText, type ReportId } from '../report/report.ts';
import type { Change, Overdue, Store } from '../store/store.ts';
import { chunks } from '../util/chunks.ts';
import { everyItem } from '../util/everyItem.ts';

/** What a run did. `failed`: still on the list, and tried again in the next run. */
export interface OverdueCounts {
  readonly noted: number;
  readonly failed: number;
}

/** In one run, so that it ends; the next one goes on. */
const MOST = 2_000;
const PAGE = 100;
const AT_A_TIME = 8;

/** Nobody does it: time does. */
const clock = { actor: 'clock', actorName: '' } as const;

/**
 * Notes in the history of each report that was called for, and of which nothing is public on the day after its statutory
 * deadline, that it is overdue: once for each report, begun or not, however many of these run. It then leaves the list of
 * those, which is empty on ordinary days. What one report meets does not keep the others. Throws when the list cannot be
 * read.
 */
export async function noteOverdue(
  store: Store,
  now: () => string,
  log: (line: object) => void,
): Promise<OverdueCounts> {
  const outcomes: Outcome[] = [];
  for (const few of chunks(await overdueReports(store, now()), AT_A_TIME)) {
    outcomes.push(...(await Promise.all(few.map((each) => attempt(each, store, now(), log)))));
  }
  const count = (wanted: Outcome) => outcomes.filter((outcome) => outcome === wanted).length;
  return { noted: count('noted'), failed: count('failed') };
}

/** `nothing to note`: somebody else was first, or it is public. */
type Outcome = keyof OverdueCounts | 'nothing to note';

async function overdueReports(store: Store, until: string): Promise<readonly Overdue[]> {
  const overdue: Overdue[] = [];
  for await (const each of everyItem(PAGE, (page) => store.overdue(until, page))) {
    overdue.push(each);
    if (overdue.length === MOST) break;
  }
  return overdue;
}

async function attempt(
  overdue: Overdue,
  store: Store,
  now: string,
  log: (line: object) => void,
): Promise<Outcome> {
  const report = reportIdText(overdue.report);
  try {
    return await note(overdue, store, now);
  } catch (error) {
    const stack = error instanceof Error ? error.stack : String(error);
    log({ level: 'error', message: 'overdue report not noted', report, error: stack });
    return 'failed';
  }
}

async function note(overdue: Overdue, store: Store, at: string): Promise<Outcome> {
  const head = await store.head(overdue.report);
  const isPublic = head !== null && head.firstPublishedAt !== null;
  const change: Omit<Change, 'at'> = isPublic ? {} : notedIn(overdue.report, head, at);
  const { kind } = await store.commit({ ...change, deadline: overdue, at });
  // A conflict: somebody noted it, changed it or began it at this moment. If it is still on the list, the next run comes.
  return kind === 'done' && !isPublic ? 'noted' : 'nothing to note';
}

/** A report that nobody has begun has no other event before: its history begins with this one. */
function notedIn(report: ReportId, head: ReportHead | null, at: string): Pick<Change, 'head' | 'event'> {
  const sequence = (head?.lastEvent ?? 0) + 1;
  const event: ReportEvent = {
    report,
    sequence,
    publicSequence: null,
    type: 'report.overdue',
    at,
    ...clock,
    revision: null,
    hash: null,
    changed: [],
    note: null,
    details: { deadline: deadlineOf(report.scope, report.year) },
  };
  if (!head) return { event };
  // Nobody edited it: who did so last, and when, stays.
  const after: ReportHead = { ...head, version: head.version + 1, lastEvent: sequence };
  return { event, head: { before: head, after } };
}
