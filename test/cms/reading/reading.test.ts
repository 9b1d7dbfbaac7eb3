import { describe, expect, it } from '@jest/globals';
import { differenceText, figureText } from '../../../src/cms/reading/figureText.ts';
import { issueMarks } from '../../../src/cms/reading/issueMarks.ts';
import { neighbour } from '../../../src/cms/reading/neighbour.ts';
import { originSentence, type Origin } from '../../../src/cms/reading/originSentence.ts';
import { partsRead } from '../../../src/cms/reading/parts.ts';
import { originWords } from '../../../src/cms/reading/originWords.ts';
import { linesOf, printedTable } from '../../../src/cms/editor/table/printedTable.ts';
import { formOf } from '../../../src/forms/forms.ts';

const form = formOf('2021');

describe('partsRead', () => {
  const content = {
    form: { edition: '2021' },
    preface: '',
    chapters: [{ number: 1, heading: '概况', text: '文字。' }],
    figures: [],
    labelledTables: [],
  };

  it('gives every chapter of the form, with the heading that the organ prints', () => {
    const parts = partsRead(content);
    expect(parts.map(({ id }) => id)).toEqual(['ch1', 'ch2', 'ch3', 'ch4', 'ch5', 'ch6']);
    expect(parts[0]).toMatchObject({ numeral: '一', heading: '概况', text: '文字。', table: null });
    expect(parts[2]!.table?.id).toBe('ch3');
  });

  it('gives preface and older tables only where there are any', () => {
    const labelledTables = [{ title: '统计表', columns: ['数'], rows: [] }];
    const parts = partsRead({ ...content, preface: '前言。', labelledTables });
    expect(parts[0]).toMatchObject({ id: 'front', text: '前言。' });
    expect(parts.at(-1)).toMatchObject({ id: 'annex', labelled: labelledTables });
  });
});

describe('neighbour', () => {
  const table = form.tables.find(({ id }) => id === 'ch3')!;
  const lines = linesOf(printedTable(form, table, () => false));

  it('leads from cell to cell, sums among them', () => {
    expect(neighbour(lines, 'ch3.new_received.other_org', 'ArrowRight')).toBe('ch3.new_received.total');
    expect(neighbour(lines, 'ch3.new_received.total', 'ArrowDown')).toBe('ch3.carried_in.total');
    expect(neighbour(lines, 'ch3.carried_in.total', 'Home')).toBe('ch3.carried_in.natural_person');
  });

  it('leads nowhere at an edge, and by another key', () => {
    expect(neighbour(lines, 'ch3.new_received.natural_person', 'ArrowUp')).toBeNull();
    expect(neighbour(lines, 'ch3.new_received.natural_person', 'x')).toBeNull();
  });
});

describe('figureText', () => {
  it('never takes a blank for 0', () => {
    expect(figureText(null, null, true)).toBe('');
    expect(figureText('0', null, true)).toBe('0');
    expect(figureText('25.1', '万元', false)).toBe('25.1 万元');
  });

  it('signs a difference', () => {
    expect(differenceText('3')).toBe('+3');
    expect(differenceText('-2')).toBe('−2');
  });
});

describe('originSentence', () => {
  const origin: Origin = {
    key: 'ch3.granted.natural_person',
    value: '12',
    revision: 1,
    cause: 'IMPORTED',
    reason: '2023年报.docx',
    byName: '陈思源',
    at: '2024-01-12T02:00:00.000Z',
    source: 'IMPORTED',
    file: '2023年报.docx',
    place: '第3张表第4行',
    printed: '１２',
    complete: true,
  };

  it('says when, by whom, and from which place of which file', () => {
    expect(originSentence(origin, originWords.zh)).toBe(
      '2024年1月12日 陈思源 导入自 2023年报.docx（第3张表第4行），自第 1 版起未变，原文印作“１２”',
    );
  });

  it('says what only the draft has, and what nobody has entered', () => {
    const typed = { ...origin, source: 'TYPED', revision: null, printed: null } as const;
    expect(originSentence(typed, originWords.zh)).toBe('2024年1月12日 陈思源 填写，只在草稿中');
    const nobody = { ...typed, at: null, byName: null };
    expect(originSentence(nobody, originWords.zh)).toContain('尚未有人填写');
  });

  it('says that it did not look at every revision', () => {
    expect(originSentence({ ...origin, complete: false }, originWords.zh)).toContain('更早的版本没有查');
  });
});

describe('issueMarks', () => {
  const issue = {
    code: 'F3.3',
    severity: 'BLOCKS',
    figures: ['a', 'b', 'total'],
    message: '合计不符。',
  } as const;

  it('marks the total of a sum that does not hold', () => {
    expect([...issueMarks([{ issue, decision: null }]).keys()]).toEqual(['total']);
  });

  it('marks nothing that somebody has decided on, and no hints', () => {
    const hint = { ...issue, severity: 'NOTES' } as const;
    expect(
      issueMarks([
        { issue, decision: {} },
        { issue: hint, decision: null },
      ]).size,
    ).toBe(0);
  });

  it('shows the gravest of several, and all their sentences', () => {
    const other = {
      code: 'X1',
      severity: 'MUST_BE_EXPLAINED',
      figures: ['total'],
      message: '须说明。',
    } as const;
    const marks = issueMarks([
      { issue, decision: null },
      { issue: other, decision: null },
    ]);
    expect(marks.get('total')).toEqual({ severity: 'BLOCKS', sentences: ['合计不符。', '须说明。'] });
  });
});
