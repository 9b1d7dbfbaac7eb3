import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Actor } from '../access/actor.ts';
import { knownDrafts, type KnownDrafts } from '../commands/shared/knownDrafts.ts';
import type { RequestContext } from './context.ts';
import type { ApiDependencies } from './handler.ts';
import { makeLoaders } from './loaders.ts';
import { requestOrigin } from './requestOrigin.ts';

/** The context of one request after another, each with a count of its own of what the database was asked. */
export function newContext(
  { store, origin, newId, newSecret, webhooks }: ApiDependencies,
  drafts: KnownDrafts = knownDrafts(),
): (event: APIGatewayProxyEventV2, actor: Actor | null, now: string) => RequestContext {
  return (event, actor, now) => {
    const metered = store.metered();
    return {
      store: metered,
      actor,
      now,
      origin: origin ?? requestOrigin(event),
      loaders: makeLoaders(metered),
      newId,
      newSecret,
      webhooks: webhooks ?? null,
      knownDrafts: drafts,
    };
  };
}
