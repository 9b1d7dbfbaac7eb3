import { placeIn } from '../organs/organ.ts';
import { progressOf, type Progress } from '../report/board.ts';
import type { ReportId } from '../report/report.ts';
import { scopesDue } from '../report/scopesDue.ts';
import { pathText } from './paths.ts';
import type { Change } from './store.ts';

/** What a change writes in one line of the board. What is left out stays. */
export interface BoardChange {
  readonly report: ReportId;
  readonly organPath: readonly string[];
  readonly called?: { readonly organName: string };
  /** null: the report is no longer in this line. */
  readonly progress?: (Progress & { readonly organName: string }) | null;
}

/** The lines of the board that a change is about, each once. */
export function boardChanges({ head, organ }: Pick<Change, 'head' | 'organ'>): readonly BoardChange[] {
  const lines = new Map<string, BoardChange>();
  for (const each of [...(organ ? calls(organ) : []), ...(head ? moves(head) : [])]) {
    const { year, scope } = each.report;
    const line = `${year}#${scope}#${pathText(each.organPath)}`;
    lines.set(line, { ...lines.get(line), ...each });
  }
  return [...lines.values()];
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
      }));
    });
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
    },
  ];
}
