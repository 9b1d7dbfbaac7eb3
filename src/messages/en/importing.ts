import type { Form } from '../../forms/form.ts';
import type { Issue, IssueCode } from '../../report/issue.ts';
import { counted } from './counted.ts';
import { figureList } from './figures.ts';
import { labelBeside } from './labels.ts';
import { scopeReport } from './names.ts';
import { partName } from './parts.ts';

const NUMERALS = ' 一二三四五六七八九';

type ImportCode = Extract<IssueCode, `IMPORT.${string}`>;

/** What reading a file found; for the params see the sentences in Chinese. */
export const importSentences = {
  'IMPORT.UNCERTAIN': ({ figures, params }, form) =>
    `${figureList(form, figures)}: it is not certain which number the file means` +
    `${quoted(params, 'printed', '; it says ')}${candidates(params)}. Nothing was filled in. ` +
    'Look at the file and fill it in.',
  'IMPORT.MISSING': ({ figures }, form) =>
    `${counted(figures.length, 'figure')} not found in the file: ${figureList(form, figures)}. ` +
    'Look at the file and fill in what is missing; leave blank what has no data.',
  'IMPORT.ORGAN_NOT_FOUND': () =>
    'The full name of the reporting organ was not found in the file. Choose the organ as you import.',
  'IMPORT.YEAR_NOT_FOUND': () =>
    'The year of the report was not found in the file. Fill in the year as you import.',
  'IMPORT.YEARS_DIFFER': ({ params }) =>
    `The file names different years${foundYears(params)}. Find out which year the report is of, and correct what is wrong.`,
  'IMPORT.SCOPE_ASSUMED': ({ params }) =>
    `The file does not say whether it is the report of one organ or an aggregate${assumedScope(params)}. Check it and choose.`,
  'IMPORT.CHAPTER_MISNUMBERED': ({ part, params }, form) =>
    `${partName(form, part)} has a wrong number in the file${printedNumeral(params)}; it was recognised by its heading. ` +
    'Check the numbers of all parts.',
  'IMPORT.CHAPTER_MISSING': ({ part }, form) =>
    `${partName(form, part)} was not found in the file. Look at the file and write it.`,
  'IMPORT.LABEL_CORRECTED': ({ figures, params }, form) =>
    `A label in the file is wrong${quoted(params, 'printed', ': it says ')}. ` +
    `${correctedTo(params, figures, form)} Check the figures under it.`,
  'IMPORT.NO_TABLE': () =>
    'No table was found in the file: only the text was imported, and no figure. ' +
    'If the original has tables, import it again from a file that can be edited.',
} as const satisfies Record<ImportCode, (issue: Issue, form: Form) => string>;

function quoted(params: Issue['params'], name: string, lead: string): string {
  const text = params[name];
  return text === undefined || text === '' ? '' : `${lead}“${text}”`;
}

function foundYears(params: Issue['params']): string {
  const found = Object.entries(yearPlaces).flatMap(([name, place]) =>
    params[name] === undefined ? [] : [`${place} ${params[name]}`],
  );
  return found.length === 0 ? '' : `: ${found.join(', ')}`;
}

const yearPlaces = {
  title: 'in the title',
  period: 'in the period of the data',
  signed: 'by the date of signing',
} as const;

function printedNumeral(params: Issue['params']): string {
  const numeral = NUMERALS.charAt(Number(params['printed'] ?? 0));
  return numeral.trim() === '' ? '' : `, “${numeral}”`;
}

function candidates(params: Issue['params']): string {
  const text = params['candidates'];
  return text === undefined || text === '' ? '' : ` (perhaps ${String(text).split('、').join(', ')})`;
}

function assumedScope(params: Issue['params']): string {
  const report = scopeReport(String(params['scope'] ?? ''));
  return report === '' ? '' : `; it is taken for ${report}`;
}

function correctedTo(params: Issue['params'], figures: Issue['figures'], form: Form): string {
  const label = params['label'];
  if (label !== undefined && label !== '') return `It was taken for “${labelBeside(String(label))}”.`;
  return figures.length > 0
    ? `It was taken for ${figureList(form, figures)}.`
    : 'It was taken for a label of the form.';
}
