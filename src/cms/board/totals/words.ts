import { words } from '../../shell/words.ts';

export const totalsTexts = words({
  zh: {
    title: '实时汇总',
    basis: {
      OWN: '已公布的本机关年报合计（含所辖各级）',
      AGGREGATE: '下一级已公布的汇总年报合计',
    },
    published: (published: number, called: number) => `已公布 ${published} / ${called}`,
    progress: (published: number, called: number) => `应报 ${called} 份，已公布 ${published} 份`,
    late: (late: number) => `其中逾期公布 ${late}`,
    none: '还没有公布的年报，公布后这里显示合计数。',
    noTables: '这一年度的年报没有统一的统计表，不能合计。',
    figures: {
      received: '新收申请',
      carriedIn: '上年结转',
      handled: '办理结果总计',
      carriedOut: '结转下年',
      review: '行政复议',
      litigation: '行政诉讼',
    },
  },
  en: {
    title: 'Live totals',
    basis: {
      OWN: 'Sum of the own reports in public (the whole subtree)',
      AGGREGATE: 'Sum of the aggregates in public of the organs directly below',
    },
    published: (published: number, called: number) => `${published} / ${called} published`,
    progress: (published: number, called: number) => `${published} of ${called} reports are published`,
    late: (late: number) => `${late} of them late`,
    none: 'Nothing is public yet.',
    noTables: 'Reports of this year have no common tables.',
    figures: {
      received: 'New applications',
      carriedIn: 'Carried in',
      handled: 'Handled',
      carriedOut: 'Carried out',
      review: 'Administrative review',
      litigation: 'Litigation',
    },
  },
});
