import { buildASTSchema, isObjectType, isScalarType, parse, type GraphQLSchema } from 'graphql';
import { attachScalar } from './scalars.ts';

type FieldResolvers = Readonly<Record<string, unknown>>;
export type ResolverMap = Readonly<Record<string, FieldResolvers | undefined>>;

/**
 * A ready schema from SDL that `npm run generate` has validated. Resolvers of types that this schema lacks are
 * passed over, so that the public schema takes the same map as the manage schema; a resolver without a field in
 * a type that it has is a defect.
 */
export function executableSchema(sdl: string, resolvers: ResolverMap): GraphQLSchema {
  const schema = buildASTSchema(parse(sdl, { noLocation: true }), { assumeValidSDL: true });
  for (const type of Object.values(schema.getTypeMap())) {
    if (isScalarType(type)) attachScalar(type);
    const own = resolvers[type.name];
    if (!own || !isObjectType(type)) continue;
    const fields = type.getFields();
    for (const [name, resolve] of Object.entries(own)) {
      const field = fields[name];
      if (!field || typeof resolve !== 'function') throw new TypeError(`no field ${type.name}.${name}`);
      field.resolve = resolve as NonNullable<typeof field.resolve>;
    }
  }
  return schema;
}
