import { formOf } from '../forms/forms.ts';
import type { ChapterId } from '../forms/form.ts';
import type { Cell } from '../forms/table.ts';
import {
  emptyPart,
  type Figure,
  type Figures,
  type Part,
  type PartId,
  type ReportContent,
} from '../report/content.ts';
import type { ImportedFigure, ImportedReport } from './importedReport.ts';

/**
 * The draft that an imported report becomes. Only certain figures are in it; a printed blank is in it with its
 * place, so that a person sees that the source left it blank.
 */
export function importedContent(report: ImportedReport): ReportContent {
  const parts: Partial<Record<PartId, Part>> = {
    front: { ...emptyPart, heading: report.title === '' ? null : report.title, text: report.preface },
  };
  for (const chapter of report.chapters) {
    const id = `ch${chapter.number}` as ChapterId;
    parts[id] = {
      ...emptyPart,
      heading: chapter.heading === '' ? null : chapter.heading,
      text: chapter.text,
    };
  }
  for (const table of formOf(report.form).tables) {
    const figures = draftFigures(table.cells, report);
    if (Object.keys(figures).length > 0) parts[table.id] = { ...(parts[table.id] ?? emptyPart), figures };
  }
  if (report.tables.length > 0) parts.annex = { ...emptyPart, tables: report.tables };
  return { form: report.form, parts };
}

function draftFigures(cells: readonly Cell[], report: ImportedReport): Figures {
  const figures: Record<string, Figure> = {};
  for (const cell of cells) {
    const imported = report.figures[cell.key];
    if (imported?.certainty !== 'certain') continue;
    if (imported.value === null && !imported.printed && imported.place === null) continue;
    figures[cell.key] = draftFigure(cell, imported);
  }
  return figures;
}

function draftFigure(cell: Cell, { value, unit, printed, place }: ImportedFigure): Figure {
  return {
    value,
    ...(cell.column.unit === null ? { unit } : {}),
    ...(printed !== null && printed !== (value ?? '') ? { printed } : {}),
    ...(place === null ? {} : { place }),
  };
}
