import { afterEach, describe, expect, it } from '@jest/globals';
import { retractReport } from '../../../src/commands/retractReport.ts';
import { withdrawReport } from '../../../src/commands/withdrawReport.ts';
import { feedPaths } from '../../../src/api/feeds/feedHandler.ts';
import type { ReportContent } from '../../../src/report/content.ts';
import { DomainError } from '../../../src/errors.ts';
import { memoryStore } from '../../../src/store/memory/memoryStore.ts';
import { closeApis, startApi, type Api } from '../../support/api.ts';
import { corrected, now, published } from '../../support/reports.ts';
import { contentWith, granted, reportOf, worldOn, type World } from '../../support/world.ts';
import { named, parseXml, textOf } from '../../support/xml.ts';

afterEach(closeApis);

const hostile = `<script>alert("1")</script> & 'b' ]]> &amp;`;

interface JsonFeed {
  readonly items: readonly Readonly<Record<string, string>>[];
  readonly [member: string]: unknown;
}

async function begun(): Promise<{ world: World; api: Api }> {
  const world = await worldOn(memoryStore());
  return { world, api: await startApi(world.store) };
}

/** The title of the report is what stands in front of it. */
function titled(title: string): ReportContent {
  const { form, parts } = contentWith(granted(7));
  return { form, parts: { ...parts, front: { ...parts.front!, heading: title } } };
}

async function jsonFeed({ url }: Api, query = ''): Promise<JsonFeed> {
  const response = await fetch(`${url}/feed.json${query}`);
  expect(response.status).toBe(200);
  return (await response.json()) as JsonFeed;
}

async function xml({ url }: Api, path: string) {
  return parseXml(await (await fetch(url + path)).text());
}

