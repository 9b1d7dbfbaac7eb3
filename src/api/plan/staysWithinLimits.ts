import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { costOf, LONGEST_PAGE } from '../limits/cost.ts';
import { limits } from '../limits/limits.ts';

/** Whether an operation is within the limit of what an answer may hold whatever its variables are. */
export function staysWithinLimits(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
): boolean {
  const longest: Record<string, number> = {};
  for (const { variable } of operation.variableDefinitions ?? []) longest[variable.name.value] = LONGEST_PAGE;
  return costOf(document, operation, schema, longest) <= limits.cost;
}
