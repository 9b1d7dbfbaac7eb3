import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isTooLarge, type Block } from '../../../../src/cms/editor/paste/block.ts';
import { htmlTable } from '../../../../src/cms/editor/paste/htmlTable.ts';
import { planPaste, type Fate, type Plan } from '../../../../src/cms/editor/paste/plan.ts';
import { tabbedText } from '../../../../src/cms/editor/paste/tabbedText.ts';
import { edition2019 } from '../../../../src/forms/edition2019.ts';
import { edition2021 } from '../../../../src/forms/edition2021.ts';
import type { Form } from '../../../../src/forms/form.ts';
import { formOf } from '../../../../src/forms/forms.ts';
import {
  asHtml,
  asTabbedText,
  cellsOfCut,
  gridsOf,
  tableMarkups,
  type Cut,
} from '../../../support/copiedTables.ts';
import { runs } from '../../../support/random.ts';

const FIRST = 'ch3.new_received.natural_person';

function blockOf(copied: ReturnType<typeof tabbedText>): Block {
  if (isTooLarge(copied)) throw new Error('too large');
  return copied;
}

function pasted(text: string, focus: string, form: Form = edition2021): Plan {
  return planPaste(form, blockOf(tabbedText(text)), form.cells.get(focus)!);
}

/** `row.column` of what is set, with what, without the chapter. */
function set({ fates }: Plan): Readonly<Record<string, string>> {
  return Object.fromEntries(fates.flatMap((fate) => (fate.kind === 'SET' ? [[fate.key, fate.typed]] : [])));
}

function refused({ fates }: Plan): readonly (readonly [string, string])[] {
  return fates.flatMap((fate) => (fate.kind === 'REFUSED' ? [[fate.text, fate.why] as const] : []));
}

