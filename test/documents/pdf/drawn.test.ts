import { describe, expect, it } from '@jest/globals';
import type { Page } from '../../../src/documents/formats/pdf/page.ts';
import { UNKNOWN } from '../../../src/documents/formats/pdf/page.ts';
import { pagesOf } from '../../../src/documents/formats/pdf/pagesOf.ts';
import {
  cidFont,
  deflated,
  hex,
  pdfOf,
  plain,
  ruled,
  toUnicode,
  type Drawing,
} from '../support/pdfWriter.ts';

async function drawnBy(content: string, drawing: Drawing = {}): Promise<Page> {
  return (await pagesOf(pdfOf(content, drawing)))[0]!;
}

/** What is drawn, each letter with the place where it begins. */
async function lettersOf(content: string, drawing: Drawing = {}): Promise<string> {
  const { glyphs } = await drawnBy(content, drawing);
  return glyphs.map(({ text, left, base }) => `${text}@${Math.round(left)},${Math.round(base)}`).join(' ');
}

const field = (entries: string): Drawing => ({
  page: '/Annots[20 0 R]',
  root: '/AcroForm<</Fields[20 0 R]/DA(/F1 12 Tf 0 g)/DR<</Font<</F1 5 0 R>>>>>>',
  others: {
    20: `<</Type/Annot${entries.includes('/Subtype') ? '' : '/Subtype/Widget'}/T(a)/DA(/F1 12 Tf 0 g)/Rect[70 575 130 595]${entries}>>`,
    21: plain(
      '/Tx BMC q BT /F1 10 Tf 2 4 Td (34) Tj ET Q EMC',
      '/Type/XObject/Subtype/Form/BBox[0 0 60 20]/Resources<</Font<</F1 5 0 R>>>>',
    ),
  },
});

const form = (content: string, entries = ''): Drawing => ({
  resources: '/XObject<</X 20 0 R>>',
  others: {
    20: plain(
      content,
      `/Type/XObject/Subtype/Form/BBox[0 0 600 800]${entries}/Resources<</Font<</F2 6 0 R>>>>`,
    ),
  },
});

describe('text on a page', () => {
  it.each([
    ['shown at once', `12 0 0 12 70 580 Tm ${hex('12')} Tj`],
    ['shown in pieces', `12 0 0 12 70 580 Tm [${hex('1')} 0 ${hex('2')}] TJ`],
    ['placed piece by piece', `12 0 0 12 60 580 Tm [-833.33 ${hex('1')} -500 500 ${hex('2')}] TJ`],
    ['moved to', `12 0 0 12 0 0 Tm 5.833333 48.333333 Td ${hex('12')} Tj`],
    ['shown on the next line', `12 0 0 12 70 592 Tm 1 TL ${hex('12')} '`],
    ['shown on the next line with its spacing', `12 0 0 12 70 592 Tm 1 TL 0 0 ${hex('12')} "`],
    ['whose leading is set by moving', `12 0 0 12 70 604 Tm 0 -1 TD ${hex('')} Tj T* ${hex('12')} Tj`],
    ['raised', `12 0 0 12 70 568 Tm 1 Ts ${hex('12')} Tj`],
    ['drawn as an outline', `1 Tr 12 0 0 12 70 580 Tm ${hex('12')} Tj`],
    ['drawn and then cut with', `4 Tr 12 0 0 12 70 580 Tm ${hex('12')} Tj`],
    ['only cut with, for what is drawn through it', `7 Tr 12 0 0 12 70 580 Tm ${hex('12')} Tj`],
    ['of a negative size, turned back', `/F2 -1 Tf -12 0 0 -12 70 580 Tm ${hex('12')} Tj`],
  ])('is where it is seen: %s', async (_, content) => {
    expect(await lettersOf(`BT /F2 1 Tf ${content} ET`)).toBe('1@70,220 2@76,220');
  });

  it('is not there where it is invisible', async () => {
    expect(await lettersOf(`BT 3 Tr /F2 12 Tf 70 580 Td ${hex('12')} Tj ET`)).toBe('');
  });

  it('is as wide as its letters, whatever room follows', async () => {
    const { glyphs } = await drawnBy(`BT /F2 12 Tf 74 Tc 70 580 Td ${hex('56')} Tj ET`);
    expect(glyphs.map(({ left, right }) => [left, right])).toEqual([
      [70, 76],
      [150, 156],
    ]);
  });

  it('keeps a font that a graphics state sets', async () => {
    const resources = '/ExtGState<</G<</Font[6 0 R 12]>>>>';
    expect(await lettersOf(`/G gs BT 70 580 Td ${hex('12')} Tj ET`, { resources })).toBe('1@70,220 2@76,220');
  });

  it('is drawn from top to bottom in an upright font', async () => {
    const drawing = {
      fonts: '/F3 20 0 R',
      others: {
        20: '<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-V/DescendantFonts[7 0 R]/ToUnicode 9 0 R>>',
      },
    };
    const letters = await lettersOf(`BT /F3 10 Tf 70 580 Td ${hex('总计')} Tj ET`, drawing);
    expect(letters).toBe('总@65,229 计@65,239');
  });

  it('is not known upside down or mirrored, as nobody reads it so', async () => {
    for (const turned of ['-1 0 0 -1 130 580', '-1 0 0 1 130 580']) {
      const { glyphs } = await drawnBy(`BT /F2 12 Tf ${turned} Tm ${hex('12')} Tj ET`);
      expect(glyphs.map(({ text }) => text)).toEqual([UNKNOWN, UNKNOWN]);
    }
  });

  it('is no text at a slant, as a watermark is', async () => {
    expect(await lettersOf(`BT /F2 12 Tf .7 .7 -.7 .7 70 580 Tm ${hex('草稿')} Tj ET`)).toBe('');
  });
});

