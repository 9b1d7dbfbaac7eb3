import type { PublicLife, PublicStep } from '../../report/publication.ts';
import { instantText } from './dates.ts';
import { scopeNames } from './names.ts';

export function feedTitle(name: string | null, below: boolean): string {
  return `${name ?? ''}政府信息公开工作年度报告${name !== null && below ? '（含下级机关）' : ''}`;
}

export function feedEntryWords(
  life: PublicLife,
  { at, note }: PublicStep,
  corrects: boolean,
): { readonly title: string; readonly text: string } {
  const withdrawn = life.state === 'WITHDRAWN';
  const { organName, report } = life;
  const what = `${report.year}年政府信息公开工作年度报告（${scopeNames[report.scope]}）`;
  const sentences = [
    `${organName}于${instantText(at)}${corrects ? '更正' : '公布'}了${what}。`,
    ...(note === null ? [] : [`${corrects ? '更正说明' : '说明'}：${note}`]),
    ...(withdrawn ? [`该年报已于${instantText(life.publishedAt)}撤回${because(life.note)}`] : []),
  ];
  return {
    title: life.title + (corrects ? '（更正）' : '') + (withdrawn ? '（已撤回）' : ''),
    text: sentences.join('\n'),
  };
}

function because(note: string | null): string {
  return note === null ? '。' : `：${note}`;
}
