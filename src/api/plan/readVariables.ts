import type { Plan, PlannedVariable } from './plan.ts';
import { isLeaf, type Variables } from './preparedPlan.ts';

/** Coerced; null for what is not plainly what the plan expects: graphql-js knows more, and how to refuse. */
export function readVariables(planned: Plan['variables'], given: Variables): Variables | null {
  if (!planned) return null;
  const read: Record<string, unknown> = {};
  for (const variable of planned) {
    const { name, nullable, otherwise } = variable;
    const value = Object.hasOwn(given, name) ? given[name] : otherwise;
    if (value === undefined) {
      if (Object.hasOwn(given, name) || !nullable) return null;
      continue;
    }
    if (value === null ? !nullable : !fits(variable, value)) return null;
    read[name] = value;
  }
  return read;
}

function fits({ type, list }: PlannedVariable, value: unknown): boolean {
  const isOne = (each: unknown) =>
    typeof type === 'string' ? isLeaf[type](each) : typeof each === 'string' && type.includes(each);
  return list ? Array.isArray(value) && value.every(isOne) : isOne(value);
}
