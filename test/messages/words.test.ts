import { describe, expect, it } from '@jest/globals';
import { accessTable } from '../../src/access/access.ts';
import { roles } from '../../src/access/role.ts';
import { forms, formOf } from '../../src/forms/forms.ts';
import { en } from '../../src/messages/en.ts';
import { labels } from '../../src/messages/en/labels.ts';
import { instantText as englishInstant } from '../../src/messages/en/dates.ts';
import { counted } from '../../src/messages/en/counted.ts';
import { dateText, instantText } from '../../src/messages/zh/dates.ts';
import { figureList } from '../../src/messages/zh/figures.ts';
import { zh } from '../../src/messages/zh.ts';
import { workflowActions } from '../../src/report/workflow.ts';

describe('figureLabel', () => {
  it.each([
    [
      'ch3.denied.state_secret.natural_person',
      '第三部分 › 三、本年度办理结果 › （三）不予公开 › 1.属于国家秘密 › 自然人',
    ],
    ['ch3.new_received.other_org', '第三部分 › 一、本年新收政府信息公开申请数量 › 法人或其他组织 › 其他'],
    ['ch3.other.other.total', '第三部分 › 三、本年度办理结果 › （六）其他处理 › 3.其他 › 总计'],
    [
      'ch3.other.legal_service_org',
      '第三部分 › 三、本年度办理结果 › （六）其他处理 › 法人或其他组织 › 法律服务机构',
    ],
    ['ch4.litigation_after_review.pending', '第四部分 › 行政诉讼 › 复议后起诉 › 尚未审结'],
    [
      'ch2.art20_8.administrative_fees.amount_wan_yuan',
      '第二部分 › 第二十条第（八）项 › 行政事业性收费 › 本年收费金额（单位：万元）',
    ],
  ])('goes from the chapter to the column: %s', (key, label) => {
    expect(zh.figureLabel(formOf('2021'), key)).toBe(label);
  });

  it('is another for every figure of a form', () => {
    for (const form of forms) {
      const keys = Array.from(form.cells.keys());
      expect(new Set(keys.map((key) => zh.figureLabel(form, key))).size).toBe(keys.length);
      expect(new Set(keys.map((key) => en.figureLabel(form, key))).size).toBe(keys.length);
    }
  });

  it('is the key of a figure that the form does not have', () => {
    expect(zh.figureLabel(formOf('none'), 'ch4.review.upheld')).toBe('ch4.review.upheld');
    expect(en.figureLabel(formOf('none'), 'ch4.review.upheld')).toBe('ch4.review.upheld');
  });

  it('is in English with row and column as they are printed', () => {
    const key = 'ch3.denied.state_secret.natural_person';
    expect(en.figureLabel(formOf('2021'), key)).toBe(
      'Part 3 › III. Results this year › (3) Not disclosed › 1. State secret › Natural persons ' +
        '(（三）不予公开 1.属于国家秘密 › 自然人)',
    );
    expect(en.rowName(formOf('2021'), key)).toBe(
      '(3) Not disclosed: 1. State secret (（三）不予公开 1.属于国家秘密)',
    );
    expect(en.columnName(formOf('2021'), key)).toBe('Natural persons (自然人)');
    expect(en.partName(formOf('2021'), 'ch5')).toBe(
      'Part 5, Main problems and improvements (存在的主要问题及改进情况)',
    );
  });
});

describe('labels', () => {
  const printed = new Set(
    forms.flatMap(({ chapters, tables }) => [
      ...chapters.flatMap(({ heading, subheadings }) => [heading, ...subheadings]),
      ...tables.flatMap(({ grids }) =>
        grids.flatMap(({ title, corner }) => [title ?? '', corner].filter((text) => text !== '')),
      ),
      ...tables.flatMap(({ cells }) =>
        cells.flatMap(({ row, column }) => [...row.groups, row.label, ...column.groups, column.label]),
      ),
    ]),
  );

  it('has English for all that the forms print, and for nothing else', () => {
    expect(Object.keys(labels).toSorted()).toEqual([...printed].toSorted());
  });

  it('keeps the numerals, and holds no Chinese', () => {
    for (const [chinese, english] of Object.entries(labels)) {
      expect(english).not.toMatch(/\p{Script=Han}/u);
      const [digits] = /^\d+\./.exec(chinese) ?? [''];
      expect(english.startsWith(digits)).toBe(true);
    }
  });
});

describe('figureList', () => {
  it('names five figures and counts the rest', () => {
    const keys = Array.from(formOf('2021').cells.keys());
    expect(figureList(formOf('2021'), keys.slice(0, 5))).not.toContain('等');
    expect(figureList(formOf('2021'), keys.slice(0, 9))).toMatch(/”等 9 处$/);
  });
});

describe('dates', () => {
  it('are China time', () => {
    expect(instantText('2024-01-31T16:05:00Z')).toBe('2024年2月1日00:05');
    expect(englishInstant('2024-01-31T16:05:00Z')).toBe('2024-02-01 00:05');
    expect(dateText('2024-01-09')).toBe('2024年1月9日');
  });
});

describe('names', () => {
  it('exist for severities, states, scopes and roles', () => {
    expect(Object.values(zh.severities)).toEqual(['阻断', '须说明', '提示']);
    expect(Object.values(zh.states)).toEqual([
      ...['草稿', '审核中', '保密审查中', '待签发', '已签发', '待公布'],
      ...['已公布', '已撤回', '已撤销'],
    ]);
    expect(workflowActions.map((action) => zh.action(action)).join()).not.toMatch(/[A-Za-z]/);
    expect(zh.scopes).toEqual({ OWN: '本机关', AGGREGATE: '汇总' });
    expect(roles.map((role) => zh.roles[role]).join()).not.toMatch(/[A-Za-z]/);
    expect(zh.unit(null)).toBe('未注明单位');
    expect(zh.unit('万元')).toBe('万元');
    expect(zh.action('retract')).toBe('撤销误发');
  });

  it('exist in English for the same', () => {
    const chinese = {
      ...zh.severities,
      ...zh.states,
      ...zh.scopes,
      ...zh.roles,
      ...zh.editions,
      ...zh.sendFailures,
    };
    const english = {
      ...en.severities,
      ...en.states,
      ...en.scopes,
      ...en.roles,
      ...en.editions,
      ...en.sendFailures,
    };
    expect(Object.keys(english)).toEqual(Object.keys(chinese));
    const actions = [...workflowActions, ...Object.keys(accessTable)].map((action) => en.action(action));
    expect(actions).not.toContain(en.action('no such action'));
    expect([...Object.values(english), ...actions].join()).not.toMatch(/\p{Script=Han}|_|undefined/u);
    expect((['件', '项', '元', '万元', null] as const).map((unit) => en.unit(unit))).toEqual([
      ...['items', 'items', 'yuan', 'ten thousand yuan'],
      'unit not stated',
    ]);
    for (const { title, advice } of Object.values(en.signIn))
      expect(title + advice).not.toMatch(/\p{Script=Han}/u);
  });

  it('are counted in English', () => {
    expect([counted(1, 'row'), counted('1', 'row'), counted(0, 'row')]).toEqual(['1 row', '1 row', '0 rows']);
  });
});
