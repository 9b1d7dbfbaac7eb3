import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { deflateSync } from 'node:zlib';
import { isFailure, type UnreadableReason } from '../../../src/errors.ts';
import type { SourceDocument } from '../../../src/documents/blocks.ts';
import { readPdf } from '../../../src/documents/formats/pdf/pdf.ts';
import { pagesOf } from '../../../src/documents/formats/pdf/pagesOf.ts';
import { unreadableSentences } from '../../../src/messages/zh/unreadable.ts';
import { noCorpus, corpusFile } from '../../support/corpus.ts';
import { runs } from '../../support/random.ts';
import { closeReceivers, openReceiver } from '../../support/receiver.ts';
import {
  bomb,
  deflated,
  hex,
  pdfOf,
  plain,
  PROSE,
  table,
  toUnicode,
  type PdfObject,
} from '../support/pdfWriter.ts';

const ROWS = [
  ['项目', '件数'],
  ['总计', '12'],
];
const DRAWN = PROSE + table(ROWS);
const good = pdfOf(DRAWN);
// The thread may take 5 s and 160 MB; the rest is for a busy machine, and for what this process needs itself.
const MOST_MS = 20_000;
const MOST_BYTES = 320 * 2 ** 20;

interface Refusal {
  readonly reason: UnreadableReason;
  readonly detail: string;
}

async function outcome(bytes: Uint8Array): Promise<SourceDocument | Refusal> {
  try {
    return await readPdf(bytes);
  } catch (error) {
    if (isFailure(error, 'UNREADABLE_FILE')) return error.params;
    throw error;
  }
}

/** The same, within its bounds of time and memory. */
async function bounded(bytes: Uint8Array): Promise<SourceDocument | Refusal> {
  const [start, before] = [performance.now(), process.memoryUsage.rss()];
  let peak = before;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 10);
  const found = await outcome(bytes);
  clearInterval(watch);
  expect(performance.now() - start).toBeLessThan(MOST_MS);
  expect(peak - before).toBeLessThan(MOST_BYTES);
  return found;
}

function form(content: string, resources = ''): PdfObject {
  return plain(content, `/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<<${resources}>>`);
}

function picture(entries: string, stream: Uint8Array): Uint8Array {
  return pdfOf(`${DRAWN}/I Do`, {
    resources: '/XObject<</I 20 0 R>>',
    others: { 20: { entries: `/Type/XObject/Subtype/Image${entries}`, stream } },
  });
}

function locked(entries: string): Uint8Array {
  return pdfOf(DRAWN, {
    trailer: `/Encrypt<</Filter/Standard/P -4${entries}>>/ID[(abcdefghijklmnop)(abcdefghijklmnop)]`,
  });
}

const chars = (count: number): string => 'x'.repeat(count);
const packedBomb = deflateSync(bomb());

