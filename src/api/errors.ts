import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isRefusal } from '../errors.ts';
import { zh } from '../messages/zh.ts';

export type Log = (line: object) => void;

/**
 * How an error leaves the API: a refusal with its code, its params and a sentence; an error of the request itself
 * as GraphQL words it; a defect masked, and logged whole.
 */
export function errorFormatter(log: Log) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = causeOf(error);
    const place = {
      ...(formatted.path ? { path: formatted.path } : {}),
      ...(formatted.locations ? { locations: formatted.locations } : {}),
    };
    if (isRefusal(original)) {
      const { code, params } = original;
      return { ...place, message: zh.failure(original), extensions: { code, params } };
    }
    const code = formatted.extensions?.['code'];
    if (code !== undefined && code !== 'INTERNAL_SERVER_ERROR') return formatted;
    log({ level: 'error', message: 'defect', error: describe(original), path: formatted.path });
    return {
      ...place,
      message: zh.defect,
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  };
}

/** What a resolver threw, or what kept the request from being answered at all: a key that could not be looked up. */
function causeOf(error: unknown): unknown {
  const thrown = unwrapResolverError(error);
  return thrown instanceof GraphQLError && isRefusal(thrown.originalError) ? thrown.originalError : thrown;
}

function describe(error: unknown): object {
  return error instanceof Error
    ? {
        name: error.name,
        message: error.message,
        stack: error.stack,
        cause: error.cause instanceof Error ? error.cause.stack : undefined,
      }
    : { message: String(error) };
}
