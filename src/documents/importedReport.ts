import type { Edition } from '../forms/form.ts';
import type { FigureKey, Unit } from '../forms/figure.ts';
import type { LabelledTable } from '../report/content.ts';
import type { Issue } from '../report/issue.ts';
import type { Scope } from '../report/report.ts';
import type { Decimal } from '../util/decimal.ts';

/**
 * `certain`: the source says exactly this, a printed blank included. `uncertain`: something stands there but can
 * be read in more than one way; the value is null and a person decides. `missing`: the source has no such cell.
 */
export type Certainty = 'certain' | 'uncertain' | 'missing';

/** One cell of the statutory tables as the source prints it; computed cells too are read, not computed. */
export interface ImportedFigure {
  /** null: a printed blank, or not certain. */
  readonly value: Decimal | null;
  /** The unit printed in the cell, or else the one the form prints for it; null: neither. */
  readonly unit: Unit | null;
  /** The text of the cell, verbatim but for outer space; null where there is no such cell. */
  readonly printed: string | null;
  readonly certainty: Certainty;
  /** Where it stands, in words: `表2 第5行 第3列`, `第120行`. null where it is missing. */
  readonly place: string | null;
  /** For an uncertain figure the readings that the arithmetic allows, if they are few. */
  readonly candidates: readonly Decimal[];
}

export interface ImportedChapter {
  /** 1 to 6: the statutory chapter it was recognised as, whatever numeral is printed. */
  readonly number: number;
  /** As printed, without the numeral. */
  readonly heading: string;
  /** Paragraphs separated by newlines; tables left out. */
  readonly text: string;
}

/** One report read from one file. Nothing in it is guessed. */
export interface ImportedReport {
  readonly title: string;
  readonly organ: string | null;
  readonly year: number | null;
  readonly scope: Scope | null;
  readonly form: Edition;
  /** What stands between the title and chapter 1. */
  readonly preface: string;
  readonly chapters: readonly ImportedChapter[];
  /**
   * Every cell of the form, in its order; those of a substitute row only where it is printed. Empty for `local` and
   * `none`.
   */
  readonly figures: Readonly<Record<FigureKey, ImportedFigure>>;
  /** Older local tables. */
  readonly tables: readonly LabelledTable[];
  /** What reading found; the rules of the forms are checked by `report/checks`, not here. */
  readonly issues: readonly Issue[];
}
