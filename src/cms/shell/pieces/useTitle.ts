import { useEffect } from 'react';

/** What the tab of the browser, and the list of what was visited, call the page. Null: something else names it. */
export function useTitle(title: string | null): void {
  useEffect(() => {
    if (title !== null) document.title = title;
  }, [title]);
}
