import { describe, expect, it } from '@jest/globals';
import type { Grid } from '../../../src/documents/blocks.ts';
import { documentOf } from '../../../src/documents/formats/pdf/pdf.ts';
import { paper, type Paper } from '../support/drawnPage.ts';

const PROSE = '本报告所列数据的统计期限自一月一日起至十二月三十一日止，共一年。';

/** What is in the tables of these pages, row by row; `·` is a blank cell. */
function tables(...pages: readonly Paper[]): readonly (readonly string[])[][] {
  return grids(...pages).map((grid) => grid.rows.map((row) => row.map((cell) => cell.text || '·')));
}

function grids(...pages: readonly Paper[]): readonly Grid[] {
  const { blocks } = documentOf(pages.map(({ page }) => page));
  return blocks.filter((block) => block.kind === 'grid');
}

function texts(...pages: readonly Paper[]): readonly string[] {
  const { blocks } = documentOf(pages.map(({ page }) => page));
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
}

const prose = paper().text(60, 80, PROSE);

describe('a drawn table', () => {
  const table = prose.lines([100, 200, 300], [200, 220, 240]);

  it('has the cells that its lines make, blank ones too', () => {
    const filled = table.text(105, 214, '规章').text(240, 214, '12').text(105, 234, '规范性文件');
    expect(tables(filled)).toEqual([
      [
        ['规章', '12'],
        ['规范性文件', '·'],
      ],
    ]);
  });

  it('has merged cells where a line is left out', () => {
    const merged = prose
      .lines([100, 300], [200, 220, 240])
      .line([200, 220], [200, 240])
      .text(150, 214, '信息内容')
      .text(105, 234, '规章')
      .text(240, 234, '5');
    expect(grids(merged)[0]?.rows).toMatchObject([
      [{ text: '信息内容', column: 0, width: 2 }],
      [{ text: '规章' }, { text: '5', column: 1 }],
    ]);
  });

  it('does not care whether a line is drawn in one go, in pieces or twice', () => {
    const pieces = prose
      .lines([100, 300], [200, 240])
      .line([100, 220], [199, 220])
      .line([200, 220.5], [300, 220.5])
      .line([200, 200], [200, 219])
      .line([200.8, 221], [200.8, 240])
      .line([200, 200], [200, 240]);
    expect(tables(pieces.text(105, 214, '规章').text(240, 214, '1').text(240, 234, '2'))).toEqual([
      [
        ['规章', '1'],
        ['·', '2'],
      ],
    ]);
  });

  it('is none where its lines do not part it into cells', () => {
    const open = prose
      .lines([100, 300], [200, 220, 240])
      .line([200, 200], [200, 240])
      .line([150, 228], [180, 228]);
    const hooked = prose
      .lines([100, 300], [200, 240])
      .line([200, 200], [200, 220])
      .line([200, 220], [300, 220])
      .line([250, 200], [250, 220]);
    expect(grids(open)).toHaveLength(1);
    expect(texts(hooked.text(105, 230, '规章 7'))).toContain('规章 7');
    expect(grids(hooked.text(105, 230, '规章 7'))).toEqual([]);
  });

  it('is not made by a frame around a text or a line under one', () => {
    const framed = prose.lines([50, 550], [60, 100]).line([60, 300], [200, 300]);
    expect(texts(framed)).toEqual([PROSE]);
  });

  it('within a frame around the whole page is read as if there were none', () => {
    const framed = table.lines([20, 580], [20, 820]).text(105, 214, '规章').text(240, 214, '12');
    expect(tables(framed)).toEqual([[['规章', '12']]]);
  });
});

describe('a number in a cell', () => {
  const narrow = prose.lines([100, 122, 144], [200, 240]);

  it('that is broken over two lines is one where the first line is full', () => {
    expect(tables(narrow.text(103.5, 214, '309').text(103.5, 226, '7').text(130, 220, '0'))).toEqual([
      [['3097', '0']],
    ]);
  });

  it('stays apart from another one below it where there was room', () => {
    const wide = prose.lines([100, 200, 300], [200, 240]);
    expect(tables(wide.text(105, 214, '30').text(105, 226, '9').text(230, 220, '0'))).toEqual([
      [['30 9', '0']],
    ]);
  });

  it('cannot be read where it touches what is in the next cell', () => {
    expect(tables(narrow.text(103, 220, '12345').text(128, 220, '67'))).toEqual([
      [['1234\ufffd', '\ufffd567']],
    ]);
  });

  it('is parted from a number in the next cell that is near it', () => {
    expect(tables(narrow.text(103, 220, '123').text(124, 220, '67'))).toEqual([[['123', '67']]]);
  });

  it('is not made larger by the mark of a note', () => {
    const noted = prose.lines([100, 200, 300], [200, 240]).text(105, 220, '12').text(115, 216, '1', 6);
    expect(tables(noted.text(230, 220, '0'))).toEqual([[['12[1]', '0']]]);
  });

  it('that is drawn twice to look bold is there once', () => {
    const bold = prose.lines([100, 200, 300], [200, 240]).text(105, 220, '11').text(105.4, 220, '11');
    expect(tables(bold.text(230, 220, '0'))).toEqual([[['11', '0']]]);
  });

  it('that is drawn as curves is not taken for a blank', () => {
    const { page } = prose.lines([100, 200, 300], [200, 220]).text(105, 214, '规章');
    const curved = documentOf([
      {
        ...page,
        marks: [
          [250, 210],
          [120, 210],
          [400, 500],
        ],
      },
    ]);
    expect(curved.blocks.at(-1)).toMatchObject({ rows: [[{ text: '规章' }, { text: '\ufffd' }]] });
  });

  it('is parted from the label that is drawn over it', () => {
    expect(
      texts(prose.text(105, 220, '本机关不掌握相关信息').text(160, 220, '37').text(230, 220, '0')),
    ).toContain('本机关不掌握相关信息 37 0');
  });
});

