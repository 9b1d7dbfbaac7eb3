import { isEdition } from '../../../forms/forms.ts';
import type { Form } from '../../../forms/form.ts';
import { formOf } from '../../../forms/forms.ts';
import type { FigureKey, Unit } from '../../../forms/figure.ts';
import type { Figure, LabelledTable } from '../../../report/content.ts';
import type { DraftToEditQuery, PartToEditFragment } from '../../generated/operations.ts';
import { eachPart, neverSaved, type KnownPart, type KnownParts } from './model/state.ts';

export type DraftToEditAnswer = NonNullable<DraftToEditQuery['draft']>;

export function formFrom({ form: { edition } }: DraftToEditAnswer): Form {
  if (!isEdition(edition)) throw new Error(`This page does not know the form ${edition}: reload it.`);
  return formOf(edition);
}

/** All parts as the API has them. */
export function partsFrom(draft: DraftToEditAnswer): KnownParts {
  const form = formFrom(draft);
  return eachPart((id) => {
    const there = draft.parts.find((part) => part.id === id);
    return there ? partFrom(form, there, id === 'annex' ? draft.labelledTables : []) : neverSaved;
  });
}

/** `tables`: older local tables, which are read with the whole draft alone. */
export function partFrom(
  form: Form,
  { heading, text, figures, version, savedAt, savedBy, savedByName }: PartToEditFragment,
  tables: readonly LabelledTable[],
): KnownPart {
  const entered = figures.map((figure) => [figure.key, figureFrom(form, figure)] as const);
  const part = { heading, text, figures: Object.fromEntries(entered), tables };
  return { version, part, savedAt, savedBy, savedByName };
}

function figureFrom(
  form: Form,
  { key, value, unit, printed, place }: PartToEditFragment['figures'][number] & { readonly key: FigureKey },
): Figure {
  const printsNoUnit = form.cells.get(key)?.column.unit === null;
  return {
    value,
    ...(printsNoUnit ? { unit: unit as Unit | null } : {}),
    ...(printed === null ? {} : { printed }),
    ...(place === null ? {} : { place }),
  };
}
