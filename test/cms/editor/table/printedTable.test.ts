import { describe, expect, it } from '@jest/globals';
import { printedTable } from '../../../../src/cms/editor/table/printedTable.ts';
import { edition2021 as form } from '../../../../src/forms/edition2021.ts';
import { gridsOf } from '../../../support/copiedTables.ts';

const grids = form.tables.map((table) => gridsOf(form, table));
const heads = (table: number, grid: number) =>
  grids[table]![grid]!.columnHeads.map((level) =>
    level.map(({ text, length, levels }) => [text, length, levels]),
  );

describe('printedTable', () => {
  it('prints the heads of chapter 3 over each other', () => {
    expect(heads(1, 0)).toEqual([
      [['申请人情况', 7, 1]],
      [
        ['自然人', 1, 2],
        ['法人或其他组织', 5, 1],
        ['总计', 1, 2],
      ],
      ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'].map((text) => [text, 1, 1]),
    ]);
  });

  it('prints the rows of chapter 3 beside their groups', () => {
    const { lines, rowHeadLevels } = grids[1]![0]!;
    expect([lines.length, rowHeadLevels]).toEqual([25, 3]);
    const printed = lines.flatMap(({ heads: own }) =>
      own.map(({ text, length, levels }) => [text, length, levels]),
    );
    expect(printed).toEqual(
      expect.arrayContaining([
        ['一、本年新收政府信息公开申请数量', 1, 3],
        ['三、本年度办理结果', 22, 1],
        ['（一）予以公开', 1, 2],
        ['（三）不予公开', 8, 1],
        ['1.属于国家秘密', 1, 1],
        ['（六）其他处理', 3, 1],
        ['（七）总计', 1, 2],
      ]),
    );
  });

  it('prints chapter 4 in one line', () => {
    expect(heads(2, 0)).toEqual([
      [
        ['行政复议', 5, 1],
        ['行政诉讼', 10, 1],
      ],
      [
        ...['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'].map((text) => [text, 1, 2]),
        ['未经复议直接起诉', 5, 1],
        ['复议后起诉', 5, 1],
      ],
      [1, 2].flatMap(() =>
        ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'].map((text) => [text, 1, 1]),
      ),
    ]);
    expect(grids[2]![0]!.lines.map(({ cells }) => cells.length)).toEqual([15]);
  });

  it('prints every cell of the form once', () => {
    const printed = grids.flatMap((all) => all.flatMap(({ lines }) => lines.flatMap(({ cells }) => cells)));
    const own = [...form.cells.values()].filter(({ row }) => row.id !== 'other');
    expect(printed.map(({ key }) => key).sort()).toEqual(own.map(({ key }) => key).sort());
  });

  it('prints the row of the older form where it was filled in', () => {
    const [grid] = printedTable(form, form.tables[1]!, (key) => key === 'ch3.other.natural_person');
    const at = grid!.lines.findIndex(({ substitute }) => substitute);
    expect(grid!.lines.slice(at, at + 2).map(({ id }) => id)).toEqual(['other', 'other.overdue_supplement']);
  });
});
