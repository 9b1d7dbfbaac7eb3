/** A place of what was copied. A merged cell is in all its places: `left` and `up` lead back to the first of them. */
export interface CopiedCell {
  readonly text: string;
  readonly left: number;
  readonly up: number;
}

/** Copied cells, every line as long as the longest. */
export type Block = readonly (readonly CopiedCell[])[];

/** Beyond the largest statutory table with all its heads, and far below what would keep a browser busy. */
export const MOST_ROWS = 200;
export const MOST_COLUMNS = 60;

/** More was copied than a statutory table can hold. */
export interface TooLarge {
  readonly tooLarge: { readonly rows: number; readonly columns: number };
}

export function isTooLarge(copied: Block | TooLarge): copied is TooLarge {
  return 'tooLarge' in copied;
}

/** Whether the place only continues a merged cell. */
export function isCovered({ left, up }: CopiedCell): boolean {
  return left > 0 || up > 0;
}

/** A written cell and what it is merged over. */
export interface WrittenCell {
  readonly text: string;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** Rows as they are written laid out in their places, each cell in the first free one. */
export function laidOut(rows: readonly (readonly WrittenCell[])[]): Block | TooLarge {
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length > MOST_ROWS || widest > MOST_COLUMNS) {
    return { tooLarge: { rows: rows.length, columns: widest } };
  }
  const places: (CopiedCell | undefined)[][] = rows.map(() => []);
  for (const [line, cells] of rows.entries()) {
    let column = 0;
    for (const { text, colSpan, rowSpan } of cells) {
      while (places[line]![column] !== undefined) column += 1;
      const end = column + colSpan;
      if (end > MOST_COLUMNS) return { tooLarge: { rows: rows.length, columns: end } };
      for (let up = 0; up < rowSpan && line + up < rows.length; up += 1) {
        for (let left = 0; left < colSpan; left += 1) places[line + up]![column + left] = { text, left, up };
      }
      column = end;
    }
  }
  const width = places.reduce((most, row) => Math.max(most, row.length), 0);
  return places.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? nothing));
}

const nothing: CopiedCell = { text: '', left: 0, up: 0 };
