import { useEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

/** Id of the part of the window that changes from page to page. */
export const CONTENT = 'content';

/**
 * A new page begins at its top. Whoever came by a button that went with the page before goes on in the new one, and not
 * at the beginning of the window.
 */
export function useArrival(): void {
  const { pathname } = useLocation();
  const type = useNavigationType();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (type !== NavigationType.Pop) window.scrollTo(0, 0);
    if (document.activeElement === document.body) {
      document.getElementById(CONTENT)?.focus({ preventScroll: true });
    }
  }, [pathname, type]);
}
