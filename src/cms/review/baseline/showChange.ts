let shown: Element | null = null;

/** Brings the next change in reading order onto the screen, or the one before; from the last to the first. */
export function showChange(step: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>('.cms-reading [data-change]')];
  const from = shown ? all.indexOf(shown as HTMLElement) : -1;
  const next = all.at(from === -1 ? (step === 1 ? 0 : -1) : (from + step) % all.length);
  if (!next) return;
  for (const each of all) each.removeAttribute('data-shown');
  shown = next;
  next.setAttribute('data-shown', '');
  next.scrollIntoView({ block: 'center' });
  if (next.dataset['figure'] !== undefined) next.focus({ preventScroll: true });
}
