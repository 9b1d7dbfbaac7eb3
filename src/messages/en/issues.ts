import type { Form } from '../../forms/form.ts';
import type { Issue, IssueCode } from '../../report/issue.ts';
import { counted } from './counted.ts';
import { figureLabel, figureList } from './figures.ts';
import { importSentences } from './importing.ts';
import { labelBeside } from './labels.ts';
import { editionName, scopeReport } from './names.ts';
import {
  feeAmountSentence,
  narrativeChangeSentence,
  narrativeFigureSentence,
  narrativeShareSentence,
  narrativeSumSentence,
} from './narrative.ts';
import { chapterNumber, headingOf, partName } from './parts.ts';
import {
  applicantsSentence,
  balanceSentence,
  difference,
  proceedingsSentence,
  resultsSentence,
} from './sums.ts';
import { carriedOverSentence, disclosuresContinuedSentence, documentsInForceSentence } from './years.ts';

export type Sentence = (issue: Issue, form: Form) => string;

/** What is wrong, where, and what to do. `form` is the form of the report. Numbers among the params may be texts. */
export function issueMessage(issue: Issue, form: Form): string {
  return sentences[issue.code](issue, form);
}

const sentences = {
  N1: numberSentence,
  'F3.1': balanceSentence,
  'F3.2': resultsSentence,
  'F3.3': applicantsSentence,
  'F4.1': proceedingsSentence,
  X1: carriedOverSentence,
  X2: documentsInForceSentence,
  X3: disclosuresContinuedSentence,
  X4: ({ params }) =>
    `In ${counted(param(params, 'count'), 'row')} of the annex the running total is not the total of the year before plus the ` +
    `number of this year: “${param(params, 'rows')}”. Check the tables of both years; if there is a reason, explain it.`,
  'D1.TITLE_YEAR': ({ params }) => {
    const printed = param(params, 'printed');
    const fault = printed ? `The title says ${printed}` : 'The title does not say the year';
    return `${fault}; this is the report of ${param(params, 'year')}. Correct the title.`;
  },
  'D1.PERIOD': ({ part, params }, form) => {
    const year = param(params, 'year');
    return (
      `${partName(form, part)}: the text says that the data are of the period “${param(params, 'printed')}”; it should be ` +
      `${year}-01-01 to ${year}-12-31. Correct it; if the data do not reach the end of the year, complete them first.`
    );
  },
  'D1.SIGNED_YEAR': ({ params }) =>
    `The date of signing is “${param(params, 'printed')}”; an annual report is made the year after, ` +
    `in ${param(params, 'year')}. Check that date and the year of the report.`,
  'D1.LATE': ({ params }) =>
    `${dueAs(params)} was due on ${param(params, 'deadline')} and is published ` +
    `on ${param(params, 'publishedOn')}: too late. It will be marked as late; publish it as soon as possible.`,
  'D2.CHAPTER_MISSING': ({ part }, form) => `${partName(form, part)} is missing or empty. Write it.`,
  'D2.HEADING': ({ part, params }, form) =>
    `${chapterNumber(part)}: the heading is “${param(params, 'printed')}”, not the one of the form. ` +
    `Change it to “${headingOf(form, part) ?? ''}”.`,
  'D2.SUBHEADING': ({ part, params }, form) =>
    `${partName(form, part)}: sub-headings were not found: ` +
    `${param(params, 'missing').split('、').map(labelBeside).join(', ')}. Write under each of them.`,
  'D2.TOO_LONG': ({ part, params }, form) =>
    `${partName(form, part)} has ${counted(param(params, 'characters'), 'character')}; it should not have more than ` +
    `${param(params, 'limit')}. Shorten it.`,
  'D2.EMPTY': ({ part, params }, form) =>
    param(params, 'characters') === '0'
      ? `${partName(form, part)} has a heading and nothing under it. Write it.`
      : `${partName(form, part)} has only ${counted(param(params, 'characters'), 'character')}, fewer than ${param(params, 'least')}. ` +
        'Write which problems there were this year, what became of those of the year before, and what will be done.',
  'D2.FEE_NOT_STATED': ({ part }, form) =>
    `${partName(form, part)} does not say whether information processing fees were charged. ` +
    'Add it; if none were, write “未收取信息处理费”.',
  D3: ({ part, params }, form) =>
    `${partName(form, part)}: ${param(params, 'percent')}% of the text is the same as in the report of the year before ` +
    `(told from ${param(params, 'limit')}% on). Write what this year was like, or explain why it is the same.`,
  'D3.SIBLING': ({ part, params }, form) =>
    `${partName(form, part)}: ${param(params, 'percent')}% of the text is the same as in the report of ` +
    `“${param(params, 'sibling')}” (told from ${param(params, 'limit')}% on). ` +
    'Write what it was like in your organ, or explain why it is the same.',
  'D4.OTHER_RESULTS': ({ params }) =>
    `“${labelBeside('（六）其他处理')}” is ${param(params, 'other')} of ${param(params, 'handled')} handled, ` +
    `${param(params, 'percent')}%, more than ${param(params, 'limit')}%; the organ above may ask why. ` +
    'Check whether they belong under other results.',
  'D4.CORRECTED': ({ figures, params }) =>
    `${labelBeside(figures[0]?.startsWith('ch4.review') ? '行政复议' : '行政诉讼')}: of ${param(params, 'decided')} decided ` +
    `${param(params, 'corrected')} were corrected, ${param(params, 'percent')}%, more than ${param(params, 'limit')}%. ` +
    'Check the figures; if they are right, write the reasons and what will be done in part 5.',
  T1: narrativeFigureSentence,
  'T1.FEE': feeAmountSentence,
  'T2.SUM': narrativeSumSentence,
  'T2.SHARE': narrativeShareSentence,
  'T2.CHANGE': narrativeChangeSentence,
  R1: ({ figures, expected, actual, params }, form) =>
    `“${figureLabel(form, figures[0] ?? '')}”: the sum of ${counted(param(params, 'reports'), 'report')} is ${expected ?? ''}, ` +
    `but the aggregate says ${actual ?? ''}; ${difference({ expected, actual })}. ` +
    (isThere(params, 'missing')
      ? `The reports of ${counted(param(params, 'missing'), 'more organ')} are not counted. `
      : '') +
    'Check the aggregate and the reports, or explain why they differ.',
  MIXED_FORM: ({ figures }, form) =>
    `“${labelBeside('（六）其他处理')}” is one row as in the form of 2019 (${figureList(form, figures)}). ` +
    'It is counted as it is and not divided. If you can, fill in the three rows of the present form.',
  FORM_NOT_IN_FORCE: ({ params }) =>
    `The form for ${param(params, 'year')} is “${editionName(param(params, 'inForce'))}”; ` +
    `this report is on “${editionName(param(params, 'form'))}”. Change to that form, or explain why not.`,
  UNIT_NOT_STATED: ({ figures, actual }, form) =>
    `${figureList(form, figures)} is ${actual ?? ''} without a unit. Choose yuan (元) or 10,000 yuan (万元).`,
  'COMMENTS.OPEN': ({ params }) =>
    `Comments still open: ${param(params, 'count')}. Settle each of them, or tell the reviewer why not.`,
  ...importSentences,
} as const satisfies Record<IssueCode, Sentence>;

function numberSentence({ figures, actual, params }: Issue, form: Form): string {
  const [first = ''] = figures;
  const where = `“${figureLabel(form, first)}”`;
  switch (params['reason']) {
    case 'NEGATIVE':
      return `${where} is ${actual ?? ''}; it cannot be negative. Check and correct it.`;
    case 'NOT_AN_INTEGER':
      return `${where} is ${actual ?? ''}; it has to be a whole number. Check and correct it.`;
    default:
      return (
        `${counted(figures.length, 'cell')} with no number but “${param(params, 'printed')}”: ${figureList(form, figures)}. ` +
        'Check them: write 0 where it is zero, and leave blank what has no data.'
      );
  }
}

function param(params: Issue['params'], name: string): string {
  return String(params[name] ?? '');
}

function dueAs(params: Issue['params']): string {
  const report = scopeReport(param(params, 'scope'));
  return report === '' ? 'The report' : `As ${report} it`;
}

function isThere(params: Issue['params'], name: string): boolean {
  return !['', '0'].includes(param(params, name));
}
