import type { TextLine } from './paragraphs.ts';

/** Of the height of a page: where its head and its foot are. */
const MARGIN = 0.1;
const NUMBER = /^[-—–－·\s]*第?\s*\d{1,3}\s*页?\s*(?:[/／,，共]\s*共?\s*\d{1,3}\s*页?)?[-—–－·\s]*$/;

/** Whether a line is the number of a page, or says in its head or foot what those of other pages say, too. */
export function furnitureOf(
  lines: readonly TextLine[],
  pages: readonly { readonly height: number }[],
): (line: TextLine) => boolean {
  const margin = ({ base, page }: TextLine): boolean => {
    const { height } = pages[page - 1]!;
    return base < MARGIN * height || base > (1 - MARGIN) * height;
  };
  const alike = (line: TextLine): string => line.text.replace(/\d+/g, '0').replace(/\s/g, '');
  const told = new Map<string, Set<number>>();
  for (const line of lines.filter(margin)) {
    const key = alike(line);
    told.set(key, (told.get(key) ?? new Set()).add(line.page));
  }
  return (line) =>
    margin(line) &&
    (NUMBER.test(line.text) || (told.get(alike(line))?.size ?? 0) > Math.max(1, pages.length / 2));
}
