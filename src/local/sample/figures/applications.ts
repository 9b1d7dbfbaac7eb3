import { applicantColumns } from '../../../forms/applicants.ts';
import type { FigureKey } from '../../../forms/figure.ts';
import type { Form } from '../../../forms/form.ts';
import { figureKey } from '../../../forms/table.ts';
import type { Decimal } from '../../../util/decimal.ts';
import { isQuiet } from '../oddities.ts';
import type { SampleOrgan } from '../organs.ts';
import { around, chanceOf, profileOf } from './scale.ts';

/** Applications not finished at the end of a year, for each column of applicants. */
export type CarriedOver = readonly number[];

export const nothingCarried: CarriedOver = applicantColumns.map(() => 0);

/** Of a thousand applications, how many come from each kind of applicant. */
const applicants = [872, 74, 5, 6, 27, 16];

/** How often each result comes up; those not named here, never. */
const usualResults: Readonly<Record<string, number>> = {
  granted: 440,
  partially_granted: 78,
  'denied.state_secret': 2,
  'denied.law_prohibited': 6,
  'denied.safety_stability': 3,
  'denied.third_party_rights': 9,
  'denied.internal_affairs': 16,
  'denied.process_information': 14,
  'denied.enforcement_file': 15,
  'denied.administrative_inquiry': 18,
  'unavailable.not_held': 205,
  'unavailable.needs_creation': 28,
  'unavailable.still_unclear': 14,
  'not_processed.petition_complaint': 34,
  'not_processed.duplicate': 19,
  'not_processed.public_publication': 2,
  'not_processed.excessive_repeated': 2,
  'not_processed.confirm_or_reissue': 5,
  other: 68,
  'other.overdue_supplement': 22,
  'other.overdue_fee': 0.4,
  'other.other': 46,
};

const LEFT_OVER = 0.045;

/** The rows of the form's 本年度办理结果 that are entered. */
function resultRows(form: Form): readonly string[] {
  const rows = form.tables.find(({ id }) => id === 'ch3')?.grids.flatMap((grid) => grid.rows) ?? [];
  return rows.map(({ id }) => id).filter((id) => usualResults[id] !== undefined);
}

/** Chapter 3 of one year, and what is left for the next. Each column satisfies 勾稽关系. */
export function applicationsOf(
  organ: SampleOrgan,
  year: number,
  form: Form,
  carriedIn: CarriedOver,
): { readonly figures: Readonly<Record<FigureKey, Decimal>>; readonly carriedOut: CarriedOver } {
  const { applications, frequent } = profileOf(organ);
  const random = chanceOf(organ, year, 'applications');
  const rows = resultRows(form);
  const weights = rows.map(
    (id) => (usualResults[id] ?? 0) * (id === frequent ? 1.6 : 1) + (id === frequent ? 60 : 0),
  );
  const count = around(organ, year, 'applications', applications);

  const received = applicantColumns.map(() => 0);
  const carriedOut = applicantColumns.map(() => 0);
  const results = rows.map(() => applicantColumns.map(() => 0));
  const finish = (column: number): void => {
    increase(results[random.weighted(weights)], column);
  };
  carriedIn.forEach((open, column) => {
    for (let i = 0; i < open; i += 1) finish(column);
  });
  for (let i = 0; i < count; i += 1) {
    const column = random.weighted(applicants);
    increase(received, column);
    if (!isQuiet(organ.id) && random.chance(LEFT_OVER)) increase(carriedOut, column);
    else finish(column);
  }

  const lines: readonly (readonly [string, readonly number[]])[] = [
    ['new_received', received],
    ['carried_in', carriedIn],
    ...rows.map((id, row) => [id, results[row] ?? []] as const),
    ['carried_out', carriedOut],
  ];
  const figures = lines.flatMap(([row, counts]) =>
    applicantColumns.map(
      ({ id }, column) => [figureKey('ch3', row, id), String(counts[column] ?? 0)] as const,
    ),
  );
  return { figures: Object.fromEntries(figures), carriedOut };
}

function increase(counts: number[] | undefined, at: number): void {
  if (counts) counts[at] = (counts[at] ?? 0) + 1;
}
