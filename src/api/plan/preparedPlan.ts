import type { ResolverMap } from '../executableSchema.ts';
import type { RequestContext } from '../context.ts';
import {
  TYPENAME,
  type LeafKind,
  type Plan,
  type PlannedArgument,
  type PlannedField,
  type PlannedShape,
} from './plan.ts';

/**
 * Anything but a whole answer: a resolver that threw, null where there must be something, a value that does not fit its
 * type. Who runs a plan asks graphql-js then, which knows how to tell.
 */
export class Unusual extends Error {}

export type Variables = Readonly<Record<string, unknown>>;

/** A plan with its resolvers, ready to run. Rejects with `Unusual`, or with what a resolver threw. */
export type PreparedPlan = (context: RequestContext, variables: Variables) => Promise<Values>;

interface Run {
  readonly context: RequestContext;
  /** Coerced. */
  readonly variables: Variables;
}

type Values = Record<string, unknown>;
type Read = (source: unknown, run: Run) => unknown;
/** From what a resolver gave to what stands in the answer, or a promise of it. */
type Complete = (value: unknown, run: Run) => unknown;

/** Resolvers may return promises; what has none is read as a property. They are given no `info`. */
export function preparedPlan({ fields }: Plan, resolvers: ResolverMap): PreparedPlan {
  const complete = completeObject(fields, resolvers);
  return async (context, variables) => complete({}, { context, variables });
}

function completeObject(
  fields: readonly PlannedField[],
  resolvers: ResolverMap,
): (source: unknown, run: Run) => Values | Promise<Values> {
  const reads = fields.map((field) => ({ key: field.key, read: readField(field, resolvers) }));
  return (source, run) => {
    const answer: Values = {};
    let pending: Promise<unknown>[] | null = null;
    try {
      for (const { key, read } of reads) {
        const value = read(source, run);
        answer[key] = value;
        if (!(value instanceof Promise)) continue;
        const settled = value.then((each: unknown) => (answer[key] = each));
        if (pending) pending.push(settled);
        else pending = [settled];
      }
    } catch (error) {
      // Nobody waits for them any more.
      for (const each of pending ?? []) each.catch(() => undefined);
      throw error;
    }
    return pending ? Promise.all(pending).then(() => answer) : answer;
  };
}

function readField({ type, name, args, shape }: PlannedField, resolvers: ResolverMap): Read {
  if (name === TYPENAME) return () => type;
  const complete = completeShape(shape, resolvers);
  const resolve = resolvers[type]?.[name];
  if (!isResolver(resolve)) {
    return (source, run) => complete(property(source, name), run);
  }
  const isConstant = args.every((argument) => 'value' in argument);
  const constant = isConstant ? argumentsOf(args, {}) : null;
  return (source, run) => {
    const value = resolve(source, constant ?? argumentsOf(args, run.variables), run.context);
    if (!(value instanceof Promise)) return complete(value, run);
    return value.then((each: unknown) => complete(each, run));
  };
}

type Resolve = (source: unknown, args: Values, context: RequestContext) => unknown;

function isResolver(value: unknown): value is Resolve {
  return typeof value === 'function';
}

function property(source: unknown, name: string): unknown {
  if (typeof source !== 'object' || source === null) throw new Unusual();
  const value: unknown = Reflect.get(source, name);
  if (typeof value === 'function') throw new Unusual();
  return value;
}

function argumentsOf(args: readonly PlannedArgument[], variables: Variables): Values {
  const values: Values = {};
  for (const argument of args) {
    if ('value' in argument) {
      values[argument.name] = argument.value;
      continue;
    }
    const { name, variable, required, otherwise } = argument;
    const value = Object.hasOwn(variables, variable) ? variables[variable] : otherwise;
    if (required && (value === null || value === undefined)) throw new Unusual();
    if (value !== undefined) values[name] = value;
  }
  return values;
}

function completeShape(shape: PlannedShape, resolvers: ResolverMap): Complete {
  const present = completePresent(shape, resolvers);
  const { nullable } = shape;
  return (value, run) => {
    if (value instanceof Promise) throw new Unusual();
    if (value !== null && value !== undefined) return present(value, run);
    if (!nullable) throw new Unusual();
    return null;
  };
}

function completePresent(shape: PlannedShape, resolvers: ResolverMap): Complete {
  switch (shape.kind) {
    case 'leaf': {
      const fits = isLeaf[shape.leaf];
      return (value) => (fits(value) ? value : unusual());
    }
    case 'enum': {
      const names = new Set<unknown>(shape.names);
      return (value) => (names.has(value) ? value : unusual());
    }
    case 'list':
      return completeList(completeShape(shape.of, resolvers));
    case 'object':
      return completeObject(shape.fields, resolvers);
    case 'any': {
      const types = new Map(
        Object.entries(shape.types).map(([name, fields]) => [name, completeObject(fields, resolvers)]),
      );
      return (value, run) => {
        const complete = types.get(String(property(value, TYPENAME)));
        return complete ? complete(value, run) : unusual();
      };
    }
  }
}

function completeList(complete: Complete): Complete {
  return (value, run) => {
    if (!Array.isArray(value)) return unusual();
    const items: unknown[] = [];
    try {
      for (const each of value as readonly unknown[]) items.push(complete(each, run));
    } catch (error) {
      for (const each of items) if (each instanceof Promise) each.catch(() => undefined);
      throw error;
    }
    return items.some((each) => each instanceof Promise) ? Promise.all(items) : items;
  };
}

const MOST_INT = 2_147_483_647;

/** Where graphql-js gives the value on as it is. */
export const isLeaf: Readonly<Record<LeafKind, (value: unknown) => boolean>> = {
  Int: (value) => typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= MOST_INT,
  String: (value) => typeof value === 'string',
  ID: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  AS_IS: () => true,
};

function unusual(): never {
  throw new Unusual();
}
