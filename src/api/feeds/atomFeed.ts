import { escapeXml } from '../../util/escapeXml.ts';
import type { FeedDocument, FeedEntry } from './feedDocument.ts';

/** Atom, RFC 4287. */
export function atomFeed({ id, title, home, self, updatedAt, entries }: FeedDocument): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
<id>${id}</id>
<title>${escapeXml(title)}</title>
<updated>${updatedAt}</updated>
<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>
<link rel="alternate" href="${escapeXml(home)}"/>
${entries.map(atomEntry).join('')}</feed>
`;
}

function atomEntry({ id, url, title, text, author, publishedAt, updatedAt }: FeedEntry): string {
  return `<entry>
<id>${id}</id>
<title>${escapeXml(title)}</title>
<published>${publishedAt}</published>
<updated>${updatedAt}</updated>
<author><name>${escapeXml(author)}</name></author>
<link rel="alternate" href="${escapeXml(url)}"/>
<summary>${escapeXml(text)}</summary>
</entry>
`;
}
