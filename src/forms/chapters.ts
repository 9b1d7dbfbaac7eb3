import type { Chapter } from './form.ts';

/** The six chapters, the same in both editions but for one sub-heading of chapter 1. */
export function statutoryChapters(platformSubheading: string): readonly Chapter[] {
  return [
    {
      id: 'ch1',
      numeral: '一',
      heading: '总体情况',
      subheadings: ['主动公开', '依申请公开', '政府信息管理', platformSubheading, '监督保障'],
      table: null,
    },
    chapter('ch2', '二', '主动公开政府信息情况', 'ch2'),
    chapter('ch3', '三', '收到和处理政府信息公开申请情况', 'ch3'),
    chapter('ch4', '四', '政府信息公开行政复议、行政诉讼情况', 'ch4'),
    chapter('ch5', '五', '存在的主要问题及改进情况', null),
    chapter('ch6', '六', '其他需要报告的事项', null),
  ];
}

function chapter(id: Chapter['id'], numeral: string, heading: string, table: Chapter['table']): Chapter {
  return { id, numeral, heading, subheadings: [], table };
}
