import type { ImportedReport } from '../../../src/documents/importedReport.ts';
import { parseDecimal } from '../../../src/util/decimal.ts';
import type { Wear } from './layouts.ts';
import type { Sample } from './sample.ts';

/** Certain figures that are not as printed. */
export function wrong(sample: Sample, wear: Wear, report: ImportedReport): readonly string[] {
  if (report.form !== sample.edition) return [];
  return [...sample.printed].flatMap(([key, text]) => {
    const figure = report.figures[key];
    if (figure?.certainty !== 'certain') return [];
    const dropped = !key.startsWith('ch4') && wear.dropped.has(key.slice(0, key.lastIndexOf('.')));
    const value = text === '' ? null : parseDecimal(text);
    return dropped || figure.value !== value
      ? [`${key}: ${figure.value} for ${dropped ? 'no row' : text}`]
      : [];
  });
}

/** Figures that are not certain. */
export function open(sample: Sample, report: ImportedReport): readonly string[] {
  return [...sample.printed.keys()].filter((key) => report.figures[key]?.certainty !== 'certain');
}
