import { paragraph, type Block, type SourceDocument } from '../blocks.ts';
import { layOut, listed } from '../grid.ts';
import { limits } from '../limits.ts';
import { cleanText } from '../text/cleanText.ts';
import { unreadable } from '../unreadable.ts';
import { asPipes, drawsTables } from './drawnTables.ts';
import { readMarkdown } from './markdown.ts';
import { tabbedRows } from './tabbedRows.ts';

/** Plain text: one paragraph a line, tables drawn, as lines of cells or as one tab-indented cell a line. */
export function readText(text: string): SourceDocument {
  const clean = cleanText(text);
  if (drawsTables(clean)) return readMarkdown(asPipes(clean));
  return { titles: [], metadata: [], blocks: textBlocks(clean.split('\n')) };
}

/** A cell of a table that Word has saved as text: a tab, then all of the cell. */
const INDENTED_CELL = /^\t[^\t]*$/;

function textBlocks(lines: readonly string[]): readonly Block[] {
  if (lines.length > limits.blocks * 4) throw unreadable('TOO_LARGE', `${lines.length} lines`);
  const blocks: Block[] = [];
  let tables = 0;
  let at = 0;
  while (at < lines.length) {
    const rows = indentedRows(lines, at);
    if (rows) {
      tables += 1;
      blocks.push(listed(rows.rows, `表${tables}（第${at + 1}行起）`));
      at = rows.end;
      continue;
    }
    const even = rowsOfRun(lines, at);
    if (even) {
      tables += 1;
      const cells = even.rows.map((row) => row.map((cell) => ({ text: cell, width: 1, height: 1 })));
      blocks.push(layOut(cells, `表${tables}（第${at + 1}行起）`));
      at = even.end;
      continue;
    }
    const line = lines[at]!;
    at += 1;
    if (line.trim() === '') blocks.push(paragraph('', `第${at}行`, true));
    else blocks.push(paragraph(trimmed(line), `第${at}行`, true));
  }
  return blocks;
}

/** Without outer space; tabs are cells, also at both ends. */
function trimmed(line: string): string {
  const text = line.trimEnd();
  return text.replace(/^[ \u3000\u00a0]+/, '') + line.slice(text.length).replace(/[^\t]/g, '');
}

/** Only at the first line of a run: its later lines alone may be even by chance. */
function rowsOfRun(lines: readonly string[], at: number): ReturnType<typeof tabbedRows> {
  return at > 0 && lines[at - 1]!.includes('\t') ? null : tabbedRows(lines, at);
}

/**
 * A table written as one tab-indented cell a line, its rows apart by an empty line. A line that is not indented
 * goes on with the cell before it. Null where no such table with several cells begins.
 */
function indentedRows(
  lines: readonly string[],
  start: number,
): { readonly rows: readonly (readonly string[])[]; readonly end: number } | null {
  if (!INDENTED_CELL.test(lines[start]!)) return null;
  const rows: string[][] = [];
  let row: string[] | null = null;
  let at = start;
  for (; at < lines.length; at += 1) {
    const line = lines[at]!;
    if (INDENTED_CELL.test(line)) {
      if (!row) rows.push((row = []));
      row.push(line.trim());
    } else if (line === '') {
      if (!continues(lines, at)) row = null;
    } else if (row && continuesCell(lines, at)) {
      row.push(`${row.pop()!}${line.trim()}`);
    } else break;
  }
  const multiple = rows.filter((each) => each.length > 1).length;
  return multiple >= 1 && rows.length >= 2 ? { rows, end: at } : null;
}

/** A short line that is not indented, between lines of the table, belongs to the cell before it. */
function continuesCell(lines: readonly string[], at: number): boolean {
  if (lines[at]!.length > 12 || /[一二三四五六]、/.test(lines[at]!)) return false;
  const next = lines.slice(at + 1, at + 6).find((line) => line !== '');
  return (
    next !== undefined && (INDENTED_CELL.test(next) || (next.length <= 12 && !/[一二三四五六]、/.test(next)))
  );
}

function continues(lines: readonly string[], at: number): boolean {
  const next = lines.slice(at + 1, at + 3).findIndex((line) => line !== '');
  return next !== -1 && !lines[at + 1 + next]!.startsWith('\t') && continuesCell(lines, at + 1 + next);
}
