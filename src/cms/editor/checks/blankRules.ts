import type { FigureKey } from '../../../forms/figure.ts';

/** A rule that waits for figures, over all the places where it does. */
export interface BlankRule {
  readonly code: string;
  /** In how many places it cannot be judged. */
  readonly places: number;
  /** The blank figures that it waits for, each once. */
  readonly figures: readonly FigureKey[];
}

export function blankRules(
  notAssessable: readonly { readonly code: string; readonly figures: readonly FigureKey[] }[],
): readonly BlankRule[] {
  const byCode = Map.groupBy(notAssessable, ({ code }) => code);
  return [...byCode].map(([code, all]) => ({
    code,
    places: all.length,
    figures: [...new Set(all.flatMap(({ figures }) => figures))],
  }));
}
