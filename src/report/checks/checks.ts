import type { FigureKey } from '../../forms/figure.ts';
import type { Form } from '../../forms/form.ts';
import { formOf } from '../../forms/forms.ts';
import type { Decimal } from '../../util/decimal.ts';
import { enteredFigures, type Figures, type ReportContent } from '../content.ts';
import { evaluate } from '../evaluate.ts';
import type { ReportId } from '../report.ts';
import { applicantsTotal } from './applicantsTotal.ts';
import { applicationsBalance } from './applicationsBalance.ts';
import { carriedOver } from './carriedOver.ts';
import { chapterLength } from './chapterLength.ts';
import { chapters } from './chapters.ts';
import type { Check, CheckInput, CheckResult } from './check.ts';
import { correctedProceedings } from './correctedProceedings.ts';
import { cumulativeTable } from './cumulativeTable.ts';
import { dataPeriod } from './dataPeriod.ts';
import { disclosuresContinued } from './disclosuresContinued.ts';
import { documentsInForce } from './documentsInForce.ts';
import { feeAmount } from './feeAmount.ts';
import { feeStated } from './feeStated.ts';
import { formInForce } from './formInForce.ts';
import { together } from './found.ts';
import { mixedForm } from './mixedForm.ts';
import { narrativeChanges } from './narrativeChanges.ts';
import { narrativeFigures } from './narrativeFigures.ts';
import { narrativeShares } from './narrativeShares.ts';
import { narrativeSums } from './narrativeSums.ts';
import { numbers } from './numbers.ts';
import { otherResults } from './otherResults.ts';
import { proceedingsTotal } from './proceedingsTotal.ts';
import { publishedLate } from './publishedLate.ts';
import { inReadingOrder } from './readingOrder.ts';
import { resultsTotal } from './resultsTotal.ts';
import { signedYear } from './signedYear.ts';
import { similarity } from './similarity.ts';
import { subheadings } from './subheadings.ts';
import { titleYear } from './titleYear.ts';
import { unitStated } from './unitStated.ts';

/** Every rule of the statutory forms. Issues at one place keep this order. */
export const allChecks: readonly Check[] = [
  formInForce,
  publishedLate,
  titleYear,
  dataPeriod,
  signedYear,
  chapters,
  subheadings,
  chapterLength,
  feeStated,
  similarity,
  narrativeFigures,
  feeAmount,
  narrativeSums,
  narrativeShares,
  narrativeChanges,
  numbers,
  unitStated,
  mixedForm,
  documentsInForce,
  disclosuresContinued,
  applicantsTotal,
  resultsTotal,
  applicationsBalance,
  carriedOver,
  proceedingsTotal,
  otherResults,
  correctedProceedings,
  cumulativeTable,
];

export interface ReportToCheck {
  readonly report: ReportId;
  readonly organName: string;
  readonly content: ReportContent;
  /** What the same organ published for the year before in the same scope; null when there is nothing. */
  readonly yearBefore: ReportContent | null;
  /** China date on which the report is, or was first, made public; null: not yet. */
  readonly publishedOn: string | null;
}

/** Holds the report against every rule. Issues come in reading order; figures unknown to the form are ignored. */
export function checkReport(input: ReportToCheck): CheckResult {
  const checkInput = checkInputOf(input);
  const { issues, notAssessable } = together(allChecks.map((check) => check(checkInput)));
  return { issues: inReadingOrder(checkInput.form, issues), notAssessable };
}

/** What the checks look at. */
export function checkInputOf({ content, yearBefore, ...rest }: ReportToCheck): CheckInput {
  return { ...rest, ...readable(content), yearBefore: yearBefore && readable(yearBefore) };
}

function readable(content: ReportContent): Pick<CheckInput, 'form' | 'content' | 'figures' | 'shown'> {
  const form = formOf(content.form);
  const figures = enteredFigures(content);
  return { form, content, figures, shown: shownValues(form, figures) };
}

/**
 * For every cell of the form what is printed or entered, else what can be computed from the shown ones, else null.
 * A total that a source printed stands as printed, a blank one blank, and is not computed: a rule that needs a total
 * which the report left blank cannot be judged.
 */
export function shownValues(form: Form, figures: Figures): ReadonlyMap<FigureKey, Decimal | null> {
  const cells = [...form.cells.values()].map((cell) =>
    Object.hasOwn(figures, cell.key) ? { ...cell, sumOf: null } : cell,
  );
  return evaluate({ ...form, cells: new Map(cells.map((cell) => [cell.key, cell])) }, figures);
}
