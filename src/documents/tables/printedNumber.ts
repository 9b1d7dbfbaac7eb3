import type { NumberKind, Unit } from '../../forms/figure.ts';
import type { Column } from '../../forms/table.ts';
import { multiplyDecimal, negateDecimal, parseDecimal, type Decimal } from '../../util/decimal.ts';
import { halfWidth } from '../../util/halfWidth.ts';

export interface PrintedNumber {
  readonly value: Decimal;
  /** The unit that is printed with it, if any. */
  readonly unit: '件' | '条' | '项' | '个' | '元' | '万元' | '亿元' | null;
}

const LONGEST = 40;
const ZERO = /^(?:无|零|〇|\/|[-—–－―─]+)$/;
const NUMBER = /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?\s*[（(]?(件|条|项|个|元|万元|亿元)?[)）]?$/;
const CHANGE = /^(增加?|新增|减少?)\s*(\d+)\s*[项个件条]?$/;

/** A number or a sign for zero (`无`, `—`, `/`), in either width; null where the text is anything else. */
export function parseNumber(text: string): PrintedNumber | null {
  if (text.length > LONGEST) return null;
  const plain = halfWidth(text).replace(/−/g, '-').trim();
  if (ZERO.test(plain)) return { value: '0', unit: null };
  const match = NUMBER.exec(plain);
  if (!match) return null;
  const value = parseDecimal(
    `${match[1] === '-' ? '-' : ''}${match[2]!.replaceAll(',', '')}${match[3] ?? ''}`,
  );
  return value === null ? null : { value, unit: (match[4] ?? null) as PrintedNumber['unit'] };
}

export interface CellReading {
  readonly value: Decimal | null;
  readonly unit: Unit | null;
  readonly certain: boolean;
}

/** What one cell says under a column of the form. An empty cell is a certain blank. */
export function readCell(text: string, column: Column): CellReading {
  const plain = halfWidth(text)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  if (plain === '') return { value: null, unit: column.unit, certain: true };
  const number = parseNumber(plain) ?? changeOf(plain, column.kind);
  const uncertain: CellReading = { value: null, unit: column.unit, certain: false };
  if (!number) return uncertain;
  if (number.value.startsWith('-') && column.kind !== 'CHANGE') return uncertain;
  return column.kind === 'AMOUNT' ? (amount(number, column) ?? uncertain) : count(number, column, uncertain);
}

function count(number: PrintedNumber, column: Column, uncertain: CellReading): CellReading {
  if (number.unit?.endsWith('元')) return uncertain;
  return { value: number.value, unit: column.unit, certain: true };
}

/** Money in the unit of the form, or, where the form prints none, in the unit that is written. */
function amount(number: PrintedNumber, column: Column): CellReading | null {
  const written = number.unit;
  if (written !== null && !written.endsWith('元')) return null;
  if (column.unit === '万元') {
    const factor = written === '元' ? '0.0001' : written === '亿元' ? '10000' : '1';
    return { value: multiplyDecimal(number.value, factor), unit: '万元', certain: true };
  }
  if (written === '亿元')
    return { value: multiplyDecimal(number.value, '10000'), unit: '万元', certain: true };
  return {
    value: number.value,
    unit: written === '元' || written === '万元' ? written : null,
    certain: true,
  };
}

function changeOf(plain: string, kind: NumberKind): PrintedNumber | null {
  const match = kind === 'CHANGE' ? CHANGE.exec(plain) : null;
  const value = match ? parseDecimal(match[2]!) : null;
  if (!match || value === null) return null;
  return { value: match[1]!.startsWith('减') ? negateDecimal(value) : value, unit: null };
}

/** What a spreadsheet shows where it cannot reckon: `#REF!`, `#N/A`. */
const FAILED = /^#[A-Z0-9/]{2,10}[!?]?$/;

/** The text stands where a number is expected: a number, a blank, or something short with digits that is none. */
export function isValueText(text: string): boolean {
  const plain = text.trim();
  if (plain === '' || parseNumber(plain) || changeOf(plain, 'CHANGE')) return true;
  if (FAILED.test(plain)) return true;
  if (plain.length > 16) return false;
  if (/^(?:\d[.、．]|[（(]\d[)）])\s*[\u4e00-\u9fff]/.test(plain)) return false;
  return /[\d０-９]/.test(plain) && (plain.match(/[\u4e00-\u9fff]/g) ?? []).length <= 2;
}