describe('planPaste', () => {
  it('puts a block where the focus is', () => {
    expect(set(pasted('1\t2\r\n3\t4\r\n', 'ch3.granted.natural_person'))).toEqual({
      'ch3.granted.natural_person': '1',
      'ch3.granted.commercial_enterprise': '2',
      'ch3.partially_granted.natural_person': '3',
      'ch3.partially_granted.commercial_enterprise': '4',
    });
  });

  it('reads full-width digits and both thousands separators as the server does', () => {
    const plan = pasted('１２\t1,234\t１，２３４\t 7 \t\u00a08', FIRST);
    expect(Object.values(set(plan))).toEqual(['12', '1234', '1234', '7', '8']);
  });

  it('blanks a cell where a blank was copied', () => {
    expect(set(pasted('1\t\t3', FIRST))).toMatchObject({ 'ch3.new_received.commercial_enterprise': '' });
  });

  it.each([
    ['无', 'NOT_A_NUMBER'],
    ['—', 'NOT_A_NUMBER'],
    ['/', 'NOT_A_NUMBER'],
    ['-', 'NOT_A_NUMBER'],
    ['12件', 'NOT_A_NUMBER'],
    ['1 234', 'NOT_A_NUMBER'],
    ['1.5', 'NOT_AN_INTEGER'],
    ['-3', 'NEGATIVE'],
    ['9'.repeat(30), 'TOO_MANY_DIGITS'],
    ['=SUM(B2:B9)', 'FORMULA'],
    ['#REF!', 'SHEET_ERROR'],
    ['######', 'SHEET_ERROR'],
  ])('refuses %s and says why: %s', (text, why) => {
    const plan = pasted(`${text}\t5`, FIRST);
    expect(refused(plan)).toEqual([[text, why]]);
    expect(set(plan)).toEqual({ 'ch3.new_received.commercial_enterprise': '5' });
  });

  it('refuses words where a number belongs', () => {
    expect(refused(pasted('详见附件', FIRST))).toEqual([['详见附件', 'NOT_A_NUMBER']]);
  });

  it('passes over heads and labels in other words than the form’s, and says how many', () => {
    const plan = pasted('单位\t公民\t企业\r\n我局\t4\t5', 'ch3.granted.natural_person');
    expect(set(plan)).toEqual({
      'ch3.granted.natural_person': '4',
      'ch3.granted.commercial_enterprise': '5',
    });
    expect(plan.fates.filter(({ kind }) => kind === 'HEADING')).toHaveLength(4);
  });

  it('tells of what lies beyond the edge', () => {
    const plan = pasted('1\t2', 'ch2.art20_8.administrative_fees.amount_wan_yuan');
    expect(set(plan)).toEqual({ 'ch2.art20_8.administrative_fees.amount_wan_yuan': '1' });
    expect(refused(plan)).toEqual([['2', 'BEYOND_EDGE']]);
  });

  it('never sets a cell that the form adds up', () => {
    const plan = pasted('1\t2\t3\t4\t5\t6\t21', FIRST);
    expect(Object.keys(set(plan))).toHaveLength(6);
    expect(plan.fates.at(-1)).toMatchObject({ kind: 'COMPUTED', key: 'ch3.new_received.total' });
  });

  it('begins at the first cell with what is as large as the table', () => {
    const { fates, table } = pasted(
      `${Array(25).fill(Array(7).fill('1').join('\t')).join('\r\n')}\r\n`,
      'ch3.denied.state_secret.other_org',
    );
    expect(table).toBe('ch3');
    expect(fates.filter(({ kind }) => kind === 'SET')).toHaveLength(24 * 6);
    expect(fates.filter(({ kind }) => kind === 'COMPUTED')).toHaveLength(25 + 6);
  });

  it('finds the columns by their heads in whatever order they stand', () => {
    const plan = pasted('其他\t自然人\r\n1\t2', 'ch3.granted.commercial_enterprise');
    expect(set(plan)).toEqual({ 'ch3.granted.other_org': '1', 'ch3.granted.natural_person': '2' });
  });

  it('tells of a column that the form does not have', () => {
    const plan = pasted('\t自然人\t小计\r\n（一）予以公开\t4\t9', FIRST);
    expect(set(plan)).toEqual({ 'ch3.granted.natural_person': '4' });
    expect(refused(plan)).toEqual([['9', 'UNKNOWN_COLUMN']]);
  });

  it('does not take an amount in 元 for one in 万元', () => {
    const plan = pasted('信息内容\t本年收费金额（单位：元）\r\n行政事业性收费\t251000', FIRST);
    expect(plan.table).toBe('ch2');
    expect(set(plan)).toEqual({});
    expect(refused(plan)).toEqual([['251000', 'UNKNOWN_COLUMN']]);
  });

  it('tells of rows that it does not know among rows that it knows', () => {
    const plan = pasted('（一）予以公开\t4\r\n不存在的一行\t5\r\n（二）部分公开\t6', FIRST);
    expect(set(plan)).toEqual({
      'ch3.granted.natural_person': '4',
      'ch3.partially_granted.natural_person': '6',
    });
    expect(refused(plan)).toEqual([['5', 'UNKNOWN_ROW']]);
  });

  it('passes over the numbers of rows', () => {
    const plan = pasted('1\t（一）予以公开\t4\r\n2\t（二）部分公开\t6', FIRST);
    expect(set(plan)).toEqual({
      'ch3.granted.natural_person': '4',
      'ch3.partially_granted.natural_person': '6',
    });
    expect(refused(plan)).toEqual([]);
  });

  it('fills the first of two rows with one label and tells of the second', () => {
    const plan = pasted('（一）予以公开\t4\r\n（一）予以公开\t5', FIRST);
    expect(set(plan)).toEqual({ 'ch3.granted.natural_person': '4' });
    expect(refused(plan)).toEqual([['5', 'TWICE']]);
  });

  it('takes the single row （六）其他处理 of the older form as it stands', () => {
    expect(set(pasted('（六）其他处理\t3', FIRST))).toEqual({ 'ch3.other.natural_person': '3' });
  });

  it('takes chapter 4 also where each kind of proceedings has a line', () => {
    const plan = pasted('行政复议\t1\t0\t0\t2\t3\r\n复议后起诉\t4\t0\t0\t0\t4', FIRST);
    expect(plan.table).toBe('ch4');
    expect(set(plan)).toMatchObject({
      'ch4.review.upheld': '1',
      'ch4.review.pending': '2',
      'ch4.litigation_after_review.upheld': '4',
    });
  });

  it('keeps the unit that was copied with an amount whose unit the form does not print', () => {
    const key = 'ch2.art20_9.centralized_procurement.total_amount';
    const [fate] = pasted('251,000元', key, edition2019).fates;
    expect(fate).toMatchObject({ kind: 'SET', typed: '251000', unit: '元' });
  });

  it('pastes nothing where there are only words', () => {
    const { fates } = pasted('第三部分\r\n收到和处理政府信息公开申请情况', FIRST);
    expect(fates.some(({ kind }) => kind === 'SET')).toBe(false);
  });

  it('puts any part of any table exactly where it belongs, and accounts for every copied place', () => {
    fc.assert(
      fc.property(aCut(), fc.boolean(), fc.integer({ min: 0, max: 10_000 }), (described, html, seed) => {
        const form = formOf(described.edition);
        const cut = cutOf(described);
        const cells = cellsOfCut(cut);
        // Without labels it can only have been pasted at an entered cell.
        fc.pre(cut.rowLabels || cells[0]![0]!.sumOf === null);
        const texts = new Map(cells.flat().map(({ key }, index) => [key, textFor(seed, index)]));
        const textOf = (key: string) => texts.get(key) ?? '';
        const block = copied(cut, html, textOf);
        const plan = planPaste(form, block, cells[0]![0]!);
        const entered = cells.flat().filter(({ sumOf }) => sumOf === null);
        expect(set(plan)).toEqual(
          Object.fromEntries(entered.map(({ key }) => [key, textOf(key).replaceAll(',', '')])),
        );
        expect(refused(plan)).toEqual([]);
        expect(placesOf(plan.fates)).toEqual(block.flatMap((row, i) => row.map((_, j) => `${i},${j}`)));
      }),
      runs('pasted blocks', 500, 10_000),
    );
  });

  it('finds a whole table with its labels from any cell of the form', () => {
    fc.assert(
      fc.property(aGrid(), fc.boolean(), fc.nat(), (described, html, at) => {
        const form = formOf(described.edition);
        const grid = gridOf(described);
        const { lines, rowHeadLevels } = grid;
        const whole = { top: 0, bottom: lines.length, left: 0, right: lines[0]!.cells.length };
        const cut: Cut = { grid, ...whole, rowLabels: rowHeadLevels > 0, columnHeads: true };
        const cells = cellsOfCut(cut).flat();
        const textOf = (key: string) => String(cells.findIndex((cell) => cell.key === key));
        const all = [...form.cells.values()];
        const plan = planPaste(form, copied(cut, html, textOf), all[at % all.length]!);
        const entered = cells.filter(({ sumOf }) => sumOf === null);
        expect(set(plan)).toEqual(Object.fromEntries(entered.map(({ key }) => [key, textOf(key)])));
      }),
      runs('whole tables pasted', 150, 3_000),
    );
  });

  it('accounts for every place of any block whatever', () => {
    const text = fc.constantFrom(
      '1',
      '２',
      '',
      '无',
      '=A1',
      '自然人',
      '其他',
      '总计',
      '（一）予以公开',
      '规章',
      '说明',
    );
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 9 })
          .chain((width) =>
            fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 30 }),
          ),
        fc.nat(),
        (rows, at) => {
          const all = [...edition2021.cells.values()].filter(({ sumOf }) => sumOf === null);
          const block = rows.map((row) => row.map((each) => ({ text: each, left: 0, up: 0 })));
          const { fates } = planPaste(edition2021, block, all[at % all.length]!);
          expect(placesOf(fates)).toEqual(rows.flatMap((row, i) => row.map((_, j) => `${i},${j}`)));
          const keys = fates.flatMap((fate) => (fate.kind === 'SET' ? [fate.key] : []));
          expect(new Set(keys).size).toBe(keys.length);
        },
      ),
      runs('blocks of anything', 300, 6_000),
    );
  });
});

