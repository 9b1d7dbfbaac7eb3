/**
 * The library goes on after an error and leaves out what it could not read; it only says so. Text that is missing
 * for such a reason must not become a blank. Pictures, the colours of grounds and the shapes of letters may be missing.
 */
const LOST = new RegExp(
  [
    '(?<!buildFontPaths - )ignoring (?!Shading|pattern)',
    'ensureStateFont',
    'Skipping command',
    'Unknown command',
    'Font ".*" is not available',
    'Invalid stream',
    'Filter ".*" is not supported',
    'in flate stream',
    // The list of the objects is broken, so that some may be old ones or cut off.
    'Indexing all PDF objects',
  ].join('|'),
);
const WHOLE = /page=(\d+) - getOperatorList: /;

type Say = (...words: unknown[]) => void;

export interface Heard {
  /** What was left out. */
  readonly losses: readonly string[];
  /** The pages that were read to their end: of another one the library hands over a part as if it were all. */
  readonly wholePages: ReadonlySet<number>;
}

/** Listens to what the library tells on `console` about a file, and keeps it from there. */
export function listen(console: { info: Say; warn: Say }): Heard {
  const losses: string[] = [];
  const wholePages = new Set<number>();
  const hear: Say = (words) => {
    const told = String(words);
    const page = WHOLE.exec(told)?.[1];
    if (page !== undefined) wholePages.add(Number(page));
    else if (losses.length === 0 && LOST.test(told)) losses.push(told);
  };
  console.info = hear;
  console.warn = hear;
  return { losses, wholePages };
}
