import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
  type GraphQLInputObjectType,
} from 'graphql';
import { sdl } from '../../src/api/generated/manageSchema.ts';
import { globalId } from '../../src/api/globalId.ts';
import { failureCodes } from '../../src/errors.ts';
import { reportIdText } from '../../src/report/report.ts';
import { chunks } from '../../src/util/chunks.ts';
import { closeApis } from '../support/api.ts';
import type { Asker } from '../support/askers.ts';
import {
  argumentsFor,
  documentFor,
  type Arguments,
  type Root,
  type RootField,
} from '../support/questions.ts';
import { askRaw } from '../support/rawApi.ts';
import { places, type Target } from '../support/situations.ts';
import { staged, type Stage } from '../support/stage.ts';

/*
 * What nobody may send: fields that are the server's own, ids of another kind or none at all, cursors of another
 * listing, forged paths, impossible years, endless texts. Asked by who holds every role, so that nothing else stands in
 * the way. Each is refused with a code of its own, or finds nothing; nothing is written and nothing is a defect.
 */

let stage: Stage;
let target: Target;
let asker: Asker;

beforeAll(async () => {
  stage = await staged();
  target = stage.targets.find(({ name }) => name === 'draft')!;
  asker = stage.askers.find(({ name }) => name === 'every role')!;
  stage.rehearsal.begin();
});

afterAll(closeApis);

const schema = buildSchema(sdl);
const fields: Readonly<Record<Root, Readonly<Record<string, RootField>>>> = {
  query: schema.getQueryType()!.getFields(),
  mutation: schema.getMutationType()!.getFields(),
};
const mutations = Object.keys(fields.mutation);

interface Told {
  readonly status: number;
  readonly codes: readonly string[];
  readonly messages: string;
  readonly data: Readonly<Record<string, { readonly nodes?: readonly unknown[] } | null>> | null;
  readonly written: number;
}

async function ask(
  root: Root,
  name: string,
  change: (made: Arguments) => Arguments,
  selection = root === 'query' && 'nodes' in connectionOf(name) ? 'nodes { __typename }' : '__typename',
): Promise<Told> {
  const field = fields[root][name]!;
  const made = change(argumentsFor(field, name, target));
  return askDocument(documentFor(root, field, made, selection), made);
}

interface Body {
  readonly data?: Told['data'];
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

async function askDocument(document: string, made: Arguments): Promise<Told> {
  stage.rehearsal.written();
  const { status, body } = await askRaw(`${stage.api.url}/manage/graphql`, document, made, asker.shows);
  const { data = null, errors = [] } = JSON.parse(body) as Body;
  return {
    status,
    codes: errors.map(({ extensions }) => extensions.code),
    messages: errors.map(({ message }) => message).join('\n'),
    data,
    written: stage.rehearsal.written().filter((what) => what !== 'audit').length,
  };
}

/** With one member of the input, wherever it stands, set to something else. */
function withMember(name: string, value: unknown): (made: Arguments) => Arguments {
  return (made) => {
    const input = made['input'] as Arguments | undefined;
    return input ? { input: { ...input, [name]: value } } : { ...made, [name]: value };
  };
}

function inputOf(name: string): GraphQLInputObjectType {
  return getNamedType(fields.mutation[name]!.args[0]!.type) as GraphQLInputObjectType;
}

/** Members of all that is asked for, by root field, that pass the test. */
function membersWhere(
  test: (name: string, type: string) => boolean,
): readonly (readonly [Root, string, string])[] {
  return (['query', 'mutation'] as const).flatMap((root) =>
    Object.values(fields[root]).flatMap((field) =>
      membersOf(field)
        .filter(([name, type]) => test(name, type))
        .map(([name]) => [root, field.name, name] as const),
    ),
  );
}

function membersOf({ args }: RootField): readonly (readonly [string, string])[] {
  return args.flatMap((argument) => {
    const named = getNamedType(argument.type);
    const members = isInputObjectType(named) ? Object.values(named.getFields()) : [argument];
    return members.map(({ name, type }) => [name, String(type)] as const);
  });
}

/** What only the server says of anything: every field that is answered anywhere, and what is kept beside. */
const kept =
  'organPath draftEdits lastContentHash lastDecisions lastEvent changedIn account apiKeyHash secret ' +
  'sealedKeys healthVersion actor roles now';
const answered = [
  ...new Set([
    ...Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) && !type.name.startsWith('__') ? Object.keys(type.getFields()) : [],
    ),
    ...kept.split(' '),
  ]),
];

/** GraphQL tells at most fifty errors of the variables. */
const AT_ONCE = 40;

