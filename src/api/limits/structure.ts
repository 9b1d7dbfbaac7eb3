import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { QueryLimit } from '../../errors.ts';

/** How large a document is, whatever the schema. Of several operations the largest counts. */
export type Structure = Readonly<
  Record<Extract<QueryLimit, 'depth' | 'aliases' | 'rootFields' | 'directives' | 'selections'>, number>
>;

const empty: Structure = { depth: 0, aliases: 0, rootFields: 0, directives: 0, selections: 0 };

/** Beyond this nobody needs to know how much it is: fragments in fragments double with every line. */
const MOST = 1_000_000;

/** Each fragment is measured once, so that it takes no longer than the document is long. Cycles end where they begin. */
export function structureOf(document: DocumentNode): Structure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  const measured = new Map<string, Structure>();

  const ofFragment = (name: string): Structure => {
    const known = measured.get(name);
    if (known) return known;
    measured.set(name, empty);
    const fragment = fragments.get(name);
    const structure = fragment
      ? withDirectives(ofSelections(fragment.selectionSet), fragment.directives?.length ?? 0)
      : empty;
    measured.set(name, structure);
    return structure;
  };

  const ofSelections = ({ selections }: SelectionSetNode): Structure => {
    let total: Structure = { ...empty, selections: selections.length };
    for (const selection of selections) {
      const own = selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) {
        const { alias, name, selectionSet } = selection;
        const below = selectionSet ? ofSelections(selectionSet) : empty;
        const isIntrospection = name.value.startsWith('__');
        total = joined(total, {
          ...below,
          depth: isIntrospection ? 1 : below.depth + 1,
          aliases: below.aliases + (alias ? 1 : 0),
          rootFields: 1,
          directives: below.directives + own,
        });
      } else {
        const inside =
          selection.kind === Kind.FRAGMENT_SPREAD
            ? ofFragment(selection.name.value)
            : ofSelections(selection.selectionSet);
        total = joined(total, withDirectives(inside, own));
      }
    }
    return total;
  };

  return operations.reduce<Structure>((largest, { selectionSet, directives }) => {
    const own = withDirectives(ofSelections(selectionSet), directives?.length ?? 0);
    return mapped((name) => Math.max(largest[name], own[name]));
  }, empty);
}

/** Side by side in one pair of braces. `rootFields` counts the fields of those braces, fragments in their places. */
function joined(a: Structure, b: Structure): Structure {
  const isLargest = (name: keyof Structure) => name === 'depth' || name === 'selections';
  return mapped((name) => (isLargest(name) ? Math.max(a[name], b[name]) : Math.min(a[name] + b[name], MOST)));
}

function withDirectives(structure: Structure, more: number): Structure {
  return { ...structure, directives: structure.directives + more };
}

function mapped(value: (name: keyof Structure) => number): Structure {
  return {
    depth: value('depth'),
    aliases: value('aliases'),
    rootFields: value('rootFields'),
    directives: value('directives'),
    selections: value('selections'),
  };
}
