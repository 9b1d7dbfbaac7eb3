import {
  astFromValue,
  getNamedType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isNullableType,
  print,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';
import { reportIdText } from '../../src/report/report.ts';
import { places, type Target } from './situations.ts';

export type RootField = GraphQLField<unknown, unknown>;
export type Root = 'query' | 'mutation';
export type Arguments = Readonly<Record<string, unknown>>;

type Value = (target: Target) => unknown;

const organ: Value = ({ report }) => report.organ;
const text: Value = () => '有充分的理由。';

/**
 * What is given for an argument or a member of an input, by `Field.name` where that says more than the name alone. One
 * that is required and not here fails whoever asks, with its name; one that may be left out is left out.
 */
const values: Readonly<Record<string, Value>> = {
  report: ({ report }) => reportIdText(report),
  'compileAggregate.report': ({ report }) => `${report.organ}:${String(report.year)}:AGGREGATE`,
  organ,
  parent: organ,
  below: organ,
  'moveOrgan.parent': () => 'town',
  'mergeOrgan.into': () => 'town',
  'organ.id': organ,
  'person.id': ({ person }) => person,
  'node.id': ({ report }) => Buffer.from(`Draft:${reportIdText(report)}`).toString('base64url'),
  year: ({ report }) => report.year,
  years: () => [2024],
  scope: ({ report }) => report.scope,
  basis: ({ report }) => report.scope,
  within: ({ organPath }) => (organPath.length > 0 ? organPath.join('/') : places.missing),
  state: () => 'DRAFT',
  'reports.state': () => 'PUBLISHED',
  number: () => 1,
  from: () => 1,
  to: () => 1,
  'comparison.from': ({ publicRevisions }) => publicRevisions[0] ?? 1,
  'comparison.to': ({ publicRevisions }) => publicRevisions.at(-1) ?? 1,
  'historyComparison.to': ({ lastRevision }) => lastRevision,
  revision: () => 1,
  'createPreview.from': () => '2026-02-02T00:00:00.000Z',
  'registerOrgan.from': () => 2026,
  'registerOrgan.to': () => null,
  'moveOrgan.from': () => 2027,
  'mergeOrgan.from': () => 2027,
  edition: () => '2021',
  key: () => 'ch3.granted.natural_person',
  'Statistics.key': () => 'published',
  'revokeApiKey.key': ({ key }) => key,
  'endpoint.id': ({ endpoint }) => endpoint,
  endpoint: ({ endpoint }) => endpoint,
  'createEndpoint.url': () => 'https://portal.example/hooks',
  url: () => 'https://portal.example/others',
  delivery: ({ delivery }) => delivery,
  since: () => '2026-01-01T00:00:00.000Z',
  on: () => false,
  token: ({ token }) => token,
  person: ({ person }) => person,
  comment: ({ comment }) => comment,
  'reopenComment.comment': ({ settled }) => settled,
  preview: ({ preview }) => preview,
  expectedVersion: ({ version }) => version ?? 1,
  'importReport.expectedVersion': ({ version }) => version,
  'compileAggregate.expectedVersion': ({ aggregateVersion }) => aggregateVersion,
  'saveDraft.expectedVersion': ({ partVersion }) => partVersion,
  'changeEndpoint.expectedVersion': ({ endpointVersion }) => endpointVersion,
  'rotateEndpointKey.expectedVersion': ({ endpointVersion }) => endpointVersion,
  'revokePreviousKey.expectedVersion': ({ endpointVersion }) => endpointVersion,
  'switchEndpoint.expectedVersion': ({ endpointVersion }) => endpointVersion,
  'deleteEndpoint.expectedVersion': ({ endpointVersion }) => endpointVersion,
  'grantRole.expectedVersion': ({ personVersion }) => personVersion,
  'revokeRole.expectedVersion': ({ personVersion }) => personVersion,
  'disablePerson.expectedVersion': ({ personVersion }) => personVersion,
  'enablePerson.expectedVersion': ({ personVersion }) => personVersion,
  part: () => 'ch1',
  text,
  note: text,
  reason: text,
  explanation: text,
  changeNote: text,
  'concludeSecrecyReview.basis': text,
  conclusion: () => 'MAY_BE_PUBLISHED',
  publishAt: () => '2026-03-02T00:00:00.000Z',
  firstPublishedAt: () => '2026-01-25T00:00:00.000Z',
  source: () => '门户网站',
  issues: () => ['none'],
  'explainIssues.issues': ({ issues }) => [issues.EXPLAINED],
  'waiveIssues.issues': ({ issues }) => [issues.WAIVED],
  recipient: () => '市政府办公室',
  until: () => '2026-02-20T00:00:00.000Z',
  fileName: () => 'a.html',
  file: () => Buffer.from(FILE).toString('base64'),
  code: () => 'fresh',
  name: () => '新设机关',
  kind: () => 'DEPARTMENT',
  issuer: () => 'https://sign-in.example',
  subject: () => 'fresh',
  role: () => 'auditor',
  'revokeRole.role': () => 'editor',
  grants: ({ report }) => [{ role: 'editor', organ: report.organ }],
};

const FILE = '<h1>某县2023年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>有序开展。</p>';

/** Given only where they are asked for by their whole name: else they would narrow the question. */
const leftOut = [
  'first',
  'after',
  'asOf',
  'keys',
  'order',
  'open',
  'clientMutationId',
  'figures',
  'corrections',
];

/** Arguments for a field about a target. Throws for one that is required and of which nothing is known. */
export function argumentsFor(field: RootField, owner: string, target: Target): Arguments {
  return given(field.args, owner, target);
}

function given(
  inputs: readonly (GraphQLArgument | GraphQLInputField)[],
  owner: string,
  target: Target,
): Arguments {
  const made: Record<string, unknown> = {};
  for (const input of inputs) {
    const value = valueFor(input, owner, target);
    if (value !== undefined) made[input.name] = value;
  }
  return made;
}

function valueFor(input: GraphQLArgument | GraphQLInputField, owner: string, target: Target): unknown {
  const { name, type } = input;
  const own = values[`${owner}.${name}`];
  if (own) return own(target);
  if (leftOut.includes(name) && isOptional(type, input)) return undefined;
  const known = values[name];
  if (known) return known(target);
  const named = getNamedType(type);
  if (isInputObjectType(named) && !isListType(unwrapped(type))) {
    return given(Object.values(named.getFields()), owner, target);
  }
  if (isOptional(type, input)) return undefined;
  throw new Error(`test/support/questions.ts knows nothing for ${owner}.${name}: ${String(type)}`);
}

function unwrapped(type: GraphQLInputType): GraphQLInputType {
  return isNonNullType(type) ? type.ofType : type;
}

function isOptional(type: GraphQLInputType, { defaultValue }: { readonly defaultValue?: unknown }): boolean {
  return isNullableType(type) || defaultValue !== undefined;
}

/** Names of all that is asked for, members of inputs among them. */
export function argumentNames(field: RootField): readonly string[] {
  return field.args.flatMap(({ name, type }) => {
    const named = getNamedType(type);
    return isInputObjectType(named) ? Object.keys(named.getFields()) : [name];
  });
}

/** The document that asks one root field with its arguments as variables; `selection` for a leaf is left out. */
export function documentFor(root: Root, field: RootField, made: Arguments, selection: string): string {
  const asked = field.args.filter(({ name }) => name in made);
  const variables = asked.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const handed = asked.map(({ name }) => `${name}: $${name}`).join(', ');
  const head = variables === '' ? root : `${root}(${variables})`;
  const body = isLeafType(getNamedType(field.type)) ? '' : ` { ${selection} }`;
  return `${head} { ${field.name}${handed === '' ? '' : `(${handed})`}${body} }`;
}

/** The same arguments within a document: `(report: "county:2023:OWN")`; nothing where there are none. */
export function inlineArguments(made: Arguments, field: RootField): string {
  const handed = field.args
    .filter(({ name }) => name in made)
    .map(({ name, type }) => `${name}: ${print(astFromValue(made[name], type)!)}`);
  return handed.length === 0 ? '' : `(${handed.join(', ')})`;
}
