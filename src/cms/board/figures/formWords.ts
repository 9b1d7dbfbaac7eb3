import { useMemo } from 'react';
import type { Unit } from '../../../forms/figure.ts';
import type { Edition } from '../../../forms/form.ts';
import type { Messages } from '../../../messages/messages.ts';
import { editionName } from '../../../messages/zh/names.ts';
import { useEnglish } from '../../shell/english.ts';

/** How charts and totals say what the forms print. */
export interface FormWords {
  readonly label: (printed: string) => string;
  /** Labels that belong together; `sign` is what stands between them in Chinese. */
  readonly join: (labels: readonly string[], sign: string) => string;
  readonly inEdition: (name: string, edition: Edition) => string;
  readonly unit: (unit: Unit) => string;
  /** `5万元`: a figure with its unit, as `unit` gives it. */
  readonly amount: (value: string, unit: string) => string;
  /** A head, and in what its figures are counted. */
  readonly inUnit: (name: string, unit: string) => string;
}

/** As it is printed. */
export const printedWords: FormWords = {
  label: (printed) => printed,
  join: (labels, sign) => labels.join(sign),
  inEdition: (name, edition) => `${name}（${editionName(edition)}）`,
  unit: (unit) => unit,
  amount: (value, unit) => `${value}${unit}`,
  inUnit: (name, unit) => `${name}（${unit}）`,
};

export function useFormWords(): FormWords {
  const english = useEnglish();
  return useMemo(() => (english ? englishWords(english) : printedWords), [english]);
}

export function englishWords({ label, editions, unit }: Messages): FormWords {
  return {
    label,
    join: (labels) => labels.join(': '),
    inEdition: (name, edition) => `${name} (${editions[edition]})`,
    unit,
    amount: (value, unit) => `${value} ${unit}`,
    inUnit: (name, unit) => `${name} (${unit})`,
  };
}
