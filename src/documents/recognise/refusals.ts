import type { Block, SourceDocument } from '../blocks.ts';
import type { Item } from '../tables/items.ts';
import { labelOf, type Zone } from '../tables/zones.ts';
import { unreadable } from '../unreadable.ts';
import type { FoundHeading } from './chapters.ts';
import { headingCandidate } from './headings.ts';
import { isOtherDocument, titleScore, type FoundTitle } from './title.ts';
import { titleOrgan } from './organ.ts';
import { titleYear } from './year.ts';

/** Throws `NOT_AN_ANNUAL_REPORT` where neither the title nor the chapters and tables are those of one. */
export function refuseOtherDocuments(
  document: SourceDocument,
  title: FoundTitle | null,
  headings: readonly FoundHeading[],
  zones: Readonly<Record<string, Zone | null>>,
): void {
  const tables = Object.values(zones).filter((zone) => zone !== null).length;
  if (tables >= 2 || (tables >= 1 && headings.length >= 3)) return;
  if (title && (headings.length >= 1 || tables >= 1 || document.blocks.length >= 3)) return;
  const first = document.blocks.find((block) => block.kind === 'paragraph' && block.text.trim() !== '');
  const line = first?.kind === 'paragraph' ? first.text.trim().slice(0, 60) : '';
  if (headings.length >= 5 && !isOtherDocument(document.titles[0] ?? line)) return;
  throw unreadable('NOT_AN_ANNUAL_REPORT', document.titles[0]?.slice(0, 60) ?? line);
}

/** Throws `SEVERAL_REPORTS` where the table of chapter 3 or whole reports follow one another. */
export function refuseSeveral(items: readonly Item[], blocks: readonly Block[]): void {
  const rows = items.filter((item) => item.kind === 'row');
  const times = (id: string): number => {
    const own = rows.filter((row) => {
      const match = labelOf('ch3', row);
      return match?.row === id && match.kind === 'exact';
    });
    return new Set(own.map((row) => row.place)).size;
  };
  if (times('new_received') > 1 && times('carried_out') > 1)
    throw unreadable('SEVERAL_REPORTS', '两张办理情况表');
  const titles = fullReports(blocks);
  if (titles.size > 1) throw unreadable('SEVERAL_REPORTS', [...titles].join('；').slice(0, 120));
}

/** Titles below which a first and a last chapter follow before the next title. */
function fullReports(blocks: readonly Block[]): ReadonlySet<string> {
  const found = new Set<string>();
  let title: string | null = null;
  const seen = new Set<number>();
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || block.text.length > 70) continue;
    if (titleScore(block.text) >= 4) {
      title = `${titleYear(block.text) ?? ''}${titleOrgan(block.text)}`;
      seen.clear();
    }
    const number = headingCandidate(block.text)?.number;
    if (number) seen.add(number);
    if (title !== null && seen.has(1) && (seen.has(5) || seen.has(6))) found.add(title);
  }
  return found;
}
