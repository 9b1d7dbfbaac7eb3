import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isAbstractType,
  Kind,
  OperationTypeNode,
  typeFromAST,
  valueFromAST,
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
  type VariableDefinitionNode,
} from 'graphql';
import {
  TYPENAME,
  type LeafKind,
  type Plan,
  type PlannedArgument,
  type PlannedField,
  type PlannedShape,
  type PlannedVariable,
} from './plan.ts';

/** Fields of one plan. Larger ones would take more time to make than they save. */
const MOST_FIELDS = 2_000;

const ownLeaves = ['Int', 'String', 'ID', 'Boolean'] as const satisfies readonly LeafKind[];

/** Thrown within `planOf` only. */
class Unplannable extends Error {}

/**
 * The plan of a validated query; null where it has what plans do not know: a mutation, an introspection, directives,
 * variables inside of values.
 */
export function planOf(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
): Plan | null {
  const query = schema.getQueryType();
  if (operation.operation !== OperationTypeNode.QUERY || operation.directives?.length || !query) return null;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  let planned = 0;

  const fieldsOf = (type: GraphQLObjectType, sets: readonly SelectionSetNode[]): readonly PlannedField[] => {
    const grouped = new Map<string, FieldNode[]>();
    const seen = new Set<string>();
    for (const set of sets) collect(type, set, grouped, seen);
    return [...grouped].map(([key, nodes]) => fieldOf(type, key, nodes));
  };

  const collect = (
    type: GraphQLObjectType,
    { selections }: SelectionSetNode,
    grouped: Map<string, FieldNode[]>,
    seen: Set<string>,
  ): void => {
    for (const selection of selections) {
      if (selection.directives?.length) throw new Unplannable();
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        const before = grouped.get(key);
        if (before) before.push(selection);
        else grouped.set(key, [selection]);
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const name = selection.name.value;
        const fragment = fragments.get(name);
        if (!fragment || fragment.directives?.length) throw new Unplannable();
        if (seen.has(name)) continue;
        seen.add(name);
        if (isOn(fragment.typeCondition.name.value, type))
          collect(type, fragment.selectionSet, grouped, seen);
      } else if (!selection.typeCondition || isOn(selection.typeCondition.name.value, type)) {
        collect(type, selection.selectionSet, grouped, seen);
      }
    }
  };

  const isOn = (condition: string, type: GraphQLObjectType): boolean => {
    const on = schema.getType(condition);
    return on === type || (isAbstractType(on) && schema.isSubType(on, type));
  };

  const fieldOf = (type: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): PlannedField => {
    planned += 1;
    const [node] = nodes;
    const name = node?.name.value ?? '';
    // A plain object would take it for something else.
    if (planned > MOST_FIELDS || key === '__proto__') throw new Unplannable();
    if (name === TYPENAME) {
      return {
        key,
        type: type.name,
        name,
        args: [],
        shape: { kind: 'leaf', leaf: 'String', nullable: false },
      };
    }
    const field = type.getFields()[name];
    if (!field || !node) throw new Unplannable();
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const args = field.args.flatMap((argument) => argumentOf(argument, node.arguments ?? []));
    return { key, type: type.name, name, args, shape: shapeOf(field.type, sets) };
  };

  const shapeOf = (given: GraphQLOutputType, sets: readonly SelectionSetNode[]): PlannedShape => {
    const nullable = !isNonNullType(given);
    const type = getNullableType(given);
    if (isListType(type)) return { nullable, kind: 'list', of: shapeOf(type.ofType, sets) };
    if (isEnumType(type)) return { nullable, kind: 'enum', names: type.getValues().map(({ name }) => name) };
    if (isScalarType(type)) {
      if (type.name === 'Float') throw new Unplannable();
      const leaf = ownLeaves.find((each) => each === type.name) ?? 'AS_IS';
      return { nullable, kind: 'leaf', leaf };
    }
    if (isObjectType(type)) return { nullable, kind: 'object', fields: fieldsOf(type, sets) };
    if (!isInterfaceType(type)) throw new Unplannable();
    const types: Record<string, readonly PlannedField[]> = {};
    for (const each of schema.getPossibleTypes(type)) types[each.name] = fieldsOf(each, sets);
    return { nullable, kind: 'any', types };
  };

  try {
    const fields = fieldsOf(query, [operation.selectionSet]);
    return { fields, variables: variablesOf(operation, schema) };
  } catch (error) {
    if (error instanceof Unplannable) return null;
    throw error;
  }
}

function variablesOf(
  { variableDefinitions = [] }: OperationDefinitionNode,
  schema: GraphQLSchema,
): Plan['variables'] {
  const variables = variableDefinitions.map((definition) => variableOf(definition, schema));
  return variables.every((each) => each !== null) ? variables : null;
}

function variableOf(definition: VariableDefinitionNode, schema: GraphQLSchema): PlannedVariable | null {
  const given = typeFromAST(schema, definition.type);
  if (!given || definition.directives?.length) return null;
  const type = getNullableType(given);
  const list = isListType(type);
  if (list && !isNonNullType(type.ofType)) return null;
  const named = getNamedType(type);
  const leaf = ownLeaves.find((each) => each === named.name);
  const own = isEnumType(named) ? named.getValues().map(({ name }) => name) : leaf;
  if (!own || isListType(list ? getNullableType(type.ofType) : null)) return null;
  const planned = {
    name: definition.variable.name.value,
    type: own,
    list,
    nullable: !isNonNullType(given),
  };
  if (!definition.defaultValue) return planned;
  if (!isInputType(given)) return null;
  const otherwise: unknown = valueFromAST(definition.defaultValue, given);
  return otherwise === undefined ? null : { ...planned, otherwise };
}

/** As graphql-js reads them: what is not given takes the default of the schema, if there is one. */
function argumentOf(argument: GraphQLArgument, nodes: readonly ArgumentNode[]): readonly PlannedArgument[] {
  const { name, type } = argument;
  const value = nodes.find((node) => node.name.value === name)?.value;
  const { defaultValue: otherwise }: { defaultValue?: unknown } = argument;
  if (!value) return otherwise === undefined ? [] : [{ name, value: otherwise }];
  if (value.kind === Kind.VARIABLE) {
    const planned = { name, variable: value.name.value, required: isNonNullType(type) };
    return [otherwise === undefined ? planned : { ...planned, otherwise }];
  }
  if (holdsVariable(value)) throw new Unplannable();
  const coerced: unknown = valueFromAST(value, type);
  if (coerced === undefined) throw new Unplannable();
  return [{ name, value: coerced }];
}

function holdsVariable(value: ValueNode): boolean {
  if (value.kind === Kind.LIST) return value.values.some(holdsVariable);
  if (value.kind === Kind.OBJECT) return value.fields.some((field) => holdsVariable(field.value));
  return value.kind === Kind.VARIABLE;
}
