import { correctedReport } from '../../documents/correctedReport.ts';
import { importedContent } from '../../documents/importedContent.ts';
import type { ImportedFigure, ImportedReport } from '../../documents/importedReport.ts';
import { isFailure, type InvalidReason } from '../../errors.ts';
import type { FigureKey } from '../../forms/figure.ts';
import { formOf } from '../../forms/forms.ts';
import type { Form } from '../../forms/form.ts';
import type { Cell } from '../../forms/table.ts';
import { enteredFigures, type ReportContent } from '../../report/content.ts';
import { evaluate } from '../../report/evaluate.ts';
import { figureFrom, type FigureInput } from '../../report/input.ts';
import type { Decimal } from '../../util/decimal.ts';

/**
 * What a person decided, by key, as typed; empty is blank. Of a total there is only one thing to decide: that the printed
 * one does not stand (empty), so that it is added up.
 */
export type Decisions = Readonly<Record<FigureKey, string>>;

/**
 * How a cell stands. `READ`: the source says it. `OPEN`: the source can be read in more than one way, and nobody has
 * decided. `ABSENT`: the source has no such cell. `DECIDED`: a person said what it is. `REFUSED`: what was typed is no
 * number for it. `TOTAL`: the form adds it up. `DIFFERS`: the same, and the source prints another total.
 */
export type CellState = 'READ' | 'OPEN' | 'ABSENT' | 'DECIDED' | 'REFUSED' | 'TOTAL' | 'DIFFERS';

export interface CellInReview {
  readonly cell: Cell;
  readonly state: CellState;
  /** What stands in the field; of a total its sum, or what is printed where there is none. */
  readonly shown: string;
  readonly read: ImportedFigure;
  readonly refusal: InvalidReason | null;
}

export interface Review {
  readonly form: Form;
  readonly cells: ReadonlyMap<FigureKey, CellInReview>;
  /** Those that a person must still decide or put right, in the order of the form. */
  readonly open: readonly FigureKey[];
  readonly absent: readonly FigureKey[];
  readonly decided: readonly FigureKey[];
  /** What `importReport` takes beside the file. */
  readonly corrections: readonly FigureInput[];
  /** The draft that would be made. */
  readonly content: ReportContent;
}

/** Everything about an import on which a person decides, from what was read and what was decided so far. */
export function reviewOf(imported: ImportedReport, decisions: Decisions): Review {
  const form = formOf(imported.form);
  const judged = Object.entries(decisions).flatMap(([key, typed]) => {
    const cell = form.cells.get(key);
    return cell ? [{ key, typed, refusal: refusalOf(cell, typed) }] : [];
  });
  const corrections = judged
    .filter(({ refusal }) => refusal === null)
    .map(({ key, typed }) => ({ key, value: typed.trim() === '' ? null : typed }));
  const content = importedContent(correctedReport(imported, corrections));
  const sums = evaluate(form, enteredFigures(content));
  const refusals = new Map(judged.map(({ key, refusal }) => [key, refusal]));
  const cells = new Map(
    [...form.cells.values()].flatMap((cell) => {
      const read = imported.figures[cell.key];
      if (!read) return [];
      const decision = decisions[cell.key];
      const refusal = refusals.get(cell.key) ?? null;
      const seen = cell.sumOf
        ? total(read, decision, sums.get(cell.key) ?? null)
        : entered(read, decision, refusal);
      return [[cell.key, { cell, read, refusal, ...seen }] as const];
    }),
  );
  const inState = (...states: readonly CellState[]) =>
    [...cells].filter(([, { state }]) => states.includes(state)).map(([key]) => key);
  return {
    form,
    cells,
    open: inState('OPEN', 'REFUSED'),
    absent: inState('ABSENT').filter((key) => !isReplaced(form, imported, key)),
    decided: inState('DECIDED'),
    corrections,
    content,
  };
}

type Seen = Pick<CellInReview, 'state' | 'shown'>;

function entered(read: ImportedFigure, decision: string | undefined, refusal: InvalidReason | null): Seen {
  if (decision !== undefined) return { state: refusal ? 'REFUSED' : 'DECIDED', shown: decision };
  switch (read.certainty) {
    case 'certain':
      return { state: 'READ', shown: read.value ?? '' };
    case 'uncertain':
      return { state: 'OPEN', shown: '' };
    case 'missing':
      return { state: 'ABSENT', shown: '' };
  }
}

/** A printed total is kept, and told where the cells say otherwise. One that nobody can read is added up. */
function total(read: ImportedFigure, decision: string | undefined, sum: Decimal | null): Seen {
  const printed = decision === undefined && read.certainty === 'certain' ? read.value : null;
  const differs = printed !== null && sum !== null && printed !== sum;
  return { state: differs ? 'DIFFERS' : 'TOTAL', shown: sum ?? printed ?? '' };
}

function refusalOf(cell: Cell, typed: string): InvalidReason | null {
  try {
    figureFrom(cell, { key: cell.key, value: typed }, '', undefined);
    return null;
  } catch (error) {
    if (isFailure(error, 'INVALID_INPUT')) return error.params.reason;
    throw error;
  }
}

/** Of a row and the rows that stand in for it only one side is printed; the other is not missed. */
function isReplaced(form: Form, { figures }: ImportedReport, key: FigureKey): boolean {
  return form.tables.some(({ substitutes, id, cells }) =>
    substitutes.some(({ row, replaces }) => {
      const isPrinted = cells.some(
        (cell) => cell.row === row && (figures[cell.key]?.certainty ?? 'missing') !== 'missing',
      );
      return isPrinted && replaces.some((replaced) => key.startsWith(`${id}.${replaced}.`));
    }),
  );
}

/** The next open cell after the one that is looked at, or the one before it, around the ends; null: none is open. */
export function nextOpen({ open, cells }: Review, from: FigureKey | null, step: 1 | -1): FigureKey | null {
  const keys = [...cells.keys()];
  const at = from === null ? -1 : keys.indexOf(from);
  const next =
    step === 1 ? open.find((key) => keys.indexOf(key) > at) : open.findLast((key) => keys.indexOf(key) < at);
  return next ?? open.at(step === 1 ? 0 : -1) ?? null;
}
