import type { CSSProperties } from 'react';
import type { PrintedGrid } from './printedTable.ts';
import './columns.css';

/** What the columns have room for; numbers of a province are longer. */
export const COMMON_DIGITS = 4;
const MOST_DIGITS = 14;

/** How wide the columns of a table are: those of the heads of its rows by their depth, those of figures alike. */
export function Columns({ grids }: { readonly grids: readonly PrintedGrid[] }) {
  const heads = headsOf(grids);
  return (
    <colgroup>
      {Array.from({ length: widthOf(grids) }, (_, column) => (
        <col key={column} data-head={column < heads ? heads - column : undefined} />
      ))}
    </colgroup>
  );
}

/** Columns of the widest grid, with those of the heads of its rows. */
export function widthOf(grids: readonly PrintedGrid[]): number {
  return Math.max(...grids.map(({ rowHeadLevels, lines }) => rowHeadLevels + (lines[0]?.cells.length ?? 0)));
}

/** For a table whose longest number has so many digits. */
export function digitsStyle(digits: number): CSSProperties {
  return { ['--cms-digits' as string]: Math.min(MOST_DIGITS, Math.max(COMMON_DIGITS, digits)) };
}

function headsOf(grids: readonly PrintedGrid[]): number {
  return Math.max(...grids.map(({ rowHeadLevels }) => rowHeadLevels));
}
