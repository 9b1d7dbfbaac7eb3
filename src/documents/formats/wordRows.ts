import { childOf, childrenOf, type Element } from './xml.ts';

export interface WordCell {
  /** The cell, and those below that it covers: Word keeps them, mostly empty. */
  readonly cell: readonly Element[];
  readonly width: number;
  readonly height: number;
}

interface OpenCell {
  readonly cell: Element[];
  readonly column: number;
  readonly width: number;
  height: number;
}

/** The rows of a table of Word as HTML has them: a cell that goes on below stands in its first row only. */
export function wordRows(table: Element): readonly (readonly WordCell[])[] {
  let above: ReadonlyMap<number, OpenCell> = new Map();
  return rowsIn(table).map((row) => {
    const cells: OpenCell[] = [];
    const standing = new Map<number, OpenCell>();
    let column = 0;
    const skip = (name: string): void => {
      const width = numberIn(childOf(row, 'trpr'), name);
      if (width > 0) cells.push({ cell: [], column, width, height: 1 });
      column += width;
    };
    skip('gridbefore');
    for (const cell of cellsIn(row)) {
      const properties = childOf(cell, 'tcpr');
      const width = Math.max(1, numberIn(properties, 'gridspan'));
      const merge = properties && childOf(properties, 'vmerge');
      const goesOn = merge !== null && merge.attribute('val') !== 'restart';
      const there = above.get(column);
      const over = goesOn && there?.width === width ? there : undefined;
      if (over) {
        over.height += 1;
        over.cell.push(cell);
      }
      const own = over ?? { cell: [cell], column, width, height: 1 };
      if (!over) cells.push(own);
      standing.set(column, own);
      column += width;
    }
    skip('gridafter');
    above = standing;
    return cells;
  });
}

/** Rows and cells may stand in content controls, or in what was put in while changes were kept. */
function rowsIn(table: Element): readonly Element[] {
  return childrenOf(table).flatMap((child) => {
    if (child.name === 'tr') return isStruckOut(child) ? [] : [child];
    return WRAPPERS.has(child.name) ? rowsIn(child) : [];
  });
}

function cellsIn(row: Element): readonly Element[] {
  return childrenOf(row).flatMap((child) => {
    if (child.name === 'tc') return isDeleted(child) ? [] : [child];
    return WRAPPERS.has(child.name) ? cellsIn(child) : [];
  });
}

const WRAPPERS = new Set(['sdt', 'sdtcontent', 'ins', 'moveto', 'customxml', 'smarttag']);

function isStruckOut(row: Element): boolean {
  const properties = childOf(row, 'trpr');
  return properties !== null && childOf(properties, 'del') !== null;
}

/** Put on the list of changes as taken out. */
function isDeleted(cell: Element): boolean {
  const properties = childOf(cell, 'tcpr');
  return properties !== null && childOf(properties, 'celldel') !== null;
}

function numberIn(properties: Element | null, name: string): number {
  const value = (properties && childOf(properties, name)?.attribute('val')) ?? '';
  return /^\d{1,4}$/.test(value) ? Number(value) : 0;
}
