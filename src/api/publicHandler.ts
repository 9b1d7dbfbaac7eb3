import { openToAllOrigins } from './cors.ts';
import { feedHandler, feedPaths } from './feeds/feedHandler.ts';
import { readyPlans } from './generated/readyPlans.ts';
import type { ApiDependencies, HttpHandler } from './handler.ts';
import { QUESTION_BYTES, withReadableBody } from './limits/withReadableBody.ts';
import { newContext } from './newContext.ts';
import { knownPlans } from './plan/knownPlans.ts';
import { withPlans } from './plan/withPlans.ts';
import { publicResolvers } from './resolvers/publicResolvers.ts';

/** The public API, and the feeds: published reports and totals, no actor, no way to write. */
export function publicHandler(dependencies: ApiDependencies): HttpHandler {
  const plans = knownPlans(readyPlans, publicResolvers);
  const contextOf = newContext(dependencies);
  const byGraphql = loadedWhenAsked(async () => {
    const { publicGraphql } = await import('./publicGraphql.ts');
    return publicGraphql(dependencies, plans);
  });
  const planned = withPlans(byGraphql, plans, (event) => contextOf(event, null, dependencies.now()));
  const answer = withReadableBody(planned, QUESTION_BYTES);
  const feed = feedHandler(dependencies);
  return openToAllOrigins((event, context) =>
    feedPaths.includes(event.rawPath) ? feed(event, context) : answer(event, context),
  );
}

/** Apollo and graphql-js are read when something is asked that needs them: a cold start is as long as what it reads. */
function loadedWhenAsked(load: () => Promise<HttpHandler>): HttpHandler {
  let loaded: Promise<HttpHandler> | null = null;
  return async (event, context) => {
    loaded ??= load().catch((error: unknown) => {
      loaded = null;
      throw error;
    });
    return (await loaded)(event, context);
  };
}
