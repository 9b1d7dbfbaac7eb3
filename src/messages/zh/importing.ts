import type { Form } from '../../forms/form.ts';
import type { Issue, IssueCode } from '../../report/issue.ts';
import { figureList } from './figures.ts';
import { scopeName } from './names.ts';
import { partName } from './parts.ts';

const NUMERALS = ' 一二三四五六七八九';

type ImportCode = Extract<IssueCode, `IMPORT.${string}`>;

/**
 * What reading a file found. Params, all optional: `printed` is what stands in the file (for a chapter the
 * numeral, as a number), `label` what it was taken for, `candidates` the possible readings joined by `、`, `scope` the one assumed, `title`,
 * `period` and `signed` the report years that these places say.
 */
export const importSentences = {
  'IMPORT.UNCERTAIN': ({ figures, params }, form) =>
    `${figureList(form, figures)}在文件中不能确定是哪个数${quoted(params, 'printed', '，原文为')}${candidates(params)}，` +
    '没有填入。请对照原文件填写。',
  'IMPORT.MISSING': ({ figures }, form) =>
    `文件中没有找到 ${figures.length} 处数值：${figureList(form, figures)}。请对照原文件补填，确无数据的留空。`,
  'IMPORT.ORGAN_NOT_FOUND': () => '文件中没有找到填报机关的全称。请在导入时选定机关。',
  'IMPORT.YEAR_NOT_FOUND': () => '文件中没有找到年报的年份。请在导入时填写年份。',
  'IMPORT.YEARS_DIFFER': ({ params }) =>
    `文件中各处所写的年份不一致${foundYears(params)}。请核对年报属于哪一年，并改正写错之处。`,
  'IMPORT.SCOPE_ASSUMED': ({ params }) =>
    `文件没有写明是本机关年报还是汇总年报${assumedScope(params)}。请核对后选定。`,
  'IMPORT.CHAPTER_MISNUMBERED': ({ part, params }, form) =>
    `文件中${partName(form, part)}的序号有误${printedNumeral(params)}，已按标题认定。请核对各部分的序号。`,
  'IMPORT.CHAPTER_MISSING': ({ part }, form) => `文件中没有找到${partName(form, part)}。请对照原文件补写。`,
  'IMPORT.LABEL_CORRECTED': ({ figures, params }, form) =>
    `文件中的栏目名称有误${quoted(params, 'printed', '，写作')}，已按规定格式认定${correctedTo(params, figures, form)}。请核对该栏数值。`,
  'IMPORT.NO_TABLE': () =>
    '文件中没有找到统计表，只导入了文字，没有填入任何数值。原文件有表的，请换用可编辑的文件重新导入。',
} as const satisfies Record<ImportCode, (issue: Issue, form: Form) => string>;

function quoted(params: Issue['params'], name: string, lead: string): string {
  const text = params[name];
  return text === undefined || text === '' ? '' : `${lead}“${text}”`;
}

function foundYears(params: Issue['params']): string {
  const found = Object.entries(yearPlaces).flatMap(([name, place]) =>
    params[name] === undefined ? [] : [`${place} ${params[name]} 年`],
  );
  return found.length === 0 ? '' : `：${found.join('，')}`;
}

const yearPlaces = { title: '标题为', period: '统计期限为', signed: '按落款推算为' } as const;

function printedNumeral(params: Issue['params']): string {
  const numeral = NUMERALS.charAt(Number(params['printed'] ?? 0));
  return numeral.trim() === '' ? '' : `，写作“${numeral}”`;
}

function candidates(params: Issue['params']): string {
  const text = params['candidates'];
  return text === undefined || text === '' ? '' : `（可能是 ${text}）`;
}

function assumedScope(params: Issue['params']): string {
  const scope = scopeName(String(params['scope'] ?? ''));
  return scope === '' ? '' : `，暂按${scope}年报处理`;
}

function correctedTo(params: Issue['params'], figures: Issue['figures'], form: Form): string {
  const label = quoted(params, 'label', '为');
  return label === '' && figures.length > 0 ? `为${figureList(form, figures)}` : label;
}
