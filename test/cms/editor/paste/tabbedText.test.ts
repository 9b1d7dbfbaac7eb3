import { describe, expect, it } from '@jest/globals';
import { isTooLarge } from '../../../../src/cms/editor/paste/block.ts';
import { htmlTable } from '../../../../src/cms/editor/paste/htmlTable.ts';
import { tabbedText } from '../../../../src/cms/editor/paste/tabbedText.ts';
import { tableMarkups } from '../../../support/copiedTables.ts';

function texts(copied: ReturnType<typeof tabbedText>): unknown {
  return isTooLarge(copied) ? copied : copied.map((row) => row.map(({ text }) => text));
}

describe('tabbedText', () => {
  it('reads the cells of a sheet', () => {
    expect(texts(tabbedText('1\t2\r\n3\t4\r\n'))).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  it('keeps blank cells, also at the end', () => {
    expect(texts(tabbedText('1\r\n\r\n'))).toEqual([['1'], ['']]);
    expect(texts(tabbedText('\t1\t\n\t\t\n'))).toEqual([
      ['', '1', ''],
      ['', '', ''],
    ]);
  });

  it('reads a cell with a line break in it', () => {
    expect(texts(tabbedText('"自然\n人"\t商业企业\n'))).toEqual([['自然\n人', '商业企业']]);
  });

  it('makes all lines as long as the longest', () => {
    expect(texts(tabbedText('1\n2\t3\n'))).toEqual([
      ['1', ''],
      ['2', '3'],
    ]);
  });

  it('refuses ten thousand rows', () => {
    expect(tabbedText('1\t2\n'.repeat(10_000))).toEqual({ tooLarge: { rows: 10_000, columns: 2 } });
  });
});

describe('htmlTable', () => {
  const block = (html: string) => texts(htmlTable(tableMarkups(html)[0]!));

  it('puts a merged cell into all its places', () => {
    const html = '<table><tr><td rowspan=2>甲<td colspan=2>乙</tr><tr><td>1<td>2</tr></table>';
    expect(block(html)).toEqual([
      ['甲', '乙', '乙'],
      ['甲', '1', '2'],
    ]);
  });

  it('reads what Word writes between the letters', () => {
    const html =
      '<table class=MsoNormalTable><tr><td><p class=MsoNormal><span lang=EN-US>1<o:p></o:p>2</span></p></td></tr></table>';
    expect(block(html)).toEqual([['12']]);
  });

  it('refuses ten thousand rows, and a cell over a thousand columns', () => {
    expect(block(`<table>${'<tr><td>1</tr>'.repeat(10_000)}</table>`)).toMatchObject({
      tooLarge: { rows: 10_000 },
    });
    expect(block('<table><tr><td colspan=1000>1</tr></table>')).toMatchObject({
      tooLarge: { columns: 1000 },
    });
  });
});
