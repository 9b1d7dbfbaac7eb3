import type { FigureKey } from '../../forms/figure.ts';
import { addDecimals, negateDecimal, type Decimal } from '../../util/decimal.ts';
import type { Issue } from '../issue.ts';
import type { CheckResult } from './check.ts';
import { blank, found, kept } from './found.ts';

/** One figure on one side of an equation. */
export interface Term {
  readonly key: FigureKey;
  /** null: blank. undefined: the form has no such cell. */
  readonly value: Decimal | null | undefined;
  /** Taken away instead of added. */
  readonly minus?: true;
}

/** The terms of some figures of one document. */
export function terms(
  values: ReadonlyMap<FigureKey, Decimal | null>,
  keys: readonly FigureKey[],
): readonly Term[] {
  return keys.map((key) => ({ key, value: values.get(key) }));
}

/**
 * Holds the two sides against each other: `demanded` is what the rule demands, `standing` what stands there.
 * Unequal sides make the issue. Blank terms make the rule not assessable. A cell that the form does not have
 * means that there is no such rule.
 */
export function equation(issue: Issue, demanded: readonly Term[], standing: readonly Term[]): CheckResult {
  const all = [...demanded, ...standing];
  if (all.some(({ value }) => value === undefined)) return kept;
  const blanks = all.filter(({ value }) => value === null).map(({ key }) => key);
  if (blanks.length > 0) return blank({ code: issue.code, figures: blanks });
  const expected = sum(demanded);
  const actual = sum(standing);
  return expected === actual ? kept : found({ ...issue, expected, actual });
}

function sum(side: readonly Term[]): Decimal {
  return addDecimals(
    ...side.map(({ value, minus }) => (minus ? negateDecimal(value ?? '0') : (value ?? '0'))),
  );
}