describe('a PDF that is no readable report', () => {
  const cases: readonly (readonly [string, () => Uint8Array, UnreadableReason, RegExp])[] = [
    ['an empty file', () => new Uint8Array(), 'EMPTY', /0/],
    ['a text', () => Buffer.from('一、总体情况'), 'BINARY', /PDF/],
    ['no more than a first line', () => Buffer.from('%PDF-1.7\n'), 'DAMAGED', /structure/],
    ['over 20 MB', () => Buffer.concat([good, Buffer.alloc(20 * 2 ** 20)]), 'TOO_LARGE', /bytes/],
    ['a list of objects that begins elsewhere', () => moved(good), 'DAMAGED', /Indexing/],
    [
      'a page that unpacks to 1 GB',
      () => pdfOf({ entries: '/Filter/FlateDecode', stream: bomb() }),
      'TOO_LARGE',
      /memory|slow/,
    ],
    [
      'a page packed twice that unpacks to 1 GB',
      () => pdfOf({ entries: '/Filter[/FlateDecode/FlateDecode]', stream: packedBomb }),
      'TOO_LARGE',
      /memory|slow/,
    ],
    [
      'a list of letters that unpacks to 1 GB',
      () =>
        pdfOf(DRAWN, { others: { 9: { entries: '/Filter[/FlateDecode/FlateDecode]', stream: packedBomb } } }),
      'TOO_LARGE',
      /memory|slow/,
    ],
    [
      'pages that hold themselves',
      () => pdfOf(DRAWN, { others: { 2: '<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>>' } }),
      'DAMAGED',
      /circular/,
    ],
    [
      '100,000 pages',
      () => pdfOf(DRAWN, { others: { 2: `<</Type/Pages/Kids[${'3 0 R '.repeat(100_000)}]/Count 100000>>` } }),
      'TOO_LARGE',
      /100000 页/,
    ],
    [
      'a form that draws itself',
      () =>
        pdfOf(`${DRAWN}/X Do`, {
          resources: '/XObject<</X 20 0 R>>',
          others: { 20: form('/X Do', '/XObject<</X 20 0 R>>') },
        }),
      'DAMAGED',
      /circular/,
    ],
    [
      'forms of which each draws the next twice',
      () =>
        pdfOf(`${DRAWN}/X Do`, {
          resources: '/XObject<</X 20 0 R>>',
          others: Object.fromEntries(
            Array.from({ length: 40 }, (_, at) => [
              20 + at,
              form('/X Do /X Do', `/XObject<</X ${21 + at} 0 R>>`),
            ]),
          ),
        }),
      'TOO_LARGE',
      /slow|memory/,
    ],
    ['states within states', () => pdfOf('q '.repeat(3_000) + DRAWN), 'TOO_LARGE', /states|slow/],
    ['layers within layers', () => pdfOf('/A BMC '.repeat(100_000) + DRAWN), 'TOO_LARGE', /layers|slow/],
    ['lists within lists', () => pdfOf('['.repeat(1_000_000) + DRAWN), 'DAMAGED', /stack/],
    ['ten million operators', () => pdfOf(DRAWN + '1 w '.repeat(10_000_000)), 'TOO_LARGE', /memory|slow/],
    [
      'a million letters',
      () => pdfOf(`${PROSE}BT /F2 1 Tf ${hex('公'.repeat(1_000_000))} Tj ET`),
      'TOO_LARGE',
      /memory|slow|letters/,
    ],
    [
      '60,000 lines',
      () => pdfOf(DRAWN + '9 9 m 9 99 l S\n'.repeat(60_000)),
      'TOO_LARGE',
      /memory|slow|lines/,
    ],
    [
      'widths of two thousand million letters',
      () =>
        pdfOf(DRAWN, {
          others: {
            7: '<</Type/Font/Subtype/CIDFontType2/BaseFont/A/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/W[0 2000000000 500]>>',
          },
        }),
      'TOO_LARGE',
      /memory|slow/,
    ],
    [
      'meanings of four thousand million letters',
      () =>
        pdfOf(DRAWN, {
          others: { 9: deflated(toUnicode('1 beginbfrange\n<00000000> <ffffffff> <0000>\nendbfrange')) },
        }),
      'DAMAGED',
      /cMap/,
    ],
    [
      'a letter that draws itself',
      () =>
        pdfOf(`${DRAWN}BT /F3 12 Tf (aaa) Tj ET`, {
          fonts: '/F3 20 0 R',
          others: {
            20: '<</Type/Font/Subtype/Type3/FontBBox[0 0 1000 1000]/FontMatrix[.001 0 0 .001 0 0]/CharProcs<</a 21 0 R>>/Encoding<</Type/Encoding/Differences[97/a]>>/FirstChar 97/LastChar 97/Widths[1000]/Resources<</Font<</F3 20 0 R>>>>>>',
            21: plain('1000 0 d0 BT /F3 12 Tf (a) Tj ET'),
          },
        }),
      'DAMAGED',
      /F3/,
    ],
    ['a picture with its text invisible below', () => pdfOf(`3 Tr ${DRAWN}`), 'NO_TEXT', /^0 /],
    [
      'letters without meanings',
      () =>
        pdfOf(DRAWN.replaceAll('/F2', '/F3'), {
          fonts: '/F3 20 0 R',
          others: {
            20: '<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[7 0 R]>>',
          },
        }),
      'NO_TEXT',
      /letters/,
    ],
    [
      'letters of private meanings',
      () =>
        pdfOf(DRAWN, {
          others: { 9: deflated(toUnicode('1 beginbfrange\n<0000> <0fff> <e000>\nendbfrange')) },
        }),
      'NO_TEXT',
      /letters/,
    ],
    ...['GBK-EUC-H', 'UniGB-UCS2-H', 'Identity-H'].map(
      (name) =>
        [
          `a font that is not in the file, written by ${name}`,
          () =>
            pdfOf(`${PROSE}BT /F3 12 Tf <d2bbd2bb> Tj ET`, {
              fonts: '/F3 20 0 R',
              others: {
                20: `<</Type/Font/Subtype/Type0/BaseFont/STSong/Encoding/${name}/DescendantFonts[21 0 R]>>`,
                21: '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/FontDescriptor 8 0 R>>',
              },
            }),
          'NO_TEXT' as const,
          /font/,
        ] as const,
    ),
    [
      'a password, by RC4',
      () => locked(`/V 2/R 3/O(${chars(32)})/U(${chars(32)})/Length 128`),
      'DAMAGED',
      /^PASSWORD$/,
    ],
    [
      'a password, by AES',
      () =>
        locked(
          `/V 5/R 6/O(${chars(48)})/U(${chars(48)})/OE(${chars(32)})/UE(${chars(32)})/Perms(${chars(16)})/Length 256/CF<</StdCF<</AuthEvent/DocOpen/CFM/AESV3/Length 32>>>>/StmF/StdCF/StrF/StdCF`,
        ),
      'DAMAGED',
      /^PASSWORD$/,
    ],
  ];

  it.each(cases)('is refused: %s', async (_, bytes, reason, detail) => {
    const found = await bounded(bytes());
    expect(found).toMatchObject({ reason });
    expect('detail' in found && found.detail).toMatch(detail);
  });

  it('is named as one with a password', () => {
    expect(unreadableSentences.DAMAGED('PASSWORD')).toContain('密码');
  });
});

