import type { Scope } from '../report/report.ts';
import { audienceOf, type WebhookEventType } from './catalogue.ts';
import type { EndpointFilter, ListedEndpoint } from './endpoint.ts';

/** What of an event decides who is told of it. */
export interface EventFacts {
  readonly type: WebhookEventType;
  /** Of the organ it is about, the root first; of the owner, where it is about an endpoint. Empty: not known. */
  readonly organPath: readonly string[];
  /** Of the report; null: it is not about one. */
  readonly scope: Scope | null;
  /** The endpoint that it is about; null: it is about none. */
  readonly endpoint: string | null;
}

/** Those to be told, in their order. A ping is for its endpoint alone, whatever the state of that. */
export function recipients<Of extends ListedEndpoint>(
  endpoints: readonly Of[],
  facts: EventFacts,
): readonly Of[] {
  if (facts.type === 'ping') return endpoints.filter(({ endpoint }) => endpoint.id === facts.endpoint);
  return endpoints.filter((listed) => isOpen(listed) && mayKnow(listed, facts) && wants(listed, facts));
}

/** Whether it is told of anything. */
export function isOpen({ endpoint, health }: ListedEndpoint): boolean {
  return endpoint.verifiedAt !== null && endpoint.switchedOffAt === null && health.disabled === null;
}

function mayKnow({ endpoint }: ListedEndpoint, facts: EventFacts): boolean {
  switch (audienceOf(facts.type)) {
    case 'public':
      return true;
    case 'readers':
      return facts.organPath.includes(endpoint.organ);
    case 'owner':
      return facts.organPath.at(-1) === endpoint.organ && facts.endpoint !== endpoint.id;
  }
}

function wants({ endpoint: { filter } }: ListedEndpoint, { type, organPath, scope }: EventFacts): boolean {
  if (filter.types.length > 0 && !filter.types.includes(type)) return false;
  // How it goes with endpoints is told wherever the reports are that one wants to hear of.
  if (audienceOf(type) === 'owner') return true;
  return isUnder(filter, organPath) && (scope === null || isOf(filter, scope));
}

/** By the organ alone, not by the way to it: that may have been moved since the filter was written. */
function isUnder({ under }: EndpointFilter, organPath: readonly string[]): boolean {
  const top = under.at(-1);
  return top === undefined || organPath.includes(top);
}

function isOf({ scopes }: EndpointFilter, scope: Scope): boolean {
  return scopes.length === 0 || scopes.includes(scope);
}
