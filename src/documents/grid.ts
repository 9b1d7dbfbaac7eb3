import type { Grid, GridCell } from './blocks.ts';
import { limits } from './limits.ts';
import { unreadable } from './unreadable.ts';

export interface WrittenCell {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** Lays written rows out, each cell in the first free place as HTML and Word do, spans clamped to the limits. */
export function layOut(rows: readonly (readonly WrittenCell[])[], place: string): Grid {
  const taken = new Set<number>();
  const width = limits.span * limits.cellsPerTable;
  const laid: GridCell[][] = [];
  let count = 0;
  rows.forEach((cells, row) => {
    let column = 0;
    const line: GridCell[] = [];
    for (const cell of cells) {
      count += 1;
      if (count > limits.cellsPerTable)
        throw unreadable('TOO_LARGE', `${place}: more than ${limits.cellsPerTable} cells`);
      while (taken.has(row * width + column)) column += 1;
      const laidCell = { text: cell.text, row, column, width: span(cell.width), height: span(cell.height) };
      for (let y = 0; y < Math.min(laidCell.height, rows.length - row); y += 1) {
        for (let x = 0; x < laidCell.width; x += 1) taken.add((row + y) * width + column + x);
      }
      if (taken.size > limits.placesPerTable) throw unreadable('TOO_LARGE', `${place}: too many places`);
      line.push(laidCell);
      column += laidCell.width;
    }
    laid.push(line);
  });
  return { kind: 'grid', place, aligned: true, rows: laid };
}

/** Rows that are only lists of cells: no spans are known and columns are no more than counts. */
export function listed(rows: readonly (readonly string[])[], place: string): Grid {
  const cells = rows.map((row) => row.map((text) => ({ text, width: 1, height: 1 })));
  return { ...layOut(cells, place), aligned: false };
}

function span(value: number): number {
  return Number.isInteger(value) && value >= 1 ? Math.min(value, limits.span) : 1;
}