describe('the feeds', () => {
  it('show publications and corrections, the latest first, in Chinese', async () => {
    const { world, api } = await begun();
    await published(world, reportOf('bureau'), contentWith(granted(7)));
    await corrected(world, reportOf('bureau'), 'ch3', granted(8), '漏计一件');
    const { items } = await jsonFeed(api, '?organ=bureau');
    expect(items.map(({ title }) => title)).toEqual([
      'bureau机关2023年政府信息公开工作年度报告（更正）',
      'bureau机关2023年政府信息公开工作年度报告',
    ]);
    expect(items[0]!['content_text']).toMatch(
      /^bureau机关于2024年1月20日\d\d:\d\d更正了2023年政府信息公开工作年度报告（本机关）。\n更正说明：漏计一件$/,
    );
    expect(items[1]!['content_text']).toMatch(/公布了2023年政府信息公开工作年度报告（本机关）。$/);
    const link = await fetch(items[0]!['url']!, { headers: { 'apollo-require-preflight': 'x' } });
    expect(await link.json()).toMatchObject({ data: { report: { revision: 2 } } });
    expect(api.defects).toEqual([]);
  });

  it('are of an organ, of a place with all below it, or of all', async () => {
    const { world, api } = await begun();
    for (const organ of ['bureau', 'town', 'city2']) {
      await published(world, reportOf(organ), contentWith({}, { organ: `${organ}机关` }));
    }
    const feed = async (query: string) => {
      const { title, items } = await jsonFeed(api, query);
      return [
        title,
        items.map(({ authors }) => (authors as unknown as readonly { name: string }[])[0]!.name),
      ];
    };
    expect(await feed('?organ=town')).toEqual(['town机关政府信息公开工作年度报告', ['town机关']]);
    expect(await feed('?within=root/province/city')).toEqual([
      'city机关政府信息公开工作年度报告（含下级机关）',
      ['town机关', 'bureau机关'],
    ]);
    expect(await feed('')).toEqual(['政府信息公开工作年度报告', ['city2机关', 'town机关', 'bureau机关']]);
    expect(await feed('?organ=county')).toEqual(['county机关政府信息公开工作年度报告', []]);
  });

  it('name an entry the same wherever and however often it shows', async () => {
    const { world, api } = await begun();
    await published(world, reportOf('bureau'), contentWith(granted(7)));
    const ids = async (query: string) => (await jsonFeed(api, query)).items.map(({ id }) => id);
    const [id] = await ids('?organ=bureau');
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    await corrected(world, reportOf('bureau'), 'ch3', granted(8));
    expect((await ids('?organ=bureau'))[1]).toBe(id);
    expect((await ids('?within=root'))[1]).toBe(id);
    const atom = named(await xml(api, '/feed.atom'), 'entry').map((entry) => textOf(entry, 'id'));
    const [channel] = named(await xml(api, '/feed.rss'), 'channel');
    expect([atom[1], textOf(named(channel!, 'item')[1]!, 'guid')]).toEqual([id, id]);
  });

  it('say of a withdrawn report that it was withdrawn, and nothing of a retracted one', async () => {
    const { world, api } = await begun();
    await published(world, reportOf('bureau'), contentWith(granted(7)));
    await published(world, reportOf('town'), contentWith({}, { organ: 'town机关' }));
    const explained = async (organ: string) => ({
      ...(await now(world, reportOf(organ))),
      explanation: '有误',
    });
    await withdrawReport(await explained('bureau'), world.context());
    await retractReport(await explained('town'), world.context());
    for (const query of ['', '?within=root/province', '?organ=bureau']) {
      const { items } = await jsonFeed(api, query);
      expect(items).toHaveLength(1);
      expect(items[0]!['title']).toMatch(/（已撤回）$/);
      expect(items[0]!['content_text']).toMatch(/该年报已于.*撤回：有误$/);
    }
    expect((await jsonFeed(api, '?organ=town')).items).toEqual([]);
  });

  it('show at most 50 entries', async () => {
    const { world, api } = await begun();
    await published(world, reportOf('bureau'), contentWith(granted(7)));
    for (let n = 8; n < 60; n += 1)
      await corrected(world, reportOf('bureau'), 'ch3', granted(n), `第${String(n)}次`);
    for (const query of ['?organ=bureau', '?within=root']) {
      const { items } = await jsonFeed(api, query);
      expect(items).toHaveLength(50);
      expect(items[0]!['content_text']).toContain('第59次');
    }
  });

  it('keep to JSON Feed 1.1', async () => {
    const { world, api } = await begun();
    await published(world, reportOf('bureau'), titled(hostile));
    const query = '?within=root/province/city/county/bureau';
    const feed = await jsonFeed(api, query);
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: `${api.url}/feed.json${query}`,
      home_page_url: `${api.url}/graphql`,
      language: 'zh-CN',
    });
    expect(Object.keys(feed)).toEqual(['version', 'title', 'home_page_url', 'feed_url', 'language', 'items']);
    const [item] = feed.items;
    expect(item!['title']).toBe(hostile);
    for (const name of ['id', 'url', 'title', 'content_text']) expect(typeof item![name]).toBe('string');
    for (const name of ['date_published', 'date_modified']) {
      expect(item![name]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
    }
    expect(new URL(item!['url']!).origin).toBe(api.url);
  });

  it('keep to Atom, whatever people typed', async () => {
    const { world, api } = await begun();
    await published(world, reportOf('bureau'), titled(hostile));
    await corrected(world, reportOf('bureau'), 'ch3', granted(8), hostile);
    const feed = await xml(api, '/feed.atom?organ=bureau');
    expect([feed.name, feed.attributes['xmlns']]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
    const entries = named(feed, 'entry');
    for (const element of [feed, ...entries]) {
      expect(textOf(element, 'id')).toMatch(/^urn:uuid:/);
      expect(Date.parse(textOf(element, 'updated'))).toBeGreaterThan(0);
    }
    expect(named(feed, 'link').map(({ attributes }) => attributes['href'])).toEqual([
      `${api.url}/feed.atom?organ=bureau`,
      `${api.url}/graphql`,
    ]);
    expect(entries.map((entry) => textOf(entry, 'title'))).toEqual([`${hostile}（更正）`, hostile]);
    expect(textOf(entries[0]!, 'summary')).toContain(`更正说明：${hostile}`);
    expect(textOf(named(entries[0]!, 'author')[0]!, 'name')).toBe('bureau机关');
  });

  it('keep to RSS, with descriptions that no reader takes for a script', async () => {
    const { world, api } = await begun();
    await published(world, reportOf('bureau'), titled(hostile));
    await corrected(world, reportOf('bureau'), 'ch3', granted(8), hostile);
    const rss = await xml(api, '/feed.rss?organ=bureau');
    expect([rss.name, rss.attributes['version']]).toEqual(['rss', '2.0']);
    const channel = named(rss, 'channel')[0]!;
    for (const name of ['title', 'link', 'description']) expect(textOf(channel, name)).not.toBe('');
    const items = named(channel, 'item');
    expect(items.map((item) => textOf(item, 'title'))).toEqual([`${hostile}（更正）`, hostile]);
    for (const item of items) {
      expect(textOf(item, 'pubDate')).toMatch(/^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/);
      expect(named(item, 'guid')[0]!.attributes['isPermaLink']).toBe('false');
      expect(textOf(item, 'description')).not.toMatch(/<|&(?!(amp|lt|gt|quot|#39);)/);
    }
  });

  it('are whole documents when there is nothing to show', async () => {
    const { api } = await begun();
    expect((await jsonFeed(api)).items).toEqual([]);
    expect(textOf(await xml(api, '/feed.atom'), 'updated')).toBe('2008-05-01T00:00:00.000Z');
    expect(named(named(await xml(api, '/feed.rss'), 'channel')[0]!, 'item')).toEqual([]);
  });

  it('say their type, how long they hold, and by a tag whether they changed', async () => {
    const { world, api } = await begun();
    const types = ['application/feed+json', 'application/atom+xml', 'application/rss+xml'];
    for (const [i, path] of feedPaths.entries()) {
      const first = await fetch(api.url + path);
      expect(first.headers.get('content-type')).toBe(`${types[i]!}; charset=utf-8`);
      expect(first.headers.get('cache-control')).toBe('public, max-age=30');
      expect(first.headers.get('access-control-allow-origin')).toBe('*');
      expect(first.headers.get('x-content-type-options')).toBe('nosniff');
      const headers = { 'if-none-match': `"other", W/${first.headers.get('etag')!}` };
      const again = await fetch(api.url + path, { headers });
      expect([again.status, await again.text()]).toEqual([304, '']);
      await published(world, reportOf('bureau', 2020 + i), contentWith({}, { year: 2020 + i, form: '2021' }));
      expect((await fetch(api.url + path, { headers })).status).toBe(200);
    }
  });

  it.each([
    '?organ=nobody',
    '?organ=',
    '?organ=a&organ=b',
    '?within=nobody',
    '?within=root/city',
    '?within=root/<b>',
  ])('find nothing at %s', async (query) => {
    const { api } = await begun();
    for (const path of feedPaths) {
      const response = await fetch(api.url + path + query);
      const text = await response.text();
      expect([response.status, text]).toEqual([404, expect.stringContaining('没有找到机关')]);
      expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    }
    expect(api.defects).toEqual([]);
  });

  it('are for reading only, and say when the database is away', async () => {
    const { world, api } = await begun();
    expect((await fetch(`${api.url}/feed.json`, { method: 'POST', body: '{}' })).status).toBe(405);
    const away = () => Promise.reject(new DomainError('UNAVAILABLE', { retryAfterSeconds: 1 }));
    const busy = await startApi(world.store);
    Object.assign(world.store, { feed: away });
    expect((await fetch(`${busy.url}/feed.atom`)).status).toBe(503);
    Object.assign(world.store, { feed: () => Promise.reject(new Error('defect')) });
    expect((await fetch(`${busy.url}/feed.atom`)).status).toBe(500);
    expect(busy.defects).toHaveLength(1);
  });
});
