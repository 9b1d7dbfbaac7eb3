import type { Context } from 'aws-lambda';

/** An event of whatever kind; those of the HTTP API have an id of their own, which the access log tells too. */
interface AnyEvent {
  readonly requestContext?: { readonly requestId?: string };
}

export interface RequestLog {
  readonly log: (line: object) => void;
  /** Lines that are logged while the handler runs tell during which invocation, and for which request. */
  readonly logged: <Event, Result>(
    handler: (event: Event, context: Context) => Promise<Result>,
  ) => (event: Event, context: Context) => Promise<Result>;
}

/** Lambda hands a process one event at a time, so that what is logged belongs to the one that came last. */
export function requestLog(write: (line: object) => void): RequestLog {
  let during: object = {};
  return {
    log: (line) => write({ ...line, ...during }),
    logged: (handler) => (event, context) => {
      const { requestId } = (event as AnyEvent | null)?.requestContext ?? {};
      during = {
        invocation: context.awsRequestId,
        ...(requestId === undefined ? {} : { requestId }),
      };
      return handler(event, context);
    },
  };
}
