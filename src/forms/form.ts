import type { FigureKey } from './figure.ts';
import type { Cell, Table, TableId } from './table.ts';

/**
 * `2019`: 国办公开办函〔2019〕60号, report years 2019 and 2020. `2021`: 国办公开办函〔2021〕30号, from 2021 on.
 * `local`: an older table with labels of its own. `none`: prose without any table.
 */
export type Edition = '2019' | '2021' | 'local' | 'none';

export type ChapterId = 'ch1' | 'ch2' | 'ch3' | 'ch4' | 'ch5' | 'ch6';

export interface Chapter {
  readonly id: ChapterId;
  /** 一 … 六. */
  readonly numeral: string;
  /** Verbatim, without the numeral. */
  readonly heading: string;
  /** Sub-headings that the chapter must have, verbatim; empty where the form asks none. */
  readonly subheadings: readonly string[];
  readonly table: TableId | null;
}

/** One edition of the statutory form. Never edited once in force: a new decree is a new file. */
export interface Form {
  readonly edition: Edition;
  readonly name: string;
  /** The instrument that issues it. */
  readonly source: string;
  /** First and last report year it is in force for; null is open. */
  readonly fromYear: number | null;
  readonly toYear: number | null;
  readonly chapters: readonly Chapter[];
  readonly tables: readonly Table[];
  readonly cells: ReadonlyMap<FigureKey, Cell>;
}

export function defineForm(form: Omit<Form, 'cells'>): Form {
  const cells = form.tables.flatMap((table) => table.cells);
  return { ...form, cells: new Map(cells.map((cell) => [cell.key, cell])) };
}
