import type { Sign } from './signs.ts';

const glyphs = { WRONG: '!', EXPLAIN: '?', NOTE: 'i', SETTLED: '✓', REFUSED: '×' } as const satisfies Record<
  Sign,
  string
>;

/** In the corner of a cell, so that colour is not the only sign. Its words are in the title of the cell. */
export function CellSign({ sign }: { readonly sign: Sign }) {
  return (
    <span className="cms-cell-sign" data-sign={sign} aria-hidden>
      {glyphs[sign]}
    </span>
  );
}
