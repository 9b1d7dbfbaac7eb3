import { paragraph, type Block, type Paragraph } from '../blocks.ts';
import { halfWidth } from '../../util/halfWidth.ts';
import { rowLabels, withoutNumbering } from '../tables/rowLabels.ts';
import { statutoryHeadings } from '../recognise/headings.ts';

const LONG = 100;
const NUMERAL = '[一二三四五六七八九十]、';
const MARK = '(?:\\d[.．、](?!\\d)|[（(][一二三四五六七][)）]|[一二三四]、)';
const heading = new RegExp(`(?:${NUMERAL})(?:${alternatives(statutoryHeadings)})`, 'g');
// 其他 and 总计 also head columns; their rows begin with a numeral.
const labels = Object.values(rowLabels)
  .flatMap((each) => each.map((label) => halfWidth(withoutNumbering(label.printed))))
  .filter((text) => text !== '其他' && text !== '总计');
const label = new RegExp(alternatives(labels), 'g');

// Where a line may be broken again: after digits, before numbering, before the label of a row.
const SEAM = new RegExp(
  [
    `(?<=[\\d０-９] {0,3})(?=[\\u4e00-\\u9fff（(])(?!(?:件|条|项|个|元|万元|亿元|年|月|日|%))`,
    `(?<![\\u4e00-\\u9fff]第|区分)(?=${MARK})(?<!\\d(?=[.．]))(?=\\D|\\d[.．、](?:[\\u4e00-\\u9fff]))`,
    `(?<=尚未审结\\s{0,3}总计\\s{0,3})(?=\\d)`,
  ].join('|'),
  'g',
);

/** Breaks lines into which a whole page was run together: before and after headings, and between table rows. */
export function unflatten(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.text.length > LONG ? pieces(block) : [block],
  );
}

function pieces(block: Paragraph): readonly Block[] {
  const parts = splitAround(block.text, heading)
    .flatMap((part) => (isFlatTable(part) ? tableRows(part) : [part]))
    .flatMap(spacedHeadings);
  if (parts.length === 1) return [block];
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => paragraph(part, block.place));
}

/** Several rows with their digits on one line. Prose names labels and numbers too, but not the heads of a table. */
function isFlatTable(text: string): boolean {
  const plain = halfWidth(text).replace(/\s/g, '');
  const isTable = /信息内容|勾稽关系|申请人情况|本年新收政府信息公开申请数量[\d无]/.test(plain);
  const found = new Set(halfWidth(text).match(label) ?? []);
  return (isTable && found.size >= 3 && /\d|无/.test(plain)) || /尚未审结总计[\d无]/.test(plain);
}

function tableRows(text: string): readonly string[] {
  // Of the same length, so that what is cut is the text as printed.
  const plain = halfWidth(text);
  const seams = [...plain.matchAll(SEAM)].map((match) => match.index);
  const starts = [...plain.matchAll(label)]
    .map((match) => match.index)
    .filter((index) => afterFigures(plain, index));
  const bounds = [...new Set([0, ...seams, ...starts, text.length])].sort((a, b) => a - b);
  return bounds.slice(0, -1).map((from, index) => text.slice(from, bounds[index + 1]));
}

/** Headings that stand between spaces in running text: ` 一、概述 推进…`, ` （一）公开的主要内容 2013年…`. */
function spacedHeadings(text: string): readonly string[] {
  if (text.length <= 300) return [text];
  return text
    .split(
      /(?<!\s)\s+(?=[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十]{1,2}[)）]|\d{1,2}[、．]\D)/,
    )
    .flatMap((part) => {
      const match = /^([一二三四五六七八九十]{1,2}、[^\s。；，]{2,30})\s+(.*)$/s.exec(part);
      return match ? [match[1]!, match[2]!] : [part];
    });
}

function splitAround(text: string, pattern: RegExp): readonly string[] {
  const parts: string[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    parts.push(text.slice(at, match.index), match[0]);
    at = match.index + match[0].length;
  }
  parts.push(text.slice(at));
  return parts.filter((part) => part.trim() !== '');
}

/** A label begins a row where the row before it has ended, or where only heads stand before it. */
function afterFigures(text: string, index: number): boolean {
  // Space may stand between numbering and label; no more of it is looked at than a table leaves.
  const before = text.slice(Math.max(0, index - 6), index).trimEnd();
  return before !== '' && !/(?:[（(一二三四五六七.、．]|[（(][一二三四五六七][)）])$/.test(before);
}

function alternatives(words: readonly string[]): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => Array.from(word, (char) => char.replace(/[.*+?^${}()|[\]\\]/, '\\$&')).join('\\s*'))
    .join('|');
}
