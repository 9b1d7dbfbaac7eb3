import { figureKey, type Cell, type Column, type Row, type Table } from './table.ts';

const LITIGATION = '行政诉讼';

const outcomes: readonly Column[] = [
  outcome('upheld', '结果维持'),
  outcome('corrected', '结果纠正'),
  outcome('other', '其他结果'),
  outcome('pending', '尚未审结'),
];
const total = outcome('total', '总计');

const rows: readonly Row[] = [
  { id: 'review', label: '行政复议', groups: [] },
  { id: 'litigation_direct', label: '未经复议直接起诉', groups: [LITIGATION] },
  { id: 'litigation_after_review', label: '复议后起诉', groups: [LITIGATION] },
];

/** Chapter 4, the same in both editions: 行政复议 and 行政诉讼 side by side in one line. */
export const proceedingsTable: Table = {
  id: 'ch4',
  layout: 'LINE',
  substitutes: [],
  grids: [{ title: null, corner: '', columns: [...outcomes, total], rows }],
  cells: rows.flatMap((row): readonly Cell[] => {
    const entered = outcomes.map((column) => ({ ...cell(row, column), sumOf: null }));
    return [...entered, { ...cell(row, total), sumOf: entered.map((each) => each.key) }];
  }),
};

function outcome(id: string, label: string): Column {
  return { id, label, groups: [], kind: 'COUNT', unit: '件' };
}

function cell(row: Row, column: Column): Omit<Cell, 'sumOf'> {
  return { key: figureKey('ch4', row.id, column.id), table: 'ch4', row, column };
}
