import { useEffect, useRef, type RefObject } from 'react';

const VARIABLE = '--cms-notices';

/** Tells what else stays at the upper edge of the window how much of it the notices take. */
export function useNoticesHeight(): RefObject<HTMLDivElement | null> {
  const notices = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = notices.current;
    if (!element) return;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => style.setProperty(VARIABLE, `${element.offsetHeight}px`));
    observer.observe(element);
    return () => {
      observer.disconnect();
      style.removeProperty(VARIABLE);
    };
  }, []);
  return notices;
}
