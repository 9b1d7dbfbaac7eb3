import { placeIn } from '../organs/organ.ts';
import { progressOf, type Progress } from '../report/board.ts';
import { deadlineEnds } from '../report/deadline.ts';
import type { Reminder } from '../report/reminder.ts';
import type { ReportId } from '../report/report.ts';
import { scopesDue } from '../report/scopesDue.ts';
import { pathText } from './paths.ts';
import type { Change, Overdue } from './store.ts';

/** What a change writes in one line of the board. What is left out stays. */
export interface BoardChange {
  readonly report: ReportId;
  readonly organPath: readonly string[];
  readonly called?: { readonly organName: string };
  /** null: the report is no longer in this line. */
  readonly progress?: (Progress & { readonly organName: string }) | null;
  /** The instant from which on it is overdue; null: nobody waits for it any more. */
  readonly deadline?: string | null;
  /** Somebody must still be waiting for it. */
  readonly isAwaited?: true;
  /** The last reminder must be the one before. */
  readonly reminded?: { readonly before: Reminder | null; readonly after: Reminder };
}

/** The lines of the board that a change is about, each once. */
export function boardChanges({ head, organ, deadline, reminder }: BoardSources): readonly BoardChange[] {
  const lines = new Map<string, BoardChange>();
  const changes = [
    ...(organ ? calls(organ) : []),
    ...(head ? moves(head) : []),
    ...(deadline ? [{ ...deadline, deadline: null, isAwaited: true } as const] : []),
    ...(reminder ? [remindedIn(reminder)] : []),
  ];
  for (const each of changes) lines.set(lineOf(each), { ...lines.get(lineOf(each)), ...each });
  return [...lines.values()];
}

export type BoardSources = Pick<Change, 'head' | 'organ' | 'deadline' | 'reminder'>;

/** Names a line among all: `2025#OWN#root/city/organ/`. */
export function lineOf({ report: { year, scope }, organPath }: Overdue): string {
  return `${year}#${scope}#${pathText(organPath)}`;
}

/** Of an organ with a new name every line that it is called for, else the years that it is called for now. */
function calls({ before, after }: NonNullable<Change['organ']>): readonly BoardChange[] {
  const { id, name, calledYears } = after;
  const known = before?.name === name ? before.calledYears : [];
  return calledYears
    .filter((year) => !known.includes(year))
    .flatMap((year) => {
      const organPath = placeIn(after, year)?.path;
      if (!organPath) return [];
      return scopesDue(after).map((scope) => ({
        report: { organ: id, year, scope },
        organPath,
        called: { organName: name },
        // Of one that it was called for before, somebody may have dealt with the deadline already.
        ...(before?.calledYears.includes(year) ? {} : { deadline: deadlineEnds(scope, year) }),
      }));
    });
}

function remindedIn({ report, organPath, before, after }: NonNullable<Change['reminder']>): BoardChange {
  return { report, organPath, reminded: { before, after } };
}

/** Where a report stands, and that it is no longer where it stood before its organ moved. */
function moves({ before, after }: NonNullable<Change['head']>): readonly BoardChange[] {
  const left = before && pathText(before.organPath) !== pathText(after.organPath);
  return [
    ...(left ? [{ report: before.id, organPath: before.organPath, progress: null }] : []),
    {
      report: after.id,
      organPath: after.organPath,
      progress: { ...progressOf(after), organName: after.organName },
      ...(after.firstPublishedAt === null ? {} : { deadline: null }),
    },
  ];
}
