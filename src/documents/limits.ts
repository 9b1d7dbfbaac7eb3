/** What one file may hold; beyond it the file is refused, so that a hostile file ends fast. */
export const limits = {
  bytes: 20 * 1024 * 1024,
  /** Of a file that is packed, what all its parts that are read unpack to. */
  unpackedBytes: 20 * 1024 * 1024,
  /** Its parts, wanted or not, and sheets of a workbook. */
  parts: 2_000,
  sheets: 50,
  /** Elements and texts of one XML part, and how deep they may be nested. */
  elements: 500_000,
  depth: 200,
  /** Characters of visible text in the whole file. A real report has some ten thousand. */
  characters: 1_000_000,
  /** Paragraphs, lines and tables in the whole file. */
  blocks: 10_000,
  /** Lines with numbers in the whole file. */
  rows: 1_500,
  /** Lines above a row that may be its head. */
  head: 40,
  /** Cells of one table as written. */
  cellsPerTable: 2_000,
  /** Places of one table after spans are laid out. */
  placesPerTable: 40_000,
  /** Cells of all tables of the file. */
  cells: 20_000,
  /** Rows or columns that one cell may span; a larger number is read as this one. */
  span: 64,
  /** Of a PDF: its pages, and what one of them draws. */
  pages: 200,
  glyphsPerPage: 20_000,
  rulesPerPage: 50_000,
  /** After pieces of the same line are put together. */
  linesPerPage: 3_000,
  drawnDepth: 1_000,
  /** What the thread that reads it may take, objects and buffers. */
  threadMegabytes: 160,
  threadMilliseconds: 5_000,
  /** Tables within tables. */
  nesting: 3,
} as const;
