import type { Form } from '../../forms/form.ts';
import type { Issue, IssueCode } from '../../report/issue.ts';
import { dateText } from './dates.ts';
import { figureLabel, figureList } from './figures.ts';
import { importSentences } from './importing.ts';
import { editionName, scopeName } from './names.ts';
import {
  feeAmountSentence,
  narrativeChangeSentence,
  narrativeFigureSentence,
  narrativeShareSentence,
  narrativeSumSentence,
} from './narrative.ts';
import { headingOf, partName } from './parts.ts';
import {
  applicantsSentence,
  balanceSentence,
  difference,
  proceedingsSentence,
  resultsSentence,
} from './sums.ts';
import { carriedOverSentence, disclosuresContinuedSentence, documentsInForceSentence } from './years.ts';

export type Sentence = (issue: Issue, form: Form) => string;

/** One or two Chinese sentences: what is wrong, where, and what to do. `form` is the form of the report. */
export function issueMessage(issue: Issue, form: Form): string {
  return sentences[issue.code](issue, form);
}

const sentences = {
  N1: numberSentence,
  'F3.1': balanceSentence,
  'F3.2': resultsSentence,
  'F3.3': applicantsSentence,
  'F4.1': proceedingsSentence,
  X1: carriedOverSentence,
  X2: documentsInForceSentence,
  X3: disclosuresContinuedSentence,
  X4: ({ params }) =>
    `附表有 ${param(params, 'count')} 行的累计数不等于上一年累计数加本年数：${param(params, 'rows')}。` +
    '请核对两年的表；确有原因的，请说明。',
  'D1.TITLE_YEAR': ({ params }) => {
    const printed = param(params, 'printed');
    const fault = printed ? `标题写的是 ${printed} 年` : '标题没有写年份';
    return `${fault}，本年报是 ${param(params, 'year')} 年的。请改正标题。`;
  },
  'D1.PERIOD': ({ part, params }, form) => {
    const year = param(params, 'year');
    return (
      `${partName(form, part)}写的数据统计期限是“${param(params, 'printed')}”，` +
      `应为 ${year} 年 1 月 1 日至 ${year} 年 12 月 31 日。请改正；数据确未统计到年底的，请补齐后再填。`
    );
  },
  'D1.SIGNED_YEAR': ({ params }) =>
    `落款日期是“${param(params, 'printed')}”，年度报告应在次年即 ${param(params, 'year')} 年作出。请核对落款日期和年份。`,
  'D1.LATE': ({ params }) =>
    `${scopeName(param(params, 'scope'))}年报应在 ${dateText(param(params, 'deadline'))}前公布，` +
    `公布日期是 ${dateText(param(params, 'publishedOn'))}，已逾期。公布后将标明逾期，请尽快办理。`,
  'D2.CHAPTER_MISSING': ({ part }, form) => `缺少${partName(form, part)}，或者该部分没有内容。请补写。`,
  'D2.HEADING': ({ part, params }, form) =>
    `${partName(form, part)}的标题写成了“${param(params, 'printed')}”，与规定格式不一致。请改为“${headingOf(form, part) ?? ''}”。`,
  'D2.SUBHEADING': ({ part, params }, form) =>
    `${partName(form, part)}没有找到小标题：${param(params, 'missing')}。请按规定格式逐项写明。`,
  'D2.TOO_LONG': ({ part, params }, form) =>
    `${partName(form, part)}有 ${param(params, 'characters')} 字，原则上不超过 ${param(params, 'limit')} 字。请精简。`,
  'D2.EMPTY': ({ part, params }, form) =>
    params['characters'] === 0
      ? `${partName(form, part)}只有标题，没有内容。请补写。`
      : `${partName(form, part)}只有 ${param(params, 'characters')} 字，不足 ${param(params, 'least')} 字。` +
        '请写明本年度的具体问题、上年问题的改进情况和改进措施。',
  'D2.FEE_NOT_STATED': ({ part }, form) =>
    `${partName(form, part)}没有写明信息处理费的收取情况。请补写，未收取的写明“未收取信息处理费”。`,
  D3: ({ part, params }, form) =>
    `${partName(form, part)}有 ${param(params, 'percent')}% 的文字与上一年年报相同（达到 ${param(params, 'limit')}% 即提请注意）。` +
    '请按本年度实际情况改写，或者说明原因。',
  'D3.SIBLING': ({ part, params }, form) =>
    `${partName(form, part)}有 ${param(params, 'percent')}% 的文字与“${param(params, 'sibling')}”的年报相同` +
    `（达到 ${param(params, 'limit')}% 即提请注意）。请按本机关实际情况改写，或者说明原因。`,
  'D4.OTHER_RESULTS': ({ params }) =>
    `“（六）其他处理”有 ${param(params, 'other')} 件，占办理总数 ${param(params, 'handled')} 件的 ${param(params, 'percent')}%，` +
    `高于 ${param(params, 'limit')}%，上级可能询问。请逐件核对能否归入其他各项。`,
  'D4.CORRECTED': ({ figures, params }) =>
    `${figures[0]?.startsWith('ch4.review') ? '行政复议' : '行政诉讼'}审结 ${param(params, 'decided')} 件，` +
    `其中结果纠正 ${param(params, 'corrected')} 件，占 ${param(params, 'percent')}%，高于 ${param(params, 'limit')}%。` +
    '请核对；数据无误的，宜在第五部分写明原因和改进措施。',
  T1: narrativeFigureSentence,
  'T1.FEE': feeAmountSentence,
  'T2.SUM': narrativeSumSentence,
  'T2.SHARE': narrativeShareSentence,
  'T2.CHANGE': narrativeChangeSentence,
  R1: ({ figures, expected, actual, params }, form) =>
    `“${figureLabel(form, figures[0] ?? '')}”：${param(params, 'reports')} 份年报之和为 ${expected ?? ''}，` +
    `汇总表中为 ${actual ?? ''}，${difference({ expected, actual })}。` +
    (params['missing'] ? `另有 ${param(params, 'missing')} 个机关的年报未计入。` : '') +
    '请核对汇总数和各单位数据，或者说明原因。',
  MIXED_FORM: ({ figures }, form) =>
    `“（六）其他处理”仍按 2019 年格式填成一行（${figureList(form, figures)}），已按原样计入，不作拆分。` +
    '请尽可能按现行格式分三行填写。',
  FORM_NOT_IN_FORCE: ({ params }) =>
    `${param(params, 'year')} 年的年报应使用${editionName(param(params, 'inForce'))}，` +
    `本年报使用的是${editionName(param(params, 'form'))}。请改用应使用的格式，或者说明原因。`,
  UNIT_NOT_STATED: ({ figures, actual }, form) =>
    `${figureList(form, figures)}为 ${actual ?? ''}，没有注明金额单位。请选择元或万元。`,
  'COMMENTS.OPEN': ({ params }) =>
    `还有 ${param(params, 'count')} 条批注没有处理。请逐条处理，或者向审核人说明。`,
  ...importSentences,
} as const satisfies Record<IssueCode, Sentence>;

function numberSentence({ figures, actual, params }: Issue, form: Form): string {
  const [first = ''] = figures;
  const where = `“${figureLabel(form, first)}”`;
  switch (params['reason']) {
    case 'NEGATIVE':
      return `${where}填的是 ${actual ?? ''}，此处不能是负数。请核对后改正。`;
    case 'NOT_AN_INTEGER':
      return `${where}填的是 ${actual ?? ''}，此处只能填整数。请核对后改正。`;
    default:
      return (
        `有 ${figures.length} 处印的不是数字，而是“${param(params, 'printed')}”：${figureList(form, figures)}。` +
        '请核对：确为零的填 0，没有数据的留空。'
      );
  }
}

function param(params: Issue['params'], name: string): string {
  return String(params[name] ?? '');
}
