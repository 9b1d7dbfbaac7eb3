import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formOf } from '../../src/forms/forms.ts';
import type { Figures } from '../../src/report/content.ts';
import { evaluate } from '../../src/report/evaluate.ts';
import { runs } from '../support/random.ts';

const form = formOf('2021');

function zeros(overrides: Readonly<Record<string, string | null>> = {}): Figures {
  const entered = [...form.cells.values()].filter(({ sumOf, row }) => !sumOf && row.id !== 'other');
  return Object.fromEntries(
    entered.map(({ key }) => [key, { value: overrides[key] === undefined ? '0' : overrides[key] }]),
  );
}

describe('evaluate', () => {
  it('computes every total when nothing is blank', () => {
    const values = evaluate(
      form,
      zeros({ 'ch3.granted.natural_person': '7', 'ch3.other.other.other_org': '2' }),
    );
    expect(values.get('ch3.granted.total')).toBe('7');
    expect(values.get('ch3.total_handled.natural_person')).toBe('7');
    expect(values.get('ch3.total_handled.total')).toBe('9');
  });

  it('leaves a total blank when one of its cells is, for blank is not zero', () => {
    const values = evaluate(form, zeros({ 'ch3.granted.natural_person': null }));
    expect(values.get('ch3.granted.total')).toBeNull();
    expect(values.get('ch3.total_handled.natural_person')).toBeNull();
    expect(values.get('ch3.partially_granted.total')).toBe('0');
  });

  it('shows the printed total where the computed one is not to be had', () => {
    const figures = { ...zeros({ 'ch3.granted.natural_person': null }), 'ch3.granted.total': { value: '5' } };
    expect(evaluate(form, figures).get('ch3.granted.total')).toBe('5');
  });

  it('prefers the computed total to a printed one that differs', () => {
    const figures = { ...zeros(), 'ch4.review.total': { value: '3' } };
    expect(evaluate(form, figures).get('ch4.review.total')).toBe('0');
  });

  it('counts the single row 其他处理 in place of the three rows it replaces', () => {
    const three = ['other.overdue_supplement', 'other.overdue_fee', 'other.other'].map((row) => [
      `ch3.${row}.natural_person`,
      null,
    ]);
    const figures = {
      ...zeros(Object.fromEntries(three) as Record<string, null>),
      'ch3.other.natural_person': { value: '4' },
    };
    expect(evaluate(form, figures).get('ch3.total_handled.natural_person')).toBe('4');
  });

  it('gives a total that is the exact sum for any figures', () => {
    const counts = fc.array(fc.nat(10_000_000), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(counts, (six) => {
        const keys = form.cells.get('ch3.granted.total')?.sumOf ?? [];
        const figures = zeros(Object.fromEntries(keys.map((key, i) => [key, String(six[i])])));
        const sum = six.reduce((a, b) => a + b, 0);
        expect(evaluate(form, figures).get('ch3.granted.total')).toBe(String(sum));
      }),
      runs('evaluate', 100, 5000),
    );
  });
});
