import { placeIn } from '../../organs/organ.ts';
import type { LinesToAdd } from '../../report/aggregation.ts';
import { progressOf, type BoardRow, type ReportLine } from '../../report/board.ts';
import { reportIdText, type ReportId, type Scope } from '../../report/report.ts';
import { scopesDue } from '../../report/scopesDue.ts';
import { frozenCopy } from '../../util/frozenCopy.ts';
import type { Meter } from '../cost.ts';
import { lineOf } from '../boardChanges.ts';
import { BOARD_LINES } from '../limits.ts';
import { pathText } from '../paths.ts';
import type { Store } from '../store.ts';
import { pageOf, type Listed } from './pageOf.ts';
import type { State } from './state.ts';

/** The board, and what a 汇总 is added up from. */
export function boardView(state: State, secret: string, meter: Meter): Pick<Store, 'board' | 'aggregation'> {
  return {
    board: async ({ year, scope, under }, page) => {
      meter.add('queries', 1);
      const listing = ['board', year, scope, pathText(under)];
      const lines = boardOf(state, year, scope).filter(({ place }) => place.startsWith(pathText(under)));
      return Promise.resolve(pageOf(lines, { secret, listing, page, max: BOARD_LINES }));
    },
    aggregation: (report, organPath) => {
      meter.add('batches', 1);
      meter.add('queries', 2);
      const last = state.aggregations.get(reportIdText(report)) ?? null;
      return Promise.resolve({ last, ...linesToAdd(state, report, organPath) });
    },
  };
}

/** The board of a year and scope, made from the organs and heads that are there. */
function boardOf(state: State, year: number, scope: Scope): readonly Listed<BoardRow>[] {
  return [...linesOf(state, year, scope)].map(([place, line]) => {
    const reminded = state.reminders.get(lineOf(line)) ?? null;
    return { place, item: frozenCopy({ ...line, reminded }) };
  });
}

function linesOf(state: State, year: number, scope: Scope): ReadonlyMap<string, ReportLine> {
  const lines = new Map<string, ReportLine>();
  for (const organ of state.organs.values()) {
    const organPath = placeIn(organ, year)?.path;
    if (!organPath || !organ.calledYears.includes(year) || !scopesDue(organ).includes(scope)) continue;
    const report = { organ: organ.id, year, scope };
    lines.set(pathText(organPath), {
      report,
      organName: organ.name,
      organPath,
      called: true,
      progress: null,
    });
  }
  for (const head of state.steppedHeads.values()) {
    const { id: report, organName, organPath } = head;
    if (report.year !== year || report.scope !== scope) continue;
    const called = lines.get(pathText(organPath))?.called ?? false;
    lines.set(pathText(organPath), { report, organName, organPath, called, progress: progressOf(head) });
  }
  return lines;
}

/** What the board tells of the reports that a 汇总 is about. */
function linesToAdd(state: State, { organ, year }: ReportId, organPath: readonly string[]): LinesToAdd {
  const rows = (scope: Scope) => [...linesOf(state, year, scope).values()].map(frozenCopy);
  const own = rows('OWN');
  return {
    own: own.find((row) => pathText(row.organPath) === pathText(organPath)) ?? null,
    below: [...rows('AGGREGATE'), ...own].filter((row) => row.organPath.at(-2) === organ),
  };
}