describe('a field that is the server’s own', () => {
  it.each(mutations)('is refused in the input of %s', async (name) => {
    const own = Object.keys(inputOf(name).getFields());
    const foreign = answered.filter((field) => !own.includes(field));
    expect(foreign.length).toBeGreaterThan(100);
    for (const some of chunks(foreign, AT_ONCE)) {
      const more = Object.fromEntries(some.map((field) => [field, 'PUBLISHED']));
      const change = (made: Arguments) => ({ input: { ...(made['input'] as Arguments), ...more } });
      const { status, messages, written } = await ask('mutation', name, change);
      const refused = (field: string) => `"${field}" is not defined by type "${inputOf(name).name}"`;
      expect(some.filter((field) => !messages.includes(refused(field)))).toEqual([]);
      expect([status, written]).toEqual([400, 0]);
    }
  });

  it.each([
    ['createApiKey', 'grants', { role: 'editor', organ: places.own }],
    ['saveDraft', 'figures', { key: 'ch3.granted.natural_person', value: '1' }],
  ] as const)('is refused within the input of %s, in its %s', async (name, member, inner) => {
    for (const field of answered.filter((each) => !(each in inner) && each !== 'unit')) {
      const change = withMember(member, [{ ...inner, [field]: 'PUBLISHED' }]);
      const { status, written } = await ask('mutation', name, change);
      expect([field, status, written]).toEqual([field, 400, 0]);
    }
  });

  it('is refused by every mutation beside the input, too', async () => {
    for (const name of mutations) {
      const document = `mutation { ${name}(state: "PUBLISHED") { __typename } }`;
      expect((await askDocument(document, {})).status).toBe(400);
    }
  });
});

const refusals: readonly string[] = [...failureCodes, 'BAD_USER_INPUT'];

/** Refused with a code, or for a question that nothing was found; nothing written. */
function expectNothing(root: Root, name: string, label: unknown, told: Told): void {
  const { codes, data, written } = told;
  const answer = data?.[name] ?? null;
  const isEmpty = answer === null || (root === 'query' && answer.nodes?.length === 0);
  const right =
    codes.length > 0 ? codes.every((code) => refusals.includes(code)) : isEmpty && root === 'query';
  expect([name, label, right ? 'nothing' : told, written]).toEqual([name, label, 'nothing', 0]);
}

const kindOf: Readonly<Record<string, string>> = {
  report: 'Report',
  organ: 'Organ',
  parent: 'Organ',
  below: 'Organ',
  person: 'Person',
  key: 'ApiKey',
  endpoint: 'Endpoint',
  under: 'Organ',
};

function idsOfOtherKinds(kind: string | undefined): readonly string[] {
  const report = reportIdText(target.report);
  const all = {
    Organ: target.report.organ,
    Report: report,
    PublicRevision: `${report}:1`,
    Revision: `${report}:1`,
    Person: target.person,
    ApiKey: target.key,
    Endpoint: target.endpoint,
  } as const;
  return (Object.keys(all) as (keyof typeof all)[])
    .filter((each) => each !== kind)
    .map((each) => globalId(each, all[each]));
}

const nonsense = [
  '',
  ' ',
  '/',
  ':',
  '\u0000',
  '__proto__',
  'constructor',
  'county:2020',
  'county:2020:own',
  'county:02020:OWN',
  'county:2020:OWN:1',
  'county:2020:OWN\n',
  ' county:2020:OWN',
  '../county:2020:OWN',
  'REPORT#county#2020#OWN',
  'UmVwb3J0Og',
  Buffer.from('Report:county:2020').toString('base64url'),
  Buffer.from('Nothing:county:2020:OWN').toString('base64url'),
  '\ud800',
  '长'.repeat(100_000),
];

const idMembers = membersWhere((name, type) => type.startsWith('ID') && name !== 'code').filter(
  ([, field]) => field !== 'node',
);

describe('an id', () => {
  it.each(idMembers)(
    'of %s %s, %s, is nothing where it is of another kind or none',
    async (root, name, member) => {
      // A question named for what it finds takes the id of that.
      const kind = (member === 'id' ? kindOf[name] : undefined) ?? kindOf[member];
      // Nothing before the root: the roots are below it.
      const none = name === 'organs' ? nonsense.slice(1) : nonsense;
      for (const id of [...idsOfOtherKinds(kind), ...none]) {
        expectNothing(root, name, id.slice(0, 60), await ask(root, name, withMember(member, id)));
      }
    },
  );

  it('for node is nothing unless it is a global id of ours', async () => {
    const report = reportIdText(target.report);
    const forged = [
      'Draft:county:2020',
      'Revision:county:2020:OWN',
      `Revision:${report}:-1`,
      'Person:',
      'ApiKey:',
      'Endpoint:',
    ];
    const texts = forged.map((text) => Buffer.from(text).toString('base64url'));
    for (const id of [...nonsense, ...texts, report]) {
      expectNothing('query', 'node', id.slice(0, 60), await ask('query', 'node', () => ({ id })));
    }
  });
});

