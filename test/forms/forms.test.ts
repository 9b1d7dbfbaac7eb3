import { describe, expect, it } from '@jest/globals';
import { editionInForce, formOf, forms } from '../../src/forms/forms.ts';

const cellsOf = (edition: '2019' | '2021', table: string) =>
  [...formOf(edition).cells.values()].filter((cell) => cell.table === table);

describe('statutory forms', () => {
  it('have the cells of the decrees', () => {
    expect(cellsOf('2019', 'ch2')).toHaveLength(22);
    expect(cellsOf('2019', 'ch3')).toHaveLength(23 * 7);
    expect(cellsOf('2019', 'ch4')).toHaveLength(15);
    expect(cellsOf('2021', 'ch2')).toHaveLength(10);
    // 25 rows of its own, and the single row of the 2019 form that some organs still print.
    expect(cellsOf('2021', 'ch3')).toHaveLength((25 + 1) * 7);
    expect(cellsOf('2021', 'ch4')).toHaveLength(15);
  });

  it('name every cell once, by chapter, row and column', () => {
    for (const form of forms) {
      const keys = form.tables.flatMap((table) => table.cells.map(({ key }) => key));
      expect(new Set(keys).size).toBe(keys.length);
      for (const { key, table, row, column } of form.cells.values()) {
        expect(key).toBe(`${table}.${row.id}.${column.id}`);
        expect(key).toMatch(/^ch[234](\.[a-z0-9_]+){2,3}$/);
      }
    }
  });

  it('compute exactly the totals that the rules name', () => {
    const computed = [...formOf('2021').cells.values()].filter(({ sumOf }) => sumOf);
    // One total a row of chapter 3, 总计 of the results in six columns, three totals of chapter 4.
    expect(computed).toHaveLength(26 + 6 + 3);
    expect(formOf('2021').cells.get('ch3.total_handled.natural_person')?.sumOf).toHaveLength(
      2 + 8 + 3 + 5 + 3,
    );
    expect(formOf('2019').cells.get('ch3.total_handled.natural_person')?.sumOf).toHaveLength(
      2 + 8 + 3 + 5 + 1,
    );
    expect(formOf('2019').cells.get('ch4.review.total')?.sumOf).toEqual([
      'ch4.review.upheld',
      'ch4.review.corrected',
      'ch4.review.other',
      'ch4.review.pending',
    ]);
  });

  it('let only the change of items be negative and only money be decimal', () => {
    const kinds = new Map<string, Set<string>>();
    for (const form of forms) {
      for (const { column } of form.cells.values()) {
        kinds.set(column.kind, (kinds.get(column.kind) ?? new Set()).add(column.id));
      }
    }
    expect([...(kinds.get('CHANGE') ?? [])]).toEqual(['change']);
    expect([...(kinds.get('AMOUNT') ?? [])].sort()).toEqual(['amount_wan_yuan', 'total_amount']);
  });

  it('keep the statutory wording', () => {
    const labels = formOf('2021').tables.flatMap(({ grids }) =>
      grids.flatMap(({ rows, columns, title, corner }) => [
        title,
        corner,
        ...rows.flatMap(({ label, groups }) => [label, ...groups]),
        ...columns.flatMap(({ label, groups }) => [label, ...groups]),
      ]),
    );
    for (const words of [
      '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
      '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
      '3.危及“三安全一稳定”',
      '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      '本年收费金额（单位：万元）',
      '第二十条第（八）项',
      '未经复议直接起诉',
      '四、结转下年度继续办理',
    ]) {
      expect(labels).toContain(words);
    }
    expect(formOf('2021').chapters.map(({ numeral, heading }) => numeral + heading)).toEqual([
      '一总体情况',
      '二主动公开政府信息情况',
      '三收到和处理政府信息公开申请情况',
      '四政府信息公开行政复议、行政诉讼情况',
      '五存在的主要问题及改进情况',
      '六其他需要报告的事项',
    ]);
    expect(formOf('2021').chapters[0]?.subheadings).toContain('政府信息公开平台建设');
    expect(formOf('2019').chapters[0]?.subheadings).toContain('平台建设');
  });

  it('are in force for the years that the decrees say', () => {
    expect([2013, 2018, 2019, 2020, 2021, 2026].map(editionInForce)).toEqual([
      'local',
      'local',
      '2019',
      '2019',
      '2021',
      '2021',
    ]);
  });
});
