import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, isNullableType, type GraphQLInterfaceType } from 'graphql';
import { accessTable, isAllowed, type Action } from '../../src/access/access.ts';
import { fieldRule, type FieldRule } from '../../src/access/fieldTable.ts';
import { sdl } from '../../src/api/generated/manageSchema.ts';
import { globalId } from '../../src/api/globalId.ts';
import { reportIdText } from '../../src/report/report.ts';
import { isOpen, workflowActions, type WorkflowAction } from '../../src/report/workflow.ts';
import { closeApis } from '../support/api.ts';
import { reaches, roleMay, type Asker } from '../support/askers.ts';
import {
  argumentNames,
  argumentsFor,
  documentFor,
  type Arguments,
  type Root,
  type RootField,
} from '../support/questions.ts';
import { askRaw, type RawAnswer } from '../support/rawApi.ts';
import type { Written } from '../support/rehearsal.ts';
import type { Target } from '../support/situations.ts';
import { onePerPlace, staged, type Stage } from '../support/stage.ts';

/*
 * Every root field of the schema, by everybody, about everything: who may is said by the two tables in `access`, and how
 * somebody is refused who may not by `permit`. A new root field is asked for by itself, or fails with its name.
 */

const schema = buildSchema(sdl);
const fields: Readonly<Record<Root, Readonly<Record<string, RootField>>>> = {
  query: schema.getQueryType()!.getFields(),
  mutation: schema.getMutationType()!.getFields(),
};
const roots = (['query', 'mutation'] as const).flatMap((root) =>
  Object.keys(fields[root]).map((name) => [root, name] as const),
);

type Kind = Parameters<typeof globalId>[0];

let stage: Stage;

beforeAll(async () => {
  stage = await staged();
  stage.rehearsal.begin();
});

afterAll(closeApis);

function ask(
  root: Root,
  field: RootField,
  target: Target,
  asker: Asker,
  own: Arguments = {},
): Promise<RawAnswer> {
  const made = { ...argumentsFor(field, field.name, target), ...own };
  const document = documentFor(root, field, made, '__typename');
  return askRaw(`${stage.api.url}/manage/graphql`, document, made, asker.shows);
}

interface Body {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly extensions: { readonly code: string; readonly params?: { readonly what?: string } };
  }[];
}

/** `done`, `null`, or the code of the refusal; where something was not found, what. */
function outcome({ name }: RootField, { status, body }: RawAnswer): string {
  const { data, errors = [] } = JSON.parse(body) as Body;
  const { code, params } = errors[0]?.extensions ?? {};
  if (code === undefined) return data?.[name] === null ? 'null' : 'done';
  return `${status === 200 ? '' : `${String(status)} `}${code}${code === 'NOT_FOUND' ? ` ${params?.what ?? ''}` : ''}`;
}

/** The organ or the report that the question is about: where what else it names is kept as well. */
function isAboutReport(field: RootField): boolean {
  const names = argumentNames(field);
  return ['report', 'token', 'id', 'year'].some((name) => names.includes(name)) && field.name !== 'organ';
}

/** What is named when it is not found. */
const named: Readonly<Record<string, string>> = {
  createReport: 'organ',
  importReport: 'organ',
  compileAggregate: 'organ',
  remindReport: 'organ',
  restoreRevision: 'revision',
  grantRole: 'person',
  revokeRole: 'person',
  disablePerson: 'person',
  enablePerson: 'person',
  revokeApiKey: 'key',
  changeEndpoint: 'endpoint',
  rotateEndpointKey: 'endpoint',
  revokePreviousKey: 'endpoint',
  switchEndpoint: 'endpoint',
  deleteEndpoint: 'endpoint',
  verifyEndpoint: 'endpoint',
  deliveries: 'endpoint',
  deliveryAttempts: 'endpoint',
  redeliver: 'endpoint',
  redeliverSince: 'endpoint',
  health: 'health',
  readReport: 'organ',
};

function thingOf(field: RootField): string {
  return named[field.name] ?? (argumentNames(field).includes('report') ? 'report' : 'organ');
}

const knowledge: Readonly<Record<string, Action>> = {
  person: 'person.read',
  key: 'key.read',
  endpoint: 'endpoint.read',
};

