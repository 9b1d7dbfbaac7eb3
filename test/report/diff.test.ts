import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { diffContents } from '../../src/report/diff.ts';
import type { ReportContent } from '../../src/report/content.ts';
import { sentences } from '../../src/util/sentences.ts';
import { runs } from '../support/random.ts';
import { contentWith, granted } from '../support/world.ts';

function withText(text: string): ReportContent {
  const content = contentWith(granted(1));
  return { ...content, parts: { ...content.parts, ch1: { ...content.parts.ch1!, text } } };
}

describe('diffContents', () => {
  it('finds nothing between equal contents', () => {
    expect(diffContents(contentWith(granted(7)), contentWith(granted(7)))).toEqual({ cells: [], texts: [] });
  });

  it('tells every cell that changed, computed ones too, with old, new and difference', () => {
    const fees = 'ch2.art20_8.administrative_fees.amount_wan_yuan';
    const { cells } = diffContents(
      contentWith({ ...granted(7), [fees]: '0.1' }),
      contentWith({ ...granted(5), [fees]: '0.3' }),
    );
    expect(cells.map(({ key, before, after, difference }) => [key, before, after, difference])).toEqual([
      [fees, '0.1', '0.3', '0.2'],
      ['ch3.new_received.natural_person', '7', '5', '-2'],
      ['ch3.new_received.total', '7', '5', '-2'],
      ['ch3.granted.natural_person', '7', '5', '-2'],
      ['ch3.granted.total', '7', '5', '-2'],
      ['ch3.total_handled.natural_person', '7', '5', '-2'],
      ['ch3.total_handled.total', '7', '5', '-2'],
    ]);
  });

  it('calls a text of very many sentences rewritten when hardly one is kept, and does not compare them all', () => {
    const text = (word: string) => Array.from({ length: 12_000 }, (_, i) => `${word}${String(i)}。`).join('');
    const { texts } = diffContents(withText(text('甲')), withText(text('乙')));
    expect(texts[0]?.runs).toEqual([
      { kind: 'REMOVED', text: text('甲') },
      { kind: 'ADDED', text: text('乙') },
    ]);
  });

  it('tells blank from zero, and gives no difference to a blank', () => {
    const key = 'ch4.review.upheld';
    const { cells } = diffContents(contentWith({ [key]: null }), contentWith({ [key]: '0' }));
    expect(cells).toEqual([
      { key, before: null, after: '0', difference: null },
      { key: 'ch4.review.total', before: null, after: '0', difference: null },
    ]);
  });

  it('tells texts sentence by sentence, in reading order', () => {
    const before = withText('全年受理7件。均按时办结。\n“三公开”有序推进。');
    const after = withText('全年受理8件。均按时办结。\n“三公开”有序推进。新增专栏一个。');
    expect(diffContents(before, after).texts).toEqual([
      {
        part: 'ch1',
        headingBefore: null,
        headingAfter: null,
        runs: [
          { kind: 'REMOVED', text: '全年受理7件。' },
          { kind: 'ADDED', text: '全年受理8件。' },
          { kind: 'KEPT', text: '均按时办结。\n“三公开”有序推进。' },
          { kind: 'ADDED', text: '新增专栏一个。' },
        ],
      },
    ]);
  });

  it('gives both texts back from the runs, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('甲', '乙。', '丙！', '”', '\n', '丁；', '１２件，', '𠮷？'), { maxLength: 30 })
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(sentences(a).join('')).toBe(a);
        const found = diffContents(withText(a), withText(b)).texts[0]?.runs ?? [{ kind: 'KEPT', text: a }];
        const side = (left: string) =>
          found
            .filter(({ kind }) => kind !== left)
            .map((run) => run.text)
            .join('');
        expect([side('ADDED'), side('REMOVED')]).toEqual([a, b]);
      }),
      runs('diff of texts', 200, 5000),
    );
  });
});
