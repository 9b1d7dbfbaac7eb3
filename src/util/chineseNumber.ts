const DIGITS = '零一二三四五六七八九';
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** A whole number in Chinese numerals (`一百二十`, `十二`, `两千〇三`, `三万五千`); null for anything else. */
export function readChineseNumber(text: string): number | null {
  const plain = text.replace(/[〇○]/g, '零').replace(/两/g, '二');
  if (!/^[零一二三四五六七八九十百千万亿]+$/.test(plain)) return null;
  return readBelow(plain, '亿', 1e8, (part) => readBelow(part, '万', 1e4, readSection));
}

function readBelow(
  text: string,
  unit: string,
  factor: number,
  read: (part: string) => number | null,
): number | null {
  const parts = text.split(unit);
  if (parts.length > 2) return null;
  const [high = '', low] = parts;
  if (low === undefined) return read(high);
  const above = high === '' ? null : read(high);
  const below = low === '' ? 0 : read(low);
  return above === null || below === null || above === 0 ? null : above * factor + below;
}

/** Below ten thousand. */
function readSection(text: string): number | null {
  let sum = 0;
  let last = Infinity;
  let rest = text;
  while (rest !== '') {
    const match = /^(?:零?([一二三四五六七八九])([十百千])|(十)|零?([一二三四五六七八九])$|零$)/.exec(rest);
    if (!match) return null;
    const [whole, digit, unit, ten, units] = match;
    const factor = ten ? 10 : unit ? (SMALL[unit] ?? 1) : 1;
    // 十二 is twelve; 二百十二 is not written so.
    if (factor >= last || (ten && rest !== text)) return null;
    sum += ten ? 10 : DIGITS.indexOf(digit ?? units ?? '零') * factor;
    last = factor;
    rest = rest.slice(whole.length);
  }
  return text === '' ? null : sum;
}
