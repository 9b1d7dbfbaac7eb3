import type { Edition } from '../../../src/forms/form.ts';
import type { Issue, IssueCode } from '../../../src/report/issue.ts';

type Example = readonly [code: IssueCode, facts: Partial<Issue>, zh: string, en: string, edition?: Edition];

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

/** What is said of issues in both languages, on the form of 2021 or the edition named. */
export const issueExamples: readonly Example[] = [
  [
    'COMMENTS.OPEN',
    { params: { count: 2 } },
    '还有 2 条批注没有处理。请逐条处理，或者向审核人说明。',
    'Comments still open: 2. Settle each of them, or tell the reviewer why not.',
  ],
  [
    'N1',
    { figures: ['ch3.granted.natural_person'], part: 'ch3', actual: '-3', params: { reason: 'NEGATIVE' } },
    '“第三部分 › 三、本年度办理结果 › （一）予以公开 › 自然人”填的是 -3，此处不能是负数。请核对后改正。',
    '“Part 3 › III. Results this year › (1) Disclosed › Natural persons (（一）予以公开 › 自然人)” is -3; it cannot be negative. Check and correct it.',
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
    '“Part 4 › Administrative litigation › Without prior review › Other outcome (未经复议直接起诉 › 其他结果)” is 1.5; it has to be a whole number. Check and correct it.',
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
    '7 cells with no number but “无、—”: “Part 3 › IV. Carried over to the next year › Natural persons (四、结转下年度继续办理 › 自然人)”, “Part 3 › IV. Carried over to the next year › Legal persons or other organisations › Firms (四、结转下年度继续办理 › 法人或其他组织 商业企业)”, “Part 3 › IV. Carried over to the next year › Legal persons or other organisations › Research bodies (四、结转下年度继续办理 › 法人或其他组织 科研机构)”, “Part 3 › IV. Carried over to the next year › Legal persons or other organisations › Public welfare bodies (四、结转下年度继续办理 › 法人或其他组织 社会公益组织)”, “Part 3 › IV. Carried over to the next year › Legal persons or other organisations › Legal service bodies (四、结转下年度继续办理 › 法人或其他组织 法律服务机构)” and others, 7 in all. Check them: write 0 where it is zero, and leave blank what has no data.',
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
    'Part 3, column “Legal persons or other organisations: Others (法人或其他组织 其他)” does not balance: “I. Applications newly received this year (一、本年新收政府信息公开申请数量)” and “II. Applications carried in from the year before (二、上年结转政府信息公开申请数量)” add up to 10; “(7) Total (（七）总计)” and “IV. Carried over to the next year (四、结转下年度继续办理)” add up to 9; the difference is 1. Check these four figures.',
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
    'Part 3, column “Natural persons (自然人)”: the results from “(1) Disclosed (（一）予以公开)” to “(6) Handled otherwise: 3. Others (（六）其他处理 3.其他)” add up to 12, but “(7) Total (（七）总计)” is 15; the difference is 3. Check the results of the column, or correct the total.',
  ],
  [
    'F3.3',
    { figures: row('granted'), part: 'ch3', expected: '275', actual: '258' },
    '第三部分“（一）予以公开”一行：六类申请人之和为 275，表中“总计”为 258，相差 17。请核对该行各数，或改正总计。',
    'Part 3, row “(1) Disclosed (（一）予以公开)”: the six kinds of applicants add up to 275, but “Total (总计)” is 258; the difference is 17. Check the figures of the row, or correct the total.',
  ],
  [
    'F3.3',
    { figures: row('denied.safety_stability'), part: 'ch3', expected: '1', actual: '0' },
    '第三部分“（三）不予公开 3.危及“三安全一稳定””一行：六类申请人之和为 1，表中“总计”为 0，相差 1。请核对该行各数，或改正总计。',
    'Part 3, row “(3) Not disclosed: 3. Endangers national, public or economic security, or social stability (（三）不予公开 3.危及“三安全一稳定”)”: the six kinds of applicants add up to 1, but “Total (总计)” is 0; the difference is 1. Check the figures of the row, or correct the total.',
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
    'Part 4, “Administrative review (行政复议)”: Upheld (结果维持), Corrected (结果纠正), Other outcome (其他结果), Pending (尚未审结) add up to 11, but “Total (总计)” is 0; the difference is 11. Check the figures, or correct the total.',
  ],
  [
    'X1',
    { figures: ['ch3.carried_in.natural_person'], part: 'ch3', expected: '3', actual: '2' },
    '第三部分“二、上年结转政府信息公开申请数量”的“自然人”为 2，上一年年报同一列“四、结转下年度继续办理”为 3，相差 1。' +
      '请核对两年的数；确有原因的，请说明。',
    'Part 3, “II. Applications carried in from the year before (二、上年结转政府信息公开申请数量)”, “Natural persons (自然人)” is 2; in the report of the year before “IV. Carried over to the next year (四、结转下年度继续办理)” of the same column is 3; the difference is 1. Check the figures of both years; if there is a reason, explain it.',
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
    'Part 2, “Administrative normative documents (行政规范性文件)”: 698 in force the year before, plus 77 issued this year, minus 132 repealed this year, make 643; but “In force now (现行有效件数)” is 470; the difference is 173. Check them; if documents were cleared out or are counted otherwise now, explain it.',
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
    "Part 2, “Rules (规章)”: “Disclosed in all (对外公开总数量)” of the year before, 5, plus “Newly disclosed this year (本年新公开数量)” of this year, 1, make 6; this year's table says 8; the difference is 2. Check the figures of both years; if there is a reason, explain it.",
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
    "Part 2, “Administrative fees (行政事业性收费)”: “Items in the year before (上一年项目数量)” of the year before, 9, plus “Change this year (本年增/减)” of the year before, -2, make 7; this year's table says 9; the difference is 2. Check the figures of both years; if there is a reason, explain it.",
    '2019',
  ],
  [
    'D1.TITLE_YEAR',
    { part: 'front', params: { year: 2023, printed: 2022 } },
    '标题写的是 2022 年，本年报是 2023 年的。请改正标题。',
    'The title says 2022; this is the report of 2023. Correct the title.',
  ],
  [
    'D1.TITLE_YEAR',
    { part: 'front', params: { year: 2023, printed: '' } },
    '标题没有写年份，本年报是 2023 年的。请改正标题。',
    'The title does not say the year; this is the report of 2023. Correct the title.',
  ],
  [
    'D1.PERIOD',
    { part: 'ch1', params: { year: 2020, printed: '截至2020年12月28日' } },
    '第一部分“总体情况”写的数据统计期限是“截至2020年12月28日”，应为 2020 年 1 月 1 日至 2020 年 12 月 31 日。' +
      '请改正；数据确未统计到年底的，请补齐后再填。',
    'Part 1, Overview (总体情况): the text says that the data are of the period “截至2020年12月28日”; it should be 2020-01-01 to 2020-12-31. Correct it; if the data do not reach the end of the year, complete them first.',
  ],
  [
    'D1.SIGNED_YEAR',
    { part: 'ch6', params: { year: 2024, printed: '2023年1月17日' } },
    '落款日期是“2023年1月17日”，年度报告应在次年即 2024 年作出。请核对落款日期和年份。',
    'The date of signing is “2023年1月17日”; an annual report is made the year after, in 2024. Check that date and the year of the report.',
  ],
  [
    'D1.LATE',
    { params: { publishedOn: '2024-02-01', deadline: '2024-01-31', scope: 'OWN' } },
    '本机关年报应在 2024年1月31日前公布，公布日期是 2024年2月1日，已逾期。公布后将标明逾期，请尽快办理。',
    'As the report of one organ it was due on 2024-01-31 and is published on 2024-02-01: too late. It will be marked as late; publish it as soon as possible.',
  ],
  [
    'D2.CHAPTER_MISSING',
    { part: 'ch5' },
    '缺少第五部分“存在的主要问题及改进情况”，或者该部分没有内容。请补写。',
    'Part 5, Main problems and improvements (存在的主要问题及改进情况) is missing or empty. Write it.',
  ],
  [
    'D2.HEADING',
    { part: 'ch5', params: { printed: '存在的主要问题及整改措施' } },
    '第五部分“存在的主要问题及改进情况”的标题写成了“存在的主要问题及整改措施”，与规定格式不一致。请改为“存在的主要问题及改进情况”。',
    'Part 5: the heading is “存在的主要问题及整改措施”, not the one of the form. Change it to “存在的主要问题及改进情况”.',
  ],
  [
    'D2.SUBHEADING',
    { part: 'ch1', params: { missing: '依申请公开、监督保障' } },
    '第一部分“总体情况”没有找到小标题：依申请公开、监督保障。请按规定格式逐项写明。',
    'Part 1, Overview (总体情况): sub-headings were not found: Disclosure on application (依申请公开), Supervision and support (监督保障). Write under each of them.',
  ],
  [
    'D2.TOO_LONG',
    { part: 'ch1', params: { characters: 1553, limit: 1000 } },
    '第一部分“总体情况”有 1553 字，原则上不超过 1000 字。请精简。',
    'Part 1, Overview (总体情况) has 1553 characters; it should not have more than 1000. Shorten it.',
  ],
  [
    'D2.EMPTY',
    { part: 'ch5', params: { characters: 2, least: 50 } },
    '第五部分“存在的主要问题及改进情况”只有 2 字，不足 50 字。请写明本年度的具体问题、上年问题的改进情况和改进措施。',
    'Part 5, Main problems and improvements (存在的主要问题及改进情况) has only 2 characters, fewer than 50. Write which problems there were this year, what became of those of the year before, and what will be done.',
  ],
  [
    'D2.EMPTY',
    { part: 'ch1', params: { characters: 0, least: 1 } },
    '第一部分“总体情况”只有标题，没有内容。请补写。',
    'Part 1, Overview (总体情况) has a heading and nothing under it. Write it.',
  ],
  [
    'D2.FEE_NOT_STATED',
    { part: 'ch6' },
    '第六部分“其他需要报告的事项”没有写明信息处理费的收取情况。请补写，未收取的写明“未收取信息处理费”。',
    'Part 6, Other matters to report (其他需要报告的事项) does not say whether information processing fees were charged. Add it; if none were, write “未收取信息处理费”.',
  ],
  [
    'D3',
    { part: 'ch5', params: { percent: 87, limit: 60 } },
    '第五部分“存在的主要问题及改进情况”有 87% 的文字与上一年年报相同（达到 60% 即提请注意）。请按本年度实际情况改写，或者说明原因。',
    'Part 5, Main problems and improvements (存在的主要问题及改进情况): 87% of the text is the same as in the report of the year before (told from 60% on). Write what this year was like, or explain why it is the same.',
  ],
  [
    'MIXED_FORM',
    { figures: ['ch3.other.natural_person', 'ch3.other.total'], part: 'ch3' },
    '“（六）其他处理”仍按 2019 年格式填成一行（“第三部分 › 三、本年度办理结果 › （六）其他处理 › 自然人”、' +
      '“第三部分 › 三、本年度办理结果 › （六）其他处理 › 总计”），已按原样计入，不作拆分。请尽可能按现行格式分三行填写。',
    '“(6) Handled otherwise (（六）其他处理)” is one row as in the form of 2019 (“Part 3 › III. Results this year › (6) Handled otherwise › Natural persons (（六）其他处理 › 自然人)”, “Part 3 › III. Results this year › (6) Handled otherwise › Total (（六）其他处理 › 总计)”). It is counted as it is and not divided. If you can, fill in the three rows of the present form.',
  ],
  [
    'FORM_NOT_IN_FORCE',
    { params: { form: '2019', inForce: '2021', year: 2022 } },
    '2022 年的年报应使用2021年格式，本年报使用的是2019年格式。请改用应使用的格式，或者说明原因。',
    'The form for 2022 is “Form of 2021”; this report is on “Form of 2019”. Change to that form, or explain why not.',
  ],
  [
    'UNIT_NOT_STATED',
    { figures: ['ch2.art20_9.centralized_procurement.total_amount'], part: 'ch2', actual: '1734276' },
    '“第二部分 › 第二十条第（九）项 › 政府集中采购 › 采购总金额”为 1734276，没有注明金额单位。请选择元或万元。',
    '“Part 2 › Article 20, item 9 › Centralised government procurement › Procurement, total amount (政府集中采购 › 采购总金额)” is 1734276 without a unit. Choose yuan (元) or 10,000 yuan (万元).',
    '2019',
  ],
  [
    'IMPORT.UNCERTAIN',
    { figures: ['ch4.review.upheld'], part: 'ch4', params: { printed: '1O', candidates: '1、10' } },
    '“第四部分 › 行政复议 › 结果维持”在文件中不能确定是哪个数，原文为“1O”（可能是 1、10），没有填入。请对照原文件填写。',
    '“Part 4 › Administrative review › Upheld (行政复议 › 结果维持)”: it is not certain which number the file means; it says “1O” (perhaps 1, 10). Nothing was filled in. Look at the file and fill it in.',
  ],
  [
    'IMPORT.MISSING',
    { figures: ['ch4.review.upheld'], part: 'ch4' },
    '文件中没有找到 1 处数值：“第四部分 › 行政复议 › 结果维持”。请对照原文件补填，确无数据的留空。',
    '1 figure not found in the file: “Part 4 › Administrative review › Upheld (行政复议 › 结果维持)”. Look at the file and fill in what is missing; leave blank what has no data.',
  ],
  [
    'IMPORT.ORGAN_NOT_FOUND',
    {},
    '文件中没有找到填报机关的全称。请在导入时选定机关。',
    'The full name of the reporting organ was not found in the file. Choose the organ as you import.',
  ],
  [
    'X4',
    { part: 'annex', params: { rows: '申请总数（5+2=7，表中8）', count: 1 } },
    '附表有 1 行的累计数不等于上一年累计数加本年数：申请总数（5+2=7，表中8）。请核对两年的表；确有原因的，请说明。',
    'In 1 row of the annex the running total is not the total of the year before plus the number of this year: “申请总数（5+2=7，表中8）”. Check the tables of both years; if there is a reason, explain it.',
  ],
  [
    'D3.SIBLING',
    { part: 'ch1', params: { percent: 81, limit: 60, sibling: '示例市教育局' } },
    '第一部分“总体情况”有 81% 的文字与“示例市教育局”的年报相同（达到 60% 即提请注意）。请按本机关实际情况改写，或者说明原因。',
    'Part 1, Overview (总体情况): 81% of the text is the same as in the report of “示例市教育局” (told from 60% on). Write what it was like in your organ, or explain why it is the same.',
  ],
  [
    'D4.OTHER_RESULTS',
    { part: 'ch3', params: { percent: '40', limit: 20, other: '14', handled: '35' } },
    '“（六）其他处理”有 14 件，占办理总数 35 件的 40%，高于 20%，上级可能询问。请逐件核对能否归入其他各项。',
    '“(6) Handled otherwise (（六）其他处理)” is 14 of 35 handled, 40%, more than 20%; the organ above may ask why. Check whether they belong under other results.',
  ],
  [
    'D4.CORRECTED',
    {
      part: 'ch4',
      figures: ['ch4.review.corrected'],
      params: { percent: '30', limit: 20, corrected: '3', decided: '10' },
    },
    '行政复议审结 10 件，其中结果纠正 3 件，占 30%，高于 20%。请核对；数据无误的，宜在第五部分写明原因和改进措施。',
    'Administrative review (行政复议): of 10 decided 3 were corrected, 30%, more than 20%. Check the figures; if they are right, write the reasons and what will be done in part 5.',
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
    'Part 1, Overview (总体情况): the text says “予以公开258件”; in the tables “Part 3 › III. Results this year › (1) Disclosed › Total (（一）予以公开 › 总计)”, “Part 3 › IV. Carried over to the next year › Total (四、结转下年度继续办理 › 总计)” add up to at least 275; the difference is 17. Correct the text or the table; if they count differently, explain how.',
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
    'Part 1, Overview (总体情况): the text says “均获维持”, which means 7; in the tables “Part 4 › Administrative review › Upheld (行政复议 › 结果维持)” is 5; the difference is 2. Correct the text or the table; if they count differently, explain how.',
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
    'Part 6, Other matters to report (其他需要报告的事项): the text says “收取信息处理费7000元”, that is 0.7 in units of ten thousand yuan. The information processing fee is one of the administrative fees, but “Part 2 › Article 20, item 8 › Administrative fees › Fees this year, in 10,000 yuan (行政事业性收费 › 本年收费金额（单位：万元）)” is only 0.5 in the same unit. Check the amount and its unit (“元” or “万元”); if the fee is missing from the table, add it or explain why.',
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
    'Part 1, Overview (总体情况): the text says “公开信息20条”; the 3 numbers listed after it add up to 19 “条” (12+5+2), not 20 “条”; the difference is 1. Check the total and the numbers listed.',
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
    'Part 1, Overview (总体情况): the text says “其中网站42条”, 58.15% of the whole; of “81条” it is 51.85%. Check both numbers and the percentage.',
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
    'Part 1, Overview (总体情况): the text says “新收申请10件，同比增长20%”, a change of 20%; the report of the year before says 8 and this one 10, a change of 25%. Check them; if figures of the year before were corrected, explain it.',
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
    '“Part 3 › III. Results this year › (1) Disclosed › Natural persons (（一）予以公开 › 自然人)”: the sum of 2 reports is 5, but the aggregate says 6; the difference is 1. The reports of 1 more organ are not counted. Check the aggregate and the reports, or explain why they differ.',
  ],
  [
    'IMPORT.YEAR_NOT_FOUND',
    {},
    '文件中没有找到年报的年份。请在导入时填写年份。',
    'The year of the report was not found in the file. Fill in the year as you import.',
  ],
  [
    'IMPORT.YEARS_DIFFER',
    { params: { title: 2023, signed: 2022 } },
    '文件中各处所写的年份不一致：标题为 2023 年，按落款推算为 2022 年。请核对年报属于哪一年，并改正写错之处。',
    'The file names different years: in the title 2023, by the date of signing 2022. Find out which year the report is of, and correct what is wrong.',
  ],
  [
    'IMPORT.SCOPE_ASSUMED',
    { params: { scope: 'AGGREGATE' } },
    '文件没有写明是本机关年报还是汇总年报，暂按汇总年报处理。请核对后选定。',
    'The file does not say whether it is the report of one organ or an aggregate; it is taken for an aggregate report. Check it and choose.',
  ],
  [
    'IMPORT.CHAPTER_MISNUMBERED',
    { part: 'ch5', params: { chapter: '五', printed: 3 } },
    '文件中第五部分“存在的主要问题及改进情况”的序号有误，写作“三”，已按标题认定。请核对各部分的序号。',
    'Part 5, Main problems and improvements (存在的主要问题及改进情况) has a wrong number in the file, “三”; it was recognised by its heading. Check the numbers of all parts.',
  ],
  [
    'IMPORT.CHAPTER_MISSING',
    { part: 'ch6' },
    '文件中没有找到第六部分“其他需要报告的事项”。请对照原文件补写。',
    'Part 6, Other matters to report (其他需要报告的事项) was not found in the file. Look at the file and write it.',
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
    'A label in the file is wrong: it says “2.其他法律行政止公开”. It was taken for “Part 3 › III. Results this year › (3) Not disclosed › 2. Prohibited by other laws or administrative regulations › Natural persons (（三）不予公开 2.其他法律行政法规禁止公开 › 自然人)”. Check the figures under it.',
  ],
  [
    'IMPORT.LABEL_CORRECTED',
    { part: 'ch4', params: { printed: '行政法复议', label: '行政复议' } },
    '文件中的栏目名称有误，写作“行政法复议”，已按规定格式认定为“行政复议”。请核对该栏数值。',
    'A label in the file is wrong: it says “行政法复议”. It was taken for “Administrative review (行政复议)”. Check the figures under it.',
  ],
  [
    'IMPORT.NO_TABLE',
    {},
    '文件中没有找到统计表，只导入了文字，没有填入任何数值。原文件有表的，请换用可编辑的文件重新导入。',
    'No table was found in the file: only the text was imported, and no figure. If the original has tables, import it again from a file that can be edited.',
  ],
];
