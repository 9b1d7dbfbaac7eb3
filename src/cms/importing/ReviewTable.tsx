import { useMemo, type KeyboardEvent } from 'react';
import type { FigureKey } from '../../forms/figure.ts';
import type { Cell, Table } from '../../forms/table.ts';
import { goToFigures } from '../editor/goTo.ts';
import { Columns, COMMON_DIGITS, digitsStyle, widthOf } from '../editor/table/Columns.tsx';
import { GridShown } from '../editor/table/GridShown.tsx';
import { moved, type Direction } from '../editor/table/moves.ts';
import { linesOf, printedTable } from '../editor/table/printedTable.ts';
import '../editor/table/table.css';
import { ReviewCell, ReviewTotal } from './ReviewCell.tsx';
import { usePlaceNames } from '../shell/pieces/usePlaceNames.ts';
import { useSigns } from '../shell/pieces/useSigns.ts';
import { useReview } from './reviewContext.ts';

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'UP',
  ArrowDown: 'DOWN',
  Enter: 'DOWN',
};

/** One table as the form prints it, with what was read in its cells. */
export function ReviewTable({ table, name }: { readonly table: Table; readonly name: string }) {
  const { review, decide, go, setFocus, focus } = useReview();
  const { form, cells } = review;
  const { comma } = useSigns();
  const { rowName, columnName } = usePlaceNames();
  const grids = useMemo(
    () => printedTable(form, table, (key) => (cells.get(key)?.read.certainty ?? 'missing') !== 'missing'),
    // What is printed does not change by what is decided.
    [form, table],
  );
  const lines = useMemo(() => linesOf(grids), [grids]);
  const width = widthOf(grids);
  const digits = Math.max(...table.cells.map(({ key }) => cells.get(key)?.shown.length ?? 0));
  const pressed = (event: KeyboardEvent<HTMLInputElement>, key: FigureKey) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    if (act(event, key)) event.preventDefault();
  };
  /** Whether the key meant something here. */
  function act({ key: pressedKey, altKey }: KeyboardEvent<HTMLInputElement>, key: FigureKey): boolean {
    const step = stepOf(pressedKey, altKey);
    if (step !== null) {
      go(step);
      return true;
    }
    if (altKey && /^\d$/.test(pressedKey)) {
      const choice = pressedKey === '0' ? '' : cells.get(key)?.read.candidates[Number(pressedKey) - 1];
      if (choice !== undefined) decide(key, choice);
      return choice !== undefined;
    }
    const direction = altKey ? undefined : directions[pressedKey];
    if (direction === undefined) return false;
    goToFigures([moved(lines, key, direction)]);
    return true;
  }
  const cellOf = (cell: Cell, span: number) => {
    const seen = cells.get(cell.key);
    const label = `${rowName(form, cell.key)}${comma}${columnName(form, cell.key)}`;
    return (
      <td
        key={cell.key}
        colSpan={span}
        className="cms-cell"
        data-state={seen?.state}
        data-focus={focus === cell.key}
      >
        {seen &&
          (cell.sumOf ? (
            <ReviewTotal seen={seen} label={label} decide={decide} setFocus={setFocus} />
          ) : (
            <ReviewCell seen={seen} label={label} decide={decide} setFocus={setFocus} pressed={pressed} />
          ))}
      </td>
    );
  };
  return (
    <div
      className="cms-table-frame cms-import-frame"
      role="group"
      aria-label={name}
      data-long={digits > COMMON_DIGITS}
    >
      <table data-table={table.id} data-long={digits > COMMON_DIGITS} style={digitsStyle(digits)}>
        <caption className="cms-table-caption">{name}</caption>
        <Columns grids={grids} />
        {grids.map((grid, index) => (
          <GridShown
            key={grid.title ?? index}
            grid={grid}
            alone={grids.length === 1}
            width={width}
            cellOf={cellOf}
          />
        ))}
      </table>
    </div>
  );
}

/** `n` and `p` stand in no number; with Alt for those whose input method takes letters. */
function stepOf(key: string, altKey: boolean): 1 | -1 | null {
  if (key === 'n' || (altKey && key === 'ArrowDown')) return 1;
  if (key === 'p' || (altKey && key === 'ArrowUp')) return -1;
  return null;
}
