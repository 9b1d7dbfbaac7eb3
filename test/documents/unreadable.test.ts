import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { UnreadableReason } from '../../src/errors.ts';
import { isFailure } from '../../src/errors.ts';
import { readReport } from '../../src/documents/readReport.ts';
import { htmlSpans, textSpaced, unworn } from './support/layouts.ts';
import { samples } from './support/sample.ts';
import { runs } from '../support/random.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const sample = fc.sample(samples({ flaws: false, blanks: false }), { seed: 7, numRuns: 1 })[0]!;
const page = htmlSpans(sample, unworn).text;
const MOST_MS = 5_000;

/** Processor time of this process since `from`, in milliseconds: the same however busy the machine is. */
function spent(from: NodeJS.CpuUsage): number {
  return process.cpuUsage(from).user / 1000;
}

const nearLabels = Array.from(
  { length: 1_400 },
  (_, at) => `<p>2.申请人逾期未按收费通知要求缴某费用、行政机关不再${at}其政府信息公开申请 1 ${at}</p>`,
).join('\n');

async function refusal(
  bytes: Uint8Array,
  name: string,
): Promise<{ readonly reason: UnreadableReason; readonly detail: string } | null> {
  try {
    await readReport(bytes, name);
    return null;
  } catch (error) {
    if (isFailure(error, 'UNREADABLE_FILE')) return error.params;
    throw error;
  }
}

describe('a file that is no readable report', () => {
  const cases: readonly (readonly [string, Uint8Array, string, UnreadableReason, RegExp])[] = [
    ['an empty file', new Uint8Array(), 'a.txt', 'EMPTY', /0/],
    ['a file of blanks', utf8(' \n\u3000\n'), 'a.txt', 'EMPTY', /space/],
    [
      'a picture named as text',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
      'a.txt',
      'BINARY',
      /PNG/,
    ],
    [
      'an old Word file named as HTML',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1),
      'a.html',
      'BINARY',
      /OLE/,
    ],
    ['a zip named as Markdown', Uint8Array.of(0x50, 0x4b, 3, 4, 20), 'a.md', 'BINARY', /ZIP/],
    ['a PDF named as text', utf8('%PDF-1.7\n'), 'a.txt', 'BINARY', /PDF/],
    ['bytes with NUL', Uint8Array.of(0x41, 0, 0x42), 'a.txt', 'BINARY', /NUL/],
    ['an unknown extension', utf8(page), 'a.exe', 'UNSUPPORTED_FORMAT', /exe/],
    ['no extension', utf8(page), 'report', 'UNSUPPORTED_FORMAT', /report/],
    ['bytes of no encoding', Uint8Array.of(0xff, 0x80, 0xff, 0x41), 'a.txt', 'UNKNOWN_ENCODING', /UTF-8/],
    ['over 20 MB', new Uint8Array(20 * 1024 * 1024 + 1).fill(65), 'a.txt', 'TOO_LARGE', /bytes/],
    [
      'a report on the rule of law',
      utf8(
        '清河县2023年法治政府建设年度报告\n一、主要做法\n推进政务公开，全年主动公开信息368条。\n二、存在的问题\n力度不够。\n三、下一步打算\n加强。',
      ),
      'a.txt',
      'NOT_AN_ANNUAL_REPORT',
      /法治政府/,
    ],
    [
      'a budget',
      utf8('清河县水务局2024年部门预算\n一、部门职责\n二、收支总表\n合计\t100\t200\n'),
      'a.txt',
      'NOT_AN_ANNUAL_REPORT',
      /预算/,
    ],
    [
      'a notice about such reports',
      utf8('关于做好2023年政府信息公开工作年度报告编制发布工作的通知\n各单位：\n请按时报送。\n'),
      'a.txt',
      'NOT_AN_ANNUAL_REPORT',
      /通知/,
    ],
    ['two reports', utf8(`${page}${page.replaceAll('2023', '2022')}`), 'a.html', 'SEVERAL_REPORTS', /表/],
    ['tables nested deeply', utf8('<table><tr><td>'.repeat(3_000)), 'a.html', 'TOO_LARGE', /nested/],
    [
      'a table of 20,000 rows',
      utf8(`<table>${'<tr><td>1</td><td>2</td></tr>'.repeat(20_000)}</table>`),
      'a.html',
      'TOO_LARGE',
      /cells/,
    ],
    ['a pipe table of 20,000 rows', utf8('| 1 | 2 |\n'.repeat(20_000)), 'a.md', 'TOO_LARGE', /cells/],
    ['a line of a million characters', utf8('公'.repeat(1_000_001)), 'a.txt', 'TOO_LARGE', /characters/],
    ['a million lines', utf8('1\n'.repeat(1_000_000)), 'a.txt', 'TOO_LARGE', /lines/],
  ];

  it.each(cases)('is refused: %s', async (_, bytes, name, reason, detail) => {
    const start = process.cpuUsage();
    const params = await refusal(bytes, name);
    expect(params?.reason).toBe(reason);
    expect(params?.detail).toMatch(detail);
    expect(spent(start)).toBeLessThan(MOST_MS);
  });
});

