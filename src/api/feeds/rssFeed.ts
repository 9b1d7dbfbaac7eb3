import { escapeHtml } from '../../util/escapeHtml.ts';
import { escapeXml } from '../../util/escapeXml.ts';
import type { FeedDocument, FeedEntry } from './feedDocument.ts';

/** RSS 2.0. What readers take for HTML, descriptions, is written as HTML; titles they take for text. */
export function rssFeed({ title, home, self, updatedAt, entries }: FeedDocument): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${escapeXml(title)}</title>
<link>${escapeXml(home)}</link>
<description>${escapeXml(escapeHtml(title))}</description>
<language>zh-cn</language>
<lastBuildDate>${rssDate(updatedAt)}</lastBuildDate>
<atom:link rel="self" type="application/rss+xml" href="${escapeXml(self)}"/>
${entries.map(rssItem).join('')}</channel>
</rss>
`;
}

function rssItem({ id, url, title, text, publishedAt }: FeedEntry): string {
  return `<item>
<guid isPermaLink="false">${id}</guid>
<title>${escapeXml(title)}</title>
<link>${escapeXml(url)}</link>
<pubDate>${rssDate(publishedAt)}</pubDate>
<description>${escapeXml(escapeHtml(text))}</description>
</item>
`;
}

function rssDate(instant: string): string {
  return new Date(instant).toUTCString();
}
