import type { FigureKey } from '../../forms/figure.ts';
import type { Form } from '../../forms/form.ts';
import type { Decimal } from '../../util/decimal.ts';
import type { Figures, ReportContent } from '../content.ts';
import type { Issue, NotAssessable } from '../issue.ts';
import type { ReportId } from '../report.ts';

/** What a check may look at. */
export interface CheckInput {
  readonly report: ReportId;
  readonly organName: string;
  readonly form: Form;
  readonly content: ReportContent;
  /** Entered and printed figures of all parts by key. */
  readonly figures: Figures;
  /**
   * The value of every cell as a reader of the document sees it: the printed one where the source printed one,
   * else the computed one, else blank (null).
   */
  readonly shown: ReadonlyMap<FigureKey, Decimal | null>;
  /** The same organ's published report of the year before in the same scope; null when there is none. */
  readonly yearBefore: ReportToCompare | null;
  /** China date on which the report is, or was first, made public; null: not yet. */
  readonly publishedOn: string | null;
}

export interface ReportToCompare {
  readonly form: Form;
  readonly content: ReportContent;
  readonly shown: ReadonlyMap<FigureKey, Decimal | null>;
}

/** What is broken, and what cannot be judged because it is blank. Both empty: the rule is kept. */
export interface CheckResult {
  readonly issues: readonly Issue[];
  readonly notAssessable: readonly NotAssessable[];
}

/** One rule of the statutory forms. */
export type Check = (input: CheckInput) => CheckResult;