describe('a letter', () => {
  const withMeanings = (ranges: string): Drawing => ({ others: { 9: deflated(toUnicode(ranges)) } });

  it('may say several characters', async () => {
    const ligature = withMeanings('1 beginbfchar\n<0001> <00660069>\nendbfchar');
    expect(await lettersOf('BT /F2 12 Tf 70 580 Td <0001> Tj ET', ligature)).toBe('fi@70,220');
  });

  it('is not taken for its code where the file does not say what it means', async () => {
    const gap = withMeanings('1 beginbfrange\n<4e00> <9fff> <4e00>\nendbfrange');
    expect(await lettersOf(`BT /F2 12 Tf 70 580 Td ${hex('计1 ')} Tj ET`, gap)).toBe(
      `计@70,220 ${UNKNOWN}@82,220 ${UNKNOWN}@88,220`,
    );
  });

  it('of a name that is no word for it is unknown', async () => {
    const fonts = '/F3<</Type/Font/Subtype/Type1/BaseFont/A/Encoding<</Differences[49/shape/two]>>>>';
    expect(await lettersOf('BT /F3 10 Tf 70 580 Td (12) Tj ET', { fonts })).toMatch(
      new RegExp(`^${UNKNOWN}@70,220 2@`),
    );
  });

  it.each(['G31', 'g0031', 'C49', 'c049'])('is not taken for the number in its name: %s', async (name) => {
    const fonts = `/F3<</Type/Font/Subtype/Type1/BaseFont/A/Encoding<</Differences[65/${name}]>>>>`;
    expect(await lettersOf('BT /F3 10 Tf 70 580 Td (A) Tj ET', { fonts })).toBe(`${UNKNOWN}@70,220`);
  });

  it('is a hyphen, which a sign may be, where the file calls it one that may break a line', async () => {
    expect(await lettersOf(`BT /F2 12 Tf 70 580 Td ${hex('\u00ad3')} Tj ET`)).toBe('-@70,220 3@82,220');
  });

  it('with room of its own is seen, whatever the file says', async () => {
    const drawing = (width: number): Drawing => ({
      others: {
        7: cidFont('/FontDescriptor 8 0 R').replace('/W[', `/W[8203[${width}]`),
      },
    });
    const content = `BT /F2 12 Tf 70 580 Td ${hex('\u200b3')} Tj ET`;
    expect(await lettersOf(content, drawing(0))).toBe('3@70,220');
    expect(await lettersOf(content, drawing(500))).toBe(`${UNKNOWN}@70,220 3@76,220`);
  });

  it('that is drawn by the page says what its name says', async () => {
    const drawing = (name: string): Drawing => ({
      fonts: '/F3 20 0 R',
      others: {
        20: `<</Type/Font/Subtype/Type3/FontBBox[0 0 10 10]/FontMatrix[.1 0 0 .1 0 0]/CharProcs<</${name} 21 0 R>>/Encoding<</Type/Encoding/Differences[1/${name}]>>/FirstChar 1/LastChar 1/Widths[5]/Resources<<>>>>`,
        21: plain('5 0 d0 0 0 4 8 re f'),
      },
    });
    expect(await lettersOf('BT /F3 12 Tf 70 580 Td (\\001\\001) Tj ET', drawing('seven'))).toBe(
      '7@70,220 7@76,220',
    );
    expect(await lettersOf('BT /F3 12 Tf 70 580 Td (\\001) Tj ET', drawing('shape'))).toBe(
      `${UNKNOWN}@70,220`,
    );
  });
});

