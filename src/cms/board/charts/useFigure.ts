import { useState } from 'react';
import { useFormWords } from '../figures/formWords.ts';
import { figureMeasures, type FigureMeasure } from './measures.ts';

const FIRST_SHOWN = 'ch3.new_received.total';

/** Which figure is drawn: new applications, until another one is chosen. */
export function useFigure(among: (measure: FigureMeasure) => boolean): {
  readonly measures: readonly FigureMeasure[];
  readonly measure: FigureMeasure | null;
  readonly choose: (id: string) => void;
} {
  const [id, choose] = useState<string | null>(null);
  const words = useFormWords();
  const measures = figureMeasures(words).filter(among);
  const usual = measures.find(({ keys }) => Object.values(keys).flat().includes(FIRST_SHOWN));
  return { measures, measure: measures.find((each) => each.id === id) ?? usual ?? null, choose };
}
