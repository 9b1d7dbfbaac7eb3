import type { ResolverMap } from '../executableSchema.ts';
import { aggregation } from './aggregation.ts';
import { board } from './board.ts';
import { commands } from './commands.ts';
import { comments } from './comments.ts';
import { deliveries } from './deliveries.ts';
import { drafts } from './drafts.ts';
import { health } from './health.ts';
import { importing } from './importing.ts';
import { manageNode } from './manageNode.ts';
import { organTree } from './organTree.ts';
import { merged } from './merged.ts';
import { people } from './people.ts';
import { presence } from './presence.ts';
import { previews } from './previews.ts';
import { publicResolvers } from './publicResolvers.ts';
import { revisions } from './revisions.ts';
import { webhooks } from './webhooks.ts';
import { workflow } from './workflow.ts';

/** The manage schema extends the public one. */
export const manageResolvers: ResolverMap = /* @__PURE__ */ merged(
  publicResolvers,
  manageNode,
  drafts,
  commands,
  importing,
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
