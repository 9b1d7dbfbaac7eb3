/**
 * The tags and texts of an HTML file, in order. No tree is built: the repairs that the standard demands of one
 * (formatting elements opened again, misnested tags) make a small hostile file grow without bound.
 */
export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'open';
      readonly name: string;
      /** As written, the first 4,000 characters. */
      readonly attributes: string;
      /** Ends in a slash, as elements of XML do that hold nothing. */
      readonly isEmpty: boolean;
    }
  | { readonly kind: 'close'; readonly name: string };

// What stands inside these is not markup; only the title is text.
const RAW = new Set([
  'script',
  'style',
  'title',
  'textarea',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
  'svg',
  'select',
]);
const NAME = /[a-zA-Z][^\s/>]{0,40}/y;
const LONGEST_ATTRIBUTES = 4_000;

export function* htmlTokens(html: string): Generator<HtmlToken> {
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) {
      yield { kind: 'text', text: html.slice(at) };
      return;
    }
    if (open > at) yield { kind: 'text', text: html.slice(at, open) };
    const next = html[open + 1] ?? '';
    if (html.startsWith('<!--', open)) {
      at = after(html, '-->', open + 4);
      continue;
    }
    if (next === '!' || next === '?') {
      at = after(html, '>', open);
      continue;
    }
    const closing = next === '/';
    NAME.lastIndex = open + (closing ? 2 : 1);
    const name = NAME.exec(html)?.[0].toLowerCase();
    if (name === undefined) {
      yield { kind: 'text', text: '<' };
      at = open + 1;
      continue;
    }
    const end = tagEnd(html, NAME.lastIndex);
    at = end + 1;
    if (closing) {
      yield { kind: 'close', name };
      continue;
    }
    yield {
      kind: 'open',
      name,
      attributes: html.slice(NAME.lastIndex, Math.min(end, NAME.lastIndex + LONGEST_ATTRIBUTES)),
      isEmpty: html[end - 1] === '/',
    };
    if (!RAW.has(name)) continue;
    const close = new RegExp(`</${name}[\\s/>]`, 'gi');
    close.lastIndex = at;
    const found = close.exec(html)?.index ?? html.length;
    if (name === 'title') yield { kind: 'text', text: html.slice(at, found) };
    at = found;
  }
}

/** The value of an attribute as written, without its quotes; null where there is none. */
export function attribute(attributes: string, name: string): string | null {
  const match = new RegExp(`(?:^|[\\s"'/])${name}\\s*=\\s*("[^"]*"|'[^']*'|[^\\s"'>]+)`, 'i').exec(
    attributes,
  );
  return match ? match[1]!.replace(/^["']|["']$/g, '') : null;
}

/** Index of the `>` that ends a tag: not one inside a quoted value. The end of the text where there is none. */
function tagEnd(html: string, from: number): number {
  let quote = '';
  let afterEquals = false;
  for (let i = from; i < html.length; i += 1) {
    const char = html[i]!;
    if (quote) {
      if (char === quote) quote = '';
    } else if (char === '>') {
      return i;
    } else if (afterEquals && (char === '"' || char === "'")) {
      quote = char;
    }
    if (char === '=') afterEquals = true;
    else if (char > ' ') afterEquals = false;
  }
  return html.length;
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found === -1 ? html.length : found + mark.length;
}
