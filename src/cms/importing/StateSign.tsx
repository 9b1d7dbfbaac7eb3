import type { CellState } from './review.ts';

const glyphs = {
  READ: '',
  OPEN: '?',
  ABSENT: '–',
  DECIDED: '✓',
  REFUSED: '!',
  TOTAL: '',
  DIFFERS: '≠',
} as const satisfies Record<CellState, string>;

/** In the corner of a cell, so that colour is not the only sign; its words are in the label of the cell. */
export function StateSign({ state }: { readonly state: CellState }) {
  if (glyphs[state] === '') return null;
  return (
    <span className="cms-import-sign" data-state={state} aria-hidden>
      {glyphs[state]}
    </span>
  );
}
