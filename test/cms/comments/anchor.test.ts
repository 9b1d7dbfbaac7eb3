import { describe, expect, it } from '@jest/globals';
import { anchorLabel, quoteBetween } from '../../../src/cms/comments/anchor.ts';
import { marksIn } from '../../../src/cms/comments/marksIn.ts';
import { formOf } from '../../../src/forms/forms.ts';
import { zh } from '../../../src/messages/zh.ts';

describe('quoteBetween', () => {
  it('is the words between two places, in whichever order', () => {
    expect(quoteBetween('甲乙丙丁', 1, 3)).toEqual({ text: '乙丙', at: 1 });
    expect(quoteBetween('甲乙丙丁', 3, 1)).toEqual({ text: '乙丙', at: 1 });
  });

  it('leaves the space around them out, and is none where there is nothing else', () => {
    expect(quoteBetween('甲 乙丙 丁', 1, 5)).toEqual({ text: '乙丙', at: 2 });
    expect(quoteBetween('甲\n\n乙', 1, 3)).toBeNull();
  });
});

describe('anchorLabel', () => {
  it('names a cell by its printed labels, and a part by its heading', () => {
    const form = formOf('2021');
    expect(anchorLabel(zh, form, { part: 'ch3', figure: 'ch3.granted.natural_person' })).toContain('自然人');
    expect(anchorLabel(zh, form, { part: 'ch5', figure: null })).toContain('存在的主要问题及改进情况');
  });
});

describe('marksIn', () => {
  it('gives the places of those that still belong somewhere in the part', () => {
    const signed = { by: 'a', byName: '甲', at: '2024-01-01T00:00:00.000Z' };
    const comment = {
      ...signed,
      part: 'ch1',
      figure: null,
      quote: '乙。',
      text: '改',
      replies: [],
      settled: null,
    };
    const stands = { ...comment, id: '1', place: { state: 'STANDS', text: '乙。', start: 2 } } as const;
    const gone = { ...comment, id: '2', place: { state: 'GONE', text: null, start: null } } as const;
    expect(marksIn('ch1', [stands, gone])).toEqual([{ id: '1', start: 2, end: 4 }]);
    expect(marksIn('ch5', [stands])).toEqual([]);
  });
});
