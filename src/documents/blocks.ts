/**
 * What every format is turned into: paragraphs and grids in reading order. A new format is one file that yields
 * this; nothing after it knows where the blocks came from.
 */
export interface SourceDocument {
  /** What the file says about itself outside its body, likeliest first: `<title>`, a `标题:` line. */
  readonly titles: readonly string[];
  /** Named lines and tags such as 发布机构 or 来源, in order. */
  readonly metadata: readonly Metadata[];
  readonly blocks: readonly Block[];
}

export interface Metadata {
  readonly name: string;
  readonly value: string;
}

export type Block = Paragraph | Grid;

export interface Paragraph {
  readonly kind: 'paragraph';
  /** Tabs are kept: they separate cells. */
  readonly text: string;
  /** For example `第12行`. */
  readonly place: string;
  /** The paragraph may be one line of several that a layout has wrapped. */
  readonly wrapped: boolean;
}

export interface Grid {
  readonly kind: 'grid';
  /** For example `表2`. */
  readonly place: string;
  /** Columns are true positions, spans included; false where a row is only a list of cells. */
  readonly aligned: boolean;
  /** In reading order; a cell stands in the row and column of its upper left corner. */
  readonly rows: readonly (readonly GridCell[])[];
}

export interface GridCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  /** How many columns it covers. */
  readonly width: number;
  /** How many rows it covers. */
  readonly height: number;
}

export function paragraph(text: string, place: string, wrapped = false): Paragraph {
  return { kind: 'paragraph', text, place, wrapped };
}
