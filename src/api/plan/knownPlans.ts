import type { ResolverMap } from '../executableSchema.ts';
import type { Plan } from './plan.ts';
import { preparedPlan, type PreparedPlan } from './preparedPlan.ts';

/** A document to the letter, and which of its operations is meant; null where none is named. */
export interface Asked {
  readonly query: string;
  readonly operationName: string | null;
}

export interface ReadyPlan {
  readonly run: PreparedPlan;
  readonly variables: Plan['variables'];
}

/** A document whose plan is known before the program runs. */
export interface ReadyDocument {
  readonly query: string;
  /** How the operation may be named; null: not at all. */
  readonly operationNames: readonly (string | null)[];
  readonly plan: Plan;
}

/** Plans by their documents. */
export interface KnownPlans {
  readonly find: (asked: Asked) => ReadyPlan | null;
  /** Of a document that was found valid, and within the limits whatever its variables. */
  readonly learn: (asked: Asked, plan: ReadyPlan) => void;
}

/** Documents to learn. A front end asks a few dozen. */
const MOST = 500;

/** `ready`: those known from the start, prepared when they are first asked. */
export function knownPlans(ready: readonly ReadyDocument[], resolvers: ResolverMap): KnownPlans {
  const atStart = new Map(
    ready.flatMap(({ query, operationNames, plan }) =>
      operationNames.map((operationName) => [keyOf({ query, operationName }), plan] as const),
    ),
  );
  const known = new Map<string, ReadyPlan>();
  const add = (key: string, plan: ReadyPlan) => {
    if (known.size >= MOST) known.delete(known.keys().next().value ?? '');
    known.set(key, plan);
    return plan;
  };
  return {
    find: (asked) => {
      const key = keyOf(asked);
      const found = known.get(key);
      if (found) return found;
      const plan = atStart.get(key);
      return plan ? add(key, { run: preparedPlan(plan, resolvers), variables: plan.variables }) : null;
    },
    learn: (asked, plan) => void add(keyOf(asked), plan),
  };
}

function keyOf({ query, operationName }: Asked): string {
  return `${operationName ?? ''}\n${query}`;
}
