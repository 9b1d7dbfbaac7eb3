import type { ImportedReport } from '../documents/importedReport.ts';
import type { ImportedFigure } from './generated/resolverTypes.ts';

const certainties = { certain: 'CERTAIN', uncertain: 'UNCERTAIN', missing: 'MISSING' } as const;

/** The figures of a file as the schema shows them, in the order of the form. */
export function importedFigures({ figures }: ImportedReport): readonly ImportedFigure[] {
  return Object.entries(figures).map(([key, figure]) => ({
    key,
    ...figure,
    certainty: certainties[figure.certainty],
  }));
}
