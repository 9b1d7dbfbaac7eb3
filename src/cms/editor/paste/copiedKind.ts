import { halfWidth } from '../../../util/halfWidth.ts';

/** `VALUE`: a number, or what people write in the place of one. `WORDS`: anything else that is not blank. */
export type CopiedKind = 'BLANK' | 'VALUE' | 'WORDS';

const NUMBERED_WORDS = /^(?:\d{1,2}[.、]|\(\d{1,2}\))\s*\p{Script=Han}/u;
const NOTHING = /^(?:[-—–−/\\·.*_~〇零无空]+|N\/?A|nil|null)$/i;
const FORMULA_OR_ERROR = /^[=#]/;
const MOST_HAN = 2;

export function copiedKind(text: string): CopiedKind {
  const plain = copiedText(text);
  if (plain === '') return 'BLANK';
  if (NUMBERED_WORDS.test(plain)) return 'WORDS';
  if (NOTHING.test(plain) || FORMULA_OR_ERROR.test(plain)) return 'VALUE';
  const han = plain.match(/\p{Script=Han}/gu)?.length ?? 0;
  return /\d/.test(plain) && han <= MOST_HAN && plain.length <= 40 ? 'VALUE' : 'WORDS';
}

/** In half width, without what cannot be seen. */
export function copiedText(text: string): string {
  return halfWidth(text)
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    .replace(/\u00a0/g, ' ')
    .trim();
}
