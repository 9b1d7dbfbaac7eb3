import { isFailure } from '../../../errors.ts';
import type { Unit } from '../../../forms/figure.ts';
import type { Cell } from '../../../forms/table.ts';
import { figureFrom } from '../../../report/input.ts';
import { copiedText } from './copiedKind.ts';

/** Why what was copied is in no cell now. */
export type Why =
  | 'NOT_A_NUMBER'
  | 'NOT_AN_INTEGER'
  | 'NEGATIVE'
  | 'TOO_MANY_DIGITS'
  | 'FORMULA'
  | 'SHEET_ERROR'
  /** The table ends before. */
  | 'BEYOND_EDGE'
  /** The label of its row is none of the table. */
  | 'UNKNOWN_ROW'
  | 'UNKNOWN_COLUMN'
  /** Another copied cell has come into the same cell. */
  | 'TWICE';

export type Read =
  | { readonly typed: string; readonly unit?: Unit }
  | {
      readonly why: Extract<
        Why,
        'NOT_A_NUMBER' | 'NOT_AN_INTEGER' | 'NEGATIVE' | 'TOO_MANY_DIGITS' | 'FORMULA' | 'SHEET_ERROR'
      >;
    };

const AMOUNT = /^(.*\d)\s*(万元|元)$/;

/** What a copied text puts into a cell, by the same reading as the server's; blank makes it blank. */
export function readCopied(cell: Cell, copied: string): Read {
  const text = copiedText(copied);
  if (text.startsWith('=')) return { why: 'FORMULA' };
  if (text.startsWith('#')) return { why: 'SHEET_ERROR' };
  const [, amount, unit] = (cell.column.unit === null && AMOUNT.exec(text)) || [];
  try {
    const { value } = figureFrom(cell, { key: cell.key, value: amount ?? text }, '', undefined);
    return { typed: value ?? '', ...(unit === '元' || unit === '万元' ? { unit } : {}) };
  } catch (error) {
    if (!isFailure(error, 'INVALID_INPUT')) throw error;
    const { reason } = error.params;
    const known = ['NOT_AN_INTEGER', 'NEGATIVE', 'TOO_MANY_DIGITS'] as const;
    return { why: known.find((each) => each === reason) ?? 'NOT_A_NUMBER' };
  }
}
