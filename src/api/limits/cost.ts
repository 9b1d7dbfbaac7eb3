import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { listSize } from './listSizes.ts';

/** The longest page that any list gives; what is no number of 1 to this is reckoned as that. */
export const LONGEST_PAGE = 100;
const MOST = 1e12;

type Variables = Readonly<Record<string, unknown>>;

/**
 * How many objects the answer to an operation may hold: a page as many as its `first`, other lists by their size.
 * Figures asked for by key count by their keys. A document that validation will refuse costs what can be understood of it.
 * `noPage` is told of each `first` that no page can have.
 */
export function costOf(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  variables: Variables,
  noPage: (first: number) => void = () => undefined,
): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const known = new Map<string, number>();
  const defaults: Variables = Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
    ),
  );
  const given = { ...defaults, ...variables };

  /** `page`: how many nodes the connection that these fields are of has. */
  const ofSelections = (set: SelectionSetNode, type: GraphQLNamedType | undefined, page: number): number => {
    let total = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) total += ofField(selection, type, page);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const on = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : type;
        total += ofSelections(selection.selectionSet, on, page);
      } else total += ofFragment(selection.name.value, page);
    }
    return Math.min(total, MOST);
  };

  const ofFragment = (name: string, page: number): number => {
    const key = `${page} ${name}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, 0);
    const fragment = fragments.get(name);
    const cost = fragment
      ? ofSelections(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value), page)
      : 0;
    known.set(key, cost);
    return cost;
  };

  const ofField = (node: FieldNode, type: GraphQLNamedType | undefined, page: number): number => {
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    const result = field && getNamedType(field.type);
    if (!field || !type || !node.selectionSet || !isCompositeType(result)) return 0;
    const own = pageSize(field, node, given, noPage);
    const times = isListType(getNullableType(field.type)) ? length(type.name, field, node, given, page) : 1;
    return Math.min(times * (1 + ofSelections(node.selectionSet, result, own ?? LONGEST_PAGE)), MOST);
  };

  const roots = { query: schema.getQueryType(), mutation: schema.getMutationType(), subscription: undefined };
  return ofSelections(operation.selectionSet, roots[operation.operation] ?? undefined, LONGEST_PAGE);
}

/** What `first` comes to; null: the field takes none. */
function pageSize(
  { args }: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Variables,
  noPage: (first: number) => void,
): number | null {
  const first = args.find(({ name }) => name === 'first');
  if (!first) return null;
  const value = isGiven(node, 'first', variables)
    ? argumentValue(node, 'first', variables)
    : first.defaultValue;
  // null, too, is a page of the longest length.
  if (typeof value !== 'number') return LONGEST_PAGE;
  if (value >= 1 && value <= LONGEST_PAGE) return value;
  noPage(value);
  return LONGEST_PAGE;
}

function length(
  type: string,
  { name }: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Variables,
  page: number,
): number {
  if (type.endsWith('Connection')) return page;
  const usual = listSize(type, name);
  const keys = argumentValue(node, 'keys', variables);
  return Array.isArray(keys) ? Math.min(keys.length, usual) : usual;
}

function writtenFor(node: FieldNode, name: string): ValueNode | undefined {
  return node.arguments?.find((argument) => argument.name.value === name)?.value;
}

function isGiven(node: FieldNode, name: string, variables: Variables): boolean {
  const value = writtenFor(node, name);
  return value?.kind === Kind.VARIABLE ? variables[value.name.value] !== undefined : value !== undefined;
}

/** A whole number, or the list of what stands there; undefined for anything else, and where nothing stands. */
function argumentValue(node: FieldNode, name: string, variables: Variables): unknown {
  const value = writtenFor(node, name);
  if (value?.kind === Kind.VARIABLE) return variables[value.name.value];
  if (value?.kind === Kind.INT) return Number(value.value);
  return value?.kind === Kind.LIST ? value.values : undefined;
}
