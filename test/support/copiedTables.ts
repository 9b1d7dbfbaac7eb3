import type { FigureKey } from '../../src/forms/figure.ts';
import { linesOf, printedTable, type PrintedGrid } from '../../src/cms/editor/table/printedTable.ts';
import type { Head } from '../../src/cms/editor/table/heads.ts';
import type { Form } from '../../src/forms/form.ts';
import type { Cell, Table } from '../../src/forms/table.ts';
import type { TableMarkup } from '../../src/cms/editor/paste/htmlTable.ts';
import { parse, type DefaultTreeAdapterMap } from 'parse5';

/** Part of a printed grid, and what of its heads is copied along. */
export interface Cut {
  readonly grid: PrintedGrid;
  /** Lines and columns: the first, and the first that is left out. */
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly rowLabels: boolean;
  readonly columnHeads: boolean;
}

interface Written {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

export function gridsOf(form: Form, table: Table): readonly PrintedGrid[] {
  return printedTable(form, table, () => false);
}

export function cellsOfCut({ grid, top, bottom, left, right }: Cut): readonly (readonly Cell[])[] {
  return linesOf([grid])
    .slice(top, bottom)
    .map((line) => line.slice(left, right));
}

/** As a sheet puts it on the clipboard as text: a merged cell is its text and blanks. */
export function asTabbedText(cut: Cut, textOf: (key: FigureKey) => string): string {
  const places: string[][] = [];
  for (const [row, cells] of written(cut, textOf).entries()) {
    const line = (places[row] ??= []);
    let column = 0;
    for (const { text, width, height } of cells) {
      while (line[column] !== undefined) column += 1;
      for (let down = 0; down < height; down += 1) {
        for (let right = 0; right < width; right += 1) (places[row + down] ??= [])[column + right] = '';
      }
      line[column] = text;
    }
  }
  return places.map((line) => `${line.join('\t')}\r\n`).join('');
}

/** As a document or a page puts it on the clipboard. */
export function asHtml(cut: Cut, textOf: (key: FigureKey) => string): string {
  const rows = written(cut, textOf).map((cells) => {
    const tags = cells.map(
      ({ text, width, height }) => `<td colspan=${width} rowspan=${height}><p> ${text}\n</p></td>`,
    );
    return `<tr>${tags.join('')}</tr>`;
  });
  return `<html><body><!--StartFragment--><table>${rows.join('')}</table></body></html>`;
}

type Element = DefaultTreeAdapterMap['element'];
type Node = DefaultTreeAdapterMap['node'];

/** What a browser makes of the tables of a page. */
export function tableMarkups(html: string): readonly TableMarkup[] {
  return elements(parse(html), ['table']).map((table) => ({
    rows: elements(table, ['tr']).map((row) => ({
      cells: elements(row, ['td', 'th']).map((cell) => ({
        textContent: textIn(cell),
        colSpan: span(cell, 'colspan'),
        rowSpan: span(cell, 'rowspan'),
      })),
    })),
  }));
}

function written(cut: Cut, textOf: (key: FigureKey) => string): readonly (readonly Written[])[] {
  const { grid, top, bottom, left, right, rowLabels, columnHeads } = cut;
  const labelColumns = rowLabels ? grid.rowHeadLevels : 0;
  const head = grid.columnHeads.map((heads, level): readonly Written[] => [
    ...(level === 0 && labelColumns > 0
      ? [{ text: grid.corner, width: labelColumns, height: grid.columnHeads.length }]
      : []),
    ...heads.flatMap((each) =>
      cutHead(each, left, right, (length) => ({ width: length, height: each.levels })),
    ),
  ]);
  const allHeads = grid.lines.flatMap(({ heads }) => heads);
  const lines = grid.lines
    .slice(top, bottom)
    .map((line, index): readonly Written[] => [
      ...(labelColumns > 0
        ? allHeads
            .filter(
              ({ start, length }) => Math.max(start, top) === top + index && start + length > top + index,
            )
            .flatMap((each) =>
              cutHead(each, top, bottom, (length) => ({ width: each.levels, height: length })),
            )
        : []),
      ...line.cells.slice(left, right).map(({ key }) => ({ text: textOf(key), width: 1, height: 1 })),
    ]);
  return [...(columnHeads ? head : []), ...lines];
}

/** A head that is copied in part keeps its words. */
function cutHead(
  { text, start, length }: Head,
  from: number,
  to: number,
  size: (length: number) => Omit<Written, 'text'>,
): readonly Written[] {
  const rest = Math.min(to, start + length) - Math.max(from, start);
  return rest > 0 ? [{ text, ...size(rest) }] : [];
}

function elements(node: Node, names: readonly string[]): readonly Element[] {
  const inner = 'childNodes' in node ? node.childNodes.flatMap((child) => elements(child, names)) : [];
  return 'tagName' in node && names.includes(node.tagName) ? [node, ...inner] : inner;
}

function textIn(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}

function span(element: Element, name: string): number {
  return Number(element.attrs.find((each) => each.name === name)?.value ?? 1);
}
