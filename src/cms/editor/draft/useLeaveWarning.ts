import { useEffect } from 'react';
import { isDone } from './keeper.ts';
import type { Keeping } from './keeping.ts';

/** Where this browser keeps nothing on this machine, the window is not closed over unsent text without a question. */
export function useLeaveWarning({ keeper, keepsHere }: Keeping): void {
  useEffect(() => {
    if (keepsHere) return;
    const warn = (event: BeforeUnloadEvent) => {
      if (!isDone(keeper.state())) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [keeper, keepsHere]);
}