describe('a hostile or broken file', () => {
  it('reads a page that is cut off anywhere, or refuses it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(page.length), async (end) => {
        const params = await refusal(utf8(page.slice(0, end)), 'a.html');
        if (end === page.length) expect(params).toBeNull();
        else expect(['EMPTY', 'NOT_AN_ANNUAL_REPORT', undefined]).toContain(params?.reason);
      }),
      runs('broken pages', 60, 1_200),
    );
  });

  it.each([
    ['a huge span', page.replaceAll('colspan="3"', 'colspan="999999999"')],
    ['deep nesting of other tags', '<div>'.repeat(100_000) + page],
    ['many open formatting tags', '<b a=1><i b=2>'.repeat(50_000) + '<p>'.repeat(50_000) + page],
    ['a tag with many attributes', `<p ${'a=1 '.repeat(200_000)}>${page}`],
    ['an open quote', `${page}<a href="${'x'.repeat(200_000)}`],
    ['open comments', `${page}${'<!--'.repeat(100_000)}`],
    ['open angle brackets', '<'.repeat(100_000) + page],
    ['a line of 100,000 characters', page.replace('</body>', `<p>${'（一）1.'.repeat(20_000)}</p></body>`)],
    ['a line of 100,000 digits', page.replace('</body>', `<p>${'1'.repeat(100_000)}</p></body>`)],
    ['a line of 100,000 spaces', page.replace('</body>', `<p>一${'\u3000'.repeat(100_000)}二</p></body>`)],
    ['many near labels', page.replace('</body>', `${nearLabels}</body>`)],
    ['many references', page.replace('</body>', `<p>${'&nbsp;&#x1F600;&bogus;'.repeat(20_000)}</p></body>`)],
  ])('ends fast: %s', async (_, text) => {
    const start = process.cpuUsage();
    await refusal(utf8(text), 'a.html');
    await refusal(utf8(text), 'a.txt');
    await refusal(utf8(text), 'a.md');
    expect(spent(start)).toBeLessThan(MOST_MS);
  });

  it('never fails in another way, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('a.txt', 'a.md', 'a.html'),
        async (bytes, name) => {
          await refusal(bytes, name);
        },
      ),
    );
  });

  it('keeps no control, bidirectional or radical character', async () => {
    const text = textSpaced(sample, unworn).text.replace('扎实推进', '扎\u202e实\u200b推\u0007进⼯⺠⻔');
    const report = await readReport(utf8(text), 'a.txt');
    expect(report.chapters[0]?.text).toContain('我局扎实推进工民门');
  });
});

describe('an encoding', () => {
  it.each([
    ['UTF-8 with a mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(page))],
    ['UTF-16 little-endian', Uint8Array.of(0xff, 0xfe, ...Buffer.from(page, 'utf16le'))],
    ['UTF-16 big-endian', Uint8Array.of(0xfe, 0xff, ...Buffer.from(page, 'utf16le').swap16())],
  ])('is recognised: %s', async (_, bytes) => {
    expect((await readReport(bytes, 'a.html')).organ).toBe('清河县水务局');
  });

  it('is recognised: GB 18030', async () => {
    // 清河县2023年政府信息公开年报, then a heading and its text.
    const title = [
      0xc7,
      0xe5,
      0xba,
      0xd3,
      0xcf,
      0xd8,
      ...utf8('2023'),
      0xc4,
      0xea,
      0xd5,
      0xfe,
      0xb8,
      0xae,
      0xd0,
      0xc5,
      0xcf,
      0xa2,
    ];
    const rest = [
      0xb9, 0xab, 0xbf, 0xaa, 0xc4, 0xea, 0xb1, 0xa8, 10, 0xd2, 0xbb, 0xa1, 0xa2, 0xd7, 0xdc, 0xcc, 0xe5,
      0xc7, 0xe9, 0xbf, 0xf6, 10, 0xce, 0xde,
    ];
    const report = await readReport(Uint8Array.of(...title, ...rest), 'a.txt');
    expect(report).toMatchObject({ title: '清河县2023年政府信息公开年报', organ: '清河县', year: 2023 });
  });
});
