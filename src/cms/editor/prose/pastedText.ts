/** What was copied elsewhere, as far as it matters here. */
export type Markup = string | { readonly name: string; readonly children: readonly Markup[] };

export interface PastedText {
  readonly paragraphs: readonly string[];
  /** What has no place in a text. */
  readonly images: number;
  readonly tables: number;
}

const blocks = new Set(
  'address article aside blockquote body center dd div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section ul'.split(
    ' ',
  ),
);
const nothing = new Set(['head', 'meta', 'link', 'script', 'style', 'title', 'template', 'noscript', 'xml']);
const images = new Set([
  'img',
  'svg',
  'picture',
  'canvas',
  'object',
  'embed',
  'video',
  'v:imagedata',
  'v:shape',
]);

/** The paragraphs of what was copied from Word, WPS or a page, without its markup; tables and images are counted. */
export function textOfMarkup(markup: Markup): PastedText {
  const pieces = piecesOf(markup);
  const paragraphs = pieces
    .map((piece) => (typeof piece === 'string' ? piece : piece === BREAK ? '\f' : ''))
    .join('')
    .split('\f')
    .map(unwrapped);
  return {
    paragraphs: paragraphs.filter((paragraph) => paragraph !== ''),
    images: pieces.filter((piece) => piece === IMAGE).length,
    tables: pieces.filter((piece) => piece === TABLE).length,
  };
}

const BREAK = Symbol('a new paragraph');
const IMAGE = Symbol('an image');
const TABLE = Symbol('a table');

/** In reading order. */
function piecesOf(node: Markup): readonly (string | symbol)[] {
  if (typeof node === 'string') return [node.replaceAll('\f', ' ')];
  const { name, children } = node;
  if (nothing.has(name)) return [];
  if (images.has(name)) return [IMAGE];
  if (name === 'table') return [BREAK, TABLE, BREAK];
  if (name === 'br') return [BREAK];
  const within = children.flatMap(piecesOf);
  return blocks.has(name) ? [BREAK, ...within, BREAK] : within;
}

/** Text as it is copied from where there is no markup. */
export function textOfPlain(text: string): PastedText {
  const paragraphs = text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).map(trimmed);
  return { paragraphs: paragraphs.filter((paragraph) => paragraph !== ''), images: 0, tables: 0 };
}

/** Lines of the source are no lines of the text, and between Chinese characters not even a blank. */
function unwrapped(text: string): string {
  return trimmed(
    text.replace(/(?<=[^\x00-\xff])[ \t]*[\n\r]+[ \t]*(?=[^\x00-\xff])/gu, '').replace(/[ \t\n\r]+/g, ' '),
  );
}

/** Indents are the page's business. */
function trimmed(text: string): string {
  return text.replace(/^[\s\u3000]+|[\s\u3000]+$/gu, '');
}
