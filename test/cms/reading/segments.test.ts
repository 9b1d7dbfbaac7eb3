import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { paragraphsOf, type Run } from '../../../src/cms/reading/segments.ts';

describe('paragraphsOf', () => {
  it('cuts a text into its paragraphs and says where each begins', () => {
    const paragraphs = paragraphsOf('第一段。\n\n第二段。', null, []);
    expect(paragraphs.map(({ start }) => start)).toEqual([0, 6]);
    expect(paragraphs[1]!.segments[0]!.text).toBe('第二段。');
  });

  it('shows what went before what came, at the place where it would stand', () => {
    const runs: readonly Run[] = [
      { kind: 'KEPT', text: '甲。' },
      { kind: 'REMOVED', text: '乙。' },
      { kind: 'ADDED', text: '丙。' },
      { kind: 'KEPT', text: '丁。' },
    ];
    const [only] = paragraphsOf('甲。丙。丁。', runs, []);
    expect(only!.segments.map(({ kind, text, start }) => `${kind} ${text} ${start}`)).toEqual([
      'KEPT 甲。 0',
      'REMOVED 乙。 2',
      'ADDED 丙。 2',
      'KEPT 丁。 4',
    ]);
  });

  it('tells comments apart from the words around them', () => {
    const [only] = paragraphsOf('甲。乙。丙。', null, [{ id: 'a', start: 2, end: 4 }]);
    expect(only!.segments.map(({ text, comments }) => [text, comments])).toEqual([
      ['甲。', []],
      ['乙。', ['a']],
      ['丙。', []],
    ]);
  });

  it('loses no word of the text, whatever is marked and whatever changed', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '。', '\n') });
    const run = fc.record({
      kind: fc.constantFrom('KEPT' as const, 'ADDED' as const, 'REMOVED' as const),
      text,
    });
    const mark = fc.record({ id: fc.constant('a'), start: fc.nat(20), end: fc.nat(20) });
    fc.assert(
      fc.property(fc.array(run, { maxLength: 6 }), fc.array(mark, { maxLength: 3 }), (runs, marks) => {
        const now = runs
          .filter(({ kind }) => kind !== 'REMOVED')
          .map(({ text: words }) => words)
          .join('');
        const segments = paragraphsOf(now, runs, marks).flatMap((paragraph) => paragraph.segments);
        for (const { kind, text: words, start } of segments) {
          if (kind !== 'REMOVED') expect(now.slice(start, start + words.length)).toBe(words);
        }
        const shown = segments.filter(({ kind }) => kind !== 'REMOVED').map(({ text: words }) => words);
        expect(shown.join('')).toBe(now.replaceAll('\n', ''));
      }),
    );
  });
});
