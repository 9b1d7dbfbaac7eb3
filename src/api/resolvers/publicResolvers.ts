import type { ResolverMap } from '../executableSchema.ts';
import { comparisons } from './comparisons.ts';
import { events } from './events.ts';
import { forms } from './forms.ts';
import { merged } from './merged.ts';
import { node } from './node.ts';
import { organs } from './organs.ts';
import { reports } from './reports.ts';
import { statistics } from './statistics.ts';

/** Resolvers of the public schema: nothing here can reach a draft. */
export const publicResolvers: ResolverMap = /* @__PURE__ */ merged(
  node,
  organs,
  forms,
  reports,
  comparisons,
  statistics,
  events,
);
