import type { EventType, ReportEvent } from '../../../src/report/event.ts';

type Example = readonly [facts: Partial<ReportEvent>, zh: string, en: string];

/** The sentences of events in both languages, one at least for every type; the compiler knows whether one is missing. */
export const eventExamples: Readonly<Record<EventType, readonly Example[]>> = {
  'report.created': [[{}, '张三新建了这份年报。', '张三 created the report.']],
  'report.submitted': [
    [{ revision: 2 }, '张三提交审核（第2版）。', '张三 submitted the report for review (revision 2).'],
    [
      { revision: 2, note: '请加急。' },
      '张三提交审核（第2版），附言：请加急。',
      '张三 submitted the report for review (revision 2), note: “请加急”.',
    ],
  ],
  'report.recalled': [
    [{ revision: 2 }, '张三收回了提交（第2版）。', '张三 recalled the submission (revision 2).'],
  ],
  'report.returned': [
    [
      { revision: 2, note: '表三不平', details: { from: 'IN_REVIEW' } },
      '张三在“审核中”时退回修改（第2版），意见：表三不平。',
      '张三 sent the report back from “In review” (revision 2), remarks: “表三不平”.',
    ],
    [
      {
        revision: 2,
        note: '保密法第13条',
        details: { from: 'SECRECY_REVIEW', basis: '保密法第13条', conclusion: 'MUST_NOT_BE_PUBLISHED' },
      },
      '张三作出保密审查结论，退回修改（第2版）：免于公开，依据：保密法第13条。',
      '张三 concluded the secrecy review and sent the report back (revision 2): must not be published, basis: “保密法第13条”.',
    ],
  ],
  'report.reviewed': [[{ revision: 2 }, '张三审核通过（第2版）。', '张三 passed the review (revision 2).']],
  'report.cleared': [
    [
      { revision: 2, details: { basis: '不涉密', conclusion: 'MAY_BE_PUBLISHED' } },
      '张三作出保密审查结论（第2版）：公开，依据：不涉密。',
      '张三 concluded the secrecy review (revision 2): may be published, basis: “不涉密”.',
    ],
  ],
  'report.signed': [[{ revision: 2 }, '张三签发（第2版）。', '张三 signed the report (revision 2).']],
  'report.scheduled': [
    [
      { revision: 2, details: { publishAt: '2024-01-31T01:05:00.000Z' } },
      '张三定于2024年1月31日09:05公布（第2版）。',
      '张三 scheduled publication for 2024-01-31 09:05 (revision 2).',
    ],
  ],
  'report.unscheduled': [
    [{ revision: 2 }, '张三取消了定时公布（第2版）。', '张三 cancelled scheduled publication (revision 2).'],
  ],
  'report.published': [
    [{ revision: 2 }, '张三公布了年报（第2版）。', '张三 published the report (revision 2).'],
    [
      { revision: 1, details: { recorded: 'https://example.gov.cn/1' } },
      '张三补录了早先已公开的年报（第1版），来源：https://example.gov.cn/1。',
      '张三 recorded a report that was public before (revision 1), source: “https://example.gov.cn/1”.',
    ],
    [
      { revision: 2, details: { forced: '签发人出差' } },
      '张三紧急公布了年报（第2版），原因：签发人出差。',
      '张三 published the report urgently (revision 2), reason: “签发人出差”.',
    ],
  ],
  'report.corrected': [
    [
      { revision: 4, changed: ['a', 'b'], note: '漏计一件' },
      '张三公布了更正（第4版），改动2处数值，更正说明：漏计一件。',
      '张三 published a correction (revision 4), figures changed: 2, note on the correction: “漏计一件”.',
    ],
    [
      { revision: 4, note: '改错字' },
      '张三公布了更正（第4版），更正说明：改错字。',
      '张三 published a correction (revision 4), note on the correction: “改错字”.',
    ],
  ],
  'report.withdrawn': [
    [
      { revision: 4, note: '核实中' },
      '张三撤回了公开的年报（第4版），说明：核实中。',
      '张三 withdrew the public report (revision 4), note: “核实中”.',
    ],
  ],
  'report.retracted': [
    [
      { revision: 4, note: '误发' },
      '张三撤销了误发的年报（第4版），说明：误发。',
      '张三 retracted the report published by mistake (revision 4), note: “误发”.',
    ],
  ],
  'report.endorsed': [
    [
      { revision: 4 },
      '张三补签了紧急公布的年报（第4版）。',
      '张三 endorsed the urgent publication (revision 4).',
    ],
  ],
  'report.amending': [
    [{ note: '漏计一件' }, '张三开始更正，原因：漏计一件。', '张三 began a correction, reason: “漏计一件”.'],
  ],
  'report.discarded': [
    [{ revision: 5 }, '张三放弃了更正（第5版）。', '张三 discarded the correction (revision 5).'],
  ],
  'report.overdue': [
    [
      { actorName: '', details: { deadline: '2024-01-31' } },
      '法定期限（2024年1月31日）已过，这份年报还没有公布。',
      'The deadline (2024-01-31) has passed and the report is not public.',
    ],
  ],
};
