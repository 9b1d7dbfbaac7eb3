import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { fieldRule, type FieldRule } from '../../src/access/fieldTable.ts';
import { argumentsFor, inlineArguments, type Root, type RootField } from './questions.ts';
import type { Target } from './situations.ts';

/** A way from a root field to objects of a type: the fields to go through, the root field first. */
export interface Way {
  readonly root: Root;
  readonly steps: readonly { readonly type: string; readonly field: RootField }[];
}

/** For every object type that can be reached through fields that are open, the shortest ways to it, a few of each. */
export function waysTo(
  schema: GraphQLSchema,
  isOpen: (rule: FieldRule) => boolean,
): ReadonlyMap<string, readonly Way[]> {
  const found = new Map<string, Way[]>();
  let ways: readonly Way[] = (['query', 'mutation'] as const).map((root) => ({ root, steps: [] }));
  for (let depth = 0; depth < DEPTH; depth += 1) {
    ways = ways.flatMap((way) => longer(schema, way, isOpen)).filter((way) => isNews(found, way));
  }
  return found;
}

const DEPTH = 6;
/** More than one, for a list may be empty or a field null on the first. */
const WAYS = 6;

function isNews(found: Map<string, Way[]>, way: Way): boolean {
  const type = getNamedType(way.steps.at(-1)!.field.type).name;
  const known = found.get(type) ?? [];
  found.set(type, known.length < WAYS ? [...known, way] : known);
  return known.length < WAYS;
}

function longer(
  schema: GraphQLSchema,
  { root, steps }: Way,
  isOpen: (rule: FieldRule) => boolean,
): readonly Way[] {
  const last = steps.at(-1);
  const type = last
    ? getNamedType(last.field.type)
    : root === 'query'
      ? schema.getQueryType()
      : schema.getMutationType();
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields())
    .filter((field) => isObjectType(getNamedType(field.type)) && isOpen(fieldRule(type.name, field.name)!))
    .map((field) => ({ root, steps: [...steps, { type: type.name, field }] }));
}

/** Every field of the type at the end of the way, and of its objects that they are there. */
export function documentOf({ root, steps }: Way, type: GraphQLObjectType, target: Target): string {
  const leaves = Object.values(type.getFields()).map(
    (field) => `${asked(type.name, field, target)}${rest(field)}`,
  );
  const inner = steps.reduceRight(
    (selection, { type: owner, field }) => `${asked(owner, field, target)} { ${selection} }`,
    leaves.join(' '),
  );
  return `${root} { ${inner} }`;
}

function rest(field: RootField): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return '';
  if (isInterfaceType(type)) throw new Error(`${field.name} is an interface`);
  return ' { __typename }';
}

function asked(owner: string, field: RootField, target: Target): string {
  const isRoot = ['Query', 'Mutation'].includes(owner);
  const made = argumentsFor(field, isRoot ? field.name : owner, target);
  return `${field.name}${inlineArguments(made, field)}`;
}

/** The objects at the end of the way; lists along it are gone through. */
export function objectsAt(data: unknown, { steps }: Way): readonly Readonly<Record<string, unknown>>[] {
  let found: readonly unknown[] = [data];
  for (const { field } of steps) {
    found = found
      .map((each) => (each as Readonly<Record<string, unknown>> | null)?.[field.name])
      .flat(Infinity)
      .filter((each) => each !== null && each !== undefined);
  }
  return found as readonly Readonly<Record<string, unknown>>[];
}
