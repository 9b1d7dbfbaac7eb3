import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, getNamedType, isInterfaceType, isLeafType, isObjectType } from 'graphql';
import { sdl } from '../../src/api/generated/publicSchema.ts';
import { globalId } from '../../src/api/globalId.ts';
import { addComment } from '../../src/commands/addComment.ts';
import { amendReport } from '../../src/commands/amendReport.ts';
import { announcePresence } from '../../src/commands/announcePresence.ts';
import { createApiKey } from '../../src/commands/createApiKey.ts';
import { createPreview } from '../../src/commands/createPreview.ts';
import { createReport } from '../../src/commands/createReport.ts';
import { disablePerson } from '../../src/commands/disablePerson.ts';
import { explainIssues } from '../../src/commands/explainIssues.ts';
import { grantRole } from '../../src/commands/grantRole.ts';
import { publishReport } from '../../src/commands/publishReport.ts';
import { returnReport } from '../../src/commands/returnReport.ts';
import { scheduleReport } from '../../src/commands/scheduleReport.ts';
import { waiveIssues } from '../../src/commands/waiveIssues.ts';
import { reportIdText, type ReportId } from '../../src/report/report.ts';
import { closeApis } from '../support/api.ts';
import { admitted } from '../support/people.ts';
import { askRaw } from '../support/rawApi.ts';
import { broughtTo, now, saved, typed } from '../support/reports.ts';
import { ASKED_AT, places } from '../support/situations.ts';
import { staged, type Stage } from '../support/stage.ts';
import { everyone, granted, people, reportOf } from '../support/world.ts';

/*
 * For each hidden thing: only it is changed, and everything the public can ask is answered byte for byte as before,
 * headers and cost among it.
 */

let stage: Stage;

beforeAll(async () => {
  stage = await staged();
});

afterAll(closeApis);

const schema = buildSchema(sdl);
const key = '"ch3.granted.natural_person"';

const draft = reportOf(places.own, 2020);
const scheduled = reportOf(places.own, 2022);
const retracted = reportOf(places.own, 2024);
const amended = reportOf(places.own, 2025);
const hidden = [draft, scheduled, retracted, amended];

const organs = quoted(['root', places.own, places.below]);
const years = hidden.map(({ year }) => String(year));
const asOf = ['null', ...quoted(['2026-01-20T02:03:00.000Z', ASKED_AT])];
const reports = quoted(hidden.map(reportIdText));

/** What may be asked of each argument of a root field: it is asked in every combination. */
const asked: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  node: { id: quoted(hidden.flatMap(globalIdsOf)) },
  comparison: { report: reports, from: ['1', '2'], to: ['2', '3'] },
  revision: { report: reports, number: ['0', '1', '2', '3'] },
  revisions: { report: reports, first: ['1', '100'] },
  report: { organ: organs, year: years, scope: ['OWN'], asOf },
  events: {
    types: ['null', '[REPORT_RETRACTED]'],
    organ: ['null', ...organs],
    within: ['null', '"root/province/city/county"'],
    first: ['1', '100'],
  },
  reports: {
    year: ['2019', '2023', ...years],
    scope: ['OWN'],
    state: ['PUBLISHED', 'WITHDRAWN'],
    within: ['null', '"root/province/city/county"'],
    first: ['1', '100'],
  },
  statistics: { organ: organs, year: years, basis: ['OWN', 'AGGREGATE'], asOf: [asOf[0]!, asOf[2]!] },
  organ: { id: organs },
  organs: { below: ['null', ...organs], first: ['1', '100'] },
  form: { edition: ['"2021"', '"none"'] },
  forms: {},
};

function quoted(texts: readonly string[]): readonly string[] {
  return texts.map((text) => JSON.stringify(text));
}

function globalIdsOf(report: ReportId): readonly string[] {
  const id = reportIdText(report);
  return [
    globalId('Organ', report.organ),
    globalId('Report', id),
    globalId('Draft', id),
    globalId('PublicRevision', `${id}:1`),
    globalId('PublicRevision', `${id}:2`),
    globalId('Revision', `${id}:1`),
  ];
}

/** Arguments of the fields below the root that need some, or bring more without. */
const given: Readonly<Record<string, string>> = {
  'Organ.statistics': '(year: 2024, basis: OWN)',
  'Organ.reports': '(first: 1)',
  'Statistics.figure': '(key: "ch3.granted.natural_person")',
};

const contentArguments: Readonly<Record<string, string>> = {
  figure: `(key: ${key})`,
  figures: `(keys: [${key}])`,
};

/** All plain fields of a type, and of its objects to a depth. */
function selection(name: string, depth: number): string {
  const type = schema.getType(name);
  if (isInterfaceType(type)) {
    const possible = schema.getPossibleTypes(type);
    return possible.map((each) => `... on ${each.name} { ${selection(each.name, depth)} }`).join(' ');
  }
  if (!isObjectType(type)) return '';
  return Object.values(type.getFields())
    .flatMap((field) => {
      const named = getNamedType(field.type);
      if (isLeafType(named)) return [field.name];
      if (depth === 0 || named.name === 'Form') return [];
      const made = given[`${name}.${field.name}`] ?? contentArguments[field.name] ?? '';
      return [`${field.name}${made} { __typename ${selection(named.name, depth - 1)} }`];
    })
    .join(' ');
}

