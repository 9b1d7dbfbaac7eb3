import { afterEach, describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { sdl } from '../../src/api/generated/publicSchema.ts';
import { feedPaths } from '../../src/api/feeds/feedHandler.ts';
import { globalId } from '../../src/api/globalId.ts';
import { amendReport } from '../../src/commands/amendReport.ts';
import { publishDue } from '../../src/commands/publishDue.ts';
import { saveDraft } from '../../src/commands/saveDraft.ts';
import type { ReportContent } from '../../src/report/content.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { closeApis, startApi, type Api } from '../support/api.ts';
import { drafted, now, published, scheduledFor } from '../support/reports.ts';
import { contentWith, granted, reportOf, worldOn, type World } from '../support/world.ts';

// Until its instant nothing of a scheduled report is on any public path; afterwards it is on every one that shows reports.

afterEach(closeApis);

const report = reportOf('bureau');
const reportText = 'bureau:2023:OWN';
const publishAt = '2024-01-25T01:00:00.000Z';
const justBefore = '2024-01-25T00:59:59.999Z';
/** In the figures and in the prose, and nowhere else. */
const secret = 4711;
const reason = `漏计，应为${String(secret)}件`;

const content = `preface chapters { heading text } tables { compact } figures { key value }`;
const shown = `title state revision hash firstPublishedAt publishedAt note ${content} issues { code } waivers { code reason }
  steps { at note } revisions(first: 3) { nodes { number note ${content} } }`;
const listed = `nodes { ${shown} } edges { cursor } pageInfo { hasNextPage }`;
const sums = `due published late figures { key value }`;

/** For each root field the questions that could let something out, and whether a first publication shows in the answers. */
const questions: Readonly<Record<string, { readonly ask: readonly string[]; readonly shows: boolean }>> = {
  node: {
    ask: [
      `node(id: "${globalId('Report', reportText)}") { id ... on Report { ${shown} } }`,
      `node(id: "${globalId('Draft', reportText)}") { id }`,
      `node(id: "${globalId('Revision', `${reportText}:1`)}") { id }`,
      `node(id: "${globalId('Revision', `${reportText}:2`)}") { id }`,
      ...[1, 2, 3].map(
        (number) =>
          `node(id: "${globalId('PublicRevision', `${reportText}:${String(number)}`)}") { id ... on PublicRevision { ${content} } }`,
      ),
      `node(id: "${globalId('Organ', 'bureau')}") { id ... on Organ { reports(first: 2) { ${listed} } } }`,
    ],
    shows: true,
  },
  comparison: {
    ask: [
      [1, 2],
      [2, 1],
      [2, 3],
    ].map(
      ([from, to]) =>
        `comparison(report: "${reportText}", from: ${String(from)}, to: ${String(to)}) { cells { key after } texts { runs { text } } }`,
    ),
    shows: false,
  },
  events: {
    ask: ['', '(organ: "bureau")', '(within: "root/province/city", types: [REPORT_PUBLISHED])'].map(
      (narrowed) =>
        `events${narrowed} { nodes { id type timestamp data } pageInfo { hasNextPage endCursor } }`,
    ),
    shows: false,
  },
  form: { ask: ['form(edition: "2021") { name }'], shows: false },
  forms: { ask: ['forms { name }'], shows: false },
  organ: {
    ask: [
      `organ(id: "bureau") { name calledYears reports(first: 2) { ${listed} } statistics(year: 2023, basis: OWN) { ${sums} } }`,
    ],
    shows: true,
  },
  organs: {
    ask: [
      `organs(below: "county", first: 2) { nodes { reports(first: 2) { ${listed} } statistics(year: 2023, basis: OWN) { ${sums} } } }`,
    ],
    shows: true,
  },
  report: {
    ask: [
      `report(organ: "bureau", year: 2023, scope: OWN) { ${shown} }`,
      `report(organ: "bureau", year: 2023, scope: OWN, asOf: "${publishAt}") { ${shown} }`,
      `report(organ: "bureau", year: 2023, scope: OWN, asOf: "2024-01-30T00:00:00.000Z") { ${shown} }`,
    ],
    shows: true,
  },
  reports: {
    ask: [
      `reports(first: 3, year: 2023, scope: OWN) { ${listed} }`,
      `reports(first: 3, year: 2023, scope: OWN, within: "root/province/city/county/bureau") { ${listed} }`,
      `reports(first: 3, year: 2023, scope: OWN, state: WITHDRAWN) { ${listed} }`,
    ],
    shows: true,
  },
  revision: {
    ask: [1, 2, 3].map(
      (number) => `revision(report: "${reportText}", number: ${String(number)}) { hash ${content} }`,
    ),
    shows: true,
  },
  revisions: {
    ask: [
      `revisions(report: "${reportText}", first: 5) { nodes { number note ${content} } pageInfo { hasNextPage } }`,
    ],
    shows: true,
  },
  statistics: {
    ask: ['bureau', 'county', 'city', 'province', 'root'].flatMap((organ) => [
      `statistics(organ: "${organ}", year: 2023, basis: OWN) { ${sums} }`,
      `statistics(organ: "${organ}", year: 2023, basis: OWN, asOf: "${publishAt}") { ${sums} }`,
    ]),
    shows: true,
  },
};

/** What the public is told, by root field and feed, and what that costs: a cost that differs would tell of something, too. */
async function told(api: Api): Promise<Readonly<Record<string, string>>> {
  const answers: Record<string, string> = {};
  for (const [field, { ask }] of Object.entries(questions)) {
    const all = [];
    for (const question of ask) {
      const { data, errors, cost } = await api.ask(`{ ${question} }`);
      expect([question, errors]).toEqual([question, []]);
      all.push({ data, cost });
    }
    answers[field] = JSON.stringify(all);
  }
  for (const path of feedPaths) {
    const asked = ['', '?organ=bureau'].map(async (query) => (await fetch(api.url + path + query)).text());
    answers[path] = (await Promise.all(asked)).join('\n');
  }
  return answers;
}

async function expectShown(api: Api, also: readonly string[] = []): Promise<void> {
  for (const [field, answer] of Object.entries(await told(api))) {
    const shows = (questions[field]?.shows ?? false) || also.includes(field);
    // A cursor or a hash may hold the digits, too.
    const plain = answer.replace(/[\w-]{30,}/g, '');
    expect([field, plain.includes(String(secret))]).toEqual([field, shows]);
  }
}

function secretContent(): ReportContent {
  const { form, parts } = contentWith(granted(secret));
  const ch1 = { ...parts.ch1!, text: `${parts.ch1!.text}共${String(secret)}件。` };
  return { form, parts: { ...parts, ch1 } };
}

async function runAt(world: World, at: string): Promise<void> {
  await publishDue(
    world.store,
    () => at,
    () => undefined,
  );
}

describe('a scheduled report', () => {
  it('is asked for by every root field of the public schema', () => {
    expect(Object.keys(questions).sort()).toEqual(
      Object.keys(buildSchema(sdl).getQueryType()!.getFields()).sort(),
    );
  });

  it('is as if it were not there until its instant, and public at it', async () => {
    const world = await worldOn(memoryStore());
    const api = await startApi(world.store);
    const nothing = await told(api);
    await drafted(world, report, secretContent());
    await scheduledFor(world, report, publishAt);
    expect(await told(api)).toEqual(nothing);
    await runAt(world, justBefore);
    expect(await told(api)).toEqual(nothing);
    expect(JSON.stringify(nothing)).not.toContain(String(secret));
    await runAt(world, publishAt);
    await expectShown(api);
    expect(api.defects).toEqual([]);
  });

  it('leaves what was public as it was until the instant of its correction', async () => {
    const world = await worldOn(memoryStore());
    await published(world, report, contentWith(granted(7)));
    const api = await startApi(world.store);
    const old = await told(api);
    expect(JSON.stringify(old)).not.toContain(String(secret));
    await amendReport({ ...(await now(world, report)), reason }, world.context());
    const { parts } = secretContent();
    for (const part of ['ch1', 'ch3'] as const) {
      const expectedVersion = (await world.store.draft(report)).parts.find(({ id }) => id === part)!.version;
      const figures = part === 'ch3' ? Object.entries(granted(secret)) : [];
      await saveDraft(
        {
          report,
          part,
          expectedVersion,
          text: parts[part]!.text,
          figures: figures.map(([key, value]) => ({ key, value })),
        },
        world.context(),
      );
    }
    await scheduledFor(world, report, publishAt);
    await runAt(world, justBefore);
    expect(await told(api)).toEqual(old);
    await runAt(world, publishAt);
    // The change note names the figure.
    await expectShown(api, ['comparison', 'events', ...feedPaths]);
  });
});
