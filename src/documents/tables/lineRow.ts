import { halfWidth } from '../../util/halfWidth.ts';
import { parseNumber } from './printedNumber.ts';

export interface LineRow {
  readonly labels: readonly string[];
  readonly values: readonly string[];
}

const LONGEST_LABEL = 100;
const LONGEST_LINE = 2_000;
const PAGE_NUMBER = /^(?:[-—－–·]\s*\d{1,4}\s*[-—－–·]|第\s*\d{1,4}\s*页.*|\d{1,4}\s*\/\s*\d{1,4})$/;
const GLUED = /^(.*?[\u4e00-\u9fff）)”"])([\d０-９][\d０-９.,，．]*)$/s;
const GLUED_ZEROS = /^(.*?[\u4e00-\u9fff）)”"])(无{2,})$/s;

/** `- 3 -`, `第3页`, `3/12`. */
export function isPageNumber(line: string): boolean {
  return line.length <= 30 && PAGE_NUMBER.test(halfWidth(line).trim());
}

/** A line of text as labels and values, cells apart by tabs or by space; null where it holds no values. */
export function lineRow(line: string): LineRow | null {
  if (line.length > LONGEST_LINE) return null;
  const text = line.trim();
  if (text === '' || isPageNumber(text)) return null;
  return line.includes('\t') ? tabbed(line.replace(/^[ \u3000]+/, '')) : spaced(text);
}

function tabbed(line: string): LineRow | null {
  const cells = line.split('\t').map((cell) => cell.trim());
  const first = cells.findLastIndex((cell) => cell !== '' && !isValue(cell)) + 1;
  const values = cells.slice(first);
  const labels = cells.slice(0, first).filter((cell) => cell !== '');
  // A single tab at the end is no cell.
  if (values.every((value) => value === '') && (labels.length === 0 || values.length < 2)) return null;
  return labels.join('').length > LONGEST_LABEL ? null : { labels, values };
}

function spaced(text: string): LineRow | null {
  const parts = text.split(/[\s\u3000]+/);
  let first = parts.length;
  while (first > 0 && isValue(parts[first - 1]!)) first -= 1;
  const values = parts.slice(first);
  const labels = parts.slice(0, first);
  const glued = GLUED.exec(labels.at(-1) ?? '');
  const zeros = GLUED_ZEROS.exec(labels.at(-1) ?? '');
  if (glued) {
    labels.splice(-1, 1, glued[1]!);
    values.unshift(glued[2]!);
  } else if (zeros && values.length === 0) {
    labels.splice(-1, 1, zeros[1]!);
    values.push(...Array.from(zeros[2]!));
  }
  if (values.length === 0) return null;
  const label = labels.join(' ');
  return label.length > LONGEST_LABEL ? null : { labels: label === '' ? [] : [label], values };
}

function isValue(text: string): boolean {
  if (parseNumber(text)) return true;
  // A misprinted number: `12a`, `1O`. Words with digits in them are not meant.
  return text.length <= 12 && /^\d/.test(text) && /^[\dA-Za-z.,，?？*＊]+$/.test(text);
}
