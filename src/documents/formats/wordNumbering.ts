import { childOf, childrenOf, type Element } from './xml.ts';

/** The labels of paragraphs that Word counts itself, in reading order. */
export interface Numbering {
  /** The label of the next paragraph at that level of that list; empty for bullets and unknown lists. */
  readonly next: (list: string, level: number) => string;
}

interface Level {
  readonly format: string;
  /** `%1、`: where the number of which level stands. */
  readonly pattern: string;
  readonly start: number;
  /** What Word puts between label and text. */
  readonly gap: string;
}

/** A use of an outline, which may begin to count anew. */
interface List {
  readonly outline: string;
  readonly starts: ReadonlyMap<number, number>;
}

const LEVELS = 9;

/** From `word/numbering.xml`. */
export function numberedParagraphs(xml: Element): Numbering {
  const root = childOf(xml, 'numbering');
  const outlines = new Map(
    (root ? childrenOf(root, 'abstractnum') : []).map((each) => [
      each.attribute('abstractnumid') ?? '',
      levelsOf(each),
    ]),
  );
  const lists = new Map(
    (root ? childrenOf(root, 'num') : []).map((each) => [
      each.attribute('numid') ?? '',
      {
        outline: childOf(each, 'abstractnumid')?.attribute('val') ?? '',
        starts: startsOf(each),
      } satisfies List,
    ]),
  );
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return {
    next: (list, level) => {
      const { outline = '', starts } = lists.get(list) ?? {};
      const levels = outlines.get(outline);
      const own = levels?.get(level);
      if (!levels || !own || level >= LEVELS) return '';
      const counted = counts.get(outline) ?? [];
      counts.set(outline, counted);
      const anew = begun.has(`${list} ${level}`) ? undefined : starts?.get(level);
      begun.add(`${list} ${level}`);
      counted[level] = anew ?? (counted[level] ?? own.start - 1) + 1;
      counted.length = level + 1;
      const label = own.pattern.replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        const { format = 'decimal', start = 1 } = levels.get(at) ?? {};
        return numeral(counted[at] ?? start, format);
      });
      return label === '' ? '' : label + own.gap;
    },
  };
}

function levelsOf(outline: Element): ReadonlyMap<number, Level> {
  return new Map(
    childrenOf(outline, 'lvl').map((level) => {
      const value = (name: string) => childOf(level, name)?.attribute('val') ?? '';
      const format = value('numfmt');
      const pattern = format === 'bullet' || format === 'none' ? '' : value('lvltext');
      // After 一、 nothing is needed; after a digit the number that follows would run on.
      const gap = value('suff') === 'nothing' || !/%\d[.．]?$/.test(pattern) ? '' : ' ';
      return [
        Number(level.attribute('ilvl') ?? '0'),
        { format, pattern, start: Number(value('start') || '1'), gap },
      ];
    }),
  );
}

function startsOf(list: Element): ReadonlyMap<number, number> {
  return new Map(
    childrenOf(list, 'lvloverride').flatMap((level) => {
      const start = childOf(level, 'startoverride')?.attribute('val');
      return start === null || start === undefined
        ? []
        : [[Number(level.attribute('ilvl') ?? '0'), Number(start)] as const];
    }),
  );
}

const DIGITS = '〇一二三四五六七八九';

/** Chinese up to ninety-nine, which no list of a report passes; digits else. */
function numeral(value: number, format: string): string {
  if (!/chinese|japanese|ideograph|taiwanese/i.test(format) || value < 1 || value > 99) return String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS.charAt(tens)}十`;
  return ten + (ones === 0 ? '' : DIGITS.charAt(ones));
}
