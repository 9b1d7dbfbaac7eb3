import { halfWidth } from '../../util/halfWidth.ts';
import { withoutRadicals } from './radicals.ts';

/** Only letters, characters and digits, in their ordinary width: what is left to compare labels by. */
export function words(text: string): string {
  return halfWidth(withoutRadicals(text)).replace(/[^\p{L}\p{N}]/gu, '');
}

/** Length of the longest common subsequence. Both texts must be short. */
function commonLength(a: string, b: string): number {
  let previous = new Array<number>(b.length + 1).fill(0);
  for (const char of a) {
    const current = [0];
    for (let j = 1; j <= b.length; j += 1) {
      current.push(b[j - 1] === char ? previous[j - 1]! + 1 : Math.max(previous[j]!, current[j - 1]!));
    }
    previous = current;
  }
  return previous[b.length]!;
}

function sharedCharacters(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let shared = 0;
  for (const char of short) if (long.includes(char)) shared += 1;
  return shared;
}

/** 0 to 1: how much two texts have in common, in order. Texts over 120 characters have nothing in common. */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length > 120 || b.length > 120 || a === '' || b === '') return 0;
  const most = (2 * sharedCharacters(a, b)) / (a.length + b.length);
  // Most texts have too little in common to look closer.
  return most < 0.6 ? most : (2 * commonLength(a, b)) / (a.length + b.length);
}
