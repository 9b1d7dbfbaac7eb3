/**
 * English for what the statutory forms print, beside the Chinese itself. The Chinese is the law; this only helps to read
 * it. Numerals stay, so that a cell is found by either.
 */
export const labels: Readonly<Record<string, string>> = {
  // Chapters and their sub-headings.
  总体情况: 'Overview',
  主动公开政府信息情况: 'Disclosure on own initiative',
  收到和处理政府信息公开申请情况: 'Applications for disclosure received and handled',
  '政府信息公开行政复议、行政诉讼情况': 'Administrative review and administrative litigation over disclosure',
  存在的主要问题及改进情况: 'Main problems and improvements',
  其他需要报告的事项: 'Other matters to report',
  主动公开: 'Disclosure on own initiative',
  依申请公开: 'Disclosure on application',
  政府信息管理: 'Management of government information',
  平台建设: 'Platforms',
  政府信息公开平台建设: 'Platforms for disclosure',
  监督保障: 'Supervision and support',

  // Chapter 2.
  信息内容: 'Information',
  '第二十条第（一）项': 'Article 20, item 1',
  '第二十条第（五）项': 'Article 20, item 5',
  '第二十条第（六）项': 'Article 20, item 6',
  '第二十条第（八）项': 'Article 20, item 8',
  '第二十条第（九）项': 'Article 20, item 9',
  规章: 'Rules',
  规范性文件: 'Normative documents',
  行政规范性文件: 'Administrative normative documents',
  行政许可: 'Administrative licensing',
  其他对外管理服务事项: 'Other services to the public',
  行政处罚: 'Administrative penalties',
  行政强制: 'Administrative compulsion',
  行政事业性收费: 'Administrative fees',
  政府集中采购: 'Centralised government procurement',
  本年制发件数: 'Issued this year',
  本年废止件数: 'Repealed this year',
  现行有效件数: 'In force now',
  本年新制作数量: 'Newly made this year',
  本年新公开数量: 'Newly disclosed this year',
  对外公开总数量: 'Disclosed in all',
  上一年项目数量: 'Items in the year before',
  '本年增/减': 'Change this year',
  处理决定数量: 'Decisions',
  本年处理决定数量: 'Decisions this year',
  '本年收费金额（单位：万元）': 'Fees this year, in 10,000 yuan',
  采购项目数量: 'Procurement items',
  采购总金额: 'Procurement, total amount',

  // Chapter 3.
  '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）':
    '(In each column I and II together are as many as III and IV together)',
  申请人情况: 'Applicants',
  自然人: 'Natural persons',
  法人或其他组织: 'Legal persons or other organisations',
  商业企业: 'Firms',
  科研机构: 'Research bodies',
  社会公益组织: 'Public welfare bodies',
  法律服务机构: 'Legal service bodies',
  其他: 'Others',
  总计: 'Total',
  '一、本年新收政府信息公开申请数量': 'I. Applications newly received this year',
  '二、上年结转政府信息公开申请数量': 'II. Applications carried in from the year before',
  '三、本年度办理结果': 'III. Results this year',
  '（一）予以公开': '(1) Disclosed',
  '（二）部分公开（区分处理的，只计这一情形，不计其他情形）':
    '(2) Disclosed in part (severable applications are counted only here)',
  '（三）不予公开': '(3) Not disclosed',
  '1.属于国家秘密': '1. State secret',
  '2.其他法律行政法规禁止公开': '2. Prohibited by other laws or administrative regulations',
  '3.危及“三安全一稳定”': '3. Endangers national, public or economic security, or social stability',
  '4.保护第三方合法权益': '4. Protects lawful rights of third parties',
  '5.属于三类内部事务信息': '5. Internal affairs (three kinds)',
  '6.属于四类过程性信息': '6. Information of a process (four kinds)',
  '7.属于行政执法案卷': '7. File of administrative enforcement',
  '8.属于行政查询事项': '8. Matter of an administrative inquiry',
  '（四）无法提供': '(4) Cannot be provided',
  '1.本机关不掌握相关政府信息': '1. Not held by this organ',
  '2.没有现成信息需要另行制作': '2. Would have to be made first',
  '3.补正后申请内容仍不明确': '3. Still unclear after supplement',
  '（五）不予处理': '(5) Not processed',
  '1.信访举报投诉类申请': '1. Petition, report or complaint',
  '2.重复申请': '2. Repeated application',
  '3.要求提供公开出版物': '3. Asks for a public publication',
  '4.无正当理由大量反复申请': '4. Excessive repetition without good reason',
  '5.要求行政机关确认或重新出具已获取信息': '5. Asks to confirm or reissue information already obtained',
  '（六）其他处理': '(6) Handled otherwise',
  '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请':
    '1. Not supplemented in time without good reason; no longer handled',
  '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请':
    '2. Fee not paid in time; no longer handled',
  '3.其他': '3. Others',
  '（七）总计': '(7) Total',
  '四、结转下年度继续办理': 'IV. Carried over to the next year',

  // Chapter 4.
  行政复议: 'Administrative review',
  行政诉讼: 'Administrative litigation',
  未经复议直接起诉: 'Without prior review',
  复议后起诉: 'After review',
  结果维持: 'Upheld',
  结果纠正: 'Corrected',
  其他结果: 'Other outcome',
  尚未审结: 'Pending',
};

/** What is printed, in English; as printed where there is no English for it. */
export function labelText(printed: string): string {
  return labels[printed] ?? printed;
}

/** The same with what is printed in parentheses, to find it by. */
export function labelBeside(printed: string): string {
  const english = labels[printed];
  return english === undefined ? printed : `${english} (${printed})`;
}
