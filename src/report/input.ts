import { DomainError, type InvalidReason } from '../errors.ts';
import type { Form } from '../forms/form.ts';
import type { FigureKey, Unit } from '../forms/figure.ts';
import type { Cell } from '../forms/table.ts';
import { compareDecimals, isInteger, parseDecimal, type Decimal } from '../util/decimal.ts';
import { halfWidth } from '../util/halfWidth.ts';
import { indexOfForbidden } from '../util/wellFormed.ts';
import type { Figure, Part, PartId } from './content.ts';

/** Longest text of one part, in characters; far above any real report, far below what an item holds. */
export const MAX_TEXT_LENGTH = 60_000;
export const MAX_HEADING_LENGTH = 200;
/**
 * Digits before and after the point. DynamoDB keeps 38 in all and refuses a sum that needs more, so both are bounded:
 * else two figures, one long before the point and one long after it, would keep everybody from publishing. Sums over
 * a hundred million reports fit.
 */
const MAX_WHOLE_DIGITS = 20;
const MAX_DECIMALS = 10;
const MAX_TYPED_LENGTH = 60;

/** A cell as somebody typed it: `12`, `１２`, `1,234`, `24252.311082`; empty or null is blank. */
export interface FigureInput {
  readonly key: FigureKey;
  readonly value: string | null;
  /** Only for a figure whose unit the form does not print. */
  readonly unit?: Unit | null;
}

/** What to change in one part; what is absent stays. */
export interface PartInput {
  readonly heading?: string | null;
  readonly text?: string;
  readonly figures?: readonly FigureInput[];
}

/**
 * The part with the input applied. Throws `INVALID_INPUT` with a path into the input and changes nothing: unknown
 * or computed figures, not a number, negative or broken counts, text too long or ill-formed.
 */
export function applyPartInput(form: Form, id: PartId, part: Part, input: PartInput): Part {
  return {
    ...part,
    ...(input.heading === undefined ? {} : { heading: checkedHeading(input.heading) }),
    ...(input.text === undefined ? {} : { text: checkedText(input.text, 'text', MAX_TEXT_LENGTH) }),
    ...(input.figures ? { figures: applyFigures(form, id, part, input.figures) } : {}),
  };
}

/** The text if it may be kept; throws `INVALID_INPUT` when it is too long or ill-formed. */
export function checkedText(text: string, path: string, limit: number): string {
  if (text.length > limit) {
    throw invalid(path, 'TEXT_TOO_LONG', `${text.length} > ${limit}`);
  }
  const forbidden = indexOfForbidden(text);
  if (forbidden !== -1) {
    const code = text.codePointAt(forbidden) ?? 0;
    throw invalid(
      path,
      'ILL_FORMED_TEXT',
      `U+${code.toString(16).toUpperCase().padStart(4, '0')} @ ${forbidden}`,
    );
  }
  return text;
}

/** Whether totals could not hold sums of such values exactly. */
export function hasTooManyDigits(value: Decimal): boolean {
  const [whole = '', decimals = ''] = value.replace('-', '').split('.');
  return whole.length > MAX_WHOLE_DIGITS || decimals.length > MAX_DECIMALS;
}

function checkedHeading(heading: string | null): string | null {
  return heading === null ? null : checkedText(heading, 'heading', MAX_HEADING_LENGTH);
}

function applyFigures(
  form: Form,
  id: PartId,
  part: Part,
  inputs: readonly FigureInput[],
): Readonly<Record<FigureKey, Figure>> {
  const figures = new Map(Object.entries(part.figures));
  const seen = new Set<FigureKey>();
  for (const [index, input] of inputs.entries()) {
    const path = `figures[${index}]`;
    const cell = form.cells.get(input.key);
    if (cell?.table !== id) throw invalid(`${path}.key`, 'UNKNOWN_FIGURE', input.key);
    if (seen.has(input.key)) throw invalid(`${path}.key`, 'DUPLICATE', input.key);
    seen.add(input.key);
    figures.set(input.key, figureFrom(cell, input, path, part.figures[input.key]));
  }
  dropStaleTotals(form, seen, figures);
  return Object.fromEntries(figures);
}

/**
 * The figure that an input makes of a cell. Throws `INVALID_INPUT` with a path below `path`. `old`: what stood there;
 * its unit stays where the input says none.
 */
export function figureFrom(
  cell: Cell,
  input: FigureInput,
  path: string,
  old: Pick<Figure, 'unit'> | undefined,
): Figure {
  const value = readValue(cell, input.value, `${path}.value`);
  if (cell.sumOf && value !== null) throw invalid(`${path}.key`, 'COMPUTED_FIGURE', input.key);
  if (input.unit && cell.column.unit !== null && input.unit !== cell.column.unit) {
    throw invalid(`${path}.unit`, 'UNKNOWN_UNIT', input.unit);
  }
  if (cell.column.unit !== null) return { value };
  if (input.unit && input.unit !== '元' && input.unit !== '万元') {
    throw invalid(`${path}.unit`, 'UNKNOWN_UNIT', input.unit);
  }
  return { value, unit: input.unit === undefined ? (old?.unit ?? null) : input.unit };
}

function readValue(cell: Cell, text: string | null, path: string): Decimal | null {
  const typed = halfWidth(text ?? '').trim();
  if (typed === '') return null;
  if (typed.length > MAX_TYPED_LENGTH) throw invalid(path, 'TOO_MANY_DIGITS', typed.slice(0, 40));
  const value = parseDecimal(/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(typed) ? typed.replaceAll(',', '') : typed);
  if (value === null) throw invalid(path, 'NOT_A_NUMBER', typed.slice(0, 40));
  if (hasTooManyDigits(value)) throw invalid(path, 'TOO_MANY_DIGITS', typed.slice(0, 40));
  if (cell.column.kind !== 'AMOUNT' && !isInteger(value)) throw invalid(path, 'NOT_AN_INTEGER', typed);
  if (cell.column.kind !== 'CHANGE' && compareDecimals(value, '0') < 0)
    throw invalid(path, 'NEGATIVE', typed);
  return value;
}

/**
 * A printed total belongs to the cells it was printed with: once somebody changes one of these, the total is
 * computed again.
 */
function dropStaleTotals(form: Form, changed: ReadonlySet<FigureKey>, figures: Map<FigureKey, Figure>): void {
  const stale = new Set(changed);
  let grew = true;
  while (grew) {
    grew = false;
    for (const cell of form.cells.values()) {
      if (!cell.sumOf?.some((key) => stale.has(key)) || stale.has(cell.key)) continue;
      stale.add(cell.key);
      grew = true;
    }
  }
  for (const key of stale) if (form.cells.get(key)?.sumOf) figures.delete(key);
}

function invalid(path: string, reason: InvalidReason, detail: string): DomainError<'INVALID_INPUT'> {
  return new DomainError('INVALID_INPUT', { path, reason, detail });
}