/** What the asker is told; several where that hangs on more than who asks and in which state the report is. */
function expected(field: RootField, rule: FieldRule, target: Target, { grants }: Asker): readonly string[] {
  if (rule === 'link') return [target.standing ? 'done' : 'NOT_FOUND preview'];
  if (!grants) return ['UNAUTHENTICATED'];
  if (!isAction(rule)) return ['done'];
  const thing = thingOf(field);
  const path = pathOf(field, rule, target, grants);
  if (reaches(grants, path, roleMay(rule))) return inside(field, rule, target, grants);
  if (isNullableType(field.type)) return ['null'];
  const knows = reaches(grants, path, roleMay(knowledge[thing] ?? 'report.read'));
  return [knows ? 'FORBIDDEN' : `NOT_FOUND ${thing}`];
}

function isAction(rule: FieldRule): rule is Action {
  return rule in accessTable;
}

/** Where the thing stands; empty where there is none. */
function pathOf(
  field: RootField,
  rule: Action,
  { organPath, standing }: Target,
  grants: NonNullable<Asker['grants']>,
): readonly string[] {
  // For those who may anywhere.
  if (['health', 'readReport'].includes(field.name)) return grants.map(({ organ }) => organ);
  const ofReport =
    ['report', 'revision'].includes(thingOf(field)) || (field.name === 'node' && rule === 'report.read');
  return ofReport && !standing ? [] : organPath;
}

/** What those are told who may: what the state of the report lets them. */
function inside(field: RootField, rule: Action, target: Target, grants: Asker['grants']): readonly string[] {
  const [, verb] = rule.split('.');
  const { standing, forced } = target;
  switch (field.name) {
    case 'readReport':
      return ['done'];
    case 'createReport':
      return [standing ? 'ALREADY_EXISTS' : 'done'];
    case 'compileAggregate':
      return ['done', 'NOT_FOUND publication', 'INVALID_INPUT'];
    case 'remindReport':
      if (!standing) return ['NOT_FOUND report'];
      return [standing.publicState === 'PUBLISHED' ? 'ILLEGAL_STATE' : 'done'];
    case 'createPreview':
      return [target.name === 'retracted' ? 'ILLEGAL_STATE' : 'done'];
    case 'moveOrgan':
    case 'mergeOrgan':
      return moved(rule, target, grants ?? []);
  }
  if (!rule.startsWith('report.') || !isWorkflowAction(verb)) return ['done'];
  if (!standing) return ['done'];
  if (!isOpen(verb, standing)) return ['ILLEGAL_STATE'];
  const inState = reaches(grants ?? [], target.organPath, (role) => isAllowed(role, rule, standing.state));
  if (!inState) return ['FORBIDDEN'];
  if (field.name === 'explainIssues' && target.issues.EXPLAINED === 'none') return ['NOT_FOUND issue'];
  if (field.name === 'waiveIssues' && target.issues.WAIVED === 'none') return ['NOT_FOUND issue'];
  // The sum of what is public below was corrected since it was added up.
  if (field.name === 'submitReport' && target.report.scope === 'AGGREGATE') return ['EXPLANATION_REQUIRED'];
  if (field.name === 'endorsePublication' && !forced) return ['NOT_FOUND forced publication'];
  return ['done'];
}

function isWorkflowAction(verb: string | undefined): verb is WorkflowAction {
  return (workflowActions as readonly (string | undefined)[]).includes(verb);
}

/** Who may move or merge an organ must be allowed to where it goes too, which is the town below the own organ. */
function moved(rule: Action, { report }: Target, grants: NonNullable<Asker['grants']>): readonly string[] {
  const town = ['root', 'province', 'city', 'county', 'town'];
  if (!reaches(grants, town, roleMay(rule))) {
    return [reaches(grants, town, roleMay('report.read')) ? 'FORBIDDEN' : 'NOT_FOUND organ'];
  }
  return ['county', 'city'].includes(report.organ) ? ['INVALID_INPUT'] : ['done'];
}

/** What each kind of global id is the id of, and who may look it up. */
const kinds: Readonly<
  Record<string, { readonly local: (target: Target) => string; readonly rule: FieldRule }>
> = {
  Organ: { local: ({ report }) => report.organ, rule: 'public' },
  Report: { local: ({ report }) => reportIdText(report), rule: 'public' },
  PublicRevision: { local: ({ report }) => `${reportIdText(report)}:1`, rule: 'public' },
  Draft: { local: ({ report }) => reportIdText(report), rule: 'report.read' },
  Revision: { local: ({ report }) => `${reportIdText(report)}:1`, rule: 'report.read' },
  Person: { local: ({ person }) => person, rule: 'person.read' },
  ApiKey: { local: ({ key }) => key, rule: 'key.read' },
  Endpoint: { local: ({ endpoint }) => endpoint, rule: 'endpoint.read' },
};

