import { executableSchema } from './executableSchema.ts';
import { sdl } from './generated/publicSchema.ts';
import { graphqlHandler, type ApiDependencies, type HttpHandler } from './handler.ts';
import { freshness } from './known/freshness.ts';
import { withLimits } from './limits/withLimits.ts';
import { byPlan } from './plan/byPlan.ts';
import type { KnownPlans } from './plan/knownPlans.ts';
import { publicResolvers } from './resolvers/publicResolvers.ts';

/** The part of the public API that reads GraphQL: Apollo, graphql-js and the schema. */
export function publicGraphql(dependencies: ApiDependencies, plans: KnownPlans): HttpHandler {
  const schema = executableSchema(sdl, publicResolvers, 'everybody');
  const plugins = [freshness, byPlan(schema, publicResolvers, plans)];
  const asked = graphqlHandler(schema, dependencies, () => Promise.resolve(null), plugins);
  return withLimits(answeringLinks(asked), schema);
}

/**
 * Lets an address alone be a question, as those in webhooks are. Apollo asks for a header that other sites cannot send,
 * lest they make browsers ask in somebody's name; here nobody has a name, and everybody sees the same.
 */
function answeringLinks(handler: HttpHandler): HttpHandler {
  return (event, context) =>
    event.requestContext.http.method === 'GET'
      ? handler({ ...event, headers: { ...event.headers, 'apollo-require-preflight': 'link' } }, context)
      : handler(event, context);
}