const within = membersWhere((name) => name === 'within').map(([, field]) => field);

describe('a path', () => {
  const forged = [
    '',
    '/',
    '//',
    'county2',
    'root',
    'root/province/city',
    'root/province/city/county2',
    'root/province/city/county2/',
    'root/province/city/county2//',
    'county',
    '/county/',
    'county/bureau',
    'root/county',
    'root/county/city',
    'root/province/city/county2/county',
    'county/root/province/city/county2',
    'root/province/city/county/../county2',
    'root/province/city/county/#',
    'root/province/city/count',
    'root\\province\\city\\county',
    'root/province/city/county\u0000',
    'county/'.repeat(20_000),
  ];

  // What is public is listed from anywhere in the tree.
  it.each(within.filter((field) => !['reports', 'events'].includes(field)))(
    'of %s finds nothing where it is forged',
    async (name) => {
      for (const path of forged) {
        const told = await ask('query', name, withMember('within', path));
        expectNothing('query', name, path.slice(0, 60), told);
      }
    },
  );

  it.each(within)('of %s is the same with doubled slashes', async (name) => {
    const [plain, doubled] = ['root/province/city/county', '//root//province/city///county/'];
    const change = (path: string) => (made: Arguments) => ({ ...made, within: path });
    const told = await ask('query', name, change(plain));
    expect(told.codes).toEqual([]);
    expect(await ask('query', name, change(doubled))).toEqual(told);
  });
});

describe('a year', () => {
  const writing = membersWhere((name) => ['year', 'years'].includes(name)).filter(
    ([root]) => root === 'mutation',
  );
  const given = [
    ...writing,
    ['mutation', 'registerOrgan', 'from'],
    ['mutation', 'moveOrgan', 'from'],
    ['mutation', 'mergeOrgan', 'from'],
  ] as const;

  it.each(given)(
    'of %s %s, %s, is refused before 2008 and after the next one',
    async (root, name, member) => {
      for (const year of [2007, 0, -1, 2101, 2_000_000_000, 2_147_483_648, 2020.5]) {
        const value = member === 'years' ? [year] : year;
        expectNothing(root, name, year, await ask(root, name, withMember(member, value)));
      }
      if (member === 'from') return;
      const next = member === 'years' ? [2028] : 2028;
      expectNothing(root, name, 2028, await ask(root, name, withMember(member, next)));
    },
  );

  it('of a question finds nothing and is no defect', async () => {
    for (const [, name] of membersWhere((member) => member === 'year').filter(([root]) => root === 'query')) {
      for (const year of [2007, 0, -1, 99_999, 2_147_483_647]) {
        const told = await ask('query', name, withMember('year', year));
        if (name === 'statistics') expect([year, told.codes]).toEqual([year, []]);
        else expectNothing('query', name, year, told);
      }
    }
  });
});

function connectionOf(name: string): Readonly<Record<string, unknown>> {
  const type = getNamedType(fields.query[name]!.type);
  return isObjectType(type) ? type.getFields() : {};
}

const texts = ['text', 'note', 'reason', 'explanation', 'changeNote', 'basis', 'recipient', 'source', 'name'];
const others = ['issuer', 'subject', 'fileName', 'code', 'heading', 'quote', 'figure', 'url', 'after'];

describe('a text', () => {
  const all = membersWhere((name, type) => /^String/.test(type)).filter(
    ([root, , name]) => root === 'mutation' && !['part', 'clientMutationId'].includes(name),
  );

  it('is known to this test wherever a mutation takes one', () => {
    expect(
      [...new Set(all.map(([, , name]) => name))].filter((name) => ![...texts, ...others].includes(name)),
    ).toEqual([]);
  });

  it.each(all)(
    'of %s %s, %s, is refused with a hundred thousand characters, and with broken ones',
    async (root, name, member) => {
      const at = situationFor(name);
      for (const text of ['长'.repeat(100_000), '\ud800', '\u0000']) {
        target = at;
        const told = await ask(root, name, withMember(member, text));
        target = stage.targets.find((each) => each.name === 'draft')!;
        expectNothing(root, name, [member, text.length], told);
      }
    },
  );

  it('as clientMutationId is refused with a hundred thousand characters', async () => {
    // A presence is not recorded under any.
    for (const name of mutations.filter((each) => each !== 'announcePresence')) {
      const told = await ask('mutation', name, withMember('clientMutationId', 'x'.repeat(100_000)));
      expectNothing('mutation', name, 'clientMutationId', told);
    }
  });

  /** Where the mutation would be done. */
  function situationFor(name: string): Target {
    const named: Readonly<Record<string, string>> = {
      createReport: 'not begun',
      importReport: 'not begun',
      reviewReport: 'in review',
      concludeSecrecyReview: 'in secrecy review',
      returnReport: 'in review',
      publishReport: 'scheduled',
      endorsePublication: 'forced',
      amendReport: 'published',
      withdrawReport: 'published',
      retractReport: 'published',
    };
    return stage.targets.find((each) => each.name === (named[name] ?? 'draft'))!;
  }
});

