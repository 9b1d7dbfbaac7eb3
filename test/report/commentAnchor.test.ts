import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formOf } from '../../src/forms/forms.ts';
import { anchorOf, placeOf, type CommentPlace } from '../../src/report/commentAnchor.ts';
import { emptyPart, type ReportContent } from '../../src/report/content.ts';
import { runs } from '../support/random.ts';

const form = formOf('2021');

function contentOf(text: string): ReportContent {
  return { form: '2021', parts: { ch1: { ...emptyPart, text } } };
}

function anchorIn(text: string, quote: string, quoteAt?: number) {
  return anchorOf({ part: 'ch1', quote, ...(quoteAt === undefined ? {} : { quoteAt }) }, form, text);
}

/** Where a comment on these words of the first text belongs in the second. */
function moved(text: string, quote: string, later: string, quoteAt?: number): CommentPlace {
  return placeOf(anchorIn(text, quote, quoteAt), contentOf(later));
}

describe('a comment on sentences', () => {
  const text =
    '一、总体情况\n　　全年主动公开信息1204条。办理申请12件，均按期答复；没有结转。\n下一步将加强培训。';

  it('is about the whole sentences in which the words stand', () => {
    expect(anchorIn(text, '1204条').quote).toEqual({ text: '全年主动公开信息1204条。', after: 1 });
    expect(anchorIn(text, '申请12件，均按期答复；没有').quote?.text).toBe(
      '办理申请12件，均按期答复；没有结转。',
    );
    expect(anchorIn(text, ' 总体情况\n').quote).toEqual({ text: '一、总体情况', after: 0 });
  });

  it('is about those of the same words that are nearest to where somebody pointed', () => {
    const twice = '甲处受理12件。中间一句。乙处受理12件。';
    expect(anchorIn(twice, '受理12件').quote?.text).toBe('甲处受理12件。');
    expect(anchorIn(twice, '受理12件', 15).quote?.text).toBe('乙处受理12件。');
    const same = '无。有一句。无。';
    expect(moved(same, '无', same, 6)).toEqual({ state: 'STANDS', text: '无。', start: 6 });
    expect(moved(same, '无', same, 0)).toEqual({ state: 'STANDS', text: '无。', start: 0 });
  });

  it('finds them where only space and line ends have changed', () => {
    const later = '一、总体情况\n全年主动公开\n信息1204 条。';
    expect(moved(text, '1204条', '总体。全年主动公开信息 1204 条。').state).toBe('STANDS');
    expect(moved(text, '1204条', later).state).toBe('REWORDED');
  });

  it.each([
    ['another figure', '全年主动公开信息1312条。'],
    ['other words', '全年共主动公开政府信息1204条。'],
    ['a sentence cut in two', '全年主动公开。信息1204条。'],
    ['two made one', '全年主动公开信息1204条，办理申请12件。'],
  ])('finds them reworded: %s', (_, sentence) => {
    const later = `新加的开头，与此无关。${sentence}下一步将加强培训。`;
    const quote = sentence.includes('办理') ? '1204条。办理申请12件，均按期答复；' : '1204条';
    const place = moved(text, quote, later);
    expect(place).toMatchObject({ state: 'REWORDED' });
    expect(later.slice(place.start ?? 0)).toMatch(place.text ?? 'nothing');
    expect(place.text).toContain('公开');
  });

  it('tells that they are gone', () => {
    for (const later of ['', '。', '下一步将加强培训。', '完全是另外一段话，讲的是平台建设。']) {
      expect(moved(text, '1204条', later)).toEqual({ state: 'GONE', text: null, start: null });
    }
  });

  it.each([
    ['words that are not there', { quote: '没有的话' }, 'quote', 'UNKNOWN_VALUE'],
    ['no words', { quote: ' \n' }, 'quote', 'REQUIRED'],
    [
      'words and a figure',
      { part: 'ch3', figure: 'ch3.granted.total', quote: '1204条' },
      'quote',
      'UNKNOWN_VALUE',
    ],
    ['a figure of another part', { figure: 'ch3.granted.total' }, 'figure', 'UNKNOWN_FIGURE'],
    ['no figure of the form', { part: 'ch3', figure: 'ch3.nothing' }, 'figure', 'UNKNOWN_FIGURE'],
  ] as const)('refuses %s', (_, input, path, reason) => {
    const refusal = expect.objectContaining({
      code: 'INVALID_INPUT',
      params: expect.objectContaining({ path, reason }),
    });
    const anchored = () => anchorOf({ part: 'ch1', ...input }, form, text);
    expect(anchored).toThrow(refusal);
  });

  it('refuses sentences that are longer than a quote may be', () => {
    const endless = `${'字'.repeat(2_001)}。`;
    expect(() => anchorIn(endless, '字字')).toThrow('TEXT_TOO_LONG');
  });
});

describe('a comment on a cell', () => {
  it('stays with it whatever is written there, as long as the form has it', () => {
    const anchor = anchorOf({ part: 'ch3', figure: 'ch3.granted.total' }, form, '');
    expect(placeOf(anchor, contentOf(''))).toEqual({ state: 'STANDS', text: null, start: null });
    expect(placeOf(anchor, { form: 'none', parts: {} }).state).toBe('GONE');
  });
});

describe('a comment on a part', () => {
  it('stays with it', () => {
    const anchor = anchorOf({ part: 'ch6' }, form, '');
    expect(anchor).toEqual({ part: 'ch6', figure: null, quote: null });
    expect(placeOf(anchor, contentOf('')).state).toBe('STANDS');
  });
});

const sentence = fc
  .tuple(
    fc.string({
      unit: fc.constantFrom(...Array.from('主动公开申请答复件条年度平台建设培训监督0123456789，（）')),
      minLength: 1,
      maxLength: 30,
    }),
    fc.constantFrom('。', '；', '！', '。”', '。\n', '\n', '。\n\n　　'),
  )
  .map(([words, end]) => words + end)
  // A bracket that closes right after a full stop would belong to the sentence before.
  .filter((text) => !text.startsWith('）'));

const bare = (text: string) => text.replace(/\s+/g, '');

describe('whatever becomes of the other sentences', () => {
  it('the comment stays with those that it is about', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(sentence, { selector: bare, minLength: 1, maxLength: 24 }),
        fc.nat(),
        fc.infiniteStream(fc.nat()),
        (all, pick, chance) => {
          const quoted = all[pick % all.length]!;
          const next = () => Number(chance.next().value);
          // The first two thirds are there at first, the others come; each stays or goes; all in another order.
          const before = all.filter((each, i) => each === quoted || i % 3 !== 0);
          const after = all.filter((each) => each === quoted || next() % 2 === 0);
          const shuffled = after.map((each) => [next(), each] as const).sort(([a], [b]) => a - b);
          const later = shuffled.map(([, each]) => each).join('');
          const at = before.slice(0, before.indexOf(quoted)).join('').length;
          const place = moved(before.join(''), quoted.trim(), later, at);
          expect(place).toMatchObject({ state: 'STANDS' });
          expect(bare(place.text ?? '')).toBe(bare(quoted));
          expect(later.startsWith(place.text ?? 'nothing', place.start ?? -1)).toBe(true);
        },
      ),
      runs('the place of a comment', 500, 20_000),
    );
  });

  it('always tells some place, within the text', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 80 });
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), text, (all, later) => {
        const { state, text: found, start } = moved(all.join(''), all[0]!.trim(), later);
        if (found === null) expect(state).toBe('GONE');
        else expect(later.startsWith(found, start ?? -1)).toBe(true);
      }),
      runs('a place in any text', 300, 5_000),
    );
  });
});
