import type { FigureKey } from '../../forms/figure.ts';
import type { Cell } from '../../forms/table.ts';

type Lines = readonly (readonly Cell[])[];

/** The cell that a key leads to from another; null: the key leads nowhere. Lines may be of different lengths. */
export function neighbour(lines: Lines, from: FigureKey, key: string): FigureKey | null {
  const line = lines.findIndex((cells) => cells.some((cell) => cell.key === from));
  const cells = lines[line];
  if (!cells) return null;
  const column = cells.findIndex((cell) => cell.key === from);
  const inLine = (index: number) => lines[index]?.[Math.min(column, lines[index].length - 1)];
  const led: Readonly<Record<string, () => Cell | undefined>> = {
    ArrowLeft: () => cells[column - 1],
    ArrowRight: () => cells[column + 1],
    ArrowUp: () => inLine(line - 1),
    ArrowDown: () => inLine(line + 1),
    Home: () => cells[0],
    End: () => cells.at(-1),
  };
  return led[key]?.()?.key ?? null;
}
