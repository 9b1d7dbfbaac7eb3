import type { FigureKey } from '../../forms/figure.ts';
import type { ContentChangesFragment } from '../generated/operations.ts';

export type CellChange = ContentChangesFragment['cells'][number];
export type TextChange = ContentChangesFragment['texts'][number];

/** What changed, by where it stands. */
export interface Changes {
  readonly cells: ReadonlyMap<FigureKey, CellChange>;
  readonly texts: ReadonlyMap<string, TextChange>;
  readonly labelled: ContentChangesFragment['labelledCells'];
}

export function changesOf({ cells, texts, labelledCells }: ContentChangesFragment): Changes {
  return {
    cells: new Map(cells.map((change) => [change.key, change])),
    texts: new Map(texts.map((change) => [change.part, change])),
    labelled: labelledCells,
  };
}

export function isUnchanged({ cells, texts, labelledCells }: ContentChangesFragment): boolean {
  return cells.length + texts.length + labelledCells.length === 0;
}
