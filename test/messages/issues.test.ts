import { describe, expect, it } from '@jest/globals';
import { formOf } from '../../src/forms/forms.ts';
import type { Edition } from '../../src/forms/form.ts';
import { issueMessage } from '../../src/messages/zh.ts';
import { issueOf } from '../../src/report/checks/found.ts';
import { issueCodes, type Issue, type IssueCode } from '../../src/report/issue.ts';

type Example = readonly [code: IssueCode, facts: Partial<Issue>, sentence: string, edition?: Edition];

const row = (id: string): readonly string[] =>
  [
    'natural_person',
    'commercial_enterprise',
    'research_institution',
    'public_welfare_org',
    'legal_service_org',
  ]
    .concat('other_org', 'total')
    .map((column) => `ch3.${id}.${column}`);

const examples: readonly Example[] = [
  ['COMMENTS.OPEN', { params: { count: 2 } }, '还有 2 条批注没有处理。请逐条处理，或者向审核人说明。'],
  [
    'N1',
    { figures: ['ch3.granted.natural_person'], part: 'ch3', actual: '-3', params: { reason: 'NEGATIVE' } },
    '“第三部分 › 三、本年度办理结果 › （一）予以公开 › 自然人”填的是 -3，此处不能是负数。请核对后改正。',
  ],
  [
    'N1',
    {
      figures: ['ch4.litigation_direct.other'],
      part: 'ch4',
      actual: '1.5',
      params: { reason: 'NOT_AN_INTEGER' },
    },
    '“第四部分 › 行政诉讼 › 未经复议直接起诉 › 其他结果”填的是 1.5，此处只能填整数。请核对后改正。',
  ],
  [
    'N1',
    {
      figures: row('carried_out'),
      part: 'ch3',
      params: { reason: 'NOT_A_NUMBER', printed: '无、—', count: 7 },
    },
    '有 7 处印的不是数字，而是“无、—”：“第三部分 › 四、结转下年度继续办理 › 自然人”、' +
      '“第三部分 › 四、结转下年度继续办理 › 法人或其他组织 › 商业企业”、' +
      '“第三部分 › 四、结转下年度继续办理 › 法人或其他组织 › 科研机构”、' +
      '“第三部分 › 四、结转下年度继续办理 › 法人或其他组织 › 社会公益组织”、' +
      '“第三部分 › 四、结转下年度继续办理 › 法人或其他组织 › 法律服务机构”等 7 处。' +
      '请核对：确为零的填 0，没有数据的留空。',
  ],
  [
    'F3.1',
    {
      figures: ['new_received', 'carried_in', 'total_handled', 'carried_out'].map(
        (id) => `ch3.${id}.other_org`,
      ),
      part: 'ch3',
      expected: '10',
      actual: '9',
    },
    '第三部分“法人或其他组织 其他”一列不符合勾稽关系：“一、本年新收政府信息公开申请数量”与“二、上年结转政府信息公开申请数量”之和为 10，' +
      '“（七）总计”与“四、结转下年度继续办理”之和为 9，相差 1。请核对该列这四个数。',
  ],
  [
    'F3.2',
    {
      figures: ['granted', 'denied.state_secret', 'other.other', 'total_handled'].map(
        (id) => `ch3.${id}.natural_person`,
      ),
      part: 'ch3',
      expected: '12',
      actual: '15',
    },
    '第三部分“自然人”一列：从“（一）予以公开”到“（六）其他处理 3.其他”各项办理结果之和为 12，“（七）总计”为 15，相差 3。' +
      '请核对该列各项结果，或改正总计。',
  ],
  [
    'F3.3',
    { figures: row('granted'), part: 'ch3', expected: '275', actual: '258' },
    '第三部分“（一）予以公开”一行：六类申请人之和为 275，表中“总计”为 258，相差 17。请核对该行各数，或改正总计。',
  ],
  [
    'F3.3',
    { figures: row('denied.safety_stability'), part: 'ch3', expected: '1', actual: '0' },
    '第三部分“（三）不予公开 3.危及“三安全一稳定””一行：六类申请人之和为 1，表中“总计”为 0，相差 1。请核对该行各数，或改正总计。',
  ],
  [
    'F4.1',
    {
      figures: ['upheld', 'corrected', 'other', 'pending', 'total'].map((id) => `ch4.review.${id}`),
      part: 'ch4',
      expected: '11',
      actual: '0',
    },
    '第四部分“行政复议”：结果维持、结果纠正、其他结果、尚未审结之和为 11，表中“总计”为 0，相差 11。请核对各数，或改正总计。',
  ],
  [
    'X1',
    { figures: ['ch3.carried_in.natural_person'], part: 'ch3', expected: '3', actual: '2' },
    '第三部分“二、上年结转政府信息公开申请数量”的“自然人”为 2，上一年年报同一列“四、结转下年度继续办理”为 3，相差 1。' +
      '请核对两年的数；确有原因的，请说明。',
  ],
  [
    'X2',
    {
      figures: ['made', 'repealed', 'in_force'].map((id) => `ch2.art20_1.normative_documents.${id}`),
      part: 'ch2',
      expected: '643',
      actual: '470',
      params: { before: '698', made: '77', repealed: '132' },
    },
    '第二部分“行政规范性文件”：上一年现行有效 698 件，加本年制发 77 件，减本年废止 132 件，应为 643 件；' +
      '表中“现行有效件数”为 470，相差 173。请核对；因清理、口径调整等原因不一致的，请说明。',
  ],
  [
    'X3',
    {
      figures: ['newly_disclosed', 'total_disclosed'].map((id) => `ch2.art20_1.regulations.${id}`),
      part: 'ch2',
      expected: '6',
      actual: '8',
      params: { before: '5', change: '1' },
    },
    '第二部分“规章”：上一年年报“对外公开总数量”为 5，加本年“本年新公开数量” 1，应为 6；本年表中为 8，相差 2。' +
      '请核对两年的数；确有原因的，请说明。',
    '2019',
  ],
  [
    'X3',
    {
      figures: ['ch2.art20_8.administrative_fees.prev_year_items'],
      part: 'ch2',
      expected: '7',
      actual: '9',
      params: { before: '9', change: '-2' },
    },
    '第二部分“行政事业性收费”：上一年年报“上一年项目数量”为 9，加上一年“本年增/减” -2，应为 7；本年表中为 9，相差 2。' +
      '请核对两年的数；确有原因的，请说明。',
    '2019',
  ],
  [
    'D1.TITLE_YEAR',
    { part: 'front', params: { year: 2023, printed: 2022 } },
    '标题写的是 2022 年，本年报是 2023 年的。请改正标题。',
  ],
  [
    'D1.TITLE_YEAR',
    { part: 'front', params: { year: 2023, printed: '' } },
    '标题没有写年份，本年报是 2023 年的。请改正标题。',
  ],
  [
    'D1.PERIOD',
    { part: 'ch1', params: { year: 2020, printed: '截至2020年12月28日' } },
    '第一部分“总体情况”写的数据统计期限是“截至2020年12月28日”，应为 2020 年 1 月 1 日至 2020 年 12 月 31 日。' +
      '请改正；数据确未统计到年底的，请补齐后再填。',
  ],
  [
    'D1.SIGNED_YEAR',
    { part: 'ch6', params: { year: 2024, printed: '2023年1月17日' } },
    '落款日期是“2023年1月17日”，年度报告应在次年即 2024 年作出。请核对落款日期和年份。',
  ],
  [
    'D1.LATE',
    { params: { publishedOn: '2024-02-01', deadline: '2024-01-31', scope: 'OWN' } },
    '本机关年报应在 2024年1月31日前公布，公布日期是 2024年2月1日，已逾期。公布后将标明逾期，请尽快办理。',
  ],
  [
    'D2.CHAPTER_MISSING',
    { part: 'ch5' },
    '缺少第五部分“存在的主要问题及改进情况”，或者该部分没有内容。请补写。',
  ],
  [
    'D2.HEADING',
    { part: 'ch5', params: { printed: '存在的主要问题及整改措施' } },
    '第五部分“存在的主要问题及改进情况”的标题写成了“存在的主要问题及整改措施”，与规定格式不一致。请改为“存在的主要问题及改进情况”。',
  ],
  [
    'D2.SUBHEADING',
    { part: 'ch1', params: { missing: '依申请公开、监督保障' } },
    '第一部分“总体情况”没有找到小标题：依申请公开、监督保障。请按规定格式逐项写明。',
  ],
  [
    'D2.TOO_LONG',
    { part: 'ch1', params: { characters: 1553, limit: 1000 } },
    '第一部分“总体情况”有 1553 字，原则上不超过 1000 字。请精简。',
  ],
  [
    'D2.EMPTY',
    { part: 'ch5', params: { characters: 2, least: 50 } },
    '第五部分“存在的主要问题及改进情况”只有 2 字，不足 50 字。请写明本年度的具体问题、上年问题的改进情况和改进措施。',
  ],
  [
    'D2.EMPTY',
    { part: 'ch1', params: { characters: 0, least: 1 } },
    '第一部分“总体情况”只有标题，没有内容。请补写。',
  ],
  [
    'D2.FEE_NOT_STATED',
    { part: 'ch6' },
    '第六部分“其他需要报告的事项”没有写明信息处理费的收取情况。请补写，未收取的写明“未收取信息处理费”。',
  ],
  [
    'D3',
    { part: 'ch5', params: { percent: 87, limit: 60 } },
    '第五部分“存在的主要问题及改进情况”有 87% 的文字与上一年年报相同（达到 60% 即提请注意）。请按本年度实际情况改写，或者说明原因。',
  ],
  [
    'MIXED_FORM',
    { figures: ['ch3.other.natural_person', 'ch3.other.total'], part: 'ch3' },
    '“（六）其他处理”仍按 2019 年格式填成一行（“第三部分 › 三、本年度办理结果 › （六）其他处理 › 自然人”、' +
      '“第三部分 › 三、本年度办理结果 › （六）其他处理 › 总计”），已按原样计入，不作拆分。请尽可能按现行格式分三行填写。',
  ],
  [
    'FORM_NOT_IN_FORCE',
    { params: { form: '2019', inForce: '2021', year: 2022 } },
    '2022 年的年报应使用2021年格式，本年报使用的是2019年格式。请改用应使用的格式，或者说明原因。',
  ],
  [
    'UNIT_NOT_STATED',
    { figures: ['ch2.art20_9.centralized_procurement.total_amount'], part: 'ch2', actual: '1734276' },
    '“第二部分 › 第二十条第（九）项 › 政府集中采购 › 采购总金额”为 1734276，没有注明金额单位。请选择元或万元。',
    '2019',
  ],
  [
    'IMPORT.UNCERTAIN',
    { figures: ['ch4.review.upheld'], part: 'ch4', params: { printed: '1O', candidates: '1、10' } },
    '“第四部分 › 行政复议 › 结果维持”在文件中不能确定是哪个数，原文为“1O”（可能是 1、10），没有填入。请对照原文件填写。',
  ],
  [
    'IMPORT.MISSING',
    { figures: ['ch4.review.upheld'], part: 'ch4' },
    '文件中没有找到 1 处数值：“第四部分 › 行政复议 › 结果维持”。请对照原文件补填，确无数据的留空。',
  ],
  ['IMPORT.ORGAN_NOT_FOUND', {}, '文件中没有找到填报机关的全称。请在导入时选定机关。'],
  [
    'X4',
    { part: 'annex', params: { rows: '申请总数（5+2=7，表中8）', count: 1 } },
    '附表有 1 行的累计数不等于上一年累计数加本年数：申请总数（5+2=7，表中8）。请核对两年的表；确有原因的，请说明。',
  ],
  [
    'D3.SIBLING',
    { part: 'ch1', params: { percent: 81, limit: 60, sibling: '示例市教育局' } },
    '第一部分“总体情况”有 81% 的文字与“示例市教育局”的年报相同（达到 60% 即提请注意）。请按本机关实际情况改写，或者说明原因。',
  ],
  [
    'D4.OTHER_RESULTS',
    { part: 'ch3', params: { percent: '40', limit: 20, other: '14', handled: '35' } },
    '“（六）其他处理”有 14 件，占办理总数 35 件的 40%，高于 20%，上级可能询问。请逐件核对能否归入其他各项。',
  ],
  [
    'D4.CORRECTED',
    {
      part: 'ch4',
      figures: ['ch4.review.corrected'],
      params: { percent: '30', limit: 20, corrected: '3', decided: '10' },
    },
    '行政复议审结 10 件，其中结果纠正 3 件，占 30%，高于 20%。请核对；数据无误的，宜在第五部分写明原因和改进措施。',
  ],
  [
    'T1',
    {
      part: 'ch1',
      figures: ['ch3.granted.total', 'ch3.carried_out.total'],
      expected: '275',
      actual: '258',
      params: { printed: '予以公开258件', atLeast: 1 },
    },
    '第一部分“总体情况”写的是“予以公开258件”；表中“第三部分 › 三、本年度办理结果 › （一）予以公开 › 总计”、' +
      '“第三部分 › 四、结转下年度继续办理 › 总计”之和至少为 275，相差 17。请核对，改正文字或者表格；统计口径不同的，请说明。',
  ],
  [
    'T1',
    {
      part: 'ch1',
      figures: ['ch4.review.upheld'],
      expected: '5',
      actual: '7',
      params: { printed: '均获维持' },
    },
    '第一部分“总体情况”写的是“均获维持”，即 7；表中“第四部分 › 行政复议 › 结果维持”为 5，相差 2。请核对，改正文字或者表格；统计口径不同的，请说明。',
  ],
  [
    'T1.FEE',
    {
      part: 'ch6',
      figures: ['ch2.art20_8.administrative_fees.amount_wan_yuan'],
      expected: '0.5',
      actual: '0.7',
      params: { printed: '收取信息处理费7000元' },
    },
    '第六部分“其他需要报告的事项”写的是“收取信息处理费7000元”，折合 0.7 万元；信息处理费属于行政事业性收费，而' +
      '“第二部分 › 第二十条第（八）项 › 行政事业性收费 › 本年收费金额（单位：万元）”只有 0.5 万元。' +
      '请核对金额和单位（元、万元）；收费未计入表中的，请补上或者说明。',
  ],
  [
    'T2.SUM',
    {
      part: 'ch1',
      expected: '19',
      actual: '20',
      params: { printed: '公开信息20条', counter: '条', parts: '12+5+2', count: 3 },
    },
    '第一部分“总体情况”写的是“公开信息20条”，后面列出的 3 项合计 19条（12+5+2），不等于 20条，相差 1。请核对总数和各项。',
  ],
  [
    'T2.SHARE',
    {
      part: 'ch1',
      expected: '51.85',
      actual: '58.15',
      params: { printed: '其中网站42条', whole: '81条', percent: '58.15' },
    },
    '第一部分“总体情况”写的是“其中网站42条，占58.15%”；以 81条为总数，应占 51.85%。请核对两个数和百分比。',
  ],
  [
    'T2.CHANGE',
    {
      part: 'ch1',
      figures: ['ch3.new_received.total'],
      expected: '25',
      actual: '20',
      params: { printed: '新收申请10件，同比增长20%', before: '8', now: '10', unit: '%' },
    },
    '第一部分“总体情况”写的是“新收申请10件，同比增长20%”（变化 20%）；上一年年报为 8，本年为 10，应变化 25%。请核对；上一年数据有更正的，请说明。',
  ],
  [
    'R1',
    {
      part: 'ch3',
      figures: ['ch3.granted.natural_person'],
      expected: '5',
      actual: '6',
      params: { reports: 2, missing: 1 },
    },
    '“第三部分 › 三、本年度办理结果 › （一）予以公开 › 自然人”：2 份年报之和为 5，汇总表中为 6，相差 1。' +
      '另有 1 个机关的年报未计入。请核对汇总数和各单位数据，或者说明原因。',
  ],
  ['IMPORT.YEAR_NOT_FOUND', {}, '文件中没有找到年报的年份。请在导入时填写年份。'],
  [
    'IMPORT.YEARS_DIFFER',
    { params: { title: 2023, signed: 2022 } },
    '文件中各处所写的年份不一致：标题为 2023 年，按落款推算为 2022 年。请核对年报属于哪一年，并改正写错之处。',
  ],
  [
    'IMPORT.SCOPE_ASSUMED',
    { params: { scope: 'AGGREGATE' } },
    '文件没有写明是本机关年报还是汇总年报，暂按汇总年报处理。请核对后选定。',
  ],
  [
    'IMPORT.CHAPTER_MISNUMBERED',
    { part: 'ch5', params: { chapter: '五', printed: 3 } },
    '文件中第五部分“存在的主要问题及改进情况”的序号有误，写作“三”，已按标题认定。请核对各部分的序号。',
  ],
  [
    'IMPORT.CHAPTER_MISSING',
    { part: 'ch6' },
    '文件中没有找到第六部分“其他需要报告的事项”。请对照原文件补写。',
  ],
  [
    'IMPORT.LABEL_CORRECTED',
    {
      figures: ['ch3.denied.law_prohibited.natural_person'],
      part: 'ch3',
      params: { printed: '2.其他法律行政止公开' },
    },
    '文件中的栏目名称有误，写作“2.其他法律行政止公开”，已按规定格式认定为' +
      '“第三部分 › 三、本年度办理结果 › （三）不予公开 › 2.其他法律行政法规禁止公开 › 自然人”。请核对该栏数值。',
  ],
  [
    'IMPORT.LABEL_CORRECTED',
    { part: 'ch4', params: { printed: '行政法复议', label: '行政复议' } },
    '文件中的栏目名称有误，写作“行政法复议”，已按规定格式认定为“行政复议”。请核对该栏数值。',
  ],
  [
    'IMPORT.NO_TABLE',
    {},
    '文件中没有找到统计表，只导入了文字，没有填入任何数值。原文件有表的，请换用可编辑的文件重新导入。',
  ],
];

describe('issueMessage', () => {
  it.each(examples)('says what is wrong and what to do: %s', (code, facts, sentence, edition = '2021') => {
    expect(issueMessage(issueOf(code, 'NOTES', facts), formOf(edition))).toBe(sentence);
  });

  it('is shown above for every code', () => {
    expect(new Set(examples.map(([code]) => code))).toEqual(new Set(issueCodes));
  });

  it.each(issueCodes)('is a Chinese sentence even when the facts are few: %s', (code) => {
    for (const form of [formOf('2021'), formOf('none')]) {
      const message = issueMessage(issueOf(code, 'NOTES', { params: { scope: 'OWN' } }), form);
      expect(message).toMatch(/。$/);
      expect(message).not.toMatch(/[A-Za-z]/);
    }
  });
});
