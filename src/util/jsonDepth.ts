const QUOTE = '"'.charCodeAt(0);
const BACKSLASH = '\\'.charCodeAt(0);
const [SQUARE, CURLY] = ['['.charCodeAt(0), '{'.charCodeAt(0)];
const [SQUARE_END, CURLY_END] = [']'.charCodeAt(0), '}'.charCodeAt(0)];

/** How many brackets of a JSON text stand within each other at most. Of a text that is no JSON, any number. */
export function jsonDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === SQUARE || code === CURLY) {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (code === SQUARE_END || code === CURLY_END) depth -= 1;
  }
  return deepest;
}

/** Where the quote stands that ends the string; by `indexOf`, since a file may be one string of many megabytes. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end;
}

function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text.charCodeAt(first - 1) === BACKSLASH) first -= 1;
  return (at - first) % 2 === 1;
}
