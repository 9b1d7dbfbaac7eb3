import type { FigureKey, NumberKind, Unit } from './figure.ts';

export type TableId = 'ch2' | 'ch3' | 'ch4';

export interface Column {
  readonly id: string;
  /** As printed, verbatim. */
  readonly label: string;
  /** Labels of the column heads that span this column, outermost first. */
  readonly groups: readonly string[];
  readonly kind: NumberKind;
  /** null where the form prints none and organs differ: the unit is then kept with the figure. */
  readonly unit: Unit | null;
}

export interface Row {
  readonly id: string;
  /** As printed, verbatim, without the labels of its groups. */
  readonly label: string;
  /** Labels of the row heads that span this row, outermost first. */
  readonly groups: readonly string[];
}

/** Rows and columns under one head. Chapter 2 prints several such grids one below the other. */
export interface Grid {
  /** For example 第二十条第（一）项; null where the table has no such line. */
  readonly title: string | null;
  /** What stands above the row labels: 信息内容, or the statutory corner note. */
  readonly corner: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** One cell that holds a number. */
export interface Cell {
  readonly key: FigureKey;
  readonly table: TableId;
  readonly row: Row;
  readonly column: Column;
  /** Null for what a person enters; else the figures of which this one is the sum. */
  readonly sumOf: readonly FigureKey[] | null;
}

/**
 * A row of another edition that organs print in place of this form's rows. It is accepted as it stands and
 * reported; it is never split among the rows it replaces.
 */
export interface SubstituteRow {
  readonly row: Row;
  readonly replaces: readonly string[];
}

export interface Table {
  readonly id: TableId;
  readonly grids: readonly Grid[];
  readonly substitutes: readonly SubstituteRow[];
  /** `LINE`: the statutory layout prints all rows side by side in one line, as chapter 4 does. */
  readonly layout: 'ROWS' | 'LINE';
  /** Every numeric cell in printed order, computed ones and substitute rows included. */
  readonly cells: readonly Cell[];
}

export function figureKey(table: TableId, row: string, column: string): FigureKey {
  return `${table}.${row}.${column}`;
}
