import type { SourceDocument } from '../blocks.ts';
import { decode } from '../decode.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { readPdf } from './pdf/pdf.ts';
import { readSpreadsheet } from './spreadsheet.ts';
import { readText } from './text.ts';
import { readWord } from './word.ts';

/** At once, or later where a format is read in a thread of its own. */
type Reader = (bytes: Uint8Array) => SourceDocument | Promise<SourceDocument>;

const ofText =
  (read: (text: string) => SourceDocument): Reader =>
  (bytes) =>
    read(decode(bytes));

/** By extension, how a file becomes blocks. A new format is one entry here and one file beside it. */
export const readers: ReadonlyMap<string, Reader> = new Map([
  ['txt', ofText(readText)],
  ['text', ofText(readText)],
  ['md', ofText(readMarkdown)],
  ['markdown', ofText(readMarkdown)],
  ['html', ofText(readHtml)],
  ['htm', ofText(readHtml)],
  ['docx', readWord],
  ['xlsx', readSpreadsheet],
  ['pdf', readPdf],
]);
