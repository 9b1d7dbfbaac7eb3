import { editionInForce, formOf } from '../../forms/forms.ts';
import type { FigureKey } from '../../forms/figure.ts';
import type { Form } from '../../forms/form.ts';
import { figureKey, type Table } from '../../forms/table.ts';

const words: Readonly<Record<string, string>> = {
  ch1: '主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障各项工作有序开展。',
  ch5:
    '存在政策解读形式单一的问题，已增加图解和在线访谈；上一年答复超期的问题，经完善登记和催办制度，本年度没有再发生。' +
    '下一步将加强业务培训，规范答复格式，提高答复质量，并请公众对公开工作提出意见。',
  ch6: '本年度未收取信息处理费，没有其他需要报告的事项。',
};

/** An annual report as an office would put it on its site: every figure 0 but those given. */
export function reportHtml(
  organName: string,
  year: number,
  figures: Readonly<Record<FigureKey, string>>,
): string {
  const form = formOf(editionInForce(year));
  const chapters = form.chapters.map(({ id, numeral, heading, table }) => {
    const own = form.tables.find((each) => each.id === table);
    return `<h2>${numeral}、${heading}</h2><p>${words[id] ?? ''}</p>${own ? tableHtml(form, own, figures) : ''}`;
  });
  return [
    `<h1>${organName}${year}年政府信息公开工作年度报告</h1>`,
    `<p>本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。</p>`,
    ...chapters,
  ].join('\n');
}

function tableHtml(form: Form, table: Table, figures: Readonly<Record<FigureKey, string>>): string {
  return table.grids
    .map(({ title, corner, columns, rows }) => {
      const head = [corner, ...columns.map((column) => [...column.groups, column.label].join(' '))];
      const lines = rows.map((row) => {
        const values = columns.map(({ id }) => shown(form, figureKey(table.id, row.id, id), figures));
        return `<tr><th>${[...row.groups, row.label].join(' ')}</th>${cells('td', values)}</tr>`;
      });
      return `${title === null ? '' : `<p>${title}</p>`}<table><tr>${cells('th', head)}</tr>${lines.join('')}</table>`;
    })
    .join('\n');
}

/** A computed cell is printed as the sum of what is printed elsewhere. */
function shown(form: Form, key: FigureKey, figures: Readonly<Record<FigureKey, string>>): string {
  const given = figures[key];
  const parts = form.cells.get(key)?.sumOf;
  if (given !== undefined || !parts) return given ?? '0';
  return String(parts.reduce((sum, part) => sum + Number(shown(form, part, figures)), 0));
}

function cells(tag: 'td' | 'th', texts: readonly string[]): string {
  return texts.map((text) => `<${tag}>${text}</${tag}>`).join('');
}