function combinations(of: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return Object.entries(of).reduce<readonly string[]>(
    (all, [name, each]) =>
      all.flatMap((made) => each.map((value) => `${made}${made === '' ? '' : ', '}${name}: ${value}`)),
    [''],
  );
}

function questions(): readonly string[] {
  return Object.values(schema.getQueryType()!.getFields()).flatMap((field) => {
    const arguments_ = asked[field.name];
    if (!arguments_) throw new Error(`oracles.test.ts does not know what to ask of ${field.name}`);
    const inner = selection(getNamedType(field.type).name, 2);
    return combinations(arguments_).map(
      (made) => `${field.name}${made === '' ? '' : `(${made})`} { ${inner} }`,
    );
  });
}

/** One by one, for an answer that is not whole tells no cost. */
async function told(): Promise<readonly string[]> {
  const answers: string[] = [];
  for (const question of questions()) {
    const answer = await askRaw(`${stage.api.url}/graphql`, `{ ${question} }`, {}, null);
    answers.push(`${question}\n${JSON.stringify(answer)}`);
  }
  return answers;
}

/** Only what is hidden, each in its own way. */
const changes: Readonly<Record<string, () => Promise<unknown>>> = {
  'the text of a draft': () => saved(stage.world, draft, 'ch5', { text: `改过。${'长'.repeat(5000)}` }),
  'a figure of a draft': () => saved(stage.world, draft, 'ch3', { figures: typed(granted(4711)) }),
  'a figure of an open amendment': () =>
    saved(stage.world, amended, 'ch3', { figures: typed(granted(4711)) }),
  'an explanation': () => decideAs('EXPLAINED', explainIssues),
  'a waiver that is not published': () => decideAs('WAIVED', waiveIssues),
  'a comment': async () => {
    const context = { ...stage.world.context(), id: 'oracle00' };
    await addComment({ report: draft, part: 'ch5', text: '密' }, context);
  },
  'a presence': () => announcePresence({ report: draft, part: 'ch5' }, stage.world.context()),
  'a person': async () => {
    const { id: person } = await admitted(stage.world, 'oracle', places.own, ['editor']);
    const role = { person, role: 'auditor', organ: 'root', expectedVersion: 2 } as const;
    await grantRole(role, stage.world.context());
    await disablePerson({ person, expectedVersion: 3, reason: '调离' }, stage.world.context());
  },
  'a key': () => {
    const grants = [{ role: 'editor', organ: 'root' }] as const;
    const context = { ...stage.world.context(), id: 'oracle', secret: 'e'.repeat(64) };
    return createApiKey({ name: '密钥', organ: places.own, grants }, context);
  },
  'a preview': () => {
    const shown = { report: draft, revision: null, recipient: '外部', from: null };
    const context = { ...stage.world.context(), id: 'oracle00', secret: 'd'.repeat(64) };
    return createPreview({ ...shown, until: '2026-02-01T00:00:00.000Z' }, context);
  },
  'the audit log': () => {
    const line = { actor: 'person:1', action: 'read', target: 'report', detail: null };
    return stage.world.store.addAuditEntry({ organ: places.own, at: ASKED_AT, ...line });
  },
  'the time of a schedule': async () => {
    const input = { ...(await now(stage.world, scheduled)), publishAt: '2026-02-10T00:00:00.000Z' };
    await scheduleReport(input, stage.world.context({ actor: people.signatory }));
  },
  'a report sent back': async () => {
    const input = { ...(await now(stage.world, scheduled)), note: '请核对' };
    await returnReport(input, stage.world.context({ actor: people.signatory }));
  },
  'a report begun': () => createReport({ report: reportOf(places.own, 2026) }, stage.world.context()),
  'a revision of what was retracted': async () => {
    await amendReport({ ...(await now(stage.world, retracted)), reason: '重发' }, stage.world.context());
    await saved(stage.world, retracted, 'ch5', { text: `另一内容。${'长'.repeat(3000)}` });
    await broughtTo(stage.world, retracted, 'APPROVED');
  },
};

async function decideAs(
  kind: 'EXPLAINED' | 'WAIVED',
  command: (
    input: { report: ReportId; issues: readonly string[]; reason: string },
    context: ReturnType<Stage['world']['context']>,
  ) => Promise<unknown>,
): Promise<void> {
  const { issues } = stage.targets.find(({ name }) => name === 'draft')!;
  const actor = kind === 'WAIVED' ? people.collector : everyone;
  await command({ report: draft, issues: [issues[kind]], reason: '密' }, stage.world.context({ actor }));
}

describe('what the public can ask', () => {
  it('is told the same, byte for byte, whatever is hidden', async () => {
    const before = await told();
    expect(before.join().includes('"errors"')).toBe(false);
    for (const [name, change] of Object.entries(changes)) {
      await change();
      const after = await told();
      expect([name, before.filter((answer, i) => answer !== after[i])]).toEqual([name, []]);
    }
    expect(stage.api.defects).toEqual([]);
    // And so it is not because nothing ever shows.
    const shown = ['"cost"', '"hasNextPage":true', '"state":"WITHDRAWN"', '"number":1'];
    for (const text of shown) expect(before.join().replaceAll('\\', '')).toContain(text);
    await publishReport(await now(stage.world, retracted), stage.world.context());
    expect(await told()).not.toEqual(before);
  });
});
