import type { Scope } from '../report.ts';

/** Whose report of which year it is: only what is said of these is held against the tables. */
export interface Narrator {
  readonly organName: string;
  readonly year: number;
  readonly scope: Scope;
}

/** How a 汇总 calls what it speaks of, and how an organ calls itself in a report of its own. */
const WHOLE =
  /^(?:全|我)(?:省|市|县|区|州|盟|旗|自治区|自治州|自治县|实验区)(?:各级)?(?:行政机关|政府系统|政府部门|各部门)?/;
const ITSELF =
  /^(?:我|本|全)(?:局|委|厅|办公室|办|署|院|镇|乡|街道|街道办|街道办事处|单位|机关|部门|中心|站|所|社)|^管委会本级/;
/** An office of a government reports what it did in the name of the government. */
const FOR_GOVERNMENT = /^代表(?:本级|[省市县区州])?(?:人民)?政府/;
/** Ends of names of organs, long before short. */
const ORGAN_END =
  /^\p{Script=Han}{1,20}?(?:管理委员会|委员会|人民政府|办公室|办公厅|街道办事处|局|委|厅|署|办|院|镇|乡)/u;

/** What of the start of a clause names the narrator; the empty string where it names nobody, or somebody else. */
export function ownSubject(words: string, { organName, scope }: Narrator): string {
  if (scope === 'AGGREGATE') return WHOLE.exec(words)?.[0] ?? regionOf(words, organName);
  return (ITSELF.exec(words) ?? FOR_GOVERNMENT.exec(words))?.[0] ?? ownName(words, organName);
}

/** 宿迁市 in the 汇总 of 宿迁市人民政府; the government itself is not the level. */
function regionOf(words: string, organName: string): string {
  const region = organName.replace(/(?:人民政府|管理委员会|管委会)$/, '');
  return region.length > 1 &&
    words.startsWith(region) &&
    !/^(?:人民政府|政府|管委会|管理委员会)/.test(words.slice(region.length))
    ? region
    : '';
}

/**
 * The name of the organ or its abbreviation: the same characters in the same order, and the same end, so that 市公安局
 * is not 市公安局城东分局.
 */
function ownName(words: string, organName: string): string {
  if (organName.length > 1 && words.startsWith(organName)) return organName;
  const name = ORGAN_END.exec(words)?.[0] ?? '';
  if (name.length < 3 || !isWithin(name, organName)) return '';
  const sameEnd = organName.endsWith(name.slice(-2));
  return sameEnd || (name.endsWith('委') && organName.endsWith('委员会')) ? name : '';
}

function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const char of short) {
    at = long.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
