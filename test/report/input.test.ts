import { describe, expect, it } from '@jest/globals';
import { isFailure } from '../../src/errors.ts';
import { formOf } from '../../src/forms/forms.ts';
import { emptyPart, type Part, type PartId } from '../../src/report/content.ts';
import { applyPartInput, MAX_TEXT_LENGTH, type FigureInput, type PartInput } from '../../src/report/input.ts';

const received = 'ch3.new_received.natural_person';

function apply(input: PartInput, part: PartId = 'ch3', before: Part = emptyPart): Part {
  return applyPartInput(formOf('2021'), part, before, input);
}

function refusal(input: PartInput, part: PartId = 'ch3'): object {
  try {
    apply(input, part);
  } catch (error) {
    if (isFailure(error, 'INVALID_INPUT')) return error.params;
    throw error;
  }
  throw new Error('not refused');
}

const figure = (key: string, value: string | null): { figures: FigureInput[] } => ({
  figures: [{ key, value }],
});

describe('a figure as somebody types it', () => {
  it.each([
    ['12', '12'],
    ['１２３', '123'],
    ['1,234', '1234'],
    ['１，２３４', '1234'],
    [' 7 ', '7'],
    ['007', '7'],
    ['', null],
    ['　', null],
    [null, null],
  ])('reads %p as %p', (typed, value) => {
    expect(apply(figure(received, typed)).figures[received]).toEqual({ value });
  });

  it.each([
    ['12a', 'NOT_A_NUMBER'],
    ['1２a', 'NOT_A_NUMBER'],
    ['1,23', 'NOT_A_NUMBER'],
    ['1e3', 'NOT_A_NUMBER'],
    ['无', 'NOT_A_NUMBER'],
    ['-1', 'NEGATIVE'],
    ['1.5', 'NOT_AN_INTEGER'],
    ['9'.repeat(25), 'TOO_MANY_DIGITS'],
    ['9'.repeat(100_000), 'TOO_MANY_DIGITS'],
  ])('refuses %.20p as %p', (typed, reason) => {
    expect(refusal(figure(received, typed))).toMatchObject({ path: 'figures[0].value', reason });
  });

  it('takes decimals for money only, and keeps every place', () => {
    const fees = 'ch2.art20_8.administrative_fees.amount_wan_yuan';
    expect(apply(figure(fees, '24252.311082'), 'ch2').figures[fees]).toEqual({ value: '24252.311082' });
    expect(refusal(figure(fees, '-0.1'), 'ch2')).toMatchObject({ reason: 'NEGATIVE' });
  });

  it('takes no more digits on either side of the point than the totals can add up exactly', () => {
    const fees = 'ch2.art20_8.administrative_fees.amount_wan_yuan';
    const longest = `${'9'.repeat(20)}.${'9'.repeat(10)}`;
    expect(apply(figure(fees, longest), 'ch2').figures[fees]).toEqual({ value: longest });
    for (const value of ['9'.repeat(21), `0.${'0'.repeat(10)}1`]) {
      expect(refusal(figure(fees, value), 'ch2')).toMatchObject({ reason: 'TOO_MANY_DIGITS' });
    }
  });

  it('takes a negative change of items in the 2019 form', () => {
    const change = 'ch2.art20_5.administrative_licensing.change';
    const part = applyPartInput(formOf('2019'), 'ch2', emptyPart, figure(change, '-3'));
    expect(part.figures[change]).toEqual({ value: '-3' });
  });

  it('keeps the unit of money whose unit the form does not print', () => {
    const amount = 'ch2.art20_9.centralized_procurement.total_amount';
    const part = applyPartInput(formOf('2019'), 'ch2', emptyPart, {
      figures: [{ key: amount, value: '1734276.5', unit: '元' }],
    });
    expect(part.figures[amount]).toEqual({ value: '1734276.5', unit: '元' });
    const unitless = { figures: [{ key: received, value: '1', unit: null }] };
    expect(apply(unitless).figures[received]).toEqual({ value: '1' });
    expect(refusal({ figures: [{ key: received, value: '1', unit: '元' }] })).toMatchObject({
      reason: 'UNKNOWN_UNIT',
    });
  });

  it.each([
    ['a figure that no form has', 'ch3.nothing.total'],
    ['a figure of another edition', 'ch2.art20_9.centralized_procurement.projects'],
    ['a figure of another part', 'ch4.review.upheld'],
    ['a name of JavaScript itself', '__proto__'],
    ['another name of JavaScript itself', 'constructor'],
  ])('refuses %s', (_, key) => {
    expect(refusal(figure(key, '1'))).toMatchObject({ path: 'figures[0].key', reason: 'UNKNOWN_FIGURE' });
  });

  it('refuses a computed total, and the same figure twice', () => {
    expect(refusal(figure('ch3.granted.total', '1'))).toMatchObject({ reason: 'COMPUTED_FIGURE' });
    expect(
      refusal({
        figures: [
          { key: received, value: '1' },
          { key: received, value: '2' },
        ],
      }),
    ).toMatchObject({
      path: 'figures[1].key',
      reason: 'DUPLICATE',
    });
  });

  it('forgets a printed total once a cell that it sums is changed', () => {
    const before: Part = {
      ...emptyPart,
      figures: {
        [received]: { value: '1' },
        'ch3.new_received.total': { value: '5' },
        'ch3.granted.total': { value: '6' },
      },
    };
    const { figures } = apply(figure(received, '2'), 'ch3', before);
    expect(figures['ch3.new_received.total']).toBeUndefined();
    expect(figures['ch3.granted.total']).toEqual({ value: '6' });
  });
});

describe('a text as somebody types it', () => {
  it('is kept to the letter, also what lies outside the first plane', () => {
    const text = '𠮷田㐀〇\n　二〇二四年，１２件。';
    expect(apply({ text }, 'ch1').text).toBe(text);
  });

  it.each([
    ['a lone surrogate', '\ud800'],
    ['a control character', '\u0000'],
    ['a bidirectional override', '\u202e'],
    ['a byte order mark', '\ufeff'],
  ])('is refused with the place when it holds %s', (_, bad) => {
    expect(refusal({ text: `好${bad}` }, 'ch1')).toMatchObject({
      path: 'text',
      reason: 'ILL_FORMED_TEXT',
      detail: `U+${bad.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')} @ 1`,
    });
  });

  it('is refused over the limit', () => {
    expect(apply({ text: '字'.repeat(MAX_TEXT_LENGTH) }, 'ch1').text).toHaveLength(MAX_TEXT_LENGTH);
    expect(refusal({ text: '字'.repeat(MAX_TEXT_LENGTH + 1) }, 'ch1')).toMatchObject({
      reason: 'TEXT_TOO_LONG',
    });
  });
});
