import * as operations from '../../generated/operations.ts';
import type { ReportHeadFragment, SecrecyConclusion } from '../../generated/operations.ts';
import type { Operation } from '../../shell/operation.ts';
import type { Act } from './available.ts';
import { chinaInstant } from './chinaInstant.ts';

/** What a dialog asks before an act, as it was entered. */
export interface ActValues {
  readonly note?: string;
  readonly reason?: string;
  readonly explanation?: string;
  readonly changeNote?: string;
  readonly basis?: string;
  readonly conclusion?: SecrecyConclusion;
  /** Date and time in China, as `datetime-local` has it. */
  readonly publishAt?: string;
  readonly firstPublishedAt?: string;
  readonly source?: string;
  /** The name of a grave act, typed in. */
  readonly confirm?: string;
}

export type ActField = keyof ActValues;

interface On {
  readonly report: string;
  readonly expectedVersion: number;
}

/** How an act is asked for, and what for. */
export interface ActForm {
  readonly operation: Operation<unknown, { readonly input: object }>;
  readonly fields: readonly ActField[];
  readonly input: (on: On, values: ActValues) => object;
}

function form<Input extends object>(
  operation: Operation<unknown, { readonly input: Input }>,
  fields: readonly ActField[],
  input: (on: On, values: ActValues) => Input,
): ActForm {
  return { operation, fields, input };
}

/** Left empty is left out. */
function optional(text: string | undefined): string | null {
  return text === undefined || text.trim() === '' ? null : text;
}

export const actForms: Readonly<Record<Act, ActForm>> = {
  submit: form(operations.SubmitReport, ['note'], (on, { note }) => ({ ...on, note: optional(note) })),
  recall: form(operations.RecallReport, [], (on) => on),
  review: form(operations.ReviewReport, ['note'], (on, { note }) => ({ ...on, note: optional(note) })),
  clear: form(
    operations.ConcludeSecrecyReview,
    ['conclusion', 'basis'],
    (on, { conclusion, basis = '' }) => ({
      ...on,
      conclusion: conclusion ?? 'TO_BE_REFERRED',
      basis,
    }),
  ),
  sign: form(operations.SignReport, [], (on) => on),
  publish: form(operations.PublishReport, [], (on, { changeNote }) => ({
    ...on,
    changeNote: optional(changeNote),
  })),
  schedule: form(operations.ScheduleReport, ['publishAt'], (on, { publishAt = '' }) => ({
    ...on,
    publishAt: chinaInstant(publishAt),
  })),
  unschedule: form(operations.UnscheduleReport, [], (on) => on),
  return: form(operations.ReturnReport, ['note'], (on, { note = '' }) => ({ ...on, note })),
  endorse: form(operations.EndorsePublication, ['note'], (on, { note }) => ({ ...on, note: optional(note) })),
  amend: form(operations.AmendReport, ['reason'], (on, { reason = '' }) => ({ ...on, reason })),
  discard: form(operations.DiscardAmendment, [], (on) => on),
  record: form(
    operations.RecordPublication,
    ['firstPublishedAt', 'source'],
    (on, { firstPublishedAt = '', source = '' }) => ({
      ...on,
      firstPublishedAt: chinaInstant(firstPublishedAt),
      source,
    }),
  ),
  force: form(operations.ForcePublication, ['reason', 'confirm'], (on, { reason = '', changeNote }) => ({
    ...on,
    reason,
    changeNote: optional(changeNote),
  })),
  withdraw: form(operations.WithdrawReport, ['explanation', 'confirm'], (on, { explanation = '' }) => ({
    ...on,
    explanation,
  })),
  retract: form(operations.RetractReport, ['explanation', 'confirm'], (on, { explanation = '' }) => ({
    ...on,
    explanation,
  })),
};

/** What the dialog of an act asks: what corrects something public is told to the public. */
export function fieldsOf(
  act: Act,
  { publicState }: Pick<ReportHeadFragment, 'publicState'>,
): readonly ActField[] {
  const { fields } = actForms[act];
  return makesPublic(act) && publicState !== null ? ['changeNote', ...fields] : fields;
}

/** Fields that may stay empty. */
export function isOptional(act: Act, field: ActField): boolean {
  return field === 'changeNote' || (field === 'note' && act !== 'return');
}

function makesPublic(act: Act): boolean {
  return act === 'publish' || act === 'force';
}
