import type { Head } from '../editor/table/heads.ts';
import type { PrintedGrid } from '../editor/table/printedTable.ts';
import { Printed } from '../shell/pieces/Printed.tsx';

/** The lines of heads over the columns, with the title of the grid above them. */
export function ColumnHeads({
  grid: { title, corner, rowHeadLevels, columnHeads },
}: {
  readonly grid: PrintedGrid;
}) {
  const columns = columnHeads[0]?.reduce((sum, { length }) => sum + length, 0) ?? 0;
  const width = rowHeadLevels + columns;
  return (
    <>
      {title !== null && (
        <tr>
          <th colSpan={width} scope="colgroup">
            <Printed text={title} />
          </th>
        </tr>
      )}
      {columnHeads.map((heads, level) => (
        <tr key={level}>
          {level === 0 && rowHeadLevels > 0 && (
            <th colSpan={rowHeadLevels} rowSpan={columnHeads.length} className="cms-corner" scope="col">
              <Printed text={corner} />
            </th>
          )}
          {heads.map((head) => (
            <th
              key={head.start}
              colSpan={head.length}
              rowSpan={head.levels}
              scope={head.innermost ? 'col' : 'colgroup'}
              // The last one of a line is not always the one at the edge.
              data-edge={head.start + head.length === columns}
            >
              <Printed text={head.text} />
            </th>
          ))}
        </tr>
      ))}
    </>
  );
}

/** The heads of rows that begin in one line. */
export function RowHeads({ heads }: { readonly heads: readonly Head[] }) {
  return heads.map((head) => (
    <th
      key={head.level}
      rowSpan={head.length}
      colSpan={head.levels}
      scope={head.innermost ? 'row' : 'rowgroup'}
      className={head.innermost ? undefined : 'cms-row-group'}
    >
      <Printed text={head.text} />
    </th>
  ));
}
