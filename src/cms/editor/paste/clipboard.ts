import { isTooLarge, type Block, type TooLarge } from './block.ts';
import { htmlTable } from './htmlTable.ts';
import { tabbedText } from './tabbedText.ts';

/** `PICTURE`: there is nothing but a picture. `NOTHING`: there is nothing at all. */
export type Copied = { readonly blocks: readonly Block[] } | TooLarge | 'PICTURE' | 'NOTHING';

/** What is on the clipboard: the tables of a page, a document or a sheet, else the cells of its plain text. */
export function copiedFrom(data: DataTransfer): Copied {
  const tables = tablesIn(data.getData('text/html'));
  const text = data.getData('text/plain');
  const blocks = tables.length > 0 ? tables.map(htmlTable) : text === '' ? [] : [tabbedText(text)];
  const tooLarge = blocks.find(isTooLarge);
  if (tooLarge) return tooLarge;
  const filled = blocks.filter((block): block is Block => !isTooLarge(block) && block.length > 0);
  if (filled.length > 0) return { blocks: filled };
  return data.types.includes('Files') ? 'PICTURE' : 'NOTHING';
}

/** Tables that stand in no other table: what is in one is its text. */
function tablesIn(html: string): readonly HTMLTableElement[] {
  if (!/<table/i.test(html)) return [];
  const page = new DOMParser().parseFromString(html, 'text/html');
  return Array.from(page.querySelectorAll('table')).filter((table) => !table.parentElement?.closest('table'));
}
