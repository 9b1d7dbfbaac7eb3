import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { accessTable, isAllowed, type Action } from '../../src/access/access.ts';
import { fieldRule, type FieldRule } from '../../src/access/fieldTable.ts';
import { roles, type Role } from '../../src/access/role.ts';
import { sdl as manageSdl } from '../../src/api/generated/manageSchema.ts';
import { sdl as publicSdl } from '../../src/api/generated/publicSchema.ts';
import { closeApis } from '../support/api.ts';
import { roleOn } from '../support/askers.ts';
import { askRaw } from '../support/rawApi.ts';
import { documentOf, objectsAt, waysTo, type Way } from '../support/schemaPaths.ts';
import { places, type Target } from '../support/situations.ts';
import { staged, type Stage } from '../support/stage.ts';

/*
 * Every field of every type, by every role: each is read at least once by each role that may and that gets to an object
 * of the type at all, and refused to each that gets to the object and may not.
 */

let stage: Stage;

beforeAll(async () => {
  stage = await staged();
  stage.rehearsal.begin();
});

afterAll(closeApis);

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string };
  }[];
}

/** What one role read and what it was refused, as `Type.field`. */
interface Reading {
  readonly read: ReadonlySet<string>;
  readonly refused: ReadonlySet<string>;
  /** Types of which no object was found, though there are ways to them. */
  readonly unseen: readonly string[];
}

/** Where an object of a type was found before: asked there first. */
const foundAt = new Map<string, Target>();

async function readEverything(
  schema: GraphQLSchema,
  url: string,
  shows: string | null,
  isOpen: (rule: FieldRule) => boolean,
): Promise<Reading> {
  const [read, refused, unseen] = [new Set<string>(), new Set<string>(), [] as string[]];
  for (const [name, ways] of waysTo(schema, isOpen)) {
    const type = schema.getType(name) as GraphQLObjectType;
    let seen = false;
    for (const way of ways) {
      if (seen) break;
      const known = foundAt.get(nameOf(way));
      for (const target of known ? [known, ...stage.targets] : stage.targets) {
        const body = await ask(url, documentOf(way, type, target), shows);
        const objects = objectsAt(body.data, way);
        if (objects.length === 0) continue;
        foundAt.set(nameOf(way), target);
        for (const { path = [], extensions } of body.errors ?? []) {
          expect([nameOf(way), path, extensions.code]).toEqual([nameOf(way), path, 'FORBIDDEN']);
          refused.add(`${name}.${String(path.at(-1))}`);
        }
        for (const field of Object.keys(type.getFields())) {
          const isThere = objects.every((object) => object[field] !== undefined);
          if (isThere && !refused.has(`${name}.${field}`)) read.add(`${name}.${field}`);
        }
        seen = true;
        break;
      }
    }
    if (!seen) unseen.push(name);
  }
  return { read, refused, unseen };
}

function nameOf({ root, steps }: Way): string {
  return `${root} ${steps.map(({ field }) => field.name).join('.')}`;
}

async function ask(url: string, document: string, shows: string | null): Promise<Body> {
  const { status, body } = await askRaw(url, document, {}, shows);
  expect([document, status, status === 200 ? '' : body]).toEqual([document, 200, '']);
  return JSON.parse(body) as Body;
}

function fieldsOf(schema: GraphQLSchema): readonly (readonly [string, string])[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type));
  return types
    .filter(({ name }) => !name.startsWith('__') && !['Query', 'Mutation'].includes(name))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => [type.name, field] as const));
}

function mayRead(role: Role, rule: FieldRule): boolean {
  return !(rule in accessTable) || isAllowed(role, rule as Action);
}

/** What everybody found at least once: types of which the world has an object. */
const everSeen = new Set<string>();
const neverSeen = new Map<string, Role[]>();

describe('every field of every type', () => {
  const manage = buildSchema(manageSdl);

  it.each(roles)('is read by %s where the table lets it, and refused elsewhere', async (role) => {
    const shows = stage.askers.find(({ name }) => name === roleOn(role, places.own))!.shows;
    const url = `${stage.api.url}/manage/graphql`;
    const { read, refused, unseen } = await readEverything(manage, url, shows, (rule) => mayRead(role, rule));
    const reached = new Set([...read, ...refused].map((field) => field.split('.')[0]!));
    const wrong = fieldsOf(manage).filter(([type, field]) => {
      if (!reached.has(type)) return false;
      const [name, may] = [`${type}.${field}`, mayRead(role, fieldRule(type, field)!)];
      return read.has(name) !== may || refused.has(name) === may;
    });
    expect(wrong).toEqual([]);
    for (const type of reached) everSeen.add(type);
    for (const type of unseen) neverSeen.set(type, [...(neverSeen.get(type) ?? []), role]);
  });

  it('is there to be read by each role that gets to it', () => {
    expect([...neverSeen]).toEqual([]);
    const all = new Set(fieldsOf(manage).map(([type]) => type));
    expect([...all].filter((type) => !everSeen.has(type))).toEqual([]);
  });

  it('is read by nobody in particular on the public API', async () => {
    const schema = buildSchema(publicSdl);
    const found = await readEverything(schema, `${stage.api.url}/graphql`, null, () => true);
    expect(found.unseen).toEqual([]);
    const all = fieldsOf(schema).map(([type, field]) => `${type}.${field}`);
    expect([...found.read].toSorted()).toEqual(all.toSorted());
  });
});
