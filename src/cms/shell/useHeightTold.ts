import { useEffect, useRef, type RefObject } from 'react';

/** Tells what stays below an element that stays in sight how high that is, by a CSS variable of the page. */
export function useHeightTold<T extends HTMLElement>(variable: `--cms-${string}`): RefObject<T | null> {
  const measured = useRef<T>(null);
  useEffect(() => {
    const element = measured.current;
    if (!element) return;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => style.setProperty(variable, `${element.offsetHeight}px`));
    observer.observe(element);
    return () => {
      observer.disconnect();
      style.removeProperty(variable);
    };
  }, [variable]);
  return measured;
}
