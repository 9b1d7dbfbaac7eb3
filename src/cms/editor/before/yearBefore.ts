import { createContext, useContext } from 'react';
import type { FigureKey } from '../../../forms/figure.ts';
import type { Form } from '../../../forms/form.ts';
import type { ReportContent } from '../../../report/content.ts';
import { shownValues } from '../../../report/checks/checks.ts';
import { formOf } from '../../../forms/forms.ts';
import { enteredFigures } from '../../../report/content.ts';
import type { Decimal } from '../../../util/decimal.ts';

/** What the same organ published for the year before in the same scope. */
export interface YearBefore {
  readonly year: number;
  readonly content: ReportContent;
  /** By the keys of this year's form; cells that do not mean the same in both years are left out. */
  readonly values: ReadonlyMap<FigureKey, Decimal | null>;
}

/** `undefined`: not known yet. null: there is none. */
export const YearBeforeContext = createContext<YearBefore | null | undefined>(undefined);

export function useYearBefore(): YearBefore | null | undefined {
  return useContext(YearBeforeContext);
}

/** Figures of chapter 2 never make one series across two editions: 2021 counts other things under the same rows. */
export function yearBeforeOf(form: Form, year: number, content: ReportContent): YearBefore {
  const shown = shownValues(formOf(content.form), enteredFigures(content));
  const isSame = content.form === form.edition;
  const values = new Map([...shown].filter(([key]) => isSame || !key.startsWith('ch2.')));
  return { year, content, values };
}
