import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

const REFERENCE = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});?/g;

const known = new Map<string, string>();

/** Text with `&nbsp;`, `&#8220;` and the like replaced by their characters. */
export function withoutReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (reference) => {
    const decoded = known.get(reference) ?? characterOf(reference);
    if (known.size < 5_000) known.set(reference, decoded);
    return decoded;
  });
}

function characterOf(reference: string): string {
  const nodes: readonly DefaultTreeAdapterTypes.ChildNode[] = parseFragment(reference).childNodes;
  return nodes.map((node) => ('value' in node ? node.value : '')).join('');
}
