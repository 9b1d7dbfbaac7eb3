import type { Form } from '../../forms/form.ts';
import { formOf } from '../../forms/forms.ts';
import type { TableId } from '../../forms/table.ts';
import { emptyPart, type Figure, type Part } from '../../report/content.ts';
import { LONGGANG } from './organs.ts';
import type { SampleReport } from './reports.ts';

const PROCUREMENT = 'ch2.art20_9.centralized_procurement';

/** The figures are those that were published: 无 in every cell, but for the procurement, printed without a unit. */
const printedNumbers: Readonly<Record<string, Figure>> = {
  [`${PROCUREMENT}.projects`]: { value: '55' },
  [`${PROCUREMENT}.total_amount`]: { value: '1734276', unit: null },
};

/**
 * A report with the figures of a real one, 深圳市龙岗区建筑工务署 2020; the words are ours. It shows what the 2019 form was
 * filled in with: 无 for zero, and an amount of which nobody can tell whether it is 元 or 万元.
 */
export function longgangReport(): SampleReport {
  const form = formOf('2019');
  return {
    report: { organ: LONGGANG, year: 2020, scope: 'OWN' },
    state: 'PUBLISHED',
    firstPublishedAt: '2021-01-10T02:20:00.000Z',
    content: {
      form: form.edition,
      parts: {
        front: {
          ...emptyPart,
          heading: '深圳市龙岗区建筑工务署2020年政府信息公开工作年度报告',
          text: '本报告的统计数据自2020年1月1日起至2020年12月31日止。文字部分为演示而编写，第二至四部分的数字与原报告一致。',
        },
        ch1: text(overview(form)),
        ch2: table(form, 'ch2'),
        ch3: table(form, 'ch3'),
        ch4: table(form, 'ch4'),
        ch5: text(
          '本年度没有收到政府信息公开申请，经办人员缺少实际办理经验，工程信息的公开时点也不够一致。' +
            '下一年度将开展一次模拟办理演练，并把招标、开工、竣工等节点的公开时限写入项目管理流程。',
        ),
        ch6: text('没有其他需要报告的事项。'),
      },
    },
  };
}

function overview(form: Form): string {
  const paragraphs = [
    '围绕政府投资工程建设，公开项目计划、招标投标和竣工验收等信息，并在区政府网站统一发布。',
    '本年度没有新收政府信息公开申请，也没有上年结转的申请。',
    '工程信息由项目部门提供，经办公室复核和保密审查后发布，过期内容定期清理。',
    '依托区政府网站的部门栏目公开信息，不另建网站。',
    '指定办公室为工作机构，年内组织一次业务学习；没有因政府信息公开引发行政复议和行政诉讼。',
  ];
  const headings = form.chapters.find(({ id }) => id === 'ch1')?.subheadings ?? [];
  return headings
    .map((heading, i) => `（${'一二三四五'[i] ?? ''}）${heading}\n${paragraphs[i] ?? ''}`)
    .join('\n');
}

/** Totals too: what was printed in them stands beside what is computed. */
function table(form: Form, id: TableId): Part {
  const cells = form.tables.find((each) => each.id === id)?.cells ?? [];
  const none: Figure = { value: '0', printed: '无' };
  return {
    ...emptyPart,
    figures: Object.fromEntries(cells.map(({ key }) => [key, printedNumbers[key] ?? none])),
  };
}

function text(written: string): Part {
  return { ...emptyPart, text: written };
}
