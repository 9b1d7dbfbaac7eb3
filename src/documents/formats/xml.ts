import { limits } from '../limits.ts';
import { unreadable } from '../unreadable.ts';
import { withoutReferences } from './characterReferences.ts';
import { attribute, htmlTokens } from './htmlTokens.ts';

/** An element of a part of an Office file. */
export interface Element {
  /** In lower case, without its prefix. */
  readonly name: string;
  /** By its name, with or without the element's own prefix; null: it has none such. */
  readonly attribute: (name: string) => string | null;
  readonly children: readonly (Element | string)[];
}

interface OpenElement extends Element {
  readonly children: (Element | string)[];
}

/**
 * The tree of an XML text. Nothing is declared, looked up or fetched: entities other than characters stay as written.
 * Throws `UNREADABLE_FILE` where there is more of it than in any report.
 */
export function readXml(xml: string): Element {
  const root: OpenElement = { name: '', attribute: () => null, children: [] };
  const open = [root];
  let elements = 0;
  for (const token of htmlTokens(xml)) {
    const parent = open.at(-1) ?? root;
    if (token.kind !== 'close') elements += 1;
    if (elements > limits.elements) throw unreadable('TOO_LARGE', `more than ${limits.elements} elements`);
    if (token.kind === 'text') {
      parent.children.push(withoutReferences(token.text));
      continue;
    }
    if (token.kind === 'close') {
      if (open.length > 1) open.pop();
      continue;
    }
    const { name, attributes } = token;
    const colon = name.indexOf(':') + 1;
    const element = {
      name: name.slice(colon),
      attribute: (wanted: string) => {
        const value = attribute(attributes, wanted) ?? attribute(attributes, name.slice(0, colon) + wanted);
        return value === null ? null : withoutReferences(value);
      },
      children: [],
    };
    parent.children.push(element);
    if (token.isEmpty) continue;
    if (open.length > limits.depth) throw unreadable('TOO_LARGE', `nested over ${limits.depth}`);
    open.push(element);
  }
  return root;
}

export function childrenOf({ children }: Element, name?: string): readonly Element[] {
  return children.filter(
    (child): child is Element => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

export function childOf(element: Element, name: string): Element | null {
  return childrenOf(element, name)[0] ?? null;
}

/** The first element of that name anywhere below, in reading order. */
export function foundIn(element: Element, name: string): Element | null {
  for (const child of childrenOf(element)) {
    const found = child.name === name ? child : foundIn(child, name);
    if (found) return found;
  }
  return null;
}

/** The text that stands in the element itself, not in those below. */
export function ownText({ children }: Element): string {
  return children.filter((child) => typeof child === 'string').join('');
}
