import { editionInForce, formOf } from '../forms/forms.ts';
import type { Edition } from '../forms/form.ts';
import type { Block, Metadata, SourceDocument } from './blocks.ts';
import type { ImportedReport } from './importedReport.ts';
import { importIssues } from './importIssues.ts';
import { limits } from './limits.ts';
import { findChapters, type FoundHeading } from './recognise/chapters.ts';
import { metadataLine } from './recognise/chrome.ts';
import { printedEdition } from './recognise/edition.ts';
import { ANNEX } from './recognise/headings.ts';
import { findOrgan } from './recognise/organ.ts';
import { readProse } from './recognise/prose.ts';
import { findScope } from './recognise/scope.ts';
import { refuseOtherDocuments, refuseSeveral } from './recognise/refusals.ts';
import { findTitle } from './recognise/title.ts';
import { periodYear, reportYear, signedYear, titleYear } from './recognise/year.ts';
import { readers } from './formats/readers.ts';
import { printsPartedOther } from './tables/applications.ts';
import { itemsOf, type Item } from './tables/items.ts';
import { localTables } from './tables/localTables.ts';
import { readFigures, type FormReading } from './tables/readFigures.ts';
import { tableZones, type Zone } from './tables/zones.ts';
import { withoutCopies } from './text/withoutCopies.ts';
import { unflatten } from './text/unflatten.ts';
import { unreadable } from './unreadable.ts';

/**
 * Reads one annual report from the bytes of a file; the extension of its name says which format it has. What
 * cannot be told for certain is marked uncertain, never guessed. Throws `UNREADABLE_FILE` for what is no such report.
 */
export async function readReport(bytes: Uint8Array, fileName: string): Promise<ImportedReport> {
  const read = readers.get(extensionOf(fileName));
  if (!read) throw unreadable('UNSUPPORTED_FORMAT', extensionOf(fileName) || fileName);
  return recognise(await read(bytes));
}

/** What every format has in common, once it is blocks. */
export function recognise(source: SourceDocument): ImportedReport {
  refuseTooLarge(source);
  const blocks = withoutCopies(unflatten(source.blocks));
  const items = itemsOf(blocks);
  refuseTooManyRows(items);
  const headings = findChapters(blocks, items);
  const metadata = metadataOf(source, blocks, headings);
  const document = { titles: source.titles, metadata, blocks };
  const found = findTitle(document, headings[0]?.block ?? Math.min(blocks.length, 60));
  const zones = tableZones(items, new Map(headings.map((heading) => [heading.block, heading.number])));
  refuseOtherDocuments(document, found, headings, zones);
  refuseSeveral(items, blocks);

  const prose = readProse(blocks, headings, found?.block ?? null, tableBlocks(items, zones));
  const title = found?.text ?? '';
  const text = [prose.preface, ...prose.chapters.map((chapter) => chapter.text)].join('\n');
  const closing = (prose.chapters.at(-1)?.text ?? prose.preface).split('\n').slice(-8);
  const years = { title: titleYear(title), period: periodYear(text), signed: signedYear(closing) };
  const year = reportYear(years);
  const organ = findOrgan({ title, metadata, closing, prose: text });
  const scope = findScope(organ, title, text);
  const tables = hasTable(zones) ? [] : localTables(blocks, (block) => titleAbove(headings, block));
  const form = editionOf(items, zones, year, tables.length > 0);
  const reading: FormReading | null =
    form === '2019' || form === '2021' ? readFigures(formOf(form), zones) : null;
  const report = {
    title,
    organ,
    year,
    scope: scope.scope,
    form,
    preface: prose.preface,
    chapters: prose.chapters,
    figures: reading?.figures ?? {},
    tables,
  };
  return {
    ...report,
    issues: importIssues({
      report,
      years,
      scopeAssumed: scope.assumed,
      headings,
      mixed: reading?.mixed ?? false,
      corrected: reading?.corrected ?? new Map(),
      noTable: !hasTable(zones) && tables.length === 0,
    }),
  };
}

function extensionOf(fileName: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
}

function refuseTooLarge({ blocks }: SourceDocument): void {
  if (blocks.length > limits.blocks) throw unreadable('TOO_LARGE', `${blocks.length} paragraphs`);
  let characters = 0;
  for (const block of blocks) {
    if (block.kind === 'paragraph') characters += block.text.length;
    else for (const cell of block.rows.flat()) characters += cell.text.length;
  }
  if (characters > limits.characters) throw unreadable('TOO_LARGE', `${characters} characters`);
}

function refuseTooManyRows(items: readonly Item[]): void {
  const rows = items.filter((item) => item.kind === 'row').length;
  if (rows > limits.rows) throw unreadable('TOO_LARGE', `${rows} lines with numbers`);
}

type Zones = Readonly<Record<'ch2' | 'ch3' | 'ch4', Zone | null>>;

function hasTable(zones: Zones): boolean {
  return zones.ch2 !== null || zones.ch3 !== null || zones.ch4 !== null;
}

/** The labels of chapter 2 say which edition it is; without them chapter 3, and last the year. */
function editionOf(items: readonly Item[], zones: Zones, year: number | null, local: boolean): Edition {
  const inForce = year === null ? null : editionInForce(year);
  if (!hasTable(zones)) {
    if (local) return 'local';
    return inForce === '2019' || inForce === '2021' ? inForce : 'none';
  }
  const printed = printedEdition(zones.ch2?.items ?? items);
  if (printed) return printed;
  if (zones.ch3 && printsPartedOther(zones.ch3.items)) return '2021';
  return inForce === '2021' ? '2021' : '2019';
}

function tableBlocks(items: readonly Item[], zones: Zones): ReadonlySet<number> {
  const blocks = new Set(items.filter((item) => item.grid !== null).map((item) => item.block));
  for (const zone of [zones.ch2, zones.ch3, zones.ch4]) zone?.items.forEach((item) => blocks.add(item.block));
  return blocks;
}

/** Facts about the page, from its tags and from lines that name them, down to the first chapter. */
function metadataOf(
  source: SourceDocument,
  blocks: readonly Block[],
  headings: readonly FoundHeading[],
): readonly Metadata[] {
  const front = blocks.slice(0, headings[0]?.block ?? 40);
  return [
    ...front.flatMap((block) => (block.kind === 'paragraph' ? metadataLine(block.text) : [])),
    ...source.metadata,
  ];
}

function titleAbove(headings: readonly FoundHeading[], block: number): string | null {
  const above = headings.findLast((heading) => heading.block < block);
  return above?.number === ANNEX ? above.heading : null;
}
