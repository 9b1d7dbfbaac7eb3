import { describe, expect, it } from '@jest/globals';
import { chosenPair } from '../../../src/cms/history/chosenPair.ts';
import { folded, sidesOf } from '../../../src/cms/history/sides.ts';

describe('chosenPair', () => {
  const none = { from: null, to: null };

  it('is the last revision against the one before, or the draft against the last', () => {
    expect(chosenPair(none, 3, false)).toEqual({ from: 2, to: 3 });
    expect(chosenPair(none, 3, true)).toEqual({ from: 3, to: 'draft' });
  });

  it('is nothing where there is nothing to compare', () => {
    expect(chosenPair(none, 1, false)).toEqual(none);
    expect(chosenPair(none, 0, true)).toEqual(none);
  });

  it('is what the address says, unless there is no such revision', () => {
    expect(chosenPair({ from: '1', to: '2' }, 3, true)).toEqual({ from: 1, to: 2 });
    expect(chosenPair({ from: '9', to: 'x' }, 3, false)).toEqual({ from: 2, to: 3 });
    expect(chosenPair({ from: '1', to: 'draft' }, 3, true)).toEqual({ from: 1, to: 'draft' });
  });
});

describe('sidesOf', () => {
  it('puts what came beside what went', () => {
    expect(
      sidesOf([
        { kind: 'KEPT', text: '甲。' },
        { kind: 'REMOVED', text: '乙。' },
        { kind: 'ADDED', text: '丙。' },
        { kind: 'ADDED', text: '丁。' },
      ]),
    ).toEqual([
      { before: '甲。', after: '甲。', kept: true },
      { before: '乙。', after: '丙。', kept: false },
      { before: '', after: '丁。', kept: false },
    ]);
  });
});

describe('folded', () => {
  it('keeps a sentence on the side of each change and folds the rest away', () => {
    expect(folded('甲。乙。丙。丁。', false, false)).toEqual({
      head: '甲。',
      folded: '乙。丙。',
      sentences: 2,
      tail: '丁。',
    });
  });

  it('folds up to the edge of the text', () => {
    expect(folded('甲。乙。丙。', true, false)).toMatchObject({ head: '', sentences: 2, tail: '丙。' });
    expect(folded('甲。乙。丙。', false, true)).toMatchObject({ head: '甲。', sentences: 2, tail: '' });
  });

  it('folds no single sentence away', () => {
    expect(folded('甲。乙。丙。', false, false)).toMatchObject({ head: '甲。乙。丙。', folded: '' });
  });
});
