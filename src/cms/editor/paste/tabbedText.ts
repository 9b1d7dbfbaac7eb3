import Papa from 'papaparse';
import { laidOut, MOST_ROWS, type Block, type TooLarge } from './block.ts';

/** Longer than any table that fits, so that a whole workbook is not taken apart first. */
const LONGEST = 1_000_000;

/** The cells of a text as Excel, WPS and Word put them on the clipboard: tabs between cells, a line a row. */
export function tabbedText(text: string): Block | TooLarge {
  if (text.length > LONGEST) return { tooLarge: { rows: text.split('\n').length, columns: 1 } };
  const { data } = Papa.parse<string[]>(text, { delimiter: '\t', skipEmptyLines: false });
  // A line break ends the last row too.
  const rows = data.at(-1)?.join('\t') === '' && data.length > 1 ? data.slice(0, -1) : data;
  if (rows.length > MOST_ROWS) return { tooLarge: { rows: rows.length, columns: rows[0]?.length ?? 0 } };
  return laidOut(rows.map((row) => row.map((cell) => ({ text: cell, colSpan: 1, rowSpan: 1 }))));
}
