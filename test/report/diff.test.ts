import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { diffContents } from '../../src/report/diff.ts';
import { emptyPart, type LabelledRow, type ReportContent } from '../../src/report/content.ts';
import { sentences } from '../../src/util/sentences.ts';
import { runs } from '../support/random.ts';
import { contentWith, granted } from '../support/world.ts';

function withText(text: string): ReportContent {
  const content = contentWith(granted(1));
  return { ...content, parts: { ...content.parts, ch1: { ...content.parts.ch1!, text } } };
}

const noUnits = { unitBefore: null, unitAfter: null };

describe('diffContents', () => {
  it('finds nothing between equal contents', () => {
    expect(diffContents(contentWith(granted(7)), contentWith(granted(7)))).toEqual({
      cells: [],
      labelledCells: [],
      texts: [],
    });
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
      { key, before: null, after: '0', ...noUnits, difference: null },
      { key: 'ch4.review.total', before: null, after: '0', ...noUnits, difference: null },
    ]);
  });

  it('tells another unit of the same number, and takes no difference over units', () => {
    const key = 'ch2.art20_9.centralized_procurement.total_amount';
    const amount = (unit: '元' | '万元'): ReportContent => {
      const content = contentWith({}, { form: '2019', year: 2020 });
      const figures = { ...content.parts.ch2!.figures, [key]: { value: '5', unit } };
      return { ...content, parts: { ...content.parts, ch2: { ...content.parts.ch2!, figures } } };
    };
    expect(diffContents(amount('元'), amount('万元')).cells).toEqual([
      { key, before: '5', after: '5', unitBefore: '元', unitAfter: '万元', difference: null },
    ]);
  });

  it('tells the cells of older local tables by their labels, whatever moved', () => {
    const withTable = (rows: readonly LabelledRow[], columns = ['数量']): ReportContent => {
      const annex = { ...emptyPart, tables: [{ title: '附表', columns, rows }] };
      return { form: 'local', parts: { annex } };
    };
    const row = (label: string, value: string | null, unit: string | null = '件'): LabelledRow => ({
      ...{ label, unit, values: [value] },
    });
    const before = withTable([
      row('受理', '7'),
      row('费用', '1.5', '万元'),
      row('其他', '1'),
      row('其他', '2'),
    ]);
    const after = withTable([
      row('新增', null),
      row('受理', '9'),
      row('费用', '1.5', '元'),
      row('其他', '1'),
    ]);
    const place = { part: 'annex', table: '附表', column: '数量' };
    const units = (a: string | null, b: string | null) => ({ unitBefore: a, unitAfter: b });
    expect(diffContents(before, after).labelledCells).toEqual([
      { ...place, row: '新增', ...units(null, '件'), before: null, after: null, difference: null },
      { ...place, row: '受理', ...units('件', '件'), before: '7', after: '9', difference: '2' },
      { ...place, row: '费用', ...units('万元', '元'), before: '1.5', after: '1.5', difference: null },
      { ...place, row: '其他', ...units('件', null), before: '2', after: null, difference: null },
    ]);
    expect(diffContents(before, before).labelledCells).toEqual([]);
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
