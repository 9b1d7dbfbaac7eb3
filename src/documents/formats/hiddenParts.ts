import { attribute, type HtmlToken } from './htmlTokens.ts';

// They hold nothing and are never closed.
const EMPTY = new Set(
  'area base br col embed hr img input link meta param source track wbr p li td th tr option'.split(' '),
);
/** A page that shows less than this share of its text is shown by its script. */
const LEAST_SHOWN = 1 / 3;

/** Without what the page itself hides, such as a template or a copy for small screens. */
export function withoutHidden(tokens: readonly HtmlToken[]): readonly HtmlToken[] {
  const shown: HtmlToken[] = [];
  let hidden: { readonly name: string; depth: number } | null = null;
  for (const token of tokens) {
    if (!hidden) {
      if (token.kind === 'open' && isHidden(token)) hidden = { name: token.name, depth: 1 };
      else shown.push(token);
    } else if (token.kind !== 'text' && token.name === hidden.name) {
      hidden.depth += token.kind === 'open' ? 1 : -1;
      if (hidden.depth === 0) hidden = null;
    }
  }
  // Never closed, or all that there is: then it is not known what is hidden.
  return hidden || textLength(shown) < textLength(tokens) * LEAST_SHOWN ? tokens : shown;
}

function isHidden(token: { readonly name: string; readonly attributes: string }): boolean {
  if (EMPTY.has(token.name) || !/hidden|display/i.test(token.attributes)) return false;
  const style = attribute(token.attributes, 'style') ?? '';
  const bare = token.attributes.replace(/"[^"]*"|'[^']*'/g, '');
  return /(?:^|;)\s*display\s*:\s*none/i.test(style) || /(?:^|\s)hidden(?=[\s=/]|$)/i.test(bare);
}

function textLength(tokens: readonly HtmlToken[]): number {
  return tokens.reduce((sum, token) => sum + (token.kind === 'text' ? token.text.trim().length : 0), 0);
}
