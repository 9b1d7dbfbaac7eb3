/*
 * Parts of a page between which F6 goes, as between the panes of an office program: from the last of two hundred cells
 * to the checklist in one step. An element is such a part by its attribute `data-region`.
 */

const FOCUSABLE = [
  'a[href]',
  'button:not(:disabled)',
  'input:not(:disabled)',
  'textarea:not(:disabled)',
  '[contenteditable=true]',
  '[tabindex="0"]',
].join(', ');

/** Where somebody was in a part when they left it. */
const left = new WeakMap<Element, HTMLElement>();

/** Into the next part or the one before, from the last to the first: to where one was in it, else to its beginning. */
export function goToRegion(step: 1 | -1): void {
  const here = document.activeElement;
  // A dialog is to be closed first.
  if (!here || here.closest('[aria-modal="true"]')) return;
  const own = here.closest('[data-region]');
  if (own && here instanceof HTMLElement) left.set(own, here);
  const others = [...document.querySelectorAll('[data-region]')].filter((region) => region !== own);
  const after = others.filter((region) => isAfter(region, own ?? here));
  const before = others.filter((region) => !after.includes(region));
  const ordered = step === 1 ? [...after, ...before] : [...after, ...before].toReversed();
  for (const region of ordered) {
    const place = placeIn(region);
    if (!place) continue;
    place.focus();
    return;
  }
}

function isAfter(region: Element, place: Element): boolean {
  return (place.compareDocumentPosition(region) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function placeIn(region: Element): HTMLElement | null {
  const known = left.get(region);
  if (known?.isConnected && isShown(known)) return known;
  return [...region.querySelectorAll<HTMLElement>(FOCUSABLE)].find(isShown) ?? null;
}

function isShown(element: HTMLElement): boolean {
  return element.tabIndex >= 0 && element.checkVisibility();
}
