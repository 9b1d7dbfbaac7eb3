import type { CommentShownFragment } from '../generated/operations.ts';

/** Brings what a comment is about onto the screen, and the focus to it: the cell, the words, or else the part. */
export function showInReport({ part, figure, place }: CommentShownFragment): void {
  const section = document.querySelector<HTMLElement>(`.cms-reading [data-part="${part}"]`);
  const found =
    (figure !== null && section?.querySelector<HTMLElement>(`[data-figure="${figure}"]`)) ||
    (place.start !== null && wordsAt(section, place.start)) ||
    section?.querySelector<HTMLElement>(':is(h2, h3)');
  if (!found) return;
  found.scrollIntoView({ block: 'center' });
  found.focus({ preventScroll: true });
}

/** The words from there on; the button behind them, which can have the focus. */
function wordsAt(section: HTMLElement | null, start: number): HTMLElement | null {
  const words = section?.querySelector<HTMLElement>(`[data-start="${start}"]`);
  return words?.closest('p')?.querySelector<HTMLElement>('.cms-comment-count') ?? words ?? null;
}
