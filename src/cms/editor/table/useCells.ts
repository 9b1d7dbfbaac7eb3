import {
  useCallback,
  useRef,
  useState,
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react';
import type { FigureKey } from '../../../forms/figure.ts';
import type { TableId } from '../../../forms/table.ts';
import type { DraftInHand } from '../draft/draft.ts';
import { cellId } from '../goTo.ts';
import { usePasting } from '../paste/pasting.ts';
import { deedOf, type Deed } from './cellKeys.ts';
import { isEntered, moved, rectangle, type Lines } from './moves.ts';

/** Where one is in a table. */
export interface At {
  readonly focus: FigureKey;
  /** The other corner of what is selected. */
  readonly anchor: FigureKey;
  /** The keys move within the number. */
  readonly editing: boolean;
}

/** What keys, mouse and clipboard do in the cells of a table, as in Excel and WPS. `shown`: the text of each cell. */
export function useCells(
  table: TableId,
  lines: Lines,
  shown: (key: FigureKey) => string,
  draft: RefObject<DraftInHand>,
) {
  const { paste } = usePasting();
  const [at, setAt] = useState<At | null>(null);
  // Handlers are the same all the time, so that the cells need not be drawn again for their sake.
  const now = useRef({ at, lines, shown });
  now.current = { at, lines, shown };
  const stoodThere = useRef('');

  const typedIn = useCallback(
    (key: FigureKey) => draft.current.parts[table].figures[key]?.typed ?? '',
    [draft, table],
  );
  const type = useCallback(
    (key: FigureKey, typed: string) => draft.current.change({ [table]: { figures: { [key]: { typed } } } }),
    [draft, table],
  );
  const selected = useCallback((): Lines => {
    const { at, lines } = now.current;
    return at ? rectangle(lines, at.anchor, at.focus) : [];
  }, []);

  const clear = useCallback(() => {
    const filled = selected()
      .flat()
      .filter((cell) => isEntered(cell) && typedIn(cell.key) !== '');
    if (filled.length === 0) return;
    const figures = Object.fromEntries(filled.map(({ key }) => [key, { typed: '' }]));
    draft.current.change({ [table]: { figures } });
  }, [draft, selected, table, typedIn]);

  const act = useCallback(
    (deed: Deed, key: FigureKey) => {
      const { at, lines } = now.current;
      switch (deed.kind) {
        case 'MOVE':
          focusOn(moved(lines, key, deed.to));
          setAt((before) => before && { ...before, anchor: before.focus, editing: false });
          return;
        case 'EXTEND': {
          const to = moved(lines, key, deed.to);
          const anchor = at?.anchor ?? key;
          focusOn(to);
          setAt({ focus: to, anchor, editing: false });
          return;
        }
        case 'SELECT_ALL': {
          const [first, last] = [moved(lines, key, 'FIRST'), moved(lines, key, 'LAST')];
          focusOn(last);
          setAt({ focus: last, anchor: first, editing: false });
          return;
        }
        case 'EDIT':
          setAt({ focus: key, anchor: key, editing: true });
          caretToEnd(key);
          return;
        case 'RESTORE':
          if (typedIn(key) !== stoodThere.current) type(key, stoodThere.current);
          setAt({ focus: key, anchor: key, editing: false });
          selectText(key);
          return;
        case 'CLEAR':
          clear();
          return;
        case 'UNDO':
          draft.current.undo?.();
          return;
        case 'REDO':
          draft.current.redo?.();
      }
    },
    [clear, draft, type, typedIn],
  );

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const key = figureOf(event);
      if (key === null || event.nativeEvent.isComposing) return;
      const deed = deedOf(event, now.current.at?.editing ?? false);
      if (!deed) return;
      if (deed.kind === 'CLEAR' && !draft.current.editable) return;
      event.preventDefault();
      act(deed, key);
    },
    [act, draft],
  );
  const onFocus = useCallback(
    (event: FocusEvent) => {
      const key = figureOf(event);
      if (key === null) return;
      stoodThere.current = typedIn(key);
      setAt((before) => (before?.focus === key ? before : { focus: key, anchor: key, editing: false }));
      selectText(key);
    },
    [typedIn],
  );
  const onBlur = useCallback(() => setAt(null), []);
  const onMouseDown = useCallback((event: MouseEvent) => {
    const key = figureOf(event);
    if (key === null || !(event.target instanceof HTMLInputElement)) return;
    const isHere = document.activeElement === event.target;
    if (event.shiftKey && now.current.at) {
      event.preventDefault();
      const { anchor } = now.current.at;
      focusOn(key);
      setAt({ focus: key, anchor, editing: false });
    } else if (isHere) {
      setAt({ focus: key, anchor: key, editing: true });
    } else {
      // Else the caret would take the place of the selection.
      event.preventDefault();
      event.target.focus();
    }
  }, []);
  const onPaste = useCallback(
    (event: ClipboardEvent) => {
      const key = figureOf(event);
      const { at } = now.current;
      const cell = key === null ? undefined : draft.current.form.cells.get(key);
      const text = event.clipboardData.getData('text/plain');
      // In the middle of a number a few digits go where the caret is.
      if (!cell || (at?.editing && !/[\t\n]/.test(text.trim()))) return;
      event.preventDefault();
      if (draft.current.editable) paste(event.clipboardData, cell);
    },
    [draft, paste],
  );
  const onCopy = useCallback(
    (event: ClipboardEvent) => {
      const cells = selected();
      if (cells.flat().length < 2) return;
      event.preventDefault();
      const text = cells.map((line) => line.map(({ key }) => now.current.shown(key)).join('\t')).join('\n');
      event.clipboardData.setData('text/plain', text);
    },
    [selected],
  );

  return { at, selected, type, handlers: { onKeyDown, onFocus, onBlur, onMouseDown, onPaste, onCopy } };
}

function figureOf({ target }: { readonly target: EventTarget }): FigureKey | null {
  return target instanceof HTMLInputElement ? (target.dataset['figure'] ?? null) : null;
}

function fieldOf(key: FigureKey): HTMLInputElement | null {
  const field = document.getElementById(cellId(key));
  return field instanceof HTMLInputElement ? field : null;
}

function focusOn(key: FigureKey): void {
  const field = fieldOf(key);
  field?.focus({ preventScroll: true });
  field?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** What is typed next takes the place of what is there. */
function selectText(key: FigureKey): void {
  fieldOf(key)?.select();
}

function caretToEnd(key: FigureKey): void {
  const field = fieldOf(key);
  field?.setSelectionRange(field.value.length, field.value.length);
}
