const FIRST_HAN = 0x4e00;
const HAN = 20_000;

/** Chinese characters without any order, always the same ones: text that hardly compresses. */
export function noiseText(length: number): string {
  let state = 12_345;
  const codes = Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return FIRST_HAN + ((state >>> 8) % HAN);
  });
  return codes.map((code) => String.fromCharCode(code)).join('');
}