describe('a PDF with a part that no reader of text needs', () => {
  const shading = (body: string): Uint8Array =>
    pdfOf(`${'/S sh '.repeat(1_000)}${DRAWN}`, {
      resources: '/Shading<</S<</ShadingType 1/ColorSpace/DeviceRGB/Domain[0 1 0 1]/Function 20 0 R>>>>',
      others: { 20: plain(body, '/FunctionType 4/Domain[0 1 0 1]/Range[0 1 0 1 0 1]') },
    });
  const cases: readonly (readonly [string, () => Uint8Array])[] = [
    [
      'a small picture',
      () => picture('/Width 40/Height 40/BitsPerComponent 8/ColorSpace/DeviceGray', Buffer.alloc(1_600)),
    ],
    [
      'a huge picture',
      () => picture('/Width 60000/Height 60000/BitsPerComponent 8/ColorSpace/DeviceRGB', Buffer.alloc(9)),
    ],
    [
      'a picture of one point of 1 GB',
      () =>
        picture(
          '/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter[/FlateDecode/FlateDecode]',
          packedBomb,
        ),
    ],
    [
      'a picture by JBIG2',
      () =>
        picture(
          '/Width 65535/Height 65535/BitsPerComponent 1/ImageMask true/Filter/JBIG2Decode',
          Buffer.from('0000000030000100000013ffffffffffffffff000000000000000000', 'hex'),
        ),
    ],
    [
      'a picture by JPX',
      () =>
        picture('/Width 9/Height 9/Filter/JPXDecode', Buffer.from('ff4fff510029000000ffffff00ffffff', 'hex')),
    ],
    [
      'a picture within the page',
      () => pdfOf(`${DRAWN}BI /W 60000 /H 60000 /BPC 8 /CS /RGB ID xxxxxxxxx EI Q`),
    ],
    ['a ground that is long to compute', () => shading(`{${'dup mul '.repeat(100_000)}dup dup}`)],
    [
      'more pages said than there are',
      () => pdfOf(DRAWN, { others: { 2: '<</Type/Pages/Kids[3 0 R]/Count 150>>' } }),
    ],
    [
      'a list of objects that is its own forerunner',
      () => pdfOf(DRAWN, { trailer: `/Prev ${Buffer.from(good).indexOf('xref\n0')}` }),
    ],
  ];

  it.each(cases)('is read: %s', async (_, bytes) => {
    expect(rowsOf(await bounded(bytes()))).toEqual([ROWS]);
  });
});

describe('a PDF that reaches out', () => {
  afterAll(closeReceivers);

  it('fetches nothing and runs nothing', async () => {
    const receiver = await openReceiver((socket) => socket.destroy(), { at: 'connect' });
    const url = `http://127.0.0.1:${receiver.port}/a`;
    const script = `/S/JavaScript/JS(app.launchURL\\("${url}"\\);this.submitForm\\("${url}"\\);fetch\\("${url}"\\);while\\(true\\);)`;
    const remote = `<</Type/Filespec/FS/URL/F(${url})>>`;
    const found = await bounded(
      pdfOf(plain(`${DRAWN}/I Do`, `/F ${remote}/FFilter/FlateDecode`), {
        root: `/OpenAction<<${script}>>/AA<</WC<<${script}>>>>/URI<</Base(${url})>>/Names<</JavaScript<</Names[(a)<<${script}>>]>>/EmbeddedFiles<</Names[(a)${remote}]>>>>/AcroForm<</Fields[21 0 R 22 0 R]/XFA 24 0 R>>`,
        page: `/AA<</O<<${script}>>>>/Annots[21 0 R 22 0 R 23 0 R]`,
        resources: '/XObject<</I 20 0 R>>',
        others: {
          20: plain(
            '',
            `/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray/F ${remote}`,
          ),
          21: `<</Type/Annot/Subtype/Link/Rect[0 0 600 800]/A<</S/URI/URI(${url})>>>>`,
          22: `<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/Rect[0 0 9 9]/A<</S/Launch/F ${remote}>>/AA<</C<<${script}>>/F<<${script}>>>>>>`,
          23: `<</Type/Annot/Subtype/FileAttachment/Rect[0 0 9 9]/FS ${remote}>>`,
          24: plain(
            `<?xml version="1.0"?><!DOCTYPE a SYSTEM "${url}"><xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"/>`,
          ),
        },
      }),
    );
    expect(rowsOf(found)).toEqual([ROWS]);
    expect(receiver.connections()).toBe(0);
  });
});

