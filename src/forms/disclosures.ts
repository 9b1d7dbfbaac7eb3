import { figureKey, type Column, type Grid, type Row, type Table } from './table.ts';

/** Chapter 2, from its grids, one for each item of 条例第二十条 that the form asks about. No sums. */
export function disclosuresTable(grids: readonly Grid[]): Table {
  return {
    id: 'ch2',
    layout: 'ROWS',
    substitutes: [],
    grids,
    cells: grids.flatMap((grid) =>
      grid.rows.flatMap((row) =>
        grid.columns.map((column) => ({
          key: figureKey('ch2', row.id, column.id),
          table: 'ch2' as const,
          row,
          column,
          sumOf: null,
        })),
      ),
    ),
  };
}

/** `item` is the number of the item of 条例第二十条: 一, 五, 六, 八, 九. */
export function disclosureGrid(item: string, columns: readonly Column[], rows: readonly Row[]): Grid {
  return { title: `第二十条第（${item}）项`, corner: '信息内容', columns, rows };
}

export function disclosureRow(id: string, label: string): Row {
  return { id, label, groups: [] };
}

export function disclosureColumn(
  id: string,
  label: string,
  kind: Column['kind'] = 'COUNT',
  unit: Column['unit'] = '件',
): Column {
  return { id, label, groups: [], kind, unit };
}
