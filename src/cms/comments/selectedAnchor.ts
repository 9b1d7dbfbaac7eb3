import { isPartId } from '../../report/content.ts';
import { quoteBetween, type Anchor } from './anchor.ts';

/** What is selected, or has the focus, as something to comment; null: nothing that can be. */
export function selectedAnchor(textOf: (part: string) => string): Anchor | null {
  return selectedWords(textOf) ?? focusedPlace();
}

/** The words of one part that are selected. */
export function selectedWords(textOf: (part: string) => string): Anchor | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const part = partAround(range.commonAncestorContainer);
  if (part === null) return null;
  const touched = [...part.querySelectorAll<HTMLElement>('[data-start]')].filter((words) =>
    range.intersectsNode(words),
  );
  const [first, last] = [touched[0], touched.at(-1)];
  const id = part.dataset['part'] ?? '';
  if (!first || !last || !isPartId(id)) return null;
  const from = startOf(first) + (first.contains(range.startContainer) ? range.startOffset : 0);
  const to = startOf(last) + (last.contains(range.endContainer) ? range.endOffset : last.innerText.length);
  const quote = quoteBetween(textOf(id), from, to);
  return quote && { part: id, figure: null, quote };
}

/** The cell, or else the part, that has the focus. */
function focusedPlace(): Anchor | null {
  const focused = document.activeElement;
  const part = focused && partAround(focused)?.dataset['part'];
  if (!(focused instanceof HTMLElement) || part === null || part === undefined || !isPartId(part))
    return null;
  return { part, figure: focused.dataset['figure'] ?? null, quote: null };
}

function partAround(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('[data-part]') ?? null;
}

function startOf(words: HTMLElement): number {
  return Number(words.dataset['start']);
}