const paged = Object.keys(fields.query).filter((name) => 'pageInfo' in connectionOf(name));

describe('a page', () => {
  it.each(paged)('of %s holds 1 to 100', async (name) => {
    for (const first of [-1, 0, 101, 1e9, -(2 ** 31), 2 ** 31]) {
      const { codes, written } = await ask('query', name, withMember('first', first));
      expect([first, codes, written]).toEqual([first, ['INVALID_INPUT'], 0]);
    }
    for (const first of [1.5, '10']) {
      const { codes, status } = await ask('query', name, withMember('first', first));
      expect([first, codes, status]).toEqual([first, ['BAD_USER_INPUT'], 400]);
    }
  });

  it('of every list below a report and an organ holds 1 to 100', async () => {
    const below = { draft: 'Draft', report: 'Report', organ: 'Organ' } as const;
    for (const [root, type] of Object.entries(below)) {
      const object = schema.getType(type);
      if (!isObjectType(object)) throw new Error(type);
      target = stage.targets.find(({ name }) => name === 'published')!;
      const lists = Object.values(object.getFields()).filter(({ args }) =>
        args.some(({ name }) => name === 'first'),
      );
      for (const { name } of lists) {
        for (const first of ['-1', '0', '101', '1000000000']) {
          const { codes } = await ask(
            'query',
            root,
            (made) => made,
            `${name}(first: ${first}) { __typename }`,
          );
          expect([type, name, first, codes]).toEqual([type, name, first, ['INVALID_INPUT']]);
        }
        const { codes } = await ask('query', root, (made) => made, `${name}(after: "forged") { __typename }`);
        expect([type, name, codes]).toEqual([type, name, ['INVALID_INPUT']]);
      }
      target = stage.targets.find(({ name }) => name === 'draft')!;
    }
  });

  it.each(paged)('of %s begins at no cursor but its own', async (name) => {
    const foreign: string[] = [];
    for (const other of paged) {
      if (other === name) continue;
      const { data } = await ask('query', other, (made) => made, 'pageInfo { endCursor }');
      const { endCursor } = (data![other] as unknown as { pageInfo: { endCursor: string | null } }).pageInfo;
      if (endCursor) foreign.push(endCursor);
    }
    expect(foreign.length).toBeGreaterThan(4);
    const own = await ask('query', name, (made) => made, 'pageInfo { endCursor }');
    const { endCursor } = (own.data![name] as unknown as { pageInfo: { endCursor: string | null } }).pageInfo;
    const bent = endCursor
      ? [`${endCursor}A`, endCursor.slice(0, -1), endCursor.slice(1), `${endCursor}=`]
      : [];
    for (const after of [...foreign, ...bent, '', 'x', '长', 'A'.repeat(100_000)]) {
      const { codes, written } = await ask('query', name, withMember('after', after));
      expect([after.slice(0, 40), codes, written]).toEqual([after.slice(0, 40), ['INVALID_INPUT'], 0]);
    }
  });
});

describe('a cursor of somebody else', () => {
  it('opens nothing to who may not read the list', async () => {
    const stranger = stage.askers.find(({ name }) => name === `editor of ${places.sibling}`)!;
    for (const name of ['history', 'timeline'] as const) {
      const made = argumentsFor(fields.query[name]!, name, target);
      const own = await ask('query', name, () => ({ ...made, first: 1 }), 'pageInfo { endCursor }');
      const { endCursor } = (own.data![name] as unknown as { pageInfo: { endCursor: string } }).pageInfo;
      const again = { ...made, first: 1, after: endCursor };
      const document = documentFor('query', fields.query[name]!, again, 'nodes { __typename }');
      const { body } = await askRaw(`${stage.api.url}/manage/graphql`, document, again, stranger.shows);
      expect([name, body.includes('"NOT_FOUND"')]).toEqual([name, true]);
    }
  });
});

describe('nothing of this', () => {
  it('was a defect', () => {
    expect(stage.api.defects).toEqual([]);
  });
});
