import type { SourceDocument } from '../blocks.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { readText } from './text.ts';

/** By extension, how the text of a file becomes blocks. A new format is one entry here and one file beside it. */
export const readers: ReadonlyMap<string, (text: string) => SourceDocument> = new Map([
  ['txt', readText],
  ['text', readText],
  ['md', readMarkdown],
  ['markdown', readMarkdown],
  ['html', readHtml],
  ['htm', readHtml],
]);