describe('a page', () => {
  const text = `BT /F2 12 Tf 70 580 Td ${hex('12')} Tj ET`;

  it.each([
    ['as it is', '', '1@70,220 2@76,220'],
    ['turned by a quarter', '/Rotate 90/MediaBox[0 0 800 600]', null],
    ['cut from a larger sheet', '/MediaBox[-100 -50 700 900]/CropBox[50 30 650 830]', '1@20,250 2@26,250'],
    ['in larger units', '/UserUnit 2', '1@140,440 2@152,440'],
  ])('is seen %s', async (_, page, letters) => {
    const content = letters === null ? `0 1 -1 0 800 0 cm ${text}` : text;
    expect(await lettersOf(content, { page })).toBe(letters ?? '1@70,220 2@76,220');
  });

  it('does not show what stands beside it', async () => {
    const page = '/MediaBox[0 0 600 800]/CropBox[100 0 600 800]';
    expect(await lettersOf(text, { page })).toBe('');
  });

  it('does not show layers that are switched off', async () => {
    const drawing = (off: string): Drawing => ({
      root: `/OCProperties<</OCGs[20 0 R]/D<</OFF[${off}]>>>>`,
      resources: '/Properties<</M 20 0 R>>',
      others: { 20: '<</Type/OCG/Name(a)>>' },
    });
    const content = `/OC /M BDC /Span BMC ${text} ${ruled(2, 2)} EMC EMC BT /F2 12 Tf 70 480 Td ${hex('3')} Tj ET`;
    expect(await lettersOf(content, drawing('20 0 R'))).toBe('3@70,320');
    expect((await drawnBy(content, drawing('20 0 R'))).rules).toEqual([]);
    expect(await lettersOf(content, drawing(''))).toBe('1@70,220 2@76,220 3@70,320');
    expect((await drawnBy(content, drawing(''))).rules).toHaveLength(6);
  });

  it('does not show a mask', async () => {
    const mask = form(text, '/Group<</S/Transparency/CS/DeviceGray>>');
    const resources = '/ExtGState<</G<</SMask<</S/Luminosity/G 20 0 R>>>>>>';
    expect(await lettersOf(`/G gs 0 0 9 9 re f`, { ...mask, resources })).toBe('');
  });

  it('is left by a form as it was, and a transparent group is a form', async () => {
    const after = `/X Do BT /F2 12 Tf 70 580 Td ${hex('2')} Tj ET`;
    const within = `9 Tc Q Q 2 0 0 2 0 0 cm BT /F2 6 Tf 100 290 Td ${hex('1')} Tj ET q`;
    for (const group of ['', '/Group<</S/Transparency/I true>>']) {
      expect(await lettersOf(`q ${after} Q`, form(within, group))).toBe('1@200,220 2@70,220');
    }
  });

  it('shows the fields of a form as they are filled in', async () => {
    const spaced = '50 Tc 2 0 0 2 9 9 cm';
    expect(await lettersOf(spaced, field('/FT/Tx/V(34)/AP<</N 21 0 R>>'))).toBe('3@72,221 4@78,221');
    expect(await lettersOf(spaced, field('/FT/Tx/V(34)/AP<</N 21 0 R>>/F 2'))).toBe('');
  });
});

