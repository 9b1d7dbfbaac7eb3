import type { Metadata } from '../blocks.ts';

const SUFFIX =
  /(?:人民政府|政府|管委会|管理委员会|委员会|委|局|厅|办公室|办公厅|办|署|院|站|中心|大队|支队|总队|所|街道办事处|街道|乡|镇|区|县|市|省|自治州|州|盟|旗|公司|会|馆|社)$/;
const REGION = /(?:省|市|县|区|州|盟|旗)$/;
const OFFICE = /(?:办公室|办公厅|办)$/;

/** A city or province named after a word that no name of one holds, and what follows it. */
const AREA =
  /(?<=^|[由与和及向对经据，。、；：（“])([^由与和及向对经据，。、；：（“\s]{2,9}?[省市州盟])(?=(.{0,40}))/gmu;

/** Where an organ can be named, strongest first. */
export interface OrganSources {
  readonly title: string;
  readonly metadata: readonly Metadata[];
  /** The last lines of the report. */
  readonly closing: readonly string[];
  /** All of its prose. */
  readonly prose: string;
}

/**
 * The organ that reports, by its most complete name among the title, the line that names the publisher and the
 * signature, as long as they are names of the same organ. null where none is named.
 */
export function findOrgan(sources: OrganSources): string | null {
  const titled = titleOrgan(sources.title);
  const signed = signature(sources.closing);
  const published = named(sources.metadata, /^发布机构$|^发文机关$|^发布单位$|^公开主体$/);
  const origin = named(sources.metadata, /^来源$|^信息来源$|^ContentSource$/i);
  if (titled === '') return published ?? signed ?? origin;
  const region = REGION.test(titled);
  const others = [published, signed, origin].filter((each) => each !== null);
  const names = others.map((name) =>
    region && name.length > titled.length ? name.replace(OFFICE, '') : name,
  );
  const same = names.filter((name) => name.length > titled.length && isShortFor(titled, name));
  const [fullest] = same.sort((a, b) => b.length - a.length);
  return (
    fullest ??
    (region ? governmentOf(titled, sources.prose) : null) ??
    withArea(titled, sources.prose) ??
    titled
  );
}

/** The title without year and fixed words. */
export function titleOrgan(title: string): string {
  const plain = title
    .replace(/\s/g, '')
    .replace(/[（(][^（）()]*[)）]$/, '')
    .replace(/^[【[][^】\]]{1,12}[】\]]/, '')
    .replace(/^关于(?:发布|公布|公开)?/, '');
  const cut = plain.search(/(?:政府)?信息公开|政务公开/);
  const front = (cut === -1 ? '' : plain.slice(0, cut))
    .replace(/(?:20\d\d|二[〇○零OＯ0][〇○零OＯ0一二三四五六七八九]{2})年?度?/g, '')
    .replace(/^[《“"]|(?:关于(?:发布|公布|公开)?|[的·：:])$/g, '')
    .replace(/人民$/, '人民政府');
  return front.length >= 2 && front.length <= 40 ? front : '';
}

/** 科委 is short for 科学技术委员会: every character of it comes there, in order, and both end alike or in 会. */
function isShortFor(short: string, full: string): boolean {
  let at = 0;
  for (const char of full) if (char === short[at]) at += 1;
  return at === short.length;
}

/** The government or committee of an area, where the prose names it. */
function governmentOf(region: string, prose: string): string | null {
  const at = ['人民政府', '管委会', '管理委员会']
    .map((kind) => ({ name: region + kind, index: prose.indexOf(region + kind) }))
    .filter(({ index }) => index !== -1)
    .sort((a, b) => a.index - b.index)[0];
  return at?.name ?? null;
}

/** 洪泽区人民政府 with the one city or province that the prose puts before it: 淮安市洪泽区人民政府. */
function withArea(titled: string, prose: string): string | null {
  const [place] = /^.{1,7}?[市区县旗]/.exec(titled) ?? [];
  if (place === undefined) return null;
  const named = prose.matchAll(AREA);
  const areas = [...named].filter(([, , after]) => after?.startsWith(titled)).map(([, area]) => area!);
  return new Set(areas).size === 1 ? areas[0]! + titled : null;
}

function named(metadata: readonly Metadata[], names: RegExp): string | null {
  const found = metadata.find(({ name, value }) => names.test(name) && isOrgan(value));
  return found?.value.replace(/\s/g, '') ?? null;
}

/** The line above the date at the end, or the name before the date on one line. */
function signature(closing: readonly string[]): string | null {
  const date = /(?:20\d\d|二[〇○零OＯ0].{2})年.{1,3}月.{1,3}日?$/;
  const lines = closing.map((line) => line.replace(/\s/g, ''));
  const at = lines.findLastIndex((line) => date.test(line) && line.length <= 50);
  if (at === -1) return null;
  const own = lines[at]!.replace(date, '');
  const name = own === '' ? (lines[at - 1] ?? '') : own;
  return isOrgan(name) ? name : null;
}

function isOrgan(text: string): boolean {
  const plain = text.replace(/\s/g, '');
  return (
    plain.length >= 3 && plain.length <= 40 && /^[\u4e00-\u9fff（）()]+$/.test(plain) && SUFFIX.test(plain)
  );
}
