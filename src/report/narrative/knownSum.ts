import type { FigureKey } from '../../forms/figure.ts';
import type { Form } from '../../forms/form.ts';
import { addDecimals, compareDecimals, subtractDecimal, type Decimal } from '../../util/decimal.ts';
import { applicationKey } from '../checks/applications.ts';
import type { Reading } from './topics.ts';

type Values = ReadonlyMap<FigureKey, Decimal | null>;

/** What the tables say of a sum: exactly this, or at least this because some of its cells are blank. */
export interface KnownSum {
  readonly value: Decimal;
  readonly open: boolean;
}

const NOTHING: KnownSum = { value: '0', open: false };

/**
 * Every sum that the tables give for one reading: with the totals that are printed, and with those that the columns
 * add up to. Empty where they say nothing, because a figure that is taken away is blank.
 */
export function knownSums({ plus, minus }: Reading, form: Form, shown: Values): readonly KnownSum[] {
  const bases = [printed, added].map(
    (known) => (keys: readonly FigureKey[]) =>
      inUse(keys, form, shown).reduce((sum, key) => plusKnown(sum, known(key, form, shown)), NOTHING),
  );
  return bases.flatMap((sumOf) => {
    const less = sumOf(minus);
    if (less.open) return [];
    const { value, open } = sumOf(plus);
    return [{ value: subtractDecimal(value, less.value), open }];
  });
}

export function fits(claimed: Decimal, { value, open }: KnownSum): boolean {
  return claimed === value || (open && compareDecimals(claimed, value) > 0);
}

/** A substitute row in place of those it replaces where it is printed, and only then. */
function inUse(keys: readonly FigureKey[], form: Form, shown: Values): readonly FigureKey[] {
  const table = form.tables.find(({ id }) => id === 'ch3');
  return (table?.substitutes ?? []).reduce((left, { row, replaces }) => {
    const isPrinted = table?.cells.some((cell) => cell.row.id === row.id && isKnown(shown.get(cell.key)));
    const unused = isPrinted ? replaces : [row.id];
    return left.filter((key) => !unused.some((id) => key === applicationKey(id, 'total')));
  }, keys);
}

function printed(key: FigureKey, form: Form, shown: Values): KnownSum {
  const value = shown.get(key);
  return isKnown(value) ? { value, open: false } : added(key, form, shown);
}

/** A total of chapter 3 or 4 from the cells it is the sum of; any other figure is what is shown. */
function added(key: FigureKey, form: Form, shown: Values): KnownSum {
  const parts = form.cells.get(key)?.sumOf ?? [key];
  return parts
    .map((each) => shown.get(each))
    .reduce<KnownSum>(
      (sum, value) => plusKnown(sum, isKnown(value) ? { value, open: false } : { value: '0', open: true }),
      NOTHING,
    );
}

function plusKnown(a: KnownSum, b: KnownSum): KnownSum {
  return { value: addDecimals(a.value, b.value), open: a.open || b.open };
}

function isKnown(value: Decimal | null | undefined): value is Decimal {
  return value !== null && value !== undefined;
}
