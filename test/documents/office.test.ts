import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { isFailure } from '../../src/errors.ts';
import { readSpreadsheet } from '../../src/documents/formats/spreadsheet.ts';
import { readWord } from '../../src/documents/formats/word.ts';
import { readReport } from '../../src/documents/readReport.ts';
import { excelWorkbook, unworn, wordDocument } from './support/layouts.ts';
import { packed, sheet, word, wordParagraph, workbook, xml } from './support/office.ts';
import { samples } from './support/sample.ts';
import { runs } from '../support/random.ts';

const sample = fc.sample(samples({ flaws: false, blanks: false }), { seed: 7, numRuns: 1 })[0]!;
const document = wordDocument(sample, unworn).bytes!;
const table = excelWorkbook(sample, unworn).bytes!;
const MOST_MS = 5_000;

async function refusal(bytes: Uint8Array, name: string) {
  try {
    await readReport(bytes, name);
    return null;
  } catch (error) {
    if (isFailure(error, 'UNREADABLE_FILE')) return error.params.reason;
    throw error;
  }
}

describe('a Word document', () => {
  const lines = (...body: readonly string[]) =>
    readWord(word(body)).blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.rows));

  it('is read without what was struck out, is hidden, or is drawn twice', () => {
    expect(
      lines(
        '<w:p><w:r><w:t>收到申请</w:t></w:r><w:del><w:r><w:delText>70</w:delText></w:r></w:del><w:ins><w:r><w:t>80件</w:t></w:r></w:ins></w:p>',
        '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>内部批注</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>公开文字</w:t></w:r></w:p>',
        '<w:p><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>文本框</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>文本框</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:p>',
        '<w:p><w:r><w:instrText>PAGE</w:instrText><w:t>共2页</w:t></w:r></w:p>',
      ),
    ).toEqual(['收到申请80件', '公开文字', '文本框', '共2页']);
  });

  it('is read with the numerals that Word counts itself', () => {
    const numbering = xml(
      `<w:numbering><w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="●"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="4"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="5"/></w:num></w:numbering>`,
    );
    const item = (text: string, level: number, list = 1) =>
      wordParagraph(
        text,
        `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`,
      );
    const body = [
      item('总体情况', 0),
      item('主动公开', 1),
      item('监督保障', 1),
      item('主动公开政府信息情况', 0),
      item('制度', 1),
      item('一点', 0, 2),
      item('未知列表', 0, 9),
      '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:p>',
      ...Array.from({ length: 9 }, () => item('其他', 0)),
    ];
    const { blocks } = readWord(word(body, { 'word/numbering.xml': numbering }));
    expect(blocks.map((block) => block.kind === 'paragraph' && block.text)).toEqual([
      '一、总体情况',
      '1. 主动公开',
      '2. 监督保障',
      '二、主动公开政府信息情况',
      '1. 制度',
      '一点',
      '未知列表',
      ...['三', '四', '五', '六', '七', '八', '九', '十', '十一'].map((numeral) => `${numeral}、其他`),
    ]);
  });

  it('keeps apart what stands close to a figure: what was struck out by hand, the mark of a note, a list', () => {
    const run = (properties: string, text: string) =>
      `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
    expect(
      lines(
        `<w:p>${run('<w:strike/>', '12')}${run('', '13')}</w:p>`,
        `<w:p>${run('', '12')}${run('<w:vertAlign w:val="superscript"/>', '1')}</w:p>`,
        `<w:p>${run('<w:dstrike w:val="0"/>', '14')}</w:p>`,
      ),
    ).toEqual(['13', '12[1]', '14']);
  });

  it('counts a list anew where Word does', () => {
    const numbering = xml(
      '<w:numbering><w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="4"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="4"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>',
    );
    const item = (list: number) =>
      wordParagraph('项', `<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`);
    const { blocks } = readWord(
      word([item(1), item(1), item(2), item(2)], { 'word/numbering.xml': numbering }),
    );
    expect(blocks.map((block) => block.kind === 'paragraph' && block.text)).toEqual([
      '1. 项',
      '2. 项',
      '1. 项',
      '2. 项',
    ]);
  });

  it('goes on after a drawing whose description is long', () => {
    const drawing = `<w:r><w:pict><v:line o:gfxdata="${'A'.repeat(10_000)}"/></w:pict></w:r>`;
    expect(lines(`<w:p>${drawing}</w:p>`, wordParagraph('一、总体情况'), wordParagraph('文字'))).toEqual([
      '一、总体情况',
      '文字',
    ]);
  });

  it('leaves out cells that were taken out while changes were kept', () => {
    const cell = (text: string, properties = '') =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${wordParagraph(text)}</w:tc>`;
    const found = lines(
      `<w:tbl><w:tr>${cell('规章')}${cell('7', '<w:cellDel w:id="1"/>')}${cell('3')}</w:tr></w:tbl>`,
    );
    expect(found).toMatchObject([[[{ text: '规章' }, { text: '3', column: 1 }]]]);
  });

  it('may stand in a table that only lays out the page', () => {
    const inner =
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>规章</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>3</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';
    const found = lines(
      `<w:tbl><w:tr><w:tc>${wordParagraph('一、总体情况')}${inner}<w:p/></w:tc></w:tr></w:tbl>`,
    );
    expect(found).toMatchObject(['一、总体情况', [[{ text: '规章' }, { text: '3' }]]]);
  });
});

