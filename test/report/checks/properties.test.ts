import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formOf } from '../../../src/forms/forms.ts';
import type { FigureKey } from '../../../src/forms/figure.ts';
import type { Cell } from '../../../src/forms/table.ts';
import { evaluate } from '../../../src/report/evaluate.ts';
import { enteredFigures } from '../../../src/report/content.ts';
import { addDecimals, type Decimal } from '../../../src/util/decimal.ts';
import { applicationKey } from '../../../src/report/checks/applications.ts';
import { check, figuresContent, type Values } from './builders.ts';
import { runs } from '../../support/random.ts';

const BALANCED = ['new_received', 'carried_in', 'carried_out'];
const SUMS = ['F3.2', 'F3.3', 'F4.1'];
// Far beyond what a float holds exactly.
const count = fc.bigInt({ min: 0n, max: 10n ** 20n }).map(String);
const edition = fc.constantFrom('2019' as const, '2021' as const);

describe('the sums of a report', () => {
  it('hold for whatever is entered, as long as the totals are computed', () => {
    fc.assert(
      fc.property(edition, fc.boolean(), fc.infiniteStream(count), (form, single, counts) => {
        const { issues, notAssessable } = check(figuresContent(form, entered(form, single, counts)));
        expect(issues.filter(({ code }) => SUMS.includes(code))).toEqual([]);
        expect(notAssessable.filter(({ code }) => code.startsWith('F'))).toEqual([]);
      }),
      runs('sums that hold', 100, 2_000),
    );
  });

  it('are reported by exactly the rules that hold the one cell changed under printed totals', () => {
    fc.assert(
      fc.property(edition, fc.boolean(), fc.infiniteStream(count), fc.nat(), (form, single, counts, pick) => {
        const balanced = withBalance(entered(form, single, counts));
        const printed = Object.fromEntries(
          evaluate(formOf(form), enteredFigures(figuresContent(form, balanced))),
        );
        expect(broken(form, printed)).toEqual([]);
        const cells = enteredCells(form, single);
        const cell = cells[pick % cells.length];
        if (!cell) throw new Error('no cell');
        const changed = { ...printed, [cell.key]: addDecimals(printed[cell.key] ?? '0', '1') };
        expect(broken(form, changed)).toEqual(rulesHolding(cell));
      }),
      runs('changed cells', 200, 4_000),
    );
  });

  it('are those of big integers, digit for digit', () => {
    fc.assert(
      fc.property(fc.infiniteStream(count), (counts) => {
        const values = entered('2021', false, counts);
        const wrong = { ...values, 'ch4.review.total': '1' };
        const outcomes = ['upheld', 'corrected', 'other', 'pending'].map((id) => values[`ch4.review.${id}`]);
        const sum = outcomes.reduce((total, value) => total + BigInt(value ?? 0), 0n);
        const issue = check(figuresContent('2021', wrong)).issues.find(({ code }) => code === 'F4.1');
        expect(issue?.expected ?? '1').toBe(String(sum));
      }),
      runs('sums of big integers', 100, 2_000),
    );
  });
});

/** Cells that a person fills in: of 其他处理 either the single row or the three. */
function enteredCells(form: '2019' | '2021', single: boolean): readonly Cell[] {
  const mixed = single && form === '2021';
  return [...formOf(form).cells.values()].filter(({ table, row, sumOf }) => {
    if (table === 'ch2' || sumOf) return false;
    const isSubstitute = form === '2021' && row.id === 'other' && table === 'ch3';
    return mixed ? !row.id.startsWith('other.') : !isSubstitute;
  });
}

function entered(form: '2019' | '2021', single: boolean, counts: Iterable<Decimal>): Values {
  const next = counts[Symbol.iterator]();
  return Object.fromEntries(enteredCells(form, single).map(({ key }) => [key, next.next().value as Decimal]));
}

/** With what comes in and goes out chosen so that F3.1 holds too. */
function withBalance(values: Values): Values {
  const handled = new Map<string, Decimal>();
  for (const [key, value] of Object.entries(values)) {
    if (!key.startsWith('ch3.') || /^ch3\.(new_received|carried_in|carried_out)\./.test(key)) continue;
    const column = key.slice(key.lastIndexOf('.') + 1);
    handled.set(column, addDecimals(handled.get(column) ?? '0', value ?? '0'));
  }
  const balanced = [...handled].flatMap(([column, sum]): [FigureKey, Decimal | null][] => [
    [applicationKey('new_received', column), sum],
    [applicationKey('carried_out', column), values[applicationKey('carried_in', column)] ?? null],
  ]);
  return { ...values, ...Object.fromEntries(balanced) };
}

function broken(form: '2019' | '2021', values: Values): readonly string[] {
  const { issues } = check(figuresContent(form, values));
  return issues.flatMap(({ code }) => (/^F\d/.test(code) ? code : [])).toSorted();
}

/** The rules that contain an entered cell: its row, and its column by the results or by the balance. */
function rulesHolding({ table, row }: Cell): readonly string[] {
  if (table === 'ch4') return ['F4.1'];
  return [BALANCED.includes(row.id) ? 'F3.1' : 'F3.2', 'F3.3'];
}
