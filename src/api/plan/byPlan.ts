import {
  HeaderMap,
  type ApolloServerPlugin,
  type GraphQLRequestContext,
  type GraphQLResponse,
} from '@apollo/server';
import { getVariableValues, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { RequestContext } from '../context.ts';
import type { ResolverMap } from '../executableSchema.ts';
import type { KnownPlans, ReadyPlan } from './knownPlans.ts';
import { planOf } from './planOf.ts';
import { preparedPlan } from './preparedPlan.ts';
import { staysWithinLimits } from './staysWithinLimits.ts';

/**
 * Executes queries by plans, some times faster than graphql-js, and leaves to graphql-js whatever has no plan or did not
 * come to a whole answer: it only reads, so it may be done twice. `resolvers` are those of the schema. What `plans` may
 * know it learns, so that Apollo need not be asked again.
 */
export function byPlan(
  schema: GraphQLSchema,
  resolvers: ResolverMap,
  plans: KnownPlans,
): ApolloServerPlugin<RequestContext> {
  // Apollo keeps parsed documents, and with them these.
  const made = new WeakMap<OperationDefinitionNode, ReadyPlan | { readonly run: null }>();
  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: async ({
          document,
          operation,
          request,
          contextValue,
        }: GraphQLRequestContext<RequestContext>): Promise<GraphQLResponse | null> => {
          // Where no operation was found by its name, the next step says so.
          if (!document || !operation) return null;
          const { query, operationName = null, variables } = request;
          let plan = made.get(operation);
          if (!plan) {
            const found = planOf(document, operation, schema);
            plan = found
              ? { run: preparedPlan(found, resolvers), variables: found.variables }
              : { run: null };
            made.set(operation, plan);
          }
          if (plan.run === null) return null;
          const definitions = operation.variableDefinitions ?? [];
          const { coerced } = getVariableValues(schema, definitions, { ...variables });
          if (!coerced) return null;
          try {
            const data = await plan.run(contextValue, coerced);
            if (query !== undefined && plan.variables && staysWithinLimits(document, operation, schema)) {
              plans.learn({ query, operationName }, plan);
            }
            return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
          } catch {
            return null;
          }
        },
      }),
  };
}