describe('a workbook', () => {
  const cells = (bytes: Uint8Array) =>
    readSpreadsheet(bytes).blocks.map((block) =>
      block.kind === 'paragraph' ? block.text : block.rows.map((row) => row.map(({ text }) => text)),
    );

  it('is read with the results of its formulas, its texts of all kinds and its numbers as they were typed', () => {
    const rows = [
      '<row r="1"><c r="A1" t="inlineStr"><is><r><t>规</t></r><r><t>章</t></r><rPh><t>ガイ</t></rPh></is></c><c r="B1"><v>0.30000000000000004</v></c><c r="C1"><f>B1*2</f><v>12.300000000000001</v></c><c r="D1" t="str"><f>"无"</f><v>无</v></c></row>',
      '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="e"><v>#REF!</v></c><c r="D2"><v>1E3</v></c></row>',
      '<row r="3"><c r="A3" t="inlineStr"><is><t>合_x000D_计</t></is></c><c r="B3"><f>SUM(B1:B2)</f><v></v></c><c r="C3" t="b"><v>1</v></c><c r="D3" t="str"><f>""</f><v></v></c></row>',
    ];
    expect(cells(workbook({ 表: sheet(rows) }, ['甲&乙']))).toEqual([
      [
        ['规章', '0.3', '12.3', '无'],
        ['甲&乙', '', '#REF!', '1000'],
        ['合\n计', '#N/A', 'TRUE', ''],
      ],
    ]);
  });

  it('is read without hidden sheets, rows and columns', () => {
    const rows = [
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>',
      '<row r="2" hidden="1"><c r="A2"><v>4</v></c><c r="B2"><v>5</v></c></row>',
    ];
    const hiding = `<worksheet><cols><col min="2" max="2" hidden="1"/></cols><sheetData>${rows.join('')}</sheetData></worksheet>`;
    expect(cells(workbook({ 表: hiding }))).toEqual([[['1', '3']]]);
    expect(cells(workbook({ 表: sheet(rows) }, [], 'state="hidden"'))).toEqual([]);
  });

  it.each(['待核', '见附件', '#REF!', 'FALSE'])(
    'has no certain figure that is wrong where one cell says %s',
    async (text) => {
      const right = (await readReport(table, 'a.xlsx')).figures;
      const parts = unzipSync(table);
      const name = 'xl/worksheets/sheet1.xml';
      const original = strFromU8(parts[name]!);
      const values = [...original.matchAll(/<c r="[D-Z]\d+" s="1"><v>[^<]*<\/v><\/c>/g)];
      for (const { 0: cell, index } of values.filter((_, i) => i % 8 === 3)) {
        const at = /r="([A-Z]+\d+)"/.exec(cell)![1]!;
        const changed = `${original.slice(0, index)}<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>${original.slice(index + cell.length)}`;
        const { figures } = await readReport(zipSync({ ...parts, [name]: strToU8(changed) }), 'a.xlsx');
        const wrong = Object.entries(figures).filter(
          ([key, figure]) => figure.certainty === 'certain' && figure.value !== right[key]?.value,
        );
        expect([at, wrong]).toEqual([at, []]);
      }
    },
  );

  it('tells the sheet and the row that a figure stands in', async () => {
    const { figures } = await readReport(table, 'a.xlsx');
    expect(figures['ch3.new_received.total']?.place).toMatch(/^工作表“年报” 第\d+行 第10列$/);
  });
});

