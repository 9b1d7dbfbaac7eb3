import type { FigureKey } from '../../forms/figure.ts';
import type { PartId } from '../../report/content.ts';

const SHOWN_MS = 2_400;
const HIGHLIGHT = 'cms-found';

/** Id of a cell's field, or of the output of a computed cell. */
export function cellId(key: FigureKey): string {
  return `cell-${key}`;
}

/** Id of the section of a part. */
export function partAnchor(part: PartId): string {
  return `part-${part}`;
}

/** Puts the focus into the first of the cells and shows all of them for a moment; false where none is on the page. */
export function goToFigures(keys: readonly FigureKey[]): boolean {
  const cells = keys.flatMap((key) => document.getElementById(cellId(key)) ?? []);
  const entered = cells.find((cell) => cell instanceof HTMLInputElement && !cell.readOnly);
  const target = entered ?? cells[0];
  if (!target) return false;
  target.scrollIntoView({ block: 'center', inline: 'nearest' });
  target.focus({ preventScroll: true });
  for (const cell of cells) shownBriefly(cell.closest('td') ?? cell);
  return true;
}

/** Shows the words in the text of a part, where they stand there; else the beginning of the part. */
export function goToPart(part: PartId, words: string | null = null): void {
  const section = document.getElementById(partAnchor(part));
  if (!section) return;
  const found = words === null ? null : rangeOf(section, words);
  if (found) {
    CSS.highlights.set(HIGHLIGHT, new Highlight(found));
    setTimeout(() => CSS.highlights.delete(HIGHLIGHT), SHOWN_MS);
  }
  const field = found?.startContainer.parentElement?.closest<HTMLElement>('[contenteditable=true]');
  const target = field ?? section;
  target.focus({ preventScroll: true });
  (found?.startContainer.parentElement ?? section).scrollIntoView({ block: found ? 'center' : 'start' });
  if (!found) shownBriefly(section);
}

function shownBriefly(element: Element): void {
  element.classList.add(HIGHLIGHT);
  setTimeout(() => element.classList.remove(HIGHLIGHT), SHOWN_MS);
}

/** Where the words stand in what can be read, however many elements that is made of. */
function rangeOf(within: HTMLElement, words: string): Range | null {
  const texts = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const at = node.textContent?.indexOf(words) ?? -1;
    if (at === -1) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    return range;
  }
  return null;
}
