import { useEffect, useState } from 'react';
import type { PartId } from '../../../report/content.ts';
import { partAnchor } from '../goTo.ts';

/** What is read of the window: the last part that begins above this share of its height. */
const READING_LINE = 0.35;

/** The part that one is looking at. */
export function usePartInView(parts: readonly PartId[]): PartId | null {
  const [inView, setInView] = useState<PartId | null>(null);
  const all = parts.join();
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      const line = window.innerHeight * READING_LINE;
      const begun = all.split(',').filter((part) => {
        const section = document.getElementById(partAnchor(part as PartId));
        return section !== null && section.getBoundingClientRect().top <= line;
      });
      // Above all of them, the first is what comes.
      setInView((begun.at(-1) ?? all.split(',')[0] ?? null) as PartId | null);
    };
    const onScroll = () => (frame ||= requestAnimationFrame(look));
    look();
    window.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('resize', onScroll);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', onScroll);
      window.removeEventListener('resize', onScroll);
    };
  }, [all]);
  return inView;
}
