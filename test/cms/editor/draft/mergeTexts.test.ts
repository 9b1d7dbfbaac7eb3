import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mergeTexts, textOf, type Piece } from '../../../../src/cms/editor/draft/model/mergeTexts.ts';

const merged = (pieces: readonly Piece[]) =>
  pieces.some(({ kind }) => kind === 'CLASH') ? null : textOf(pieces, () => []);

const lines = (text: string) => text.split('').join('\n');

describe('mergeTexts', () => {
  it.each([
    ['ABC', 'AxBC', 'ABCy', 'AxBCy'],
    ['ABC', 'XBC', 'ABY', 'XBY'],
    ['ABC', 'BC', 'ABCD', 'BCD'],
    ['ABC', 'AXC', 'AXC', 'AXC'],
    ['ABC', 'AXC', 'AYBC', 'AYXC'],
    ['ABC', 'ABC', 'Z', 'Z'],
    ['', 'A', '', 'A'],
  ])('from %s brings %s and %s together as %s', (ancestor, mine, theirs, expected) => {
    expect(merged(mergeTexts(lines(ancestor), lines(mine), lines(theirs)))).toBe(lines(expected));
  });

  it.each([
    ['ABC', 'AXC', 'AYC'],
    ['ABC', 'AC', 'AXC'],
    ['A', 'AX', 'AY'],
    ['', 'X', 'Y'],
    ['ABCD', 'AXD', 'ABYD'],
  ])('from %s leaves %s and %s to a person', (ancestor, mine, theirs) => {
    expect(mergeTexts(lines(ancestor), lines(mine), lines(theirs))).toContainEqual(
      expect.objectContaining({ kind: 'CLASH' }),
    );
  });

  it('takes paragraphs that were changed side by side one by one', () => {
    expect(mergeTexts('甲段\n乙段', '前言甲段\n乙段由我写', '甲段\n乙段由他写')).toEqual([
      { kind: 'AGREED', paragraphs: ['前言甲段'] },
      { kind: 'CLASH', ancestor: ['乙段'], mine: ['乙段由我写'], theirs: ['乙段由他写'] },
    ]);
  });

  it('shows what both sides made of the same paragraphs', () => {
    expect(mergeTexts('甲\n乙\n丙', '甲\n乙一\n丙', '甲\n乙二\n丙')).toEqual([
      { kind: 'AGREED', paragraphs: ['甲'] },
      { kind: 'CLASH', ancestor: ['乙'], mine: ['乙一'], theirs: ['乙二'] },
      { kind: 'AGREED', paragraphs: ['丙'] },
    ]);
  });

  const text = fc
    .array(fc.constantFrom('甲', '乙', '丙', '', '丁'), { maxLength: 8 })
    .map((each) => each.join('\n'));

  it('gives either side whole when it is chosen and the other changed nothing', () => {
    fc.assert(
      fc.property(text, text, (ancestor, side) => {
        expect(merged(mergeTexts(ancestor, side, ancestor))).toBe(side);
        expect(merged(mergeTexts(ancestor, ancestor, side))).toBe(side);
        expect(merged(mergeTexts(ancestor, side, side))).toBe(side);
      }),
    );
  });

  it('comes to the same whichever side is called mine', () => {
    fc.assert(
      fc.property(text, text, text, (ancestor, mine, theirs) => {
        const turned = mergeTexts(ancestor, theirs, mine).map((piece) =>
          piece.kind === 'AGREED' ? piece : { ...piece, mine: piece.theirs, theirs: piece.mine },
        );
        expect(mergeTexts(ancestor, mine, theirs)).toEqual(turned);
      }),
    );
  });

  it('drops no paragraph that one side added', () => {
    fc.assert(
      fc.property(text, text, text, (ancestor, mine, theirs) => {
        const own = (side: string, mark: string) =>
          side
            .split('\n')
            .map((each) => (ancestor.includes(each) ? each : each + mark))
            .join('\n');
        const [a, b] = [own(mine, '1'), own(theirs, '2')];
        const there = mergeTexts(ancestor, a, b).flatMap((piece) =>
          piece.kind === 'AGREED' ? piece.paragraphs : [...piece.mine, ...piece.theirs],
        );
        const added = [...a.split('\n'), ...b.split('\n')].filter((each) => /[12]$/.test(each));
        expect(there).toEqual(expect.arrayContaining(added));
      }),
    );
  });
});
