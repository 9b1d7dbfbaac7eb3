import { negateDecimal } from '../util/decimal.ts';
import type { Publication } from '../report/publication.ts';
import type { ReportId, Scope } from '../report/report.ts';
import { countedFigures } from './counted.ts';
import { sumTotals } from './sumTotals.ts';
import { noTotals, type Totals, type TotalsChange, type TotalsId } from './totals.ts';

/**
 * What the totals must gain when what is public of a report changes from `before` to `after`: new figures minus
 * the figures counted before, for every organ they count towards. Only published reports count.
 */
export function totalsChange(before: Publication | null, after: Publication | null): readonly TotalsChange[] {
  const changes = new Map<string, TotalsChange>();
  for (const [publication, sign] of [
    [before, -1],
    [after, 1],
  ] as const) {
    if (!publication || !counts(publication)) continue;
    const share = shareOf(publication, sign);
    for (const id of totalsFor(publication.report, publication.organPath)) {
      const key = `${id.organ}#${id.depth}`;
      const known = changes.get(key);
      changes.set(key, { id, ...(known ? sumTotals(known, share) : share) });
    }
  }
  return [...changes.values()].map(withoutZeros).filter(changesAnything);
}

/** The totals a report counts towards: own reports up the whole path, 汇总 reports only for the organ above. */
export function totalsFor(report: ReportId, organPath: readonly string[]): readonly TotalsId[] {
  const all = organPath.map((organ, depth) => ({ year: report.year, basis: report.scope, organ, depth }));
  return report.scope === 'OWN' ? all : all.slice(-2, -1);
}

/** What calling an organ to report for a year adds: its own report, and for a government also the 汇总. */
export function dueChange(
  year: number,
  organPath: readonly string[],
  scopes: readonly Scope[],
): readonly TotalsChange[] {
  return scopes.flatMap((scope) =>
    totalsFor({ organ: organPath.at(-1)!, year, scope }, organPath).map((id) => ({
      id,
      figures: {},
      due: 1,
      published: 0,
      late: 0,
    })),
  );
}

/** The same for totals towards which both count, whichever they are. Zeros are left out. */
export function shareChange(before: Publication | null, after: Publication | null): Totals {
  const taken = before && counts(before) ? shareOf(before, -1) : noTotals;
  const added = after && counts(after) ? shareOf(after, 1) : noTotals;
  return withoutZeros(sumTotals(taken, added));
}

/** Only published reports count. */
function counts({ state, content }: Publication): boolean {
  return state === 'PUBLISHED' && content !== null;
}

function shareOf(publication: Publication, sign: 1 | -1): Totals {
  const counted = Object.entries(countedFigures(publication.content!));
  return {
    figures: Object.fromEntries(
      counted.map(([key, value]) => [key, sign === 1 ? value : negateDecimal(value)]),
    ),
    due: 0,
    published: sign,
    late: publication.late ? sign : 0,
  };
}

/** Most figures of most reports are zero: left out, totals stay small and cheap to write. */
function withoutZeros<Change extends Totals>(change: Change): Change {
  const figures = Object.entries(change.figures).filter(([, value]) => value !== '0');
  return { ...change, figures: Object.fromEntries(figures) };
}

export function changesAnything({ figures, due, published, late }: Totals): boolean {
  return Object.keys(figures).length > 0 || due !== 0 || published !== 0 || late !== 0;
}
