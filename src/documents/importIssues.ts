import { formOf } from '../forms/forms.ts';
import type { FigureKey } from '../forms/figure.ts';
import type { Form } from '../forms/form.ts';
import type { PartId } from '../report/content.ts';
import type { Issue, IssueCode, Severity } from '../report/issue.ts';
import type { ImportedFigure, ImportedReport } from './importedReport.ts';
import type { FoundHeading } from './recognise/chapters.ts';
import { yearsDiffer, type FoundYears } from './recognise/year.ts';
import { withoutNumbering } from './tables/rowLabels.ts';

/** What reading found, beside the report itself. */
export interface Findings {
  readonly report: Omit<ImportedReport, 'issues'>;
  readonly years: FoundYears;
  readonly scopeAssumed: boolean;
  readonly headings: readonly FoundHeading[];
  readonly mixed: boolean;
  readonly corrected: ReadonlyMap<string, string>;
  /** No table was found at all. */
  readonly noTable: boolean;
}

const CHAPTERS = ['一', '二', '三', '四', '五', '六'];

/** All issues of reading one file. The rules of the forms are checked elsewhere. */
export function importIssues(findings: Findings): readonly Issue[] {
  const { report } = findings;
  return [
    ...frontIssues(findings),
    ...chapterIssues(findings),
    ...(findings.noTable ? [issue('IMPORT.NO_TABLE', 'NOTES', null)] : []),
    ...formIssues(findings),
    ...labelIssues(findings),
    ...figureIssues(report.figures, formOf(report.form)),
  ];
}

function frontIssues({ report, years, scopeAssumed }: Findings): readonly Issue[] {
  const issues: Issue[] = [];
  if (report.organ === null) issues.push(issue('IMPORT.ORGAN_NOT_FOUND', 'NOTES', 'front'));
  if (report.year === null) issues.push(issue('IMPORT.YEAR_NOT_FOUND', 'NOTES', 'front'));
  if (yearsDiffer(years)) {
    const params = Object.fromEntries(Object.entries(years).filter(([, year]) => year !== null));
    issues.push(issue('IMPORT.YEARS_DIFFER', 'MUST_BE_EXPLAINED', 'front', [], params));
  }
  if (scopeAssumed)
    issues.push(issue('IMPORT.SCOPE_ASSUMED', 'NOTES', 'front', [], { scope: report.scope ?? '' }));
  return issues;
}

function chapterIssues({ report, headings }: Findings): readonly Issue[] {
  if (report.form === 'local' || report.form === 'none') return [];
  return CHAPTERS.flatMap((numeral, index): readonly Issue[] => {
    const part = `ch${index + 1}` as PartId;
    const heading = headings.find((each) => each.number === index + 1);
    if (!heading || heading.implied)
      return [issue('IMPORT.CHAPTER_MISSING', 'NOTES', part, [], { chapter: numeral })];
    if (heading.printed === null || heading.printed === heading.number) return [];
    const params = { chapter: numeral, printed: heading.printed };
    return [issue('IMPORT.CHAPTER_MISNUMBERED', 'NOTES', part, [], params)];
  });
}

/** A substitute row that the edition knows is told by the checks; rows of a later edition only here. */
function formIssues({ report, mixed }: Findings): readonly Issue[] {
  const known = formOf(report.form).tables.some(({ substitutes }) => substitutes.length > 0);
  return mixed && !known ? [issue('MIXED_FORM', 'NOTES', 'ch3')] : [];
}

function labelIssues({ report, corrected }: Findings): readonly Issue[] {
  const cells = [...formOf(report.form).cells.values()];
  return [...corrected].flatMap(([row, printed]): readonly Issue[] => {
    const ofRow = cells.filter((cell) => `${cell.table}.${cell.row.id}` === row);
    const label = ofRow[0]?.row.label;
    if (label === undefined) return [];
    const params = { printed: withoutNumbering(printed), label: withoutNumbering(label) };
    return [
      issue(
        'IMPORT.LABEL_CORRECTED',
        'NOTES',
        ofRow[0]!.table,
        ofRow.map((cell) => cell.key),
        params,
      ),
    ];
  });
}

function figureIssues(figures: Readonly<Record<FigureKey, ImportedFigure>>, form: Form): readonly Issue[] {
  const replaced = replacedKeys(figures, form);
  const issues: Issue[] = [];
  for (const table of form.tables) {
    const of = (wanted: (figure: ImportedFigure) => boolean): readonly FigureKey[] =>
      table.cells
        .map((cell) => cell.key)
        .filter((key) => !replaced.has(key) && figures[key] && wanted(figures[key]));
    const uncertain = of((figure) => figure.certainty === 'uncertain');
    const missing = of((figure) => figure.certainty === 'missing');
    if (uncertain.length > 0) {
      issues.push(
        issue('IMPORT.UNCERTAIN', 'MUST_BE_EXPLAINED', table.id, uncertain, { count: uncertain.length }),
      );
    }
    if (missing.length > 0) {
      issues.push(issue('IMPORT.MISSING', 'MUST_BE_EXPLAINED', table.id, missing, { count: missing.length }));
    }
  }
  return issues;
}

/** Of a row and the rows that stand in for it only one side is printed; the other is not missing. */
function replacedKeys(
  figures: Readonly<Record<FigureKey, ImportedFigure>>,
  form: Form,
): ReadonlySet<FigureKey> {
  const keys = new Set<FigureKey>();
  for (const table of form.tables) {
    for (const { row, replaces } of table.substitutes) {
      const ofRow = table.cells.filter((cell) => cell.row.id === row.id);
      const printed = ofRow.some((cell) => figures[cell.key]?.certainty !== 'missing');
      for (const cell of table.cells) {
        if (printed ? replaces.includes(cell.row.id) : cell.row.id === row.id) keys.add(cell.key);
      }
    }
  }
  return keys;
}

function issue(
  code: IssueCode,
  severity: Severity,
  part: PartId | null,
  figures: readonly FigureKey[] = [],
  params: Issue['params'] = {},
): Issue {
  return { code, severity, figures, part, expected: null, actual: null, params };
}
