const FULL_WIDTH_OFFSET = 0xff01 - 0x21;

/** Full-width ASCII (`１２，３．５％`) and the ideographic space as their half-width twins; the rest unchanged. */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(/\u3000/g, ' ');
}