/** Whether what was written fits: nothing by who was refused or only asked, but that a draft was read from elsewhere. */
function agrees(
  root: Root,
  { name }: RootField,
  rule: FieldRule,
  { report }: Target,
  { grants }: Asker,
  answer: string,
  written: readonly Written[],
): boolean {
  if (answer !== 'done') return written.length === 0;
  // The people are enabled already.
  if (root === 'mutation') return written.length > 0 || name === 'enablePerson';
  const isRead = rule === 'report.read' && name !== 'drafts';
  const isForeign = !reaches(grants ?? [], [report.organ], roleMay('report.read'));
  return [...new Set(written)].join() === (rule === 'link' || (isRead && isForeign) ? 'audit' : '');
}

const counted = { cells: 0, done: 0, refused: 0 };

/** All askers about all targets: what does not agree with the tables. */
async function disagreements(
  root: Root,
  field: RootField,
  rule: FieldRule,
  asked: readonly Target[],
  own: (target: Target) => Arguments = () => ({}),
): Promise<readonly unknown[]> {
  const { askers, rehearsal } = stage;
  const wrong: unknown[] = [];
  for (const target of asked) {
    const told = async (asker: Asker) => outcome(field, await ask(root, field, target, asker, own(target)));
    // What is for everybody is the same for everybody.
    const open = rule === 'public' ? await told(askers[0]!) : null;
    if (open !== null && !['done', 'null'].includes(open)) wrong.push([target.name, open]);
    for (const asker of askers) {
      rehearsal.written();
      const answer = await told(asker);
      const right = open === null ? expected(field, rule, target, asker) : [open];
      if (!right.includes(answer)) wrong.push([asker.name, target.name, answer, right]);
      const written = rehearsal.written();
      if (!agrees(root, field, rule, target, asker, answer, written)) {
        wrong.push([asker.name, target.name, answer, written]);
      }
      counted.cells += 1;
      counted[answer === 'done' ? 'done' : 'refused'] += 1;
    }
  }
  return wrong;
}

describe('every root field', () => {
  it.each(roots.filter(([, name]) => name !== 'node'))(
    '%s %s answers everybody as the tables say',
    async (root, name) => {
      const field = fields[root][name]!;
      const rule = fieldRule(root === 'query' ? 'Query' : 'Mutation', name)!;
      const asked = isAboutReport(field) ? stage.targets : onePerPlace(stage.targets);
      expect(await disagreements(root, field, rule, asked)).toEqual([]);
    },
  );

  it.each(Object.keys(kinds))('query node answers everybody as the tables say about a %s', async (kind) => {
    const { local, rule } = kinds[kind]!;
    const id = (target: Target) => ({ id: globalId(kind as Kind, local(target)) });
    expect(await disagreements('query', fields.query['node']!, rule, stage.targets, id)).toEqual([]);
  });

  it('mutation saveDraft answers everybody so where this process knows the draft, too', async () => {
    const field = fields.mutation['saveDraft']!;
    const target = stage.targets.find(({ name }) => name === 'draft')!;
    const editor = stage.askers.find(({ name }) => name === 'every role')!;
    const { input } = argumentsFor(field, 'saveDraft', target) as { readonly input: Arguments };
    const next = { input: { ...input, expectedVersion: target.partVersion + 1 } };
    for (const asker of stage.askers) {
      // After that it takes the part to be one version further on than it is.
      expect(outcome(field, await ask('mutation', field, target, editor))).toBe('done');
      stage.rehearsal.written();
      const answer = outcome(field, await ask('mutation', field, target, asker, next));
      expect([asker.name, [answer]]).toEqual([asker.name, expected(field, 'report.save', target, asker)]);
      expect(stage.rehearsal.written()).toHaveLength(answer === 'done' ? 1 : 0);
    }
  });

  it('knows every kind of global id', () => {
    const nodes = schema.getPossibleTypes(schema.getType('Node') as GraphQLInterfaceType);
    expect(Object.keys(kinds).toSorted()).toEqual(nodes.map(({ name }) => name).toSorted());
  });

  it('was asked in every cell, and none was a defect', () => {
    console.info(`authorisation: ${JSON.stringify(counted)}`);
    expect(counted.cells).toBeGreaterThan(15_000);
    expect(stage.api.defects).toEqual([]);
  });
});
