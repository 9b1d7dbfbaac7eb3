import { describe, expect, it } from '@jest/globals';
import { nextOpen, reviewOf, type Decisions } from '../../../src/cms/importing/review.ts';
import { correctedReport } from '../../../src/documents/correctedReport.ts';
import { importedContent } from '../../../src/documents/importedContent.ts';
import { readReport } from '../../../src/documents/readReport.ts';
import { reportHtml } from '../../../src/local/walk/reportHtml.ts';

const unclear = 'ch3.new_received.natural_person';
const clear = 'ch3.granted.natural_person';
const total = 'ch4.review.total';
const last = 'ch3.not_processed.duplicate.natural_person';

const imported = await readReport(
  new TextEncoder().encode(
    reportHtml('城关镇', 2023, {
      [unclear]: '约7',
      'ch3.new_received.total': '7',
      [clear]: '7',
      [total]: '3',
      [last]: '1 2',
      'ch3.not_processed.duplicate.total': '0',
    }),
  ),
  'a.html',
);
const review = (decisions: Decisions = {}) => reviewOf(imported, decisions);
const cell = (key: string, decisions: Decisions = {}) => review(decisions).cells.get(key);

describe('reviewOf', () => {
  it('lists what a person must decide, in the order of the form', () => {
    expect(review().open).toEqual([unclear, last]);
    expect(cell(unclear)).toMatchObject({ state: 'OPEN', shown: '', read: { printed: '约7' } });
    expect(cell(clear)).toMatchObject({ state: 'READ', shown: '7' });
  });

  it('takes a number, and a blank, as a decision', () => {
    const decided = review({ [unclear]: '7', [last]: '' });
    expect(decided.open).toEqual([]);
    expect(decided.decided).toEqual([unclear, last]);
    expect(decided.corrections).toEqual([
      { key: unclear, value: '7' },
      { key: last, value: null },
    ]);
    expect(decided.content).toEqual(importedContent(correctedReport(imported, decided.corrections)));
  });

  it.each([
    ['七', 'NOT_A_NUMBER'],
    ['1.5', 'NOT_AN_INTEGER'],
    ['-1', 'NEGATIVE'],
    ['9'.repeat(30), 'TOO_MANY_DIGITS'],
  ])('refuses %s, keeps it on the screen, and sends nothing of it', (typed, refusal) => {
    expect(cell(unclear, { [unclear]: typed })).toMatchObject({ state: 'REFUSED', shown: typed, refusal });
    expect(review({ [unclear]: typed }).open).toContain(unclear);
    expect(review({ [unclear]: typed }).corrections).toEqual([]);
  });

  it('tells where the source prints another total, until it is taken out', () => {
    expect(cell(total)).toMatchObject({ state: 'DIFFERS', shown: '0', read: { value: '3' } });
    const taken = review({ [total]: '' });
    expect(taken.cells.get(total)).toMatchObject({ state: 'TOTAL', shown: '0' });
    expect(taken.corrections).toEqual([{ key: total, value: null }]);
  });

  it('adds up totals as cells are decided', () => {
    expect(cell('ch3.new_received.total', { [unclear]: '7' })).toMatchObject({ state: 'TOTAL', shown: '7' });
    expect(cell('ch3.new_received.total', { [unclear]: '9' })).toMatchObject({
      state: 'DIFFERS',
      shown: '9',
    });
  });

  it('lists what the source has not, but not the rows that others stand in for', async () => {
    const part = await readReport(
      new TextEncoder().encode(
        reportHtml('城关镇', 2023, {}).replace(
          /<h2>四、[\s\S]*?(?=<h2>五)/,
          '<h2>四、行政复议、行政诉讼情况</h2>',
        ),
      ),
      'a.html',
    );
    const { absent, open } = reviewOf(part, {});
    expect(open).toEqual([]);
    expect(absent.length).toBeGreaterThan(0);
    expect(absent.every((key) => key.startsWith('ch4.'))).toBe(true);
  });

  it('ignores decisions on cells that the form has not', () => {
    expect(review({ 'ch9.nothing': '1' }).corrections).toEqual([]);
  });
});

describe('nextOpen', () => {
  it('goes from one open cell to the next, and around the ends', () => {
    expect(nextOpen(review(), null, 1)).toBe(unclear);
    expect(nextOpen(review(), unclear, 1)).toBe(last);
    expect(nextOpen(review(), last, 1)).toBe(unclear);
    expect(nextOpen(review(), unclear, -1)).toBe(last);
    expect(nextOpen(review(), clear, -1)).toBe(unclear);
    expect(nextOpen(review(), null, -1)).toBe(last);
  });

  it('is nothing once all are decided', () => {
    expect(nextOpen(review({ [unclear]: '1', [last]: '1' }), unclear, 1)).toBeNull();
  });
});
