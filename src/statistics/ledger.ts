import type { ReportContent } from '../report/content.ts';
import type { Publication, PublicStep } from '../report/publication.ts';
import type { Scope } from '../report/report.ts';
import { changesAnything, shareChange, totalsFor } from './change.ts';
import { sumTotals } from './sumTotals.ts';
import type { Totals } from './totals.ts';

// The ledger is what the totals were at every instant: beside each report and each call to report it keeps what the
// totals gained from it, and when. Whatever it holds, the public may know: a report that is retracted leaves it whole,
// for else its figures could be had as the difference of two instants.

/** `REPORT`: a publication, a correction, a withdrawal. `CALL`: the organ was called to report. */
export type LedgerKind = 'REPORT' | 'CALL';

/** The account of one report, or of one call, in the ledger. */
export interface LedgerId {
  readonly year: number;
  readonly basis: Scope;
  /** With which it is counted, the root first. */
  readonly organPath: readonly string[];
  readonly kind: LedgerKind;
}

/** What the totals gained at an instant (ISO 8601, UTC); negative where something was taken away. */
export interface LedgerStep extends Totals {
  readonly at: string;
}

export interface LedgerEntry {
  readonly id: LedgerId;
  /** In the order in which they were committed. */
  readonly steps: readonly LedgerStep[];
}

export interface LedgerChange {
  readonly id: LedgerId;
  /** Comes after the steps that are there; null: they all go. */
  readonly step: LedgerStep | null;
}

/** What goes into the ledger when what is public of a report changes. A change of the prose alone counts nothing. */
export function ledgerOfPublication(before: Publication | null, after: Publication): readonly LedgerChange[] {
  const { report, organPath, publishedAt: at } = after;
  if (totalsFor(report, organPath).length === 0) return [];
  const id = { year: report.year, basis: report.scope, organPath, kind: 'REPORT' } as const;
  if (after.state === 'RETRACTED') return [{ id, step: null }];
  const gained = shareChange(before, after);
  return changesAnything(gained) ? [{ id, step: { at, ...gained } }] : [];
}

/** What goes into the ledger when an organ is called to report for a year. */
export function ledgerOfCall(
  year: number,
  organPath: readonly string[],
  scopes: readonly Scope[],
  at: string,
): readonly LedgerChange[] {
  return scopes
    .filter((scope) => totalsFor({ organ: organPath.at(-1)!, year, scope }, organPath).length > 0)
    .map((basis) => ({
      id: { year, basis, organPath, kind: 'CALL' },
      step: { at, figures: {}, due: 1, published: 0, late: 0 },
    }));
}

/** The sum of all that had been counted at the instant (ISO 8601), that instant included. */
export function totalsAsOf(entries: readonly LedgerEntry[], instant: string): Totals {
  const until = Date.parse(instant);
  const counted = entries.flatMap(({ steps }) => steps.filter(({ at }) => Date.parse(at) <= until));
  return sumTotals(...counted);
}

/**
 * The steps that the ledger must hold for a publication, from its public life and the contents of its public
 * revisions; null where one of these is missing.
 */
export function stepsOf(
  publication: Publication,
  contentOf: (revision: number) => ReportContent | null,
): readonly LedgerStep[] | null {
  const shown: (Publication | null)[] = publication.steps.map((step) =>
    shownAt(publication, step, contentOf),
  );
  if (shown.includes(null)) return null;
  return shown.flatMap((after, i) => {
    const [change] = ledgerOfPublication(shown[i - 1] ?? null, after!);
    return change?.step ?? [];
  });
}

function shownAt(
  publication: Publication,
  { at, state, revision }: PublicStep,
  contentOf: (revision: number) => ReportContent | null,
): Publication | null {
  const content = contentOf(revision);
  return content && { ...publication, content, state, publishedAt: at };
}
