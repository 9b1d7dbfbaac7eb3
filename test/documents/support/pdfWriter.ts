import { constants, deflateRawSync, deflateSync } from 'node:zlib';

/** An object of a PDF file: as it is written, or a dictionary's entries with the stream that they tell of. */
export type PdfObject = string | { readonly entries: string; readonly stream: Uint8Array };

/** A file of these objects by number, number 1 being its root, with the table that says where each begins. */
export function pdfFile(objects: ReadonlyMap<number, PdfObject>, trailer = ''): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const begins = new Map<number, number>();
  let length = parts[0]!.length;
  const write = (...pieces: readonly (string | Uint8Array)[]): void => {
    const bytes = Buffer.concat(pieces.map((piece) => Buffer.from(piece)));
    parts.push(bytes);
    length += bytes.length;
  };
  for (const [number, object] of objects) {
    begins.set(number, length);
    if (typeof object === 'string') write(`${number} 0 obj\n${object}\nendobj\n`);
    else {
      const { entries, stream } = object;
      write(
        `${number} 0 obj\n<<${entries}/Length ${stream.length}>>\nstream\n`,
        stream,
        '\nendstream\nendobj\n',
      );
    }
  }
  const size = Math.max(...objects.keys()) + 1;
  const table = Array.from({ length: size }, (_, number) => {
    const begin = begins.get(number);
    return begin === undefined ? '0000000000 65535 f \n' : `${String(begin).padStart(10, '0')} 00000 n \n`;
  });
  const at = length;
  write(`xref\n0 ${size}\n${table.join('')}trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\n`);
  write(`startxref\n${at}\n%%EOF\n`);
  return Buffer.concat(parts);
}

export interface Drawing {
  /** More entries of the page. */
  readonly page?: string;
  /** More entries of the root. */
  readonly root?: string;
  /** More entries of the page's resources. Fonts are `/F1`, western, and `/F2`, which writes what `hex` gives. */
  readonly resources?: string;
  readonly fonts?: string;
  readonly trailer?: string;
  readonly packed?: boolean;
  /** Objects from number 20 on. */
  readonly others?: Readonly<Record<number, PdfObject>>;
}

/** A file of one page, 600 × 800 points, and what draws it. */
export function pdfOf(content: string | PdfObject, drawing: Drawing = {}): Uint8Array {
  const {
    page = '',
    root = '',
    resources = '',
    fonts = '',
    trailer = '',
    packed = true,
    others = {},
  } = drawing;
  const drawn = typeof content === 'string' ? (packed ? deflated(content) : plain(content)) : content;
  return pdfFile(
    new Map<number, PdfObject>([
      [1, `<</Type/Catalog/Pages 2 0 R${root}>>`],
      [2, '<</Type/Pages/Kids[3 0 R]/Count 1>>'],
      [
        3,
        `<</Type/Page/Parent 2 0 R${page.includes('/MediaBox') ? '' : '/MediaBox[0 0 600 800]'}/Contents 4 0 R/Resources<</Font<</F1 5 0 R/F2 6 0 R${fonts}>>${resources}>>${page}>>`,
      ],
      [4, drawn],
      [5, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>'],
      [
        6,
        '<</Type/Font/Subtype/Type0/BaseFont/AAAAAA+Song/Encoding/Identity-H/DescendantFonts[7 0 R]/ToUnicode 9 0 R>>',
      ],
      [7, cidFont('/FontDescriptor 8 0 R')],
      [8, FONT_DESCRIPTOR],
      [9, deflated(toUnicode('1 beginbfrange\n<0000> <ffff> <0000>\nendbfrange'))],
      ...Object.entries(others).map(([number, object]) => [Number(number), object] as const),
    ]),
    trailer,
  );
}

export const FONT_DESCRIPTOR =
  '<</Type/FontDescriptor/FontName/AAAAAA+Song/Flags 4/FontBBox[0 -200 1000 800]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>';

export function cidFont(entries: string, ordering = 'Identity'): string {
  return `<</Type/Font/Subtype/CIDFontType2/BaseFont/AAAAAA+Song/CIDSystemInfo<</Registry(Adobe)/Ordering(${ordering})/Supplement 0>>/DW 1000/W[32[500] 48 57 500]${entries}>>`;
}

/** A table that says what the letters of a font mean, with two bytes for each letter. */
export function toUnicode(ranges: string): string {
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /M def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${ranges}
endcmap CMapName currentdict /CMap defineresource pop end end`;
}

export function plain(content: string | Uint8Array, entries = ''): PdfObject {
  return { entries, stream: Buffer.from(content) };
}

export function deflated(content: string | Uint8Array, entries = ''): PdfObject {
  return { entries: `/Filter/FlateDecode${entries}`, stream: deflateSync(content) };
}

/** A text as font `/F2` writes it. */
export function hex(text: string): string {
  return `<${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
}

/** Text at a place counted from the lower left corner of the page. */
export function at(x: number, y: number, text: string): string {
  return `BT /F2 12 Tf 1 0 0 1 ${x} ${y} Tm ${hex(text)} Tj ET\n`;
}

/** Enough text that the file has some. */
export const PROSE = at(60, 700, '一、总体情况本机关依法主动公开政府信息并接受社会监督。');

/** The lines of a table of cells 80 wide and 30 high, whose upper left corner is at (60, 600). */
export function ruled(rows: number, columns: number): string {
  const [right, bottom] = [60 + 80 * columns, 600 - 30 * rows];
  const level = Array.from(
    { length: rows + 1 },
    (_, row) => `60 ${600 - 30 * row} m ${right} ${600 - 30 * row} l S`,
  );
  const upright = Array.from(
    { length: columns + 1 },
    (_, column) => `${60 + 80 * column} 600 m ${60 + 80 * column} ${bottom} l S`,
  );
  return `${[...level, ...upright].join('\n')}\n`;
}

/** Where a text in the cell of a table drawn by `ruled` begins. */
export function place(row: number, column: number): readonly [number, number] {
  return [70 + 80 * column, 580 - 30 * row];
}

/** A ruled table with a text in each cell. */
export function table(rows: readonly (readonly string[])[]): string {
  const texts = rows.flatMap((cells, row) =>
    cells.map((text, column) => (text === '' ? '' : at(...place(row, column), text))),
  );
  return ruled(rows.length, rows[0]!.length) + texts.join('');
}

/** What unpacks to a gigabyte of blanks: a megabyte long, and packed once more some kilobytes. */
export function bomb(): Uint8Array {
  const piece = deflateRawSync(Buffer.alloc(2 ** 20, ' '), { finishFlush: constants.Z_FULL_FLUSH });
  const pieces = Array.from({ length: 1024 }, () => piece);
  return Buffer.concat([Buffer.from([0x78, 0x9c]), ...pieces, Buffer.from([3, 0, 0, 0, 0, 0])]);
}
