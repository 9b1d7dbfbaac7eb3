import type { ResolverMap } from '../executableSchema.ts';
import { aggregation } from './aggregation.ts';
import { board } from './board.ts';
import { commands } from './commands.ts';
import { comments } from './comments.ts';
import { comparisons } from './comparisons.ts';
import { deliveries } from './deliveries.ts';
import { drafts } from './drafts.ts';
import { events } from './events.ts';
import { forms } from './forms.ts';
import { health } from './health.ts';
import { manageNode } from './manageNode.ts';
import { node } from './node.ts';
import { organs } from './organs.ts';
import { organTree } from './organTree.ts';
import { people } from './people.ts';
import { presence } from './presence.ts';
import { previews } from './previews.ts';
import { reports } from './reports.ts';
import { revisions } from './revisions.ts';
import { statistics } from './statistics.ts';
import { webhooks } from './webhooks.ts';
import { workflow } from './workflow.ts';

/** Resolvers of the public schema: nothing here can reach a draft. */
export const publicResolvers: ResolverMap = /* @__PURE__ */ merge(
  node,
  organs,
  forms,
  reports,
  comparisons,
  statistics,
  events,
);

/** The manage schema extends the public one. */
export const manageResolvers: ResolverMap = /* @__PURE__ */ merge(
  publicResolvers,
  manageNode,
  drafts,
  commands,
  workflow,
  board,
  aggregation,
  comments,
  presence,
  previews,
  revisions,
  organTree,
  people,
  webhooks,
  deliveries,
  health,
);

function merge(...maps: readonly object[]): ResolverMap {
  const merged: Record<string, Record<string, unknown>> = {};
  for (const map of maps) {
    for (const [type, fields] of Object.entries(map) as [string, Record<string, unknown>][]) {
      merged[type] = { ...merged[type], ...fields };
    }
  }
  return merged;
}
