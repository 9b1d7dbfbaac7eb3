import { Popover } from 'antd';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { FigureKey } from '../../forms/figure.ts';
import type { Form } from '../../forms/form.ts';
import type { Table } from '../../forms/table.ts';
import { Columns, COMMON_DIGITS, digitsStyle } from '../editor/table/Columns.tsx';
import { linesOf, printedTable, type PrintedGrid } from '../editor/table/printedTable.ts';
import { useWords } from '../shell/words.ts';
import { CellCard } from './CellCard.tsx';
import { CellRead } from './CellRead.tsx';
import { ColumnHeads, RowHeads } from './Heads.tsx';
import type { FigureRead } from './figureText.ts';
import { useMarks } from './marks.ts';
import { neighbour } from './neighbour.ts';
import { texts } from './words.ts';

interface Spot {
  readonly key: FigureKey;
  readonly rect: {
    readonly top: number;
    readonly left: number;
    readonly width: number;
    readonly height: number;
  };
}

/** A statutory table as the form prints it. One cell of it is in the order of Tab; arrows move to the others. */
export function ReadingTable({
  form,
  table,
  figures,
  heading,
}: {
  readonly form: Form;
  readonly table: Table;
  readonly figures: ReadonlyMap<FigureKey, FigureRead>;
  readonly heading: string;
}) {
  const t = useWords(texts);
  const { changes } = useMarks();
  const wrapper = useRef<HTMLDivElement>(null);
  const grids = useMemo(
    () => printedTable(form, table, (key) => (figures.get(key)?.value ?? null) !== null),
    [form, table, figures],
  );
  const lines = useMemo(() => linesOf(grids), [grids]);
  const [active, setActive] = useState<FigureKey | null>(null);
  const [open, setOpen] = useState<Spot | null>(null);
  const inOrder = active ?? lines[0]?.[0]?.key ?? null;

  const cellOf = (key: FigureKey) => wrapper.current?.querySelector<HTMLElement>(`[data-figure="${key}"]`);
  const focus = (key: FigureKey) => {
    setActive(key);
    cellOf(key)?.focus();
  };
  const show = (key: FigureKey) => {
    const cell = cellOf(key)?.getBoundingClientRect();
    const around = wrapper.current?.getBoundingClientRect();
    if (!cell || !around) return;
    const { width, height } = cell;
    setActive(key);
    setOpen({ key, rect: { top: cell.top - around.top, left: cell.left - around.left, width, height } });
  };
  const close = () => {
    if (open) cellOf(open.key)?.focus();
    setOpen(null);
  };
  const press = (event: KeyboardEvent, key: FigureKey) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = neighbour(lines, key, event.key);
    if (next === null && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (next === null) show(key);
    else focus(next);
  };

  const cells = { figures, inOrder, onKey: press, onShow: show, onFocus: setActive };
  const digits = Math.max(
    ...table.cells.flatMap(({ key }) => [
      figures.get(key)?.value?.length ?? 0,
      changes?.cells.get(key)?.before?.length ?? 0,
    ]),
  );
  return (
    <div ref={wrapper} className="cms-reading-tables">
      {grids.map((grid, index) => (
        <div key={index} className="cms-reading-scroll" data-long={digits > COMMON_DIGITS}>
          <table
            role="grid"
            aria-label={t.table(grid.title ?? heading)}
            className="cms-reading-table cms-figures"
            data-table={table.id}
            data-long={digits > COMMON_DIGITS}
            style={digitsStyle(digits)}
          >
            <Columns grids={[grid]} />
            <GridRead grid={grid} cells={cells} />
          </table>
        </div>
      ))}
      {open && (
        <Popover
          open
          trigger="click"
          placement="bottom"
          destroyOnHidden
          onOpenChange={(shown) => !shown && setOpen(null)}
          content={<CellCard form={form} figure={figures.get(open.key)} cellKey={open.key} onClose={close} />}
        >
          <span aria-hidden className="cms-cell-anchor" style={open.rect} />
        </Popover>
      )}
    </div>
  );
}

interface Cells {
  readonly figures: ReadonlyMap<FigureKey, FigureRead>;
  readonly inOrder: FigureKey | null;
  readonly onKey: (event: KeyboardEvent, key: FigureKey) => void;
  readonly onShow: (key: FigureKey) => void;
  readonly onFocus: (key: FigureKey) => void;
}

function GridRead({ grid, cells }: { readonly grid: PrintedGrid; readonly cells: Cells }) {
  return (
    <>
      <thead>
        <ColumnHeads grid={grid} />
      </thead>
      <tbody>
        {grid.lines.map((line) => (
          <tr key={line.id}>
            <RowHeads heads={line.heads} />
            {line.cells.map((cell) => (
              <CellRead
                key={cell.key}
                cell={cell}
                figure={cells.figures.get(cell.key)}
                inOrder={cell.key === cells.inOrder}
                onKey={cells.onKey}
                onShow={cells.onShow}
                onFocus={cells.onFocus}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </>
  );
}
