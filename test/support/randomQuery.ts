import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** What arguments are taken from, by their name and else by their type; texts as they stand in a document. */
export type Values = Readonly<Record<string, readonly string[]>>;

/** A query that fits the schema, at most so deep; another one for each roll. */
export function randomQuery(schema: GraphQLSchema, values: Values, roll: () => number, depth = 7): string {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(roll() * from.length)]!;

  const valueOf = (name: string, type: GraphQLInputType): string => {
    const known = values[name] ?? values[getNamedType(type).name];
    const named = getNullableType(type);
    const one = known ? pick(known) : isEnumType(named) ? pick(named.getValues()).name : '"x"';
    return isListType(named) && !one.startsWith('[') ? `[${one}]` : one;
  };

  const argumentsOf = (args: readonly GraphQLArgument[]): string => {
    const given = args.filter(({ type, name }) => isNonNullType(type) || name === 'first' || roll() < 0.3);
    const texts = given.map(({ name, type }) => `${name}: ${valueOf(name, type)}`);
    return texts.length === 0 ? '' : `(${texts.join(', ')})`;
  };

  const fieldText = (field: GraphQLField<unknown, unknown>, left: number): string | null => {
    const type = getNamedType(field.type);
    const below = selectionOf(type, left - 1);
    if (below === null) return null;
    // Two fields of one name must not differ in their arguments.
    const alias = field.args.length > 0 ? `${field.name}${String(Math.floor(roll() * 1e6))}: ` : '';
    return `${alias}${field.name}${argumentsOf(field.args)}${below}`;
  };

  /** Empty for what has no fields; null where there is no depth left for any. */
  const selectionOf = (type: GraphQLNamedType, left: number): string | null => {
    if (isUnionType(type)) return left > 0 ? ' { __typename }' : null;
    if (!isObjectType(type) && !isInterfaceType(type)) return '';
    if (left < 1) return null;
    const fields = Object.values(type.getFields());
    const wanted = 1 + Math.floor(roll() * 4);
    const texts = new Set<string>(['__typename']);
    for (let tries = 0; tries < wanted * 2 && texts.size <= wanted; tries += 1) {
      const text = fieldText(pick(fields), left);
      if (text !== null) texts.add(text);
    }
    return ` { ${[...texts].join(' ')} }`;
  };

  const root = schema.getQueryType();
  if (!root) throw new Error('The schema has no queries.');
  return (selectionOf(root, depth) ?? '{ __typename }').trim();
}
