import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { sdl as manageSdl } from '../../src/api/generated/manageSchema.ts';
import { sdl as publicSdl } from '../../src/api/generated/publicSchema.ts';
import { globalId } from '../../src/api/globalId.ts';
import { createPreview } from '../../src/commands/createPreview.ts';
import { revokePreview } from '../../src/commands/revokePreview.ts';
import { reportIdText } from '../../src/report/report.ts';
import { closeApis } from '../support/api.ts';
import type { Asker } from '../support/askers.ts';
import {
  argumentNames,
  argumentsFor,
  documentFor,
  type Arguments,
  type RootField,
} from '../support/questions.ts';
import { askRaw } from '../support/rawApi.ts';
import { places, type Target } from '../support/situations.ts';
import { staged, type Stage } from '../support/stage.ts';

/*
 * What somebody may not know of is answered, byte for byte, like what does not exist: status, headers, body and the
 * cost in it. Only the id that was asked for is another, of the same length.
 */

let stage: Stage;

beforeAll(async () => {
  stage = await staged();
  await linksThatOpenNothing();
  stage.rehearsal.begin();
});

afterAll(closeApis);

const manage = buildSchema(manageSdl);
const [queries, mutations] = [manage.getQueryType()!.getFields(), manage.getMutationType()!.getFields()];
const roots = [
  ...Object.keys(queries).map((name) => ['query', name] as const),
  ...Object.keys(mutations).map((name) => ['mutation', name] as const),
];

const ids = [
  ...['report', 'person', 'key', 'endpoint', 'id', 'token'],
  ...['comment', 'preview', 'within', 'year'],
];

/** Answers with the ids of what was asked for taken out. */
async function answered(
  [root, field]: readonly ['query' | 'mutation', RootField],
  target: Target,
  asker: Asker,
  api: 'graphql' | 'manage/graphql',
  own: Arguments = {},
): Promise<string> {
  const made = { ...argumentsFor(field, field.name, target), ...own };
  const document = documentFor(root, field, made, '__typename');
  const answer = await askRaw(`${stage.api.url}/${api}`, document, made, asker.shows);
  return JSON.stringify(answer)
    .replaceAll(reportIdText(target.report), 'REPORT')
    .replaceAll(`${target.report.organ}:${String(target.report.year)}:AGGREGATE`, 'REPORT')
    .replaceAll(target.person, 'PERSON')
    .replaceAll(target.key, 'KEY')
    .replaceAll(target.endpoint, 'ENDPOINT')
    .replaceAll(target.comment.slice(-8), 'COMMENT')
    .replaceAll(target.preview.slice(-8), 'PREVIEW');
}

/** The same question about something of which there is nothing at all: same organ, no report, person, key or endpoint. */
function missing({ report, comment, preview, ...rest }: Target): Target {
  return {
    ...rest,
    report: { ...report, year: 2017 },
    comment: `${comment.slice(0, -8)}c0000000`,
    preview: `${preview.slice(0, -8)}p0000000`,
    person: '0'.repeat(24),
    key: 'k000000',
    endpoint: 'e000000',
    token: `gp_${'0'.repeat(64)}`,
  };
}

/** Strangers: every role on the sibling, and a person who holds nothing. */
function strangers(): readonly Asker[] {
  return stage.askers.filter(
    ({ name }) => name.endsWith(` of ${places.sibling}`) || name === 'a person without grants',
  );
}

function hidden(): readonly Target[] {
  return stage.targets.filter(({ place, standing }) => ['own', 'below', 'above'].includes(place) && standing);
}

/** By the first letter of their token: one that has ended, one that begins later, and one that was revoked. */
async function linksThatOpenNothing(): Promise<void> {
  const { world } = stage;
  const { report } = hidden()[0]!;
  const made = (letter: string) => ({
    ...world.context(),
    id: letter.repeat(8),
    secret: letter.repeat(64),
  });
  const shown = { report, revision: null, recipient: '外部' };
  const [soon, late] = ['2026-02-02T00:00:00.000Z', '2026-02-10T00:00:00.000Z'];
  await createPreview({ ...shown, from: null, until: '2026-01-31T00:00:00.000Z' }, made('a'));
  await createPreview({ ...shown, from: soon, until: late }, made('b'));
  const { preview } = await createPreview({ ...shown, from: null, until: late }, made('c'));
  await revokePreview({ report, preview: preview.id }, world.context());
}

