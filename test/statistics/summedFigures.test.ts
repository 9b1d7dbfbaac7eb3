import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formOf } from '../../src/forms/forms.ts';
import { checkRollUp } from '../../src/report/checks/rollUp.ts';
import type { Figures, ReportContent } from '../../src/report/content.ts';
import { countedFigures } from '../../src/statistics/counted.ts';
import { summedFigures } from '../../src/statistics/summedFigures.ts';
import { sumTotals } from '../../src/statistics/sumTotals.ts';
import { noTotals } from '../../src/statistics/totals.ts';
import { addDecimals } from '../../src/util/decimal.ts';
import { runs } from '../support/random.ts';
import { contentWith } from '../support/world.ts';

const editions = ['2019', '2021'] as const;
const amount = 'ch2.art20_9.centralized_procurement.total_amount';

function compiled(form: (typeof editions)[number], contents: readonly ReportContent[]): ReportContent {
  return { form, parts: { ch3: asPart(summedFigures(formOf(form), contents)) } };
}

function asPart(figures: Figures) {
  return { heading: null, text: '', figures, tables: [] };
}

function withAmount(value: string, unit: '元' | '万元' | null): ReportContent {
  return { form: '2019', parts: { ch2: asPart({ [amount]: { value, unit } }) } };
}

/** A content of the form in which every cell is random, and some are blank. */
function anyContent(form: (typeof editions)[number], blanks: boolean): fc.Arbitrary<ReportContent> {
  const count = fc.nat(9999).map(String);
  const decimal = fc
    .tuple(fc.nat(99_999), fc.nat(999_999))
    .map(([whole, part]) => addDecimals(`${whole}.${part}`));
  const substitutes = formOf(form).tables.flatMap((table) => table.substitutes.map(({ row }) => row));
  const cells = [...formOf(form).cells.values()].filter(
    ({ sumOf, row }) => sumOf === null && !substitutes.includes(row),
  );
  const values = cells.map(({ key, column }) => {
    const value = column.kind === 'AMOUNT' ? decimal : count;
    return blanks
      ? fc.option(value, { freq: 10 }).map((each) => [key, each] as const)
      : value.map((each) => [key, each] as const);
  });
  return fc.tuple(...values).map((figures) => contentWith(Object.fromEntries(figures), { form }));
}

describe('summedFigures', () => {
  it.each(editions)('of form %s is what the statistics count, totals included', (form) => {
    fc.assert(
      fc.property(fc.array(anyContent(form, false), { minLength: 1, maxLength: 6 }), (contents) => {
        const whole = compiled(form, contents);
        const shares = contents.map((content) => ({ ...noTotals, figures: countedFigures(content) }));
        expect(countedFigures(whole)).toEqual(sumTotals(...shares).figures);
        const added = contents.map((content) => ({ organ: 'any', content }));
        expect(checkRollUp(whole, added)).toEqual({ issues: [], notAssessable: [], missing: [] });
      }),
      runs(`summed figures of form ${form}`, 30, 500),
    );
  });

  it('never breaks R1 where figures are blank: what cannot be judged is said to be so', () => {
    fc.assert(
      fc.property(fc.array(anyContent('2021', true), { minLength: 1, maxLength: 4 }), (contents) => {
        const added = contents.map((content) => ({ organ: 'any', content }));
        expect(checkRollUp(compiled('2021', contents), added).issues).toEqual([]);
      }),
      runs('summed figures with blanks', 30, 500),
    );
  });

  it('stays blank where everything is blank', () => {
    const content = contentWith({ 'ch4.review.upheld': null });
    expect(summedFigures(formOf('2021'), [content, content])).not.toHaveProperty(['ch4.review.upheld']);
  });

  it('keeps a unit that all share, and adds nothing up in different ones', () => {
    const sum = (...contents: readonly ReportContent[]) => summedFigures(formOf('2019'), contents)[amount];
    expect(sum(withAmount('1.5', '万元'), withAmount('2', '万元'))).toEqual({ value: '3.5', unit: '万元' });
    expect(sum(withAmount('1.5', '万元'), withAmount('0', '元'))).toEqual({ value: '1.5', unit: '万元' });
    expect(sum(withAmount('1.5', '万元'), withAmount('20000', '元'))).toBeUndefined();
    expect(sum(withAmount('1.5', null), withAmount('1', null))).toEqual({ value: '2.5', unit: null });
  });
});
