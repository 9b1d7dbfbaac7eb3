import type { Action } from '../../access/access.ts';
import { FIRST_YEAR, reportIdText, type ReportId } from '../../report/report.ts';
import type { DirectoryOrgan } from './directory.ts';
import { bestOf, type SearchableOrgan } from './matching.ts';

/** Somewhere to go: a report, or the board of an organ. */
export type Destination = {
  readonly organ: DirectoryOrgan;
  readonly year: number;
} & ({ readonly kind: 'REPORT'; readonly report: ReportId } | { readonly kind: 'BOARD' });

const ORGANS = 8;

/** What is meant by what was typed: organs by name, pinyin or code, and a year if one stands there. */
export function destinations(
  organs: readonly SearchableOrgan[],
  typed: string,
  chosenYear: number,
  may: (action: Action, path: string) => boolean,
): readonly Destination[] {
  const year = yearIn(typed);
  const found = bestOf(organs, typed.replace(/(^|\D)(\d{4})(?=\D|$)/, year === null ? '$&' : '$1'), ORGANS);
  return found.flatMap((organ) => destinationsOf(organ, year ?? chosenYear, may));
}

/** `2024`, standing alone: a code may hold digits too. */
function yearIn(typed: string): number | null {
  const year = Number(/(?:^|[^\d-])(\d{4})(?:[^\d-]|$)/.exec(typed)?.[1] ?? 0);
  return year >= FIRST_YEAR && year < 2100 ? year : null;
}

function destinationsOf(
  organ: DirectoryOrgan,
  year: number,
  may: (action: Action, path: string) => boolean,
): readonly Destination[] {
  const scopes = organ.kind === 'GOVERNMENT' ? (['OWN', 'AGGREGATE'] as const) : (['OWN'] as const);
  const reports = scopes.map((scope) => ({
    kind: 'REPORT' as const,
    organ,
    year,
    report: { organ: organ.code, year, scope },
  }));
  return [
    ...(may('report.read', organ.path) ? reports : []),
    ...(may('board.read', organ.path) && organ.kind === 'GOVERNMENT'
      ? [{ kind: 'BOARD' as const, organ, year }]
      : []),
  ];
}

/** The name among the words of what is there. */
export function whatIsThere(to: Destination): 'own' | 'aggregate' | 'board' {
  if (to.kind === 'BOARD') return 'board';
  return to.report.scope === 'AGGREGATE' ? 'aggregate' : 'own';
}

export function keyOf(to: Destination): string {
  return to.kind === 'BOARD' ? `${to.organ.code}:board` : reportIdText(to.report);
}
