import type { FigureKey } from '../../../forms/figure.ts';
import type { Form } from '../../../forms/form.ts';
import { figureKey } from '../../../forms/table.ts';
import type { Decimal } from '../../../util/decimal.ts';
import type { FigureInHand } from '../draft/draft.ts';

/** A blank cell of 上年结转, and what the report of the year before gave as 结转下年度继续办理. */
export interface CarriedOver {
  readonly key: FigureKey;
  readonly value: Decimal;
}

/** What the row 上年结转 can take over; empty where nothing is blank, or nothing is known. */
export function carryOver(
  form: Form,
  figures: Readonly<Record<FigureKey, FigureInHand>>,
  before: ReadonlyMap<FigureKey, Decimal | null>,
): readonly CarriedOver[] {
  const cells = form.tables.find(({ id }) => id === 'ch3')?.cells ?? [];
  return cells.flatMap(({ key, row, column, sumOf }) => {
    if (row.id !== 'carried_in' || sumOf !== null || (figures[key]?.typed ?? '').trim() !== '') return [];
    const value = before.get(figureKey('ch3', 'carried_out', column.id)) ?? null;
    return value === null ? [] : [{ key, value }];
  });
}
