import type { ImportedFigure, ImportedReport } from '../../documents/importedReport.ts';
import type { Unit } from '../../forms/figure.ts';
import { isEdition } from '../../forms/forms.ts';
import type { ReadFileQuery } from '../generated/operations.ts';

const certainties = { CERTAIN: 'certain', UNCERTAIN: 'uncertain', MISSING: 'missing' } as const;
const units: readonly string[] = ['件', '项', '元', '万元'] satisfies readonly Unit[];

/** What was read, as the importer itself has it; its issues, which the API tells in words, left out. */
export function importedReportOf(read: ReadFileQuery['readReport']): ImportedReport {
  const { title, organName: organ, year, scope, form, preface, chapters, labelledTables: tables } = read;
  const figures: Record<string, ImportedFigure> = {};
  for (const { key, unit, certainty, ...figure } of read.figures) {
    figures[key] = { ...figure, unit: isUnit(unit) ? unit : null, certainty: certainties[certainty] };
  }
  const edition = isEdition(form.edition) ? form.edition : 'none';
  return { title, organ, year, scope, form: edition, preface, chapters, figures, tables, issues: [] };
}

function isUnit(unit: string | null): unit is Unit {
  return unit !== null && units.includes(unit);
}
