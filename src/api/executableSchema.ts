import {
  buildASTSchema,
  defaultFieldResolver,
  isInterfaceType,
  isObjectType,
  isScalarType,
  parse,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { requireActor } from '../access/access.ts';
import { fieldRule, type FieldRule } from '../access/fieldTable.ts';
import type { RequestContext } from './context.ts';
import { attachScalar } from './scalars.ts';

type FieldResolvers = Readonly<Record<string, unknown>>;
export type ResolverMap = Readonly<Record<string, FieldResolvers | undefined>>;
type Resolver = GraphQLFieldResolver<unknown, RequestContext>;

/**
 * A ready schema from SDL that `npm run generate` has validated. Resolvers of types that this schema lacks are
 * passed over, so that the public schema takes the same map as the manage schema. Throws for a resolver without a field
 * in a type that it has, and for a field that the access table does not name, or not as public for the public schema.
 * A root field that is not for everybody refuses who is nobody before its resolver is asked.
 */
export function executableSchema(
  sdl: string,
  resolvers: ResolverMap,
  audience: 'everybody' | 'signed in',
): GraphQLSchema {
  const schema = buildASTSchema(parse(sdl, { noLocation: true }), { assumeValidSDL: true });
  const roots = [schema.getQueryType(), schema.getMutationType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (isScalarType(type)) attachScalar(type);
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) continue;
    const rules = rulesOf(type.name, Object.keys(type.getFields()), audience);
    if (isObjectType(type)) attachResolvers(type, resolvers[type.name] ?? {}, rules, roots.includes(type));
  }
  return schema;
}

function rulesOf(
  type: string,
  fields: readonly string[],
  audience: 'everybody' | 'signed in',
): ReadonlyMap<string, FieldRule> {
  return new Map(
    fields.map((field) => {
      const rule = fieldRule(type, field);
      if (rule === null) throw new TypeError(`the access table does not name ${type}.${field}`);
      if (audience === 'everybody' && rule !== 'public') {
        throw new TypeError(`${type}.${field} is not for everybody`);
      }
      return [field, rule];
    }),
  );
}

function attachResolvers(
  type: GraphQLObjectType,
  own: FieldResolvers,
  rules: ReadonlyMap<string, FieldRule>,
  isRoot: boolean,
): void {
  const fields = type.getFields();
  for (const [name, resolve] of Object.entries(own)) {
    const field = fields[name];
    if (!field || typeof resolve !== 'function') throw new TypeError(`no field ${type.name}.${name}`);
    field.resolve = resolve as Resolver;
  }
  if (!isRoot) return;
  for (const field of Object.values(fields)) {
    const rule = rules.get(field.name);
    if (rule === 'public' || rule === 'link') continue;
    field.resolve = signedIn((field.resolve as Resolver | undefined) ?? defaultFieldResolver);
  }
}

/** No actor: refuse. Which organs and states are theirs is for the command or the query behind it. */
function signedIn(resolve: Resolver): Resolver {
  return (source, args, context, info) => {
    requireActor(context.actor);
    return resolve(source, args, context, info);
  };
}
