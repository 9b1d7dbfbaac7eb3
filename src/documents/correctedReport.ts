import { DomainError } from '../errors.ts';
import type { FigureKey } from '../forms/figure.ts';
import { formOf } from '../forms/forms.ts';
import { figureFrom, type FigureInput } from '../report/input.ts';
import type { Issue } from '../report/issue.ts';
import type { ImportedFigure, ImportedReport } from './importedReport.ts';

/**
 * The report with figures as a person reads them in the source, or puts them right: they are certain from then on, and
 * keep what was printed and where. A computed figure can only be taken out (null), so that it is added up instead.
 * Throws `INVALID_INPUT` with a path into `corrections`, as saving them in a draft would.
 */
export function correctedReport(report: ImportedReport, corrections: readonly FigureInput[]): ImportedReport {
  const { cells } = formOf(report.form);
  const corrected = new Map<FigureKey, ImportedFigure>();
  for (const [index, correction] of corrections.entries()) {
    const path = `corrections[${index}]`;
    const { key } = correction;
    const cell = cells.get(key);
    if (!cell) throw refused(path, 'UNKNOWN_FIGURE', key);
    if (corrected.has(key)) throw refused(path, 'DUPLICATE', key);
    const read = report.figures[key] ?? unread;
    const { value, unit = cell.column.unit } = figureFrom(cell, correction, path, read);
    corrected.set(key, cell.sumOf ? unread : { ...read, value, unit, certainty: 'certain', candidates: [] });
  }
  return {
    ...report,
    figures: { ...report.figures, ...Object.fromEntries(corrected) },
    issues: report.issues.flatMap((issue) => stillOpen(issue, corrected)),
  };
}

const unread: ImportedFigure = {
  value: null,
  unit: null,
  printed: null,
  certainty: 'missing',
  place: null,
  candidates: [],
};

/** What is uncertain or missing is so no longer once somebody has said what it is. */
function stillOpen(issue: Issue, decided: ReadonlyMap<FigureKey, unknown>): readonly Issue[] {
  if (issue.code !== 'IMPORT.UNCERTAIN' && issue.code !== 'IMPORT.MISSING') return [issue];
  const figures = issue.figures.filter((key) => !decided.has(key));
  return figures.length === 0 ? [] : [{ ...issue, figures, params: { count: figures.length } }];
}

function refused(path: string, reason: 'UNKNOWN_FIGURE' | 'DUPLICATE', key: string) {
  return new DomainError('INVALID_INPUT', { path: `${path}.key`, reason, detail: key.slice(0, 100) });
}
