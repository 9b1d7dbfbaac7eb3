import { edition2019 } from './edition2019.ts';
import { edition2021 } from './edition2021.ts';
import type { Edition, Form } from './form.ts';
import { noTable, olderLocal } from './older.ts';

/** Every edition, oldest first. */
export const forms: readonly Form[] = [noTable, olderLocal, edition2019, edition2021];

const byEdition = new Map(forms.map((form) => [form.edition, form]));

export function formOf(edition: Edition): Form {
  const form = byEdition.get(edition);
  if (!form) throw new RangeError(`no such edition: ${edition}`);
  return form;
}

/** The statutory edition in force for a report year; `local` before 2019. */
export function editionInForce(year: number): Edition {
  if (year <= 2018) return 'local';
  return year <= 2020 ? '2019' : '2021';
}

export function isEdition(text: string): text is Edition {
  return byEdition.has(text as Edition);
}
