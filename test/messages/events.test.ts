import { describe, expect, it } from '@jest/globals';
import type { EventType, ReportEvent } from '../../src/report/event.ts';
import { workflow } from '../../src/report/workflow.ts';
import { zh } from '../../src/messages/zh.ts';
import { anEvent } from '../support/builders.ts';

type Example = readonly [Partial<ReportEvent>, string];

/** One at least for every type; the compiler knows whether one is missing. */
const examples: Readonly<Record<EventType, readonly Example[]>> = {
  'report.created': [[{}, '张三新建了这份年报。']],
  'report.submitted': [
    [{ revision: 2 }, '张三提交审核（第2版）。'],
    [{ revision: 2, note: '请加急。' }, '张三提交审核（第2版），附言：请加急。'],
  ],
  'report.recalled': [[{ revision: 2 }, '张三收回了提交（第2版）。']],
  'report.returned': [
    [
      { revision: 2, note: '表三不平', details: { from: 'IN_REVIEW' } },
      '张三在“审核中”时退回修改（第2版），意见：表三不平。',
    ],
    [
      {
        revision: 2,
        note: '保密法第13条',
        details: { from: 'SECRECY_REVIEW', basis: '保密法第13条', conclusion: 'MUST_NOT_BE_PUBLISHED' },
      },
      '张三作出保密审查结论，退回修改（第2版）：免于公开，依据：保密法第13条。',
    ],
  ],
  'report.reviewed': [[{ revision: 2 }, '张三审核通过（第2版）。']],
  'report.cleared': [
    [
      { revision: 2, details: { basis: '不涉密', conclusion: 'MAY_BE_PUBLISHED' } },
      '张三作出保密审查结论（第2版）：公开，依据：不涉密。',
    ],
  ],
  'report.signed': [[{ revision: 2 }, '张三签发（第2版）。']],
  'report.scheduled': [
    [
      { revision: 2, details: { publishAt: '2024-01-31T01:05:00.000Z' } },
      '张三定于2024年1月31日09:05公布（第2版）。',
    ],
  ],
  'report.unscheduled': [[{ revision: 2 }, '张三取消了定时公布（第2版）。']],
  'report.published': [
    [{ revision: 2 }, '张三公布了年报（第2版）。'],
    [
      { revision: 1, details: { recorded: 'https://example.gov.cn/1' } },
      '张三补录了早先已公开的年报（第1版），来源：https://example.gov.cn/1。',
    ],
    [{ revision: 2, details: { forced: '签发人出差' } }, '张三紧急公布了年报（第2版），原因：签发人出差。'],
  ],
  'report.corrected': [
    [
      { revision: 4, changed: ['a', 'b'], note: '漏计一件' },
      '张三公布了更正（第4版），改动2处数值，更正说明：漏计一件。',
    ],
    [{ revision: 4, note: '改错字' }, '张三公布了更正（第4版），更正说明：改错字。'],
  ],
  'report.withdrawn': [[{ revision: 4, note: '核实中' }, '张三撤回了公开的年报（第4版），说明：核实中。']],
  'report.retracted': [[{ revision: 4, note: '误发' }, '张三撤销了误发的年报（第4版），说明：误发。']],
  'report.endorsed': [[{ revision: 4 }, '张三补签了紧急公布的年报（第4版）。']],
  'report.amending': [[{ note: '漏计一件' }, '张三开始更正，原因：漏计一件。']],
  'report.discarded': [[{ revision: 5 }, '张三放弃了更正（第5版）。']],
  'report.overdue': [
    [
      { actorName: '', details: { deadline: '2024-01-31' } },
      '法定期限（2024年1月31日）已过，这份年报还没有公布。',
    ],
  ],
};

const types = Object.keys(examples) as readonly EventType[];

describe('the sentence of an event', () => {
  it.each(types.flatMap((type) => examples[type].map(([own, sentence]) => [type, own, sentence] as const)))(
    '%s',
    (type, own, sentence) => {
      expect(zh.event(anEvent({ type, actorName: '张三', ...own }))).toBe(sentence);
    },
  );

  it('is there for everything that the workflow tells', () => {
    const told = Object.values(workflow).flatMap(({ event }) => event ?? []);
    expect(types).toEqual(expect.arrayContaining([...new Set(told)]));
  });

  it('holds no code and no word that is not Chinese, whatever is missing', () => {
    for (const type of types) {
      const sentence = zh.event(anEvent({ type, actorName: '张三' }));
      expect(sentence).not.toMatch(/[A-Za-z_]|undefined|null/);
    }
  });
});
