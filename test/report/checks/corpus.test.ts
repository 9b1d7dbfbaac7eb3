import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Edition } from '../../../src/forms/form.ts';
import { allChecks, checkInputOf, checkReport } from '../../../src/report/checks/checks.ts';
import { together } from '../../../src/report/checks/found.ts';
import type { ReportContent } from '../../../src/report/content.ts';
import type { Issue } from '../../../src/report/issue.ts';
import { figuresContent } from './builders.ts';

const MANIFEST = '../shared/corpus/manifest.json';

type Printed = number | string | null;

interface ManifestReport {
  readonly id: string;
  readonly year: number;
  readonly form: string;
  readonly expected: {
    readonly ch2?: Readonly<Record<string, Readonly<Record<string, Printed>>>>;
    readonly ch3?: Readonly<Record<string, readonly Printed[]>>;
    readonly ch4?: Readonly<Record<string, Readonly<Record<string, Printed>>>>;
  };
  readonly footing_violations: readonly Violation[];
  readonly rules_not_assessable_blank: number;
}

interface Violation {
  readonly rule: string;
  readonly group?: string;
  readonly printed: Printed;
  readonly expected: Printed;
}

interface Manifest {
  readonly ch3_columns: readonly string[];
  readonly cross_year: readonly {
    readonly rule: string;
    readonly pairs: readonly [string, string, boolean][];
  }[];
  readonly reports: readonly ManifestReport[];
}

const manifest = existsSync(MANIFEST) ? (JSON.parse(readFileSync(MANIFEST, 'utf8')) as Manifest) : null;
const withTables = manifest?.reports.filter(({ expected }) => expected.ch3) ?? [];
if (!manifest) console.log(`skipped: there is no ${MANIFEST}`);
const describeCorpus = manifest ? describe : describe.skip;

describeCorpus('the corpus', () => {
  it('has ten reports with tables', () => {
    expect(withTables.length).toBeGreaterThanOrEqual(10);
  });

  it('breaks the rules of sums exactly where its manifest says', () => {
    const found = withTables.map(({ id, ...report }) => ({
      id,
      broken: sumIssues(report as ManifestReport),
    }));
    const stated = withTables.map(({ id, footing_violations }) => ({
      id,
      broken: footing_violations.map(violationText),
    }));
    expect(found).toEqual(stated);
  });

  it('leaves as many rules not assessable as its manifest says, when blank totals stay blank', () => {
    const found = withTables.map((report) => ({ id: report.id, blank: blankRules(contentOf(report)) }));
    const stated = withTables.map((report) => ({ id: report.id, blank: report.rules_not_assessable_blank }));
    expect(found).toEqual(stated);
  });

  it('holds across years as its manifest says', () => {
    const pairs = (manifest?.cross_year ?? []).flatMap(({ rule, pairs }) =>
      pairs.map(([before, after, holds]) => ({ rule: rule.slice(0, 2), before, after, holds })),
    );
    expect(pairs.length).toBeGreaterThanOrEqual(4);
    for (const { rule, before, after, holds } of pairs) {
      const issues = acrossYears(reportOf(before), reportOf(after)).filter(({ code }) => code === rule);
      expect({ rule, before, after, holds: issues.length === 0 }).toEqual({ rule, before, after, holds });
    }
  });

  it('prints the single row （六）其他处理 in the 2021 form once', () => {
    const mixed = withTables.filter((report) => issuesOf(report).some(({ code }) => code === 'MIXED_FORM'));
    expect(mixed.map(({ id }) => id)).toEqual(['r02']);
  });

  it('has no number that the forms do not allow', () => {
    for (const report of withTables) expect(issuesOf(report).filter(({ code }) => code === 'N1')).toEqual([]);
  });
});

function reportOf(id: string): ManifestReport {
  const report = withTables.find((each) => each.id === id);
  if (!report) throw new Error(`no such report: ${id}`);
  return report;
}

function contentOf({ expected, form }: ManifestReport): ReportContent {
  const columns = manifest?.ch3_columns ?? [];
  const ch3 = Object.entries(expected.ch3 ?? {}).flatMap(([row, cells]) =>
    cells.map((value, index) => [`ch3.${row}.${columns[index] ?? ''}`, text(value)] as const),
  );
  const named = (['ch2', 'ch4'] as const).flatMap((chapter) =>
    Object.entries(expected[chapter] ?? {}).flatMap(([row, cells]) =>
      Object.entries(cells)
        .filter(([column]) => column !== 'amount_unit_printed')
        .map(([column, value]) => [`${chapter}.${row}.${column}`, text(value)] as const),
    ),
  );
  return figuresContent(form.slice(0, 4) as Edition, Object.fromEntries([...ch3, ...named]));
}

function text(value: Printed): string | null {
  return value === null ? null : String(value);
}

function issuesOf(report: ManifestReport): readonly Issue[] {
  return checkReport({ ...asked(report), content: contentOf(report), yearBefore: null }).issues;
}

function acrossYears(before: ManifestReport, after: ManifestReport): readonly Issue[] {
  return checkReport({ ...asked(after), content: contentOf(after), yearBefore: contentOf(before) }).issues;
}

function asked({ year }: ManifestReport) {
  return { report: { organ: 'corpus', year, scope: 'OWN' as const }, organName: '', publishedOn: null };
}

function sumIssues(report: ManifestReport): readonly string[] {
  return issuesOf(report)
    .filter(({ code }) => /^F\d/.test(code))
    .map(({ code, figures, expected, actual }) => {
      const group = figures.at(-1)?.split('.')[1] ?? '';
      return `${code} ${group}: ${actual ?? ''}, not ${expected ?? ''}`;
    });
}

function violationText({ rule, group, printed, expected }: Violation): string {
  return `${rule} ${group ?? ''}: ${String(printed)}, not ${String(expected)}`;
}

/** Counts with what is printed alone: a blank total is not computed. */
function blankRules(content: ReportContent): number {
  const input = checkInputOf({
    report: { organ: 'corpus', year: 2023, scope: 'OWN' },
    organName: '',
    content,
    yearBefore: null,
    publishedOn: null,
  });
  const shown = new Map([...input.form.cells.keys()].map((key) => [key, input.figures[key]?.value ?? null]));
  const { notAssessable } = together(allChecks.map((check) => check({ ...input, shown })));
  return notAssessable.filter(({ code }) => /^F\d/.test(code)).length;
}
