import { laidOut, MOST_ROWS, type Block, type TooLarge } from './block.ts';

/** What of `HTMLTableElement` is read. */
export interface TableMarkup {
  readonly rows: Iterable<{ readonly cells: Iterable<CellMarkup> }> & { readonly length: number };
}

interface CellMarkup {
  readonly textContent: string | null;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** The cells of a table of a copied page, a Word document or a sheet. */
export function htmlTable(table: TableMarkup): Block | TooLarge {
  if (table.rows.length > MOST_ROWS) return { tooLarge: { rows: table.rows.length, columns: 0 } };
  const rows = Array.from(table.rows, ({ cells }) =>
    Array.from(cells, ({ textContent, colSpan, rowSpan }) => ({
      text: oneLine(textContent ?? ''),
      colSpan: Math.max(1, colSpan),
      rowSpan: rowSpan === 0 ? MOST_ROWS : rowSpan,
    })),
  );
  return laidOut(rows);
}

/** Line breaks within a cell are none in what it says. */
function oneLine(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}
