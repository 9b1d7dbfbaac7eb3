import { formOf } from '../../../src/forms/forms.ts';
import type { Edition } from '../../../src/forms/form.ts';
import type { FigureKey } from '../../../src/forms/figure.ts';
import { checkReport, type ReportToCheck } from '../../../src/report/checks/checks.ts';
import type { Figure, Figures, Part, PartId, ReportContent } from '../../../src/report/content.ts';
import { emptyPart } from '../../../src/report/content.ts';
import type { Issue, IssueCode } from '../../../src/report/issue.ts';
import type { CheckResult } from '../../../src/report/checks/check.ts';
import type { Decimal } from '../../../src/util/decimal.ts';

export type Values = Readonly<Record<FigureKey, Decimal | null>>;

const CHAPTER_1 = [
  '（一）主动公开方面。全年公开信息二百条。',
  '（二）依申请公开方面。全年按期答复。',
  '（三）政府信息管理方面。清理文件并集中公开。',
  '（四）政府信息公开平台建设方面。改版专栏并补充检索。',
  '（五）监督保障方面。培训两次，考核一次。',
].join('\n');

const CHAPTER_5 =
  '上一年存在公开目录更新不及时的问题，今年已按月核对并全部补齐。今年仍存在政策解读形式单一的问题，' +
  '下一步将由各科室分别制作图解，并由办公室每季度检查一次。';

/** A report on 2023 in the 2021 form that keeps every rule; all figures are 0. */
export function goodContent(edition: Edition = '2021'): ReportContent {
  const year = edition === '2019' ? 2020 : 2023;
  const form = formOf(edition);
  const figures = (chapter: string): Figures =>
    Object.fromEntries(
      [...form.cells.values()]
        .filter(({ table, key, sumOf }) => table === chapter && !sumOf && !isSubstitute(edition, key))
        .map(({ key, column }): [string, Figure] => [
          key,
          column.unit === null ? { value: '0', unit: '元' } : { value: '0' },
        ]),
    );
  return {
    form: edition,
    parts: {
      front: part({
        heading: `示例市档案局${year}年政府信息公开工作年度报告`,
        text: `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
      }),
      ch1: part({ text: CHAPTER_1 }),
      ch2: part({ figures: figures('ch2') }),
      ch3: part({ figures: figures('ch3') }),
      ch4: part({ figures: figures('ch4') }),
      ch5: part({ text: CHAPTER_5 }),
      ch6: part({ text: `${year}年未收取信息处理费。\n示例市档案局\n${year + 1}年1月20日` }),
    },
  };
}

export function part(over: Partial<Part>): Part {
  return { ...emptyPart, ...over };
}

/** The content with another part, or with some members of one replaced. */
export function withPart(content: ReportContent, id: PartId, over: Partial<Part>): ReportContent {
  return { ...content, parts: { ...content.parts, [id]: { ...emptyPart, ...content.parts[id], ...over } } };
}

export function withoutPart(content: ReportContent, id: PartId): ReportContent {
  return {
    ...content,
    parts: Object.fromEntries(Object.entries(content.parts).filter(([each]) => each !== id)),
  };
}

/** The content with other values in some cells, printed totals included; null makes a cell blank. */
export function withValues(content: ReportContent, values: Values): ReportContent {
  return Object.entries(values).reduce((result, [key, value]) => withFigure(result, key, { value }), content);
}

export function withFigure(content: ReportContent, key: FigureKey, figure: Figure): ReportContent {
  const id = key.slice(0, 3) as PartId;
  return withPart(content, id, { figures: { ...content.parts[id]?.figures, [key]: figure } });
}

/** A content of figures alone. */
export function figuresContent(edition: Edition, values: Values): ReportContent {
  return withValues({ form: edition, parts: {} }, values);
}

export function check(content: ReportContent, over: Partial<ReportToCheck> = {}): CheckResult {
  return checkReport({
    report: { organ: 'archive', year: content.form === '2019' ? 2020 : 2023, scope: 'OWN' },
    organName: '示例市档案局',
    content,
    yearBefore: null,
    publishedOn: null,
    ...over,
  });
}

export function issuesOf(
  code: IssueCode,
  content: ReportContent,
  over: Partial<ReportToCheck> = {},
): readonly Issue[] {
  return check(content, over).issues.filter((issue) => issue.code === code);
}

export function notAssessableOf(code: IssueCode, content: ReportContent, over: Partial<ReportToCheck> = {}) {
  return check(content, over).notAssessable.filter((each) => each.code === code);
}

function isSubstitute(edition: Edition, key: FigureKey): boolean {
  return edition === '2021' && key.startsWith('ch3.other.') && key.split('.').length === 3;
}
