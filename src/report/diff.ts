import { diffArrays } from 'diff';
import type { FigureKey, Unit } from '../forms/figure.ts';
import { formOf } from '../forms/forms.ts';
import { subtractDecimal, type Decimal } from '../util/decimal.ts';
import { sentences } from '../util/sentences.ts';
import { enteredFigures, partIds, partOf, type PartId, type ReportContent } from './content.ts';
import { diffLabelledTables, type LabelledCellChange } from './diffLabelled.ts';
import { evaluate } from './evaluate.ts';

/** One cell whose value or unit is not the same in both contents. */
export interface CellChange {
  readonly key: FigureKey;
  /** null: blank, or the edition has no such cell. */
  readonly before: Decimal | null;
  readonly after: Decimal | null;
  /** What the organ wrote, where the form prints no unit. */
  readonly unitBefore: Unit | null;
  readonly unitAfter: Unit | null;
  /** `after` − `before`; null where one of them is blank, or the units are not the same. */
  readonly difference: Decimal | null;
}

/** A run of whole sentences of one part. */
export interface SentenceRun {
  readonly kind: 'KEPT' | 'REMOVED' | 'ADDED';
  readonly text: string;
}

/** A part whose heading or text is not the same; the runs in reading order, removed before added. */
export interface TextChange {
  readonly part: PartId;
  readonly headingBefore: string | null;
  readonly headingAfter: string | null;
  readonly runs: readonly SentenceRun[];
}

/** What changed from one content to another: by cell and by sentence. */
export interface ReportDiff {
  readonly cells: readonly CellChange[];
  /** In older local tables. */
  readonly labelledCells: readonly LabelledCellChange[];
  readonly texts: readonly TextChange[];
}

/** Cells in printed order of the later form, then those that only the earlier form has. */
export function diffContents(before: ReportContent, after: ReportContent): ReportDiff {
  const [a, b] = [cellsOf(before), cellsOf(after)];
  const keys = new Set([...b.keys, ...a.keys]);
  return {
    cells: [...keys].flatMap((key) => cellChange(key, a.of(key), b.of(key))),
    labelledCells: diffLabelledTables(before, after),
    texts: partIds.flatMap((part) => textChange(part, before, after)),
  };
}

interface CellState {
  readonly value: Decimal | null;
  readonly unit: Unit | null;
}

function cellsOf(content: ReportContent) {
  const entered = enteredFigures(content);
  const values = evaluate(formOf(content.form), entered);
  return {
    keys: values.keys(),
    of: (key: FigureKey): CellState => ({ value: values.get(key) ?? null, unit: entered[key]?.unit ?? null }),
  };
}

function cellChange(key: FigureKey, a: CellState, b: CellState): readonly CellChange[] {
  const [before, after, unitBefore, unitAfter] = [a.value, b.value, a.unit, b.unit];
  if (before === after && unitBefore === unitAfter) return [];
  const comparable = before !== null && after !== null && unitBefore === unitAfter;
  const difference = comparable ? subtractDecimal(after, before) : null;
  return [{ key, before, after, unitBefore, unitAfter, difference }];
}

function textChange(id: PartId, before: ReportContent, after: ReportContent): readonly TextChange[] {
  const [a, b] = [partOf(before, id), partOf(after, id)];
  if (a.text === b.text && a.heading === b.heading) return [];
  return [{ part: id, headingBefore: a.heading, headingAfter: b.heading, runs: runsBetween(a.text, b.text) }];
}

/** A real chapter has some hundred sentences. The work grows with the square of the changes. */
const MOST_CHANGES = 1_000;

/** Texts that have too many sentences not in common count as wholly rewritten. */
function runsBetween(before: string, after: string): readonly SentenceRun[] {
  const found = diffArrays([...sentences(before)], [...sentences(after)], { maxEditLength: MOST_CHANGES });
  if (!found) {
    const rewritten: readonly SentenceRun[] = [
      { kind: 'REMOVED', text: before },
      { kind: 'ADDED', text: after },
    ];
    return rewritten.filter(({ text }) => text !== '');
  }
  return found.map((run) => ({
    kind: run.added ? 'ADDED' : run.removed ? 'REMOVED' : 'KEPT',
    text: run.value.join(''),
  }));
}