describe('a field without a look of its own', () => {
  it.each(['/FT/Tx/V(34)', '/FT/Ch/Ff 131072/V(34)/Opt[(34)(1)]'])(
    'is set where the file asks for it: %s',
    async (entries) => {
      const { root = '', ...drawing } = field(entries);
      const asking = root.replace('/AcroForm<<', '/AcroForm<</NeedAppearances true');
      expect(await lettersOf('', { ...drawing, root: asking })).toMatch(/^3@7\d,2\d\d 4@7\d,2\d\d$/);
    },
  );

  it.each(['/FT/Tx/V(34)', '/FT/Ch/Ff 131072/V(34)/Opt[(34)(1)]', '/Subtype/FreeText/Contents(34)'])(
    'is not known otherwise, as some programs show it and some do not: %s',
    async (entries) => {
      const { glyphs } = await drawnBy('', field(entries));
      expect(glyphs).toEqual([{ text: UNKNOWN, left: 70, right: 130, base: 222, size: 20 }]);
    },
  );

  it('is blank where it is not filled in', async () => {
    expect(await lettersOf('', field('/FT/Tx/V()'))).toBe('');
  });
});

describe('a line on a page', () => {
  it.each([
    ['drawn', '60 600 m 200 600 l S'],
    ['drawn within a longer path', '9 9 m 30 40 l 60 600 m 200 600 l S'],
    ['filled as a thin box', '60 599.5 140 1 re f'],
    ['filled as a thin box of its own plane', 'q 140 0 0 1 60 599.5 cm 0 0 1 1 re f Q'],
    ['filled as a polygon', '60 599.5 m 200 599.5 l 200 600.5 l 60 600.5 l h f*'],
    ['drawn downwards', 'q 0 1 -1 0 200 600 cm 0 0 m 0 140 l S Q'],
  ])('is found: %s', async (_, content) => {
    const { rules } = await drawnBy(content);
    expect(rules).toContainEqual({ upright: false, at: 200, from: 60, to: 200 });
  });

  it.each([
    ['only cut with', '60 600 m 200 600 l W n'],
    ['at a slant', '60 600 m 200 650 l S'],
    ['curved', '60 600 m 100 600 150 600 200 600 c S'],
    ['the ground of a cell', '60 500 140 30 re f'],
  ])('is none: %s', async (_, content) => {
    expect((await drawnBy(content)).rules).toEqual([]);
  });
});

describe('a shape as large as a letter', () => {
  it.each([
    ['a curve', '70 580 m 74 592 78 592 80 580 c f'],
    ['straight strokes that turn', '70 580 m 74 592 l 80 580 l 76 586 l 72 586 l 70 580 l f'],
  ])('is a mark, as it may be one: %s', async (_, content) => {
    const { marks } = await drawnBy(content);
    expect(marks).toHaveLength(1);
    expect(marks[0]?.[0]).toBeCloseTo(75, 3);
  });

  it.each([
    ['the ground of a cell', '60 500 30 20 re f'],
    ['its border', '60 500 30 20 re S'],
    ['a line at a slant', '60 500 m 90 520 l S'],
    ['a curve as large as the page', '60 100 m 60 900 500 900 500 100 c S'],
  ])('is none: %s', async (_, content) => {
    expect((await drawnBy(content)).marks).toEqual([]);
  });
});
