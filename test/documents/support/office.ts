import { strToU8, zipSync } from 'fflate';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

interface Cell {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

type Block = string | readonly (readonly Cell[])[];

/** The same paragraphs and tables as a Word document, as Word writes it: every cell of a merged column stands there. */
export function wordOf(html: string): Uint8Array {
  return word(
    blocksOf(html).map((block) => (typeof block === 'string' ? wordParagraph(block) : wordTable(block))),
  );
}

export function word(
  body: readonly string[],
  others: Readonly<Record<string, string>> = {},
  { text = xml } = {},
): Uint8Array {
  const document = text(
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join('')}<w:sectPr/></w:body></w:document>`,
  );
  return packed({ '[Content_Types].xml': xml('<Types/>'), 'word/document.xml': document, ...others });
}

export function wordParagraph(text: string, properties = ''): string {
  // Word parts a line into runs wherever somebody has typed.
  const half = Math.floor(text.length / 2);
  const runs = [text.slice(0, half), text.slice(half)].map(
    (run) =>
      `<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">${escaped(run)}</w:t></w:r>`,
  );
  return `<w:p w:rsidR="00A1">${properties}${runs.join('')}</w:p>`;
}

function wordTable(rows: readonly (readonly Cell[])[]): string {
  const placed = places(rows);
  const lines = rows.map((_, row) => {
    const cells: string[] = [];
    for (let column = 0; ; column += 1) {
      const place = placed.get(`${row},${column}`);
      if (!place) break;
      if (place.column !== column) continue;
      const merge = place.cell.height > 1 ? `<w:vMerge${place.row === row ? ' w:val="restart"' : ''}/>` : '';
      const span = place.cell.width > 1 ? `<w:gridSpan w:val="${place.cell.width}"/>` : '';
      const text = place.row === row ? wordParagraph(place.cell.text) : '<w:p/>';
      cells.push(`<w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/>${span}${merge}</w:tcPr>${text}</w:tc>`);
    }
    return `<w:tr>${cells.join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr/><w:tblGrid/>${lines.join('')}</w:tbl>`;
}

/** The same in one sheet of a workbook, one below the other, texts shared and numbers as numbers. */
export function workbookOf(html: string): Uint8Array {
  const strings: string[] = [];
  const merged: string[] = [];
  const lines: string[] = [];
  let top = 1;
  const valueOf = (text: string, at: string): string => {
    if (text === '') return `<c r="${at}" s="1"/>`;
    if (/^(0|[1-9]\d{0,9})(\.\d{1,6})?$/.test(text)) return `<c r="${at}" s="1"><v>${text}</v></c>`;
    strings.push(text);
    return `<c r="${at}" t="s"><v>${strings.length - 1}</v></c>`;
  };
  for (const block of blocksOf(html)) {
    if (typeof block === 'string') {
      lines.push(`<row r="${top}">${valueOf(block, `A${top}`)}</row>`);
      top += 1;
      continue;
    }
    const placed = places(block);
    block.forEach((_, row) => {
      const cells = [...placed].flatMap(([key, { cell, row: own, column }]) => {
        if (key !== `${row},${column}` || own !== row) return [];
        const at = `${letters(column)}${top + row}`;
        const end = `${letters(column + cell.width - 1)}${top + row + cell.height - 1}`;
        if (end !== at) merged.push(`<mergeCell ref="${at}:${end}"/>`);
        return [{ column, text: valueOf(cell.text, at) }];
      });
      const ordered = cells.sort((a, b) => a.column - b.column).map(({ text }) => text);
      lines.push(`<row r="${top + row}">${ordered.join('')}</row>`);
    });
    top += block.length;
  }
  return workbook({ 年报: sheet(lines, merged) }, strings);
}

export function sheet(rows: readonly string[], merged: readonly string[] = []): string {
  return `<worksheet><sheetData>${rows.join('')}</sheetData><mergeCells>${merged.join('')}</mergeCells></worksheet>`;
}

export function workbook(
  sheets: Readonly<Record<string, string>>,
  strings: readonly string[] = [],
  attributes = '',
): Uint8Array {
  const names = Object.keys(sheets);
  const parts = Object.fromEntries(
    Object.values(sheets).map((each, i) => [`xl/worksheets/sheet${i + 1}.xml`, xml(each)]),
  );
  return packed({
    'xl/workbook.xml': xml(
      `<workbook><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" ${attributes} r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships>${names.map((_, i) => `<Relationship Id="rId${i + 1}" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}</Relationships>`,
    ),
    'xl/sharedStrings.xml': xml(
      `<sst>${strings.map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`,
    ),
    ...parts,
  });
}

export function packed(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

export function xml(text: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`;
}

export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

interface Place {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
}

/** Which cell stands at `row,column`. */
function places(rows: readonly (readonly Cell[])[]): ReadonlyMap<string, Place> {
  const placed = new Map<string, Place>();
  rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (placed.has(`${row},${column}`)) column += 1;
      for (let y = 0; y < cell.height; y += 1) {
        for (let x = 0; x < cell.width; x += 1) placed.set(`${row + y},${column + x}`, { cell, row, column });
      }
    }
  });
  return placed;
}

function letters(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : letters(Math.floor(column / 26) - 1) + rest;
}

function blocksOf(html: string): readonly Block[] {
  const body = childrenNamed(childrenNamed(parse(html).childNodes, 'html')[0]?.childNodes ?? [], 'body')[0];
  return (body?.childNodes ?? []).flatMap((node): readonly Block[] => {
    if (node.nodeName === 'p') return [textIn(node)];
    if (node.nodeName !== 'table' || !('childNodes' in node)) return [];
    const rows = childrenNamed(childrenNamed(node.childNodes, 'tbody')[0]?.childNodes ?? [], 'tr');
    return [
      rows.map((row) =>
        childrenNamed(row.childNodes, 'td').map((cell) => ({
          text: textIn(cell),
          width: spanOf(cell, 'colspan'),
          height: spanOf(cell, 'rowspan'),
        })),
      ),
    ];
  });
}

function childrenNamed(nodes: readonly Node[], name: string): readonly DefaultTreeAdapterTypes.Element[] {
  return nodes.filter((node): node is DefaultTreeAdapterTypes.Element => node.nodeName === name);
}

function spanOf({ attrs }: DefaultTreeAdapterTypes.Element, name: string): number {
  return Number(attrs.find((each) => each.name === name)?.value ?? '1');
}

function textIn(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}
