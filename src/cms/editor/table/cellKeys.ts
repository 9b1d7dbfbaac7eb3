import type { Direction } from './moves.ts';

/** A key that was pressed in a cell, as `KeyboardEvent` has it. */
export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** What a key does. `EXTEND` moves the far corner of the selection; `RESTORE` brings back what stood in the cell. */
export type Deed =
  | { readonly kind: 'MOVE' | 'EXTEND'; readonly to: Direction }
  | { readonly kind: 'EDIT' | 'RESTORE' | 'CLEAR' | 'SELECT_ALL' | 'UNDO' | 'REDO' };

/**
 * What a key does in a cell, as in Excel and WPS; null: what it does in any field. `editing`: after F2 or a second click
 * the keys move within the number.
 */
export function deedOf(press: Press, editing: boolean): Deed | null {
  const { key, altKey, shiftKey } = press;
  if (altKey) return null;
  if (press.ctrlKey || press.metaKey) return withControl(key, shiftKey, editing);
  switch (key) {
    case 'Enter':
      return { kind: 'MOVE', to: shiftKey ? 'UP' : 'DOWN' };
    case 'F2':
      return { kind: 'EDIT' };
    case 'Escape':
      return { kind: 'RESTORE' };
    case 'ArrowUp':
    case 'ArrowDown':
      return { kind: shiftKey ? 'EXTEND' : 'MOVE', to: key === 'ArrowUp' ? 'UP' : 'DOWN' };
    default:
      return editing ? null : overTheLine(key, shiftKey);
  }
}

/** What moves within the number instead while it is edited. */
function overTheLine(key: string, shiftKey: boolean): Deed | null {
  const kind = shiftKey ? 'EXTEND' : 'MOVE';
  switch (key) {
    case 'ArrowLeft':
      return { kind, to: 'LEFT' };
    case 'ArrowRight':
      return { kind, to: 'RIGHT' };
    case 'Home':
      return { kind, to: 'LINE_START' };
    case 'End':
      return { kind, to: 'LINE_END' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'CLEAR' };
    default:
      return null;
  }
}

function withControl(key: string, shiftKey: boolean, editing: boolean): Deed | null {
  const kind = shiftKey ? 'EXTEND' : 'MOVE';
  switch (key.toLowerCase()) {
    case 'z':
      return { kind: shiftKey ? 'REDO' : 'UNDO' };
    case 'y':
      return { kind: 'REDO' };
    case 'home':
      return { kind, to: 'FIRST' };
    case 'end':
      return { kind, to: 'LAST' };
    case 'a':
      return editing ? null : { kind: 'SELECT_ALL' };
    default:
      return null;
  }
}
