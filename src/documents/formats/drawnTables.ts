const STROKES = '|│┃║';
const BORDER = /^[\s\u2500-\u257f]+$/;
const FEWEST_ROWS = 5;

/** True where tables are drawn in plain text, with `|` or with the characters for boxes. */
export function drawsTables(text: string): boolean {
  return text.split('\n').filter((line) => isRow(line) && !BORDER.test(line)).length >= FEWEST_ROWS;
}

/** The same tables as Markdown draws them. */
export function asPipes(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      BORDER.test(line) && line.trim() !== '' ? '|---|' : isRow(line) ? line.replace(/[│┃║]/g, '|') : line,
    )
    .join('\n');
}

/** Between strokes from its first to its last character. */
function isRow(line: string): boolean {
  const text = line.trim();
  return text.length > 1 && STROKES.includes(text[0]!) && STROKES.includes(text.at(-1)!);
}