describe('a table over two pages', () => {
  const first = prose.lines([100, 300, 400], [700, 720, 740]).text(105, 714, '规章').text(340, 714, '1');
  const second = paper().lines([100, 300, 400], [60, 80, 100]).text(105, 94, '行政许可').text(340, 94, '3');

  it('is one', () => {
    const above = first.text(105, 734, '行政处罚').text(340, 734, '2');
    const below = second.text(105, 74, '行政强制').text(340, 74, '4');
    expect(tables(above.text(300, 815, '- 1 -'), below.text(300, 815, '- 2 -'))).toEqual([
      [
        ['规章', '1'],
        ['行政处罚', '2'],
        ['行政强制', '4'],
        ['行政许可', '3'],
      ],
    ]);
  });

  it('has a row whole whose label is broken between them', () => {
    const above = first.text(105, 734, '要求行政机关确认或重新').text(340, 734, '2');
    const below = second.text(105, 74, '出具已获取信息');
    expect(tables(above, below)[0]?.[1]).toEqual(['要求行政机关确认或重新出具已获取信息', '2']);
  });

  it('has a row whole of which only the numbers are on the second', () => {
    const below = second.text(340, 74, '8');
    expect(tables(first.text(105, 734, '重复申请'), below)[0]?.[1]).toEqual(['重复申请', '8']);
  });

  it('has a number whole of which the last digit is on the second', () => {
    const above = prose
      .lines([100, 300, 330], [700, 720, 740])
      .text(105, 734, '其他误印')
      .text(305.5, 734, '1554');
    const below = paper().lines([100, 300, 330], [60, 80, 100]).text(305.5, 74, '8').text(105, 94, '总计');
    expect(tables(above, below)[0]).toEqual([
      ['其他误印', '15548'],
      ['总计', '·'],
    ]);
  });

  it('has a head whole that the end of the first goes through', () => {
    const above = prose.lines([100, 200, 240, 280], [700, 740]).text(105, 734, '项目').text(205, 734, '商业');
    const below = paper()
      .lines([100, 200, 240, 280], [60, 80, 100])
      .text(205, 74, '企业')
      .text(245, 74, '其他');
    expect(tables(above.text(245, 720, ' '), below.text(105, 94, '规章'))[0]?.[0]).toEqual([
      '项目',
      '商业企业',
      '其他',
    ]);
  });

  it('keeps a head at the foot of the first apart from the numbers on the second', () => {
    const above = first.text(105, 734, '结果维持').text(340, 734, '总计');
    expect(tables(above, second.text(340, 74, '8'))[0]?.slice(1, 3)).toEqual([
      ['结果维持', '总计'],
      ['·', '8'],
    ]);
  });

  it('has blanks in a row whose label stands at the foot of the first', () => {
    const below = second.text(105, 74, '行政强制').text(340, 74, '8');
    expect(tables(first.text(105, 734, '行政处罚'), below)[0]?.slice(1, 3)).toEqual([
      ['行政处罚', '·'],
      ['行政强制', '8'],
    ]);
  });

  it('is two where text stands between them', () => {
    expect(
      tables(first.text(105, 734, '行政处罚'), second.text(60, 30, '表二').text(105, 74, '行政强制')),
    ).toHaveLength(2);
  });
});

describe('text', () => {
  // 44 characters fill a line of 440 points.
  const full = '一'.repeat(44);

  it('is paragraphs again: a line goes on with one that is full, unless it is indented', () => {
    const page = paper()
      .text(80, 100, '二'.repeat(42))
      .text(60, 116, full)
      .text(60, 132, '完。')
      .text(80, 148, '三'.repeat(42))
      .text(80, 164, '四'.repeat(42))
      .text(60, 180, '完。');
    expect(texts(page)).toEqual(['二'.repeat(42) + full + '完。', '三'.repeat(42), `${'四'.repeat(42)}完。`]);
  });

  it('goes on where a number would not have fit on the line before', () => {
    const page = paper()
      .text(60, 100, full)
      .text(60, 116, `${'五'.repeat(38)}，占`)
      .text(60, 132, '12345.67%；其余不计。')
      .text(60, 148, full);
    expect(texts(page)[0]).toContain('，占12345.67%；其余不计。');
  });

  it('goes on over the end of a page, past its number and the head of the next', () => {
    const head = (page: Paper): Paper => page.text(200, 30, '清河县人民政府公报').text(295, 815, '3');
    const pages = [
      head(paper().text(60, 100, full).text(60, 780, full)),
      head(paper().text(60, 80, '完。').text(60, 110, full)),
      head(paper().text(80, 80, '另起。')),
    ];
    expect(texts(...pages)).toEqual([full, `${full}完。`, full, '另起。']);
  });

  it('of a title on two lines is one', () => {
    const page = paper()
      .text(190, 80, '清河县人民政府', 22)
      .text(120, 112, '政府信息公开工作年度报告', 22)
      .text(60, 160, full)
      .text(60, 176, full);
    expect(texts(page)[0]).toBe('清河县人民政府政府信息公开工作年度报告');
  });

  it('that is spread over its line has no spaces between characters', () => {
    expect(
      texts(prose.text(60, 120, '邮').text(75, 120, '编').text(90, 120, '：').text(110, 120, '223100')),
    ).toContain('邮编： 223100');
  });
});
