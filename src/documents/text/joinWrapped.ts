import type { Paragraph } from '../blocks.ts';

/** How a paragraph of its own begins: numbered, or a heading. */
export const STARTS =
  /^(?:[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十\d]{1,2}[)）]|\d{1,2}[.、．]\s*[^\d\s]|第[一二三四五六]部分)/;
const ENDS = /[。！？；：!?;:”）)]$/;

/** How many half-width places a line takes. */
function width(text: string): number {
  let total = 0;
  for (const char of text) total += char.charCodeAt(0) > 0xff ? 2 : 1;
  return total;
}

/**
 * The width at which the layout of a source has wrapped its lines, in half-width places; null where lines are
 * paragraphs already.
 */
export function wrapWidth(lines: readonly Paragraph[]): number | null {
  const widths = lines
    .filter((line) => line.wrapped && line.text.length > 12 && !line.text.includes('\t'))
    .map((line) => width(line.text))
    .sort((a, b) => a - b);
  const widest = widths[Math.floor(widths.length * 0.95)];
  if (widest === undefined || widths.length < 8 || widest > 130 || widest < 40) return null;
  if ((widths.at(-1) ?? 0) > widest * 1.6) return null;
  return widths.filter((each) => each >= widest * 0.85).length >= widths.length * 0.4 ? widest : null;
}

/** Paragraphs as they were before the layout wrapped them; an empty line always ends one. */
export function joinWrapped(lines: readonly Paragraph[], wrapped: number | null): readonly string[] {
  const paragraphs: string[] = [];
  let open: string | null = null;
  for (const line of lines) {
    const text = line.text.replace(/\t+/g, ' ').trim();
    if (text === '') {
      open = null;
      continue;
    }
    if (open !== null && wrapped !== null && line.wrapped && goesOn(open, wrapped) && !STARTS.test(text)) {
      paragraphs.push(glue(paragraphs.pop()!, text));
    } else paragraphs.push(text);
    open = text;
  }
  return paragraphs;
}

/** A line that reaches the margin goes on, unless it also ends a sentence a little before it. */
function goesOn(line: string, wrapped: number): boolean {
  return width(line) >= wrapped * (ENDS.test(line) ? 0.96 : 0.8);
}

/** One text of two lines; a space only between words of letters. */
export function glue(before: string, after: string): string {
  return /[A-Za-z0-9,.]$/.test(before) && /^[A-Za-z]/.test(after) ? `${before} ${after}` : before + after;
}
