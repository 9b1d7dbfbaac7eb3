import { halfWidth } from '../../util/halfWidth.ts';
import type { DirectoryOrgan } from './directory.ts';
import type { Spelling } from './spelling.ts';

export interface Searchable {
  readonly name: string;
  readonly code: string;
  /** Null until the dictionary is there: names and codes are found without it. */
  readonly spelling: Spelling | null;
}

export type SearchableOrgan = DirectoryOrgan & Searchable;

/** As typed, in the form that `rankOf` takes: without blanks and tone marks between syllables. */
export function searchText(typed: string): string {
  return halfWidth(typed).toLowerCase().replaceAll(/[\s']/g, '');
}

/**
 * How well an organ fits what was typed, 0 the best; null: not at all. By name, by code, by pinyin, by initials, or mixed
 * (`qwjyj`, `jiaoyuj`); characters may be left out, as `区` in 青湾教育局.
 */
export function rankOf({ name, code, spelling }: Searchable, text: string): number | null {
  if (text === '') return 0;
  const at = name.indexOf(text);
  if (at !== -1) return at / 100;
  if (code.startsWith(text)) return 1;
  if (code.includes(text)) return 2;
  const signs = Array.from(name);
  const gaps = gapsIn(spelling ?? signs.map((sign) => [sign.toLowerCase()]), signs, text);
  return gaps === null ? null : 3 + gaps;
}

/** Least characters that are skipped between those that spell the text; null: they do not. */
function gapsIn(spelling: Spelling, signs: readonly string[], text: string): number | null {
  const known = new Map<number, number | null>();
  const rest = (from: number, typed: number, begun: boolean): number | null => {
    if (typed === text.length) return 0;
    if (from >= spelling.length) return null;
    const key = (from * 100 + typed) * 2 + (begun ? 1 : 0);
    const found = known.get(key);
    if (found !== undefined) return found;
    let least = plus(rest(from + 1, typed, begun), begun ? 1 : 0.01);
    for (const length of lengths([signs[from] ?? '', ...(spelling[from] ?? [])], text, typed)) {
      least = lesser(least, rest(from + 1, typed + length, true));
    }
    known.set(key, least);
    return least;
  };
  return text.length > 60 ? null : rest(0, 0, false);
}

/** How much of the text a character can stand for: the character itself, or the beginning of one of its readings. */
function lengths(readings: readonly string[], text: string, from: number): ReadonlySet<number> {
  const found = new Set<number>();
  for (const reading of readings) {
    for (
      let length = 1;
      length <= reading.length && reading[length - 1] === text[from + length - 1];
      length += 1
    ) {
      found.add(length);
    }
  }
  return found;
}

function plus(gaps: number | null, more: number): number | null {
  return gaps === null ? null : gaps + more;
}

function lesser(a: number | null, b: number | null): number | null {
  if (a === null) return b;
  return b === null ? a : Math.min(a, b);
}

/** The best of all, at most `most`; equals in the order in which they stand. */
export function bestOf<T extends Searchable>(all: readonly T[], typed: string, most: number): readonly T[] {
  const text = searchText(typed);
  return all
    .flatMap((each) => {
      const rank = rankOf(each, text);
      return rank === null ? [] : [{ each, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ each }) => each);
}
