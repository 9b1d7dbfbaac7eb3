import type { Block, Paragraph } from '../blocks.ts';
import { layOut } from '../grid.ts';
import { limits } from '../limits.ts';
import { unreadable } from '../unreadable.ts';

interface OpenCell {
  readonly width: number;
  readonly height: number;
  readonly blocks: Block[];
}

interface OpenTable {
  readonly rows: OpenCell[][];
  row: OpenCell[] | null;
  cell: OpenCell | null;
}

/**
 * The tables that are open at one point of a page, innermost last. Tags may be left out, as HTML allows.
 * A table that holds tables, or one cell a row, only lays out the page: its content is handed up as it stands.
 */
export class OpenTables {
  #open: OpenTable[] = [];
  #cells = 0;
  #tables = 0;

  get depth(): number {
    return this.#open.length;
  }

  /** False where no cell is open, so that the block stands outside of all tables. */
  add(block: Paragraph): boolean {
    const cell = this.#open.findLast((table) => table.cell)?.cell;
    cell?.blocks.push(block);
    return cell !== undefined && cell !== null;
  }

  openTable(): void {
    if (this.#open.length >= limits.nesting)
      throw unreadable('TOO_LARGE', `tables nested over ${limits.nesting}`);
    this.#open.push({ rows: [], row: null, cell: null });
  }

  openRow(): void {
    const table = this.#open.at(-1);
    if (!table) return;
    table.cell = null;
    table.row = [];
    table.rows.push(table.row);
  }

  openCell(width: number, height: number): void {
    const table = this.#open.at(-1);
    if (!table) return;
    if (!table.row) this.openRow();
    this.#cells += 1;
    if (this.#cells > limits.cells) throw unreadable('TOO_LARGE', `more than ${limits.cells} cells`);
    table.cell = { width, height, blocks: [] };
    table.row?.push(table.cell);
  }

  closeCell(): void {
    const table = this.#open.at(-1);
    if (table) table.cell = null;
  }

  closeRow(): void {
    const table = this.#open.at(-1);
    if (!table) return;
    table.cell = null;
    table.row = null;
  }

  /** What is to be added outside of all tables: nothing while an outer one is still open. */
  closeTable(): readonly Block[] {
    const table = this.#open.pop();
    if (!table) return [];
    const blocks = this.#finished(table);
    const outer = this.#open.findLast((each) => each.cell)?.cell;
    if (!outer) return blocks;
    outer.blocks.push(...blocks);
    return [];
  }

  #finished(table: OpenTable): readonly Block[] {
    const cells = table.rows.flat();
    const layout =
      table.rows.every((row) => row.length <= 1) || cells.some((cell) => cell.blocks.some(isGrid));
    if (layout) return cells.flatMap((cell) => cell.blocks);
    this.#tables += 1;
    const rows = table.rows.map((row) =>
      row.map((cell) => ({ text: cellText(cell), width: cell.width, height: cell.height })),
    );
    return [layOut(rows, `表${this.#tables}`)];
  }
}

function isGrid(block: Block): boolean {
  return block.kind === 'grid';
}

function cellText(cell: OpenCell): string {
  return cell.blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join('\n');
}
