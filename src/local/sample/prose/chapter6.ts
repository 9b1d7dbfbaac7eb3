import { say, type Sentence, type Voice } from './voice.ts';

/** Chapter 6, signed by the organ on a day (China date `YYYY-MM-DD`). */
export function chapter6(voice: Voice, signedOn: string): string {
  const [year, month, day] = signedOn.split('-').map(Number);
  return [
    ...(voice.edition === '2021' ? [feeSentence(voice)] : []),
    ...recountSentence(voice),
    say(voice, 'else', voice.scope === 'OWN' ? others : othersAcross),
    voice.organ.name,
    `${year ?? ''}年${month ?? ''}月${day ?? ''}日`,
  ].join('\n');
}

/** 国办公开办函〔2021〕30号 asks for it even when nothing was charged. */
function feeSentence({ numbers: { feeNotices, feesPaid }, self }: Voice): string {
  const basis = '按照《政府信息公开信息处理费管理办法》的规定';
  return feeNotices === 0
    ? `${basis}，本年度${self}未发出收费通知，未收取信息处理费。`
    : `${basis}，本年度${self}发出收费通知${feeNotices}件，实际收取信息处理费${feesPaid}元。`;
}

function recountSentence({ numbers: { recounted }, self }: Voice): readonly string[] {
  if (recounted === 0) return [];
  const change = recounted < 0 ? `减少${-recounted}件` : `增加${recounted}件`;
  return [
    `本年度开展规范性文件全面清理，按照清理后的统计口径，${self}现行有效件数另行${change}，因此与上年现行有效件数加本年制发件数、减本年废止件数的结果不一致。`,
  ];
}

const others: readonly Sentence[] = [
  () => '本年度没有其他需要报告的事项。',
  ({ self }) => `${self}年度政务公开工作要点各项任务已经完成，落实情况另行公布。`,
  () => '公共企事业单位信息公开的指导监督工作按照职责分工推进，无其他需要说明的事项。',
];

const othersAcross: readonly Sentence[] = [
  ({ region }) => `本报告汇总${region}各级行政机关数据，各单位年度报告可以在政府信息公开专栏查阅。`,
  ({ region }) => `${region}政务公开工作要点落实情况已经公布；个别单位未按期报送的，其数据未计入本报告。`,
  () => '本报告的统计数据由各单位报送并经逐级审核，数据更正情况将在专栏公告。',
];
