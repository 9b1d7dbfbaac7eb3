import type { Markup } from './pastedText.ts';

/** HTML as the clipboard has it. Nothing of it is ever shown or run. */
export function markupOf(html: string): Markup {
  return fromNode(new DOMParser().parseFromString(html, 'text/html').body);
}

function fromNode(node: Node): Markup {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  return { name: node.nodeName.toLowerCase(), children: [...node.childNodes].map(fromNode) };
}
