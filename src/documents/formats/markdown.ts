import { paragraph, type Block, type SourceDocument } from '../blocks.ts';
import { listed } from '../grid.ts';
import { limits } from '../limits.ts';
import { cleanText } from '../text/cleanText.ts';
import { unreadable } from '../unreadable.ts';
import { readHtml } from './html.ts';

const RULE = /^[\s:|+=-]+$/;

/** Markdown with pipe tables; the row above a rule is a row like the others, as torn tables have figures there. */
export function readMarkdown(text: string): SourceDocument {
  const lines = cleanText(text).split('\n');
  if (lines.length > limits.blocks * 4) throw unreadable('TOO_LARGE', `${lines.length} lines`);
  if (/<table[\s>]/i.test(text)) return readHtml(withParagraphs(lines));
  const blocks: Block[] = [];
  let rows: string[][] = [];
  let tables = 0;
  let cells = 0;
  const flush = (): void => {
    if (rows.length === 0) return;
    tables += 1;
    blocks.push(listed(rows, `表${tables}`));
    rows = [];
  };
  const inTables = tableLines(lines);
  lines.forEach((line, index) => {
    const trimmed = line.trim();
    if (inTables.has(index)) {
      if (isRule(trimmed)) return;
      const row = cellsOf(trimmed);
      cells += row.length;
      if (cells > limits.cells) throw unreadable('TOO_LARGE', `more than ${limits.cells} cells`);
      rows.push(row);
      return;
    }
    flush();
    blocks.push(paragraph(plain(trimmed), `第${index + 1}行`, true));
  });
  flush();
  return { titles: [], metadata: [], blocks };
}

/** Lines that begin with a stroke, and those around a rule that leave it out: `a | b` above `--- | ---`. */
function tableLines(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  lines.forEach((line, index) => {
    const text = line.trim();
    if (text.length > 1 && /^(?:\||\+[-=])/.test(text)) found.add(index);
    if (!text.includes('|') || !isRule(text)) return;
    if (lines[index - 1]?.includes('|')) found.add(index - 1);
    for (let at = index; lines[at]?.includes('|'); at += 1) found.add(at);
  });
  return found;
}

function isRule(line: string): boolean {
  return RULE.test(line) && /[-=]/.test(line);
}

function cellsOf(line: string): string[] {
  const inner = line.slice(line.startsWith('|') ? 1 : 0, line.endsWith('|') ? -1 : undefined);
  return inner.split('|').map((cell) => plain(cell.trim()));
}

/** Without the marks for headings and emphasis. */
function plain(text: string): string {
  return text
    .replace(/^#{1,6}\s+/, '')
    .replace(/\*\*|__/g, '')
    .replace(/\\([-\\`*_{}[\]()#+.!<>~|])/g, '$1')
    .replace(/&nbsp;|<br\s*\/?>/gi, ' ')
    .trim();
}

function withParagraphs(lines: readonly string[]): string {
  return lines.map((line) => (line.trimStart().startsWith('<') ? line : `<p>${plain(line)}</p>`)).join('\n');
}
