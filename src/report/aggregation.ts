import type { FigureKey } from '../forms/figure.ts';
import { subtractDecimal, type Decimal } from '../util/decimal.ts';
import { isMissing, type ReportLine } from './board.ts';
import type { AddedReport } from './checks/rollUp.ts';
import { standingContent, type Publication } from './publication.ts';
import { reportIdText, type ReportId } from './report.ts';
import type { Signed } from './signed.ts';

/** What a 汇总 was last added up from. Kept beside its draft, so that anybody can see what changed since. */
export interface Aggregation extends Signed {
  readonly report: ReportId;
  /** Number of the revision of the 汇总 that it became. */
  readonly revision: number;
  /** The reports that went into the sum, in the order of the tree. */
  readonly added: readonly AddedRevision[];
  /** Reports that stand in public in another edition of the form, and were left out. */
  readonly otherForm: readonly PublicSource[];
}

export interface NamedReport {
  readonly report: ReportId;
  readonly organName: string;
}

/** A public revision of a report below, or of the own report of the office. */
export interface PublicSource extends NamedReport {
  readonly revision: number;
}

export interface AddedRevision extends PublicSource {
  readonly hash: string;
  /** What it was counted with; kept, because a revision that is retracted later can no longer be read. */
  readonly figures: Readonly<Record<FigureKey, Decimal>>;
}

/** The lines of the board that a 汇总 is about. */
export interface LinesToAdd {
  /** The own report of the organ itself, that is of its office; null: neither called for nor begun. */
  readonly own: ReportLine | null;
  /** Reports of both scopes of the organs directly below, in any order. */
  readonly below: readonly ReportLine[];
}

export interface ReportsToAdd {
  readonly published: readonly PublicSource[];
  /** Called for, and nothing of them stands in public. */
  readonly missing: readonly NamedReport[];
}

/**
 * Which reports a 汇总 adds up (R1): the own report of the office, and of each organ directly below its 汇总, or its own
 * report where it has no 汇总; never both of one organ. A 汇总 that is called for is waited for: the own report of a
 * government does not stand in for that of its whole level.
 */
export function reportsToAdd({ own, below }: LinesToAdd): ReportsToAdd {
  const byOrgan = Map.groupBy(below, ({ report }) => report.organ);
  const chosen = [own, ...[...byOrgan.values()].map(lineOfOrgan)].filter((row) => row !== null);
  const place = ({ organPath }: ReportLine) => organPath.join('/');
  const inOrder = chosen.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
  return {
    published: inOrder.flatMap(({ report, organName, progress }) => {
      const revision = progress?.publicRevision ?? null;
      return revision === null ? [] : [{ report, organName, revision }];
    }),
    missing: inOrder.filter(isMissing).map(({ report, organName }) => ({ report, organName })),
  };
}

/** What R1 holds a 汇总 against. */
export function addedReports(
  found: readonly Publication[],
  missing: readonly NamedReport[],
): readonly AddedReport[] {
  return [
    ...found.map((each) => ({ organ: each.report.organ, content: standingContent(each) })),
    ...missing.map(({ report }) => ({ organ: report.organ, content: null })),
  ];
}

function lineOfOrgan(rows: readonly ReportLine[]): ReportLine | null {
  const aggregate = rows.find(({ report }) => report.scope === 'AGGREGATE');
  const stands = aggregate && (aggregate.called || aggregate.progress?.publicState === 'PUBLISHED');
  return (stands ? aggregate : rows.find(({ report }) => report.scope === 'OWN')) ?? null;
}

/** One report that is not in the sum as it was before. */
export interface SourceChange extends NamedReport {
  /** `CORRECTED`: another revision of it. */
  readonly kind: 'ADDED' | 'CORRECTED' | 'GONE';
  /** Of a correction, the figures that differ. */
  readonly cells: readonly FigureChange[];
}

export interface FigureChange {
  readonly key: FigureKey;
  /** null: blank. */
  readonly before: Decimal | null;
  readonly after: Decimal | null;
  /** after − before; null where one of them is blank. */
  readonly difference: Decimal | null;
}

/** What changed from one adding up to the next; nothing where it was never added up before. */
export function sourceChanges(
  before: readonly AddedRevision[] | null,
  after: readonly AddedRevision[],
): readonly SourceChange[] {
  if (!before) return [];
  const known = new Map(before.map((each) => [reportIdText(each.report), each]));
  const there = new Set(after.map(({ report }) => reportIdText(report)));
  const now = after.flatMap(({ report, organName, ...each }): readonly SourceChange[] => {
    const earlier = known.get(reportIdText(report));
    if (!earlier) return [{ report, organName, kind: 'ADDED', cells: [] }];
    if (earlier.revision === each.revision) return [];
    return [{ report, organName, kind: 'CORRECTED', cells: figureChanges(earlier.figures, each.figures) }];
  });
  const gone = before
    .filter(({ report }) => !there.has(reportIdText(report)))
    .map(({ report, organName }): SourceChange => ({ report, organName, kind: 'GONE', cells: [] }));
  return [...now, ...gone];
}

function figureChanges(
  before: AddedRevision['figures'],
  after: AddedRevision['figures'],
): readonly FigureChange[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys
    .filter((key) => before[key] !== after[key])
    .map((key) => {
      const [a, b] = [before[key] ?? null, after[key] ?? null];
      const difference = a === null || b === null ? null : subtractDecimal(b, a);
      return { key, before: a, after: b, difference };
    });
}

/** How a 汇总 that was added up stands to what is public now. */
export interface AggregationState extends ReportsToAdd {
  readonly corrected: readonly PublicSource[];
  /** Withdrawn or retracted since, or no longer what is added for this organ. */
  readonly gone: readonly PublicSource[];
  /** Public now, and not looked at when it was added up. */
  readonly arrived: readonly PublicSource[];
}

export function aggregationState(
  { added, otherForm }: Aggregation,
  { published, missing }: ReportsToAdd,
): AggregationState {
  const now = new Map(published.map((each) => [reportIdText(each.report), each]));
  const seen = new Set([...added, ...otherForm].map(({ report }) => reportIdText(report)));
  const revisionNow = ({ report }: PublicSource) => now.get(reportIdText(report))?.revision ?? null;
  const sources = [...added, ...otherForm].map(({ report, organName, revision }) => ({
    report,
    organName,
    revision,
  }));
  return {
    published,
    missing,
    corrected: sources.filter((each) => ![null, each.revision].includes(revisionNow(each))),
    gone: sources.filter((each) => revisionNow(each) === null),
    arrived: published.filter(({ report }) => !seen.has(reportIdText(report))),
  };
}