describe('an Office file that cannot be read', () => {
  it.each([
    ['no zip', strToU8('清河县'), 'a.docx', 'DAMAGED'],
    ['a file with a password', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'a.docx', 'DAMAGED'],
    ['an empty file', new Uint8Array(), 'a.xlsx', 'EMPTY'],
    ['a zip of other things', packed({ 'a.txt': 'x' }), 'a.docx', 'DAMAGED'],
    ['a Word document named as a workbook', document, 'a.xlsx', 'DAMAGED'],
    ['a workbook named as a Word document', table, 'a.docx', 'DAMAGED'],
    ['a document without a text', word([]), 'a.docx', 'NOT_AN_ANNUAL_REPORT'],
    ['an old Word file', document, 'a.doc', 'UNSUPPORTED_FORMAT'],
  ])('is refused: %s', async (_, bytes, name, reason) => {
    expect(await refusal(bytes, name)).toBe(reason);
  });

  const bomb = (name: string) => zipSync({ [name]: new Uint8Array(200_000_000) }, { level: 6 });
  /** Says of a part that it is small. */
  const lying = (name: string) => {
    const bytes = bomb(name);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const end = bytes.length - 22;
    view.setUint32(view.getUint32(end + 16, true) + 24, 1_000, true);
    return bytes;
  };
  /** Says in its end that it has so many parts. */
  const counting = (parts: number) => {
    const bytes = packed({ 'word/document.xml': 'x' });
    new DataView(bytes.buffer, bytes.byteOffset).setUint16(bytes.length - 12, parts, true);
    return bytes;
  };
  const twice = () => {
    const bytes = packed({ 'word/document.xml': 'x', 'word/documenu.xml': 'y' });
    const text = Buffer.from(bytes).toString('latin1').replaceAll('documenu', 'document');
    return new Uint8Array(Buffer.from(text, 'latin1'));
  };

  it.each([
    ['what unpacks to 200 MB', bomb('word/document.xml'), 'a.docx', 'TOO_LARGE'],
    ['what unpacks to 200 MB and says it does not', lying('word/document.xml'), 'a.docx', 'TOO_LARGE'],
    ['more parts than any document has', counting(2_001), 'a.docx', 'TOO_LARGE'],
    ['more parts than it has', counting(1_999), 'a.docx', 'DAMAGED'],
    ['as many parts as can be told', counting(0xffff), 'a.docx', 'TOO_LARGE'],
    ['the same part twice', twice(), 'a.docx', 'DAMAGED'],
    ['ten million texts', word(['<'.repeat(10_000_000)]), 'a.docx', 'TOO_LARGE'],
    [
      'rows of 80,000 cells that go on',
      word([
        `<w:tbl>${`<w:tr>${'<w:tc><w:tcPr><w:vMerge/></w:tcPr></w:tc>'.repeat(80_000)}</w:tr>`.repeat(2)}</w:tbl>`,
      ]),
      'a.docx',
      'TOO_LARGE',
    ],
    [
      'a hundred sheets',
      workbook(Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`表${i}`, sheet([])]))),
      'a.xlsx',
      'TOO_LARGE',
    ],
    [
      'merged cells, every other from its end to its beginning',
      workbook({
        表: sheet(
          [],
          Array.from({ length: 20_000 }, (_, i) => `<mergeCell ref="${i % 2 ? 'A64:BL1' : 'A1:BL64'}"/>`),
        ),
      }),
      'a.xlsx',
      'TOO_LARGE',
    ],
    [
      'the same merged cell 100,000 times',
      workbook({
        表: sheet(
          [],
          Array.from({ length: 100_000 }, () => '<mergeCell ref="A1:BL64"/>'),
        ),
      }),
      'a.xlsx',
      'TOO_LARGE',
    ],
    [
      'rows that are blank but for their end',
      workbook({
        表: sheet(
          Array.from(
            { length: 10_000 },
            (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c><c r="BL${i + 1}"><v>1</v></c></row>`,
          ),
        ),
      }),
      'a.xlsx',
      'TOO_LARGE',
    ],
    ['deep nesting', word(['<w:p>'.repeat(100_000)]), 'a.docx', 'TOO_LARGE'],
    ['a million elements', word(['<w:p/>'.repeat(1_000_000)]), 'a.docx', 'TOO_LARGE'],
    [
      'entities of entities',
      packed({
        'word/document.xml': `<!DOCTYPE x [<!ENTITY a "${'哈'.repeat(1_000)}"><!ENTITY b "${'&a;'.repeat(1_000)}">]><w:document><w:body><w:p><w:r><w:t>${'&b;'.repeat(1_000)}</w:t></w:r></w:p></w:body></w:document>`,
      }),
      'a.docx',
      'NOT_AN_ANNUAL_REPORT',
    ],
    [
      'tables in tables',
      word(['<w:tbl><w:tr><w:tc>'.repeat(50) + '</w:tc></w:tr></w:tbl>'.repeat(50)]),
      'a.docx',
      'TOO_LARGE',
    ],
    [
      'a cell over the whole sheet',
      workbook({
        表: sheet(['<row r="1"><c r="A1"><v>1</v></c></row>'], ['<mergeCell ref="A1:XFD1048576"/>']),
      }),
      'a.xlsx',
      'NOT_AN_ANNUAL_REPORT',
    ],
    [
      'many merged cells',
      workbook({
        表: sheet(
          [],
          Array.from({ length: 20_000 }, (_, i) => `<mergeCell ref="A${i * 64 + 1}:BL${i * 64 + 64}"/>`),
        ),
      }),
      'a.xlsx',
      'TOO_LARGE',
    ],
    [
      'a row at the end of the sheet',
      workbook({
        表: sheet(['<row r="1048576"><c r="A1048576"><v>1</v></c><c r="XFD1048576"><v>2</v></c></row>']),
      }),
      'a.xlsx',
      'NOT_AN_ANNUAL_REPORT',
    ],
    [
      '100,000 cells',
      workbook({
        表: sheet(Array.from({ length: 10_000 }, () => `<row>${'<c><v>1</v></c>'.repeat(10)}</row>`)),
      }),
      'a.xlsx',
      'TOO_LARGE',
    ],
  ])('ends fast and is refused: %s', async (_, bytes, name, reason) => {
    const start = process.cpuUsage();
    expect(await refusal(bytes, name)).toBe(reason);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(MOST_MS);
  });

  it('never fails in another way, cut off or changed anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom([document, 'a.docx'] as const, [table, 'a.xlsx'] as const),
        fc.nat(),
        fc.nat(),
        fc.nat(255),
        async ([bytes, name], cut, at, value) => {
          await refusal(bytes.slice(0, cut % bytes.length), name);
          const changed = bytes.slice();
          changed[at % bytes.length] = value;
          await refusal(changed, name);
        },
      ),
      runs('broken office files', 60, 1_200),
    );
  });
});
