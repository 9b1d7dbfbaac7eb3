/** Brings the first figure that an issue is about, or else its part, onto the screen, with the focus. */
export function showFigure({
  figures,
  part,
}: {
  readonly figures: readonly string[];
  readonly part: string | null;
}): void {
  const [figure] = figures;
  const place =
    figure === undefined
      ? document.querySelector<HTMLElement>(`.cms-reading [data-part="${part ?? ''}"] :is(h2, h3)`)
      : document.querySelector<HTMLElement>(`.cms-reading [data-figure="${figure}"]`);
  place?.scrollIntoView({ block: 'center' });
  place?.focus({ preventScroll: true });
}
