import type { ChapterId, Edition } from '../forms/form.ts';
import type { FigureKey, Unit } from '../forms/figure.ts';
import { canonicalJson } from '../util/canonicalJson.ts';
import type { Decimal } from '../util/decimal.ts';

/** `front`: title and preface. `annex`: older local tables. Each part is saved on its own. */
export type PartId = 'front' | ChapterId | 'annex';

export const partIds: readonly PartId[] = ['front', 'ch1', 'ch2', 'ch3', 'ch4', 'ch5', 'ch6', 'annex'];

/**
 * The number in one cell. A cell that is absent from `Part.figures`, or whose value is null, is blank;
 * blank is not zero.
 */
export interface Figure {
  /** null: blank. For a computed cell: what the source printed, kept beside the computed sum. */
  readonly value: Decimal | null;
  /** Only where the form prints none: the unit the organ wrote, null if it wrote none. */
  readonly unit?: Unit | null;
  /** What the source printed (`无`, `１２`, `251000元`), where it differs from the value. */
  readonly printed?: string;
  /** Where it stood in the source, in words of the importer. */
  readonly place?: string;
}

export type Figures = Readonly<Record<FigureKey, Figure>>;

/** An older local table with its own printed labels. */
export interface LabelledTable {
  readonly title: string | null;
  readonly columns: readonly string[];
  readonly rows: readonly LabelledRow[];
}

export interface LabelledRow {
  readonly label: string;
  /** As printed; null where the table has no column of units. */
  readonly unit: string | null;
  /** One for each column; null is blank. */
  readonly values: readonly (Decimal | null)[];
}

export interface Part {
  /** As the organ prints it, without the numeral; the title of the report for `front`. null: as in the form. */
  readonly heading: string | null;
  /** Plain paragraphs, separated by newlines. */
  readonly text: string;
  readonly figures: Figures;
  readonly tables: readonly LabelledTable[];
}

/** What a report says: its form and all its parts. A part that is absent is empty. */
export interface ReportContent {
  readonly form: Edition;
  readonly parts: Readonly<Partial<Record<PartId, Part>>>;
}

export const emptyPart: Part = { heading: null, text: '', figures: {}, tables: [] };

export function isPartId(text: string): text is PartId {
  return (partIds as readonly string[]).includes(text);
}

export function partOf(content: ReportContent, id: PartId): Part {
  return content.parts[id] ?? emptyPart;
}

/** All entered figures of a content by key. */
export function enteredFigures(content: ReportContent): Figures {
  // A dictionary from the start and plain assignment: asked for with every report that is read.
  const entered = Object.create(null) as Record<FigureKey, Figure>;
  for (const id of partIds) {
    const { figures } = partOf(content, id);
    for (const key of Object.keys(figures)) entered[key] = figures[key]!;
  }
  return entered;
}

/** Saved parts as one content. */
export function contentOf(
  form: Edition,
  parts: readonly { readonly id: PartId; readonly part: Part }[],
): ReportContent {
  return { form, parts: Object.fromEntries(parts.map(({ id, part }) => [id, part])) };
}

/**
 * The same content without what says nothing: empty parts, and blank cells of which the source printed nothing. For
 * comparing two contents; hashes are over what was saved.
 */
export function withoutBlanks({ form, parts }: ReportContent): ReportContent {
  const filled = Object.entries(parts)
    .map(([id, part]) => [id, { ...part, figures: statedFigures(part.figures) }] as const)
    .filter(([, part]) => !isEmpty(part));
  return { form, parts: Object.fromEntries(filled) };
}

function statedFigures(figures: Figures): Figures {
  const stated = Object.entries(figures).filter(
    ([, { value, unit, printed, place }]) => value !== null || unit || printed || place,
  );
  return Object.fromEntries(stated);
}

function isEmpty({ heading, text, figures, tables }: Part): boolean {
  return heading === null && text === '' && Object.keys(figures).length === 0 && tables.length === 0;
}

/** Whether two contents say the same: blanks and empty parts aside. */
export function saysTheSame(a: ReportContent, b: ReportContent): boolean {
  return canonicalJson(withoutBlanks(a)) === canonicalJson(withoutBlanks(b));
}
