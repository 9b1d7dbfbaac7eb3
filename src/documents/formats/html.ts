import { paragraph, type Block, type Metadata, type SourceDocument } from '../blocks.ts';
import { limits } from '../limits.ts';
import { cleanText } from '../text/cleanText.ts';
import { unreadable } from '../unreadable.ts';
import { withoutReferences } from './characterReferences.ts';
import { OpenTables } from './openTables.ts';
import { withoutHidden } from './hiddenParts.ts';
import { attribute, htmlTokens } from './htmlTokens.ts';

const BREAKS = new Set(
  'address article aside blockquote body br center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html li main nav ol p pre section summary table tbody td tfoot th thead title tr ul caption'.split(
    ' ',
  ),
);

/** An HTML page, as saved from a portal or exported by Word. Hidden parts, scripts and styles are left out. */
export function readHtml(html: string): SourceDocument {
  const blocks: Block[] = [];
  const titles: string[] = [];
  const metadata: Metadata[] = [];
  const tables = new OpenTables();
  let text: string[] = [];
  let paragraphs = 0;
  let inTitle = false;

  const flush = (): void => {
    const line = cleanText(withoutReferences(text.join('')))
      .replace(/[ \t\n\f]+/g, ' ')
      .trim();
    text = [];
    if (line === '') return;
    if (inTitle) {
      titles.push(line);
      return;
    }
    paragraphs += 1;
    const block = paragraph(line, `第${paragraphs}段`);
    if (tables.add(block)) return;
    if (blocks.length >= limits.blocks) throw unreadable('TOO_LARGE', 'too many paragraphs');
    blocks.push(block);
  };

  for (const token of withoutHidden([...htmlTokens(html)])) {
    if (token.kind === 'text') {
      text.push(token.text);
      continue;
    }
    if (!BREAKS.has(token.name) && token.name !== 'meta') continue;
    flush();
    if (token.kind === 'open') {
      if (token.name === 'title') inTitle = true;
      else if (token.name === 'meta') metadata.push(...metaTag(token.attributes));
      else if (token.name === 'table') tables.openTable();
      else if (token.name === 'tr') tables.openRow();
      else if (token.name === 'td' || token.name === 'th') {
        tables.openCell(spanOf(token.attributes, 'colspan'), spanOf(token.attributes, 'rowspan'));
      }
    } else if (token.name === 'title') inTitle = false;
    else if (token.name === 'table') blocks.push(...tables.closeTable());
    else if (token.name === 'tr') tables.closeRow();
    else if (token.name === 'td' || token.name === 'th') tables.closeCell();
  }
  flush();
  while (tables.depth > 0) blocks.push(...tables.closeTable());
  return { titles, metadata, blocks };
}

function spanOf(attributes: string, name: string): number {
  const value = attribute(attributes, name)?.trim() ?? '';
  return /^\d{1,9}$/.test(value) ? Number(value) : 1;
}

function metaTag(attributes: string): readonly Metadata[] {
  const name = attribute(attributes, 'name');
  const content = attribute(attributes, 'content');
  return name && content ? [{ name, value: cleanText(withoutReferences(content)).trim() }] : [];
}
