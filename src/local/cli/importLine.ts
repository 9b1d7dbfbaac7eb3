import type { ImportedReport } from '../../documents/importedReport.ts';
import { formOf } from '../../forms/forms.ts';
import { zh } from '../../messages/zh.ts';
import type { Issue } from '../../report/issue.ts';

/** One file as one line of JSON. Its member names are public. */
export function importLine(file: string, imported: ImportedReport, issues: readonly Issue[]): string {
  const form = formOf(imported.form);
  return JSON.stringify({
    file,
    organ: imported.organ,
    year: imported.year,
    scope: imported.scope === null ? null : imported.scope.toLowerCase(),
    form: imported.form,
    figures: Object.fromEntries(
      Object.entries(imported.figures).map(([key, { value, unit, printed, certainty }]) => [
        key,
        { value, unit, printed, certainty },
      ]),
    ),
    chapters: imported.chapters,
    tables: imported.tables.map(({ columns, rows }) => ({ columns, rows })),
    issues: issues.map((issue) => ({
      code: issue.code,
      severity: issue.severity,
      figures: issue.figures,
      message: zh.issue(issue, form),
    })),
  });
}

const GAP = '\u3000';

/** The same for a person. */
export function importSummary(file: string, imported: ImportedReport, issues: readonly Issue[]): string {
  const form = formOf(imported.form);
  const figures = Object.values(imported.figures);
  const count = (certainty: string) => figures.filter((figure) => figure.certainty === certainty).length;
  return [
    file,
    `  机关：${imported.organ ?? '未能识别'}${GAP}年度：${imported.year ?? '未能识别'}${GAP}` +
      `范围：${imported.scope === null ? '未能识别' : zh.scopes[imported.scope]}${GAP}格式：${form.name}`,
    `  数字：确定 ${count('certain')}，待核对 ${count('uncertain')}，缺 ${count('missing')}${GAP}` +
      `章节：${imported.chapters.length}${GAP}地方表：${imported.tables.length}`,
    ...issues.map((issue) => `  [${zh.severities[issue.severity]}] ${issue.code} ${zh.issue(issue, form)}`),
  ].join('\n');
}