describe('a broken PDF', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('is refused when it is cut off after %d tenths', async (tenths) => {
    const found = await outcome(good.subarray(0, (good.length * tenths) / 10));
    expect(found).toMatchObject({ reason: 'DAMAGED' });
  });

  // The library would say nothing, and what is missing would be blank cells.
  it.each([
    ['a page that is cut off', deflateSync(DRAWN).subarray(0, -20)],
    ['a page that draws what is not there', deflateSync(`${PROSE}/None Do ${table(ROWS)}`)],
    ['a page with half an operator', deflateSync(`${DRAWN}BT /F2 12 Tf (a) T`)],
    ['a page with an operator that lacks its operands', deflateSync(`${DRAWN}BT Tf ET`)],
    ['a long page that breaks off', deflateSync(`${PROSE}${'1 w '.repeat(3_000)}/None Do ${table(ROWS)}`)],
    ['text in a font that is not there', deflateSync(`${DRAWN}BT /F9 12 Tf (1) Tj ET`)],
  ])('is refused: %s', async (_, stream) => {
    const found = await outcome(pdfOf({ entries: '/Filter/FlateDecode', stream }));
    expect(found).toMatchObject({ reason: 'DAMAGED' });
  });

  it('is read or refused, whatever bytes are changed', async () => {
    await fc.assert(
      fc.asyncProperty(changes(good.length), async (change) => {
        await bounded(changed(good, change));
      }),
      runs('broken PDF files', 15, 600),
    );
  });

  (noCorpus ? it.skip : it)('is read or refused, whatever bytes of a real one are changed', async () => {
    const real = corpusFile('r02_hongze_2023.pdf');
    await fc.assert(
      fc.asyncProperty(changes(real.length), async (change) => {
        await bounded(changed(real, change));
      }),
      runs('broken real PDF files', 3, 300),
    );
  });
});

describe('the thread that reads a PDF', () => {
  beforeAll(() => outcome(good));

  it('is stopped when its time is over', async () => {
    const soon = (then: () => void): NodeJS.Timeout => setTimeout(then, 0);
    await expect(pagesOf(good, soon)).rejects.toMatchObject({
      params: { reason: 'TOO_LARGE', detail: 'slow' },
    });
  });

  it('leaves nothing behind', async () => {
    const open = (): number =>
      process.getActiveResourcesInfo().filter((name) => /Worker|MessagePort|Timeout/.test(name)).length;
    const before = open();
    await outcome(good);
    await outcome(pdfOf({ entries: '/Filter[/FlateDecode/FlateDecode]', stream: packedBomb }));
    await outcome(Buffer.from('%PDF-1.7\n'));
    expect(open()).toBeLessThanOrEqual(before);
  });

  it('does not disturb another', async () => {
    const other = pdfOf(
      PROSE +
        table([
          ['项目', '件数'],
          ['总计', '34'],
        ]),
    );
    const found = await Promise.all([good, Buffer.from('%PDF-1.7\n'), other, good].map(outcome));
    expect(found.map(rowsOf)).toEqual([
      [ROWS],
      [],
      [
        [
          ['项目', '件数'],
          ['总计', '34'],
        ],
      ],
      [ROWS],
    ]);
  });

  it('gives its memory back', async () => {
    const before = process.memoryUsage.rss();
    for (let time = 0; time < 10; time += 1) await outcome(good);
    expect(process.memoryUsage.rss() - before).toBeLessThan(100 * 2 ** 20);
  });
});

function rowsOf(found: SourceDocument | Refusal): readonly (readonly (readonly string[])[])[] {
  if ('reason' in found) return [];
  return found.blocks.flatMap((block) =>
    block.kind === 'grid' ? [block.rows.map((row) => row.map((cell) => cell.text))] : [],
  );
}

/** With a wrong word on where the list of objects begins. */
function moved(bytes: Uint8Array): Uint8Array {
  return Buffer.from(
    Buffer.from(bytes)
      .toString('latin1')
      .replace(/startxref\n\d+/, 'startxref\n3'),
    'latin1',
  );
}

function changes(length: number): fc.Arbitrary<readonly (readonly [at: number, byte: number])[]> {
  return fc.array(fc.tuple(fc.nat(length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
}

function changed(bytes: Uint8Array, change: readonly (readonly [at: number, byte: number])[]): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (const [at, byte] of change) copy[at] = byte;
  return copy;
}