interface GridOfForm {
  readonly edition: '2019' | '2021';
  readonly table: number;
  readonly grid: number;
}

/** A part of a grid, in shares of its size. */
interface PartOfGrid extends GridOfForm {
  readonly top: number;
  readonly height: number;
  readonly left: number;
  readonly width: number;
  readonly rowLabels: boolean;
  readonly columnHeads: boolean;
}

const aGrid = () =>
  fc.record({
    edition: fc.constantFrom('2019' as const, '2021' as const),
    table: fc.nat(2),
    grid: fc.nat(4),
  });

function aCut(): fc.Arbitrary<PartOfGrid> {
  const share = () => fc.nat(100);
  return fc.record({ top: share(), height: share(), left: share(), width: share() }).chain((size) =>
    fc.tuple(aGrid(), fc.boolean(), fc.boolean()).map(([grid, rowLabels, columnHeads]) => ({
      ...grid,
      ...size,
      rowLabels,
      columnHeads,
    })),
  );
}

function gridOf({ edition, table, grid }: GridOfForm) {
  const form = formOf(edition);
  const grids = gridsOf(form, form.tables[table]!);
  return grids[grid % grids.length]!;
}

function cutOf(described: PartOfGrid): Cut {
  const grid = gridOf(described);
  const [lines, columns] = [grid.lines.length, grid.lines[0]!.cells.length];
  const rowLabels = described.rowLabels && grid.rowHeadLevels > 0;
  const top = described.top % lines;
  // Labels stand beside the first column.
  const left = rowLabels && !described.columnHeads ? 0 : described.left % columns;
  return {
    ...{ grid, rowLabels, columnHeads: described.columnHeads, top, left },
    bottom: Math.min(lines, top + 1 + (described.height % lines)),
    right: Math.min(columns, left + 1 + (described.width % columns)),
  };
}

function copied(cut: Cut, html: boolean, textOf: (key: string) => string): Block {
  return blockOf(
    html ? htmlTable(tableMarkups(asHtml(cut, textOf))[0]!) : tabbedText(asTabbedText(cut, textOf)),
  );
}

/** Numbers as people write them, and now and then a blank; never one in the first cell. */
function textFor(seed: number, index: number): string {
  const value = (seed * 31 + index * 17) % 2_000;
  if (value % 11 === 0) return index === 0 ? '5' : '';
  return value > 999 ? `1,${String(value).slice(1)}` : String(value);
}

function placesOf(fates: readonly Fate[]): readonly string[] {
  return fates.map(({ row, column }) => `${row},${column}`);
}
