import { useEffect, useRef } from 'react';
import { useSettings } from '../settings.tsx';
import { isSingleKey, pressedIn } from './pressed.ts';

/** A key, or several pressed together, that does something on the page that is shown. */
export interface Shortcut {
  /** As in `?`, `Control+Enter`, `Alt+ArrowDown`: modifiers in the order Control, Alt, Shift, then `KeyboardEvent.key`. */
  readonly keys: string;
  /** What it does, for the list that `?` shows. */
  readonly does: string;
  /** Left out: the key is handled elsewhere, and is only told of here. */
  readonly act?: () => void;
  /** Also while somebody is typing into a field. */
  readonly inFields?: boolean;
}

const present = new Set<{ readonly current: readonly Shortcut[] }>();

/** All that the page that is shown listens to. */
export function presentShortcuts(): readonly Shortcut[] {
  return [...present].flatMap(({ current }) => current);
}

/** Listens as long as whoever calls this is on the screen; to single keys where they are not switched off. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const { singleKeys } = useSettings();
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useEffect(() => {
    present.add(latest);
    const listen = (event: KeyboardEvent) => {
      const pressed = pressedIn(event);
      if (!singleKeys && isSingleKey(pressed)) return;
      const found = latest.current.find(({ keys }) => keys === pressed);
      if (!found?.act || event.defaultPrevented || event.isComposing) return;
      if (!found.inFields && isField(event.target)) return;
      event.preventDefault();
      found.act();
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
      present.delete(latest);
    };
  }, [singleKeys]);
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}
