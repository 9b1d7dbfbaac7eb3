import type { ReactNode } from 'react';
import type { Cell } from '../../../forms/table.ts';
import { Printed } from '../../shell/pieces/Printed.tsx';
import type { Head } from './heads.ts';
import type { PrintedGrid, PrintedLine } from './printedTable.ts';

/** Heads and lines of a grid. `width`: columns of the widest grid of the table; the last cell of a line fills it up. */
export function GridShown({
  grid,
  alone,
  width,
  cellOf,
}: {
  readonly grid: PrintedGrid;
  /** The only grid of the table: its heads are those of the whole table, and stay in sight. */
  readonly alone: boolean;
  readonly width: number;
  /** `span`: over how many columns. */
  readonly cellOf: (cell: Cell, span: number) => ReactNode;
}) {
  const { title, corner, rowHeadLevels, columnHeads, lines } = grid;
  const columns = lines[0]?.cells.length ?? 0;
  const missing = width - rowHeadLevels - columns;
  const Heads = alone ? 'thead' : 'tbody';
  return (
    <>
      <Heads className="cms-table-heads">
        {title !== null && (
          <tr>
            <th scope="rowgroup" colSpan={width} className="cms-table-title">
              <Printed text={title} />
            </th>
          </tr>
        )}
        {columnHeads.map((heads, level) => (
          <tr key={level}>
            {level === 0 && rowHeadLevels > 0 && (
              <td rowSpan={columnHeads.length} colSpan={rowHeadLevels} className="cms-table-corner">
                <Printed text={corner} />
              </td>
            )}
            {heads.map((head) => (
              <ColumnHead key={head.start} head={head} columns={columns} missing={missing} />
            ))}
          </tr>
        ))}
      </Heads>
      <tbody>
        {lines.map((line) => (
          <LineShown key={line.id} line={line} missing={missing} cellOf={cellOf} />
        ))}
      </tbody>
    </>
  );
}

function ColumnHead({
  head,
  columns,
  missing,
}: {
  readonly head: Head;
  readonly columns: number;
  readonly missing: number;
}) {
  const { text, length, levels, innermost } = head;
  const isAtEdge = endOf(head) === columns;
  return (
    <th
      scope={innermost ? 'col' : 'colgroup'}
      colSpan={length + (isAtEdge ? missing : 0)}
      rowSpan={levels}
      // The last one of a line is not always the one at the edge.
      data-edge={isAtEdge}
    >
      <Printed text={text} />
    </th>
  );
}

function LineShown({
  line: { heads, cells, substitute },
  missing,
  cellOf,
}: {
  readonly line: PrintedLine;
  readonly missing: number;
  readonly cellOf: (cell: Cell, span: number) => ReactNode;
}) {
  return (
    <tr data-substitute={substitute}>
      {heads.map(({ text, level, length, levels, innermost }) => (
        <th
          key={level}
          scope={innermost ? 'row' : 'rowgroup'}
          rowSpan={length}
          colSpan={levels}
          data-level={level}
          className={innermost ? 'cms-row-head' : 'cms-row-group'}
        >
          <Printed text={text} />
        </th>
      ))}
      {cells.map((cell, index) => cellOf(cell, index === cells.length - 1 ? missing + 1 : 1))}
    </tr>
  );
}

function endOf({ start, length }: Head): number {
  return start + length;
}
