import type { FigureKey } from '../forms/figure.ts';
import type { Decimal } from '../util/decimal.ts';
import type { PartId } from './content.ts';

/** `BLOCKS` publication; `MUST_BE_EXPLAINED` in writing; `NOTES` informs. */
export type Severity = 'BLOCKS' | 'MUST_BE_EXPLAINED' | 'NOTES';

/**
 * What can be wrong with a report's content. Codes starting with a capital letter and a digit are the rules of
 * the statutory forms; the others come from reading a file. Public: never renamed, never reused.
 */
export const issueCodes = [
  'N1',
  'F3.1',
  'F3.2',
  'F3.3',
  'F4.1',
  'X1',
  'X2',
  'X3',
  'X4',
  'D1.TITLE_YEAR',
  'D1.PERIOD',
  'D1.SIGNED_YEAR',
  'D1.LATE',
  'D2.CHAPTER_MISSING',
  'D2.HEADING',
  'D2.SUBHEADING',
  'D2.TOO_LONG',
  'D2.EMPTY',
  'D2.FEE_NOT_STATED',
  'D3',
  'D3.SIBLING',
  'D4.OTHER_RESULTS',
  'D4.CORRECTED',
  'T1',
  'T1.FEE',
  'T2.SUM',
  'T2.SHARE',
  'T2.CHANGE',
  'R1',
  'MIXED_FORM',
  'FORM_NOT_IN_FORCE',
  'UNIT_NOT_STATED',
  'COMMENTS.OPEN',
  'IMPORT.UNCERTAIN',
  'IMPORT.MISSING',
  'IMPORT.ORGAN_NOT_FOUND',
  'IMPORT.YEAR_NOT_FOUND',
  'IMPORT.YEARS_DIFFER',
  'IMPORT.SCOPE_ASSUMED',
  'IMPORT.CHAPTER_MISNUMBERED',
  'IMPORT.CHAPTER_MISSING',
  'IMPORT.LABEL_CORRECTED',
  'IMPORT.NO_TABLE',
] as const;

export type IssueCode = (typeof issueCodes)[number];

/** One thing wrong. Facts only; the sentence is made in `messages/`. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** The figures it is about, in reading order; empty when it is about text. */
  readonly figures: readonly FigureKey[];
  readonly part: PartId | null;
  /** The two sides that should be equal: what the rule demands, and what stands there. */
  readonly expected: Decimal | null;
  readonly actual: Decimal | null;
  /** What else the sentence needs. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** A rule that cannot be judged because figures are blank: neither kept nor broken. */
export interface NotAssessable {
  readonly code: IssueCode;
  /** The blank figures that prevent it. */
  readonly figures: readonly FigureKey[];
}
