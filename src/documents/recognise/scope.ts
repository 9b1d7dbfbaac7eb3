import type { Scope } from '../../report/report.ts';

export interface FoundScope {
  readonly scope: Scope | null;
  /** Only the kind of the organ speaks for it. */
  readonly assumed: boolean;
}

const TOWNSHIP = /(?:镇|乡|街道)(?:人民政府|政府|办事处)?$|街道办$/;
const GOVERNMENT = /(?:人民政府|管委会|管理委员会|省|市|县|区|州|盟|旗|[省市县区州盟旗]政府)$/;
const WHOLE_AREA = /全[省市区县州盟旗]|汇总|我[省市区县州]|各(?:级|县区|区县|乡镇|镇街|有关单位|单位|部门)/;

/** Of the organ itself, or of its whole area; offices and departments always report for themselves. */
export function findScope(organ: string | null, title: string, prose: string): FoundScope {
  if (/本机关|本级机关/.test(title)) return { scope: 'OWN', assumed: false };
  if (organ === null) return { scope: null, assumed: false };
  if (TOWNSHIP.test(organ) || !GOVERNMENT.test(organ)) return { scope: 'OWN', assumed: false };
  return { scope: 'AGGREGATE', assumed: !WHOLE_AREA.test(prose) };
}