describe('what somebody may not know of', () => {
  it.each(roots)('is to %s %s as what does not exist', async (root, name) => {
    const field = (root === 'query' ? queries : mutations)[name]!;
    if (!argumentNames(field).some((argument) => ids.includes(argument))) return;
    // Of these the public part may be known, whoever asks; the test below looks at the rest.
    if (['report', 'reports', 'comparison', 'revision', 'revisions', 'statistics', 'preview'].includes(name))
      return;
    for (const target of hidden()) {
      for (const asker of strangers()) {
        const told = await answered([root, field], target, asker, 'manage/graphql');
        const nothing = await answered([root, field], missing(target), asker, 'manage/graphql');
        expect([asker.name, target.name, told]).toEqual([asker.name, target.name, nothing]);
      }
    }
  });

  it.each(['Draft', 'Revision', 'Person', 'ApiKey', 'Endpoint'] as const)(
    'is to node as no %s at all',
    async (kind) => {
      const local = (target: Target) =>
        ({
          Draft: reportIdText(target.report),
          Revision: `${reportIdText(target.report)}:1`,
          Person: target.person,
          ApiKey: target.key,
          Endpoint: target.endpoint,
        })[kind];
      const nobody = stage.askers[0]!;
      for (const target of hidden()) {
        for (const asker of [nobody, ...strangers()]) {
          const ask = (api: 'graphql' | 'manage/graphql', one: Target) =>
            answered(['query', queries['node']!], one, asker, api, { id: globalId(kind, local(one)) });
          for (const api of ['graphql', 'manage/graphql'] as const) {
            expect(await ask(api, target)).toEqual(await ask(api, missing(target)));
          }
        }
      }
    },
  );

  it('is on the public API as what never was: never public, under way and retracted', async () => {
    const fields = buildSchema(publicSdl).getQueryType()!.getFields();
    const unseen = hidden().filter(({ standing }) => [null, 'RETRACTED'].includes(standing!.publicState));
    expect(unseen.map(({ name }) => name)).toContain('retracted');
    for (const target of unseen) {
      for (const name of ['report', 'comparison', 'revision', 'revisions'] as const) {
        const ask = (one: Target) => answered(['query', fields[name]!], one, stage.askers[0]!, 'graphql');
        expect([name, target.name, await ask(target)]).toEqual([
          name,
          target.name,
          await ask(missing(target)),
        ]);
      }
      for (const kind of ['Report', 'PublicRevision'] as const) {
        const tail = kind === 'Report' ? '' : ':1';
        const ask = (one: Target) =>
          answered(['query', fields['node']!], one, stage.askers[0]!, 'graphql', {
            id: globalId(kind, `${reportIdText(one.report)}${tail}`),
          });
        expect([kind, target.name, await ask(target)]).toEqual([
          kind,
          target.name,
          await ask(missing(target)),
        ]);
      }
    }
  });

  it('is by a link that ended, begins later, was revoked or never was the same nothing', async () => {
    const target = hidden()[0]!;
    for (const asker of [stage.askers[0]!, ...strangers()]) {
      const ask = (token: string) =>
        answered(['query', queries['preview']!], { ...target, token }, asker, 'manage/graphql');
      const nothing = await ask(`gp_${'f'.repeat(64)}`);
      expect(nothing).toContain('NOT_FOUND');
      for (const letter of 'abc') expect(await ask(`gp_${letter.repeat(64)}`)).toBe(nothing);
      for (const forged of ['', 'gp_', `gk_${'a'.repeat(64)}`, `gp_${'A'.repeat(64)}`, target.preview]) {
        expect(await ask(forged)).toBe(nothing);
      }
    }
  });

  it('was never a defect', () => {
    expect(stage.api.defects).toEqual([]);
  });
});
