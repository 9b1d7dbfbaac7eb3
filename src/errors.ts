/**
 * Why a command or a query is refused. Codes are public: never renamed, never used for something else.
 * What the content of a report gets wrong is not here but in `report/issue.ts`.
 */
export interface FailureParams {
  /** No or no valid sign-in. */
  UNAUTHENTICATED: NoParams;
  /**
   * The sign-in is a cookie, which a browser sends whoever asks it to; the request lacks the header that only a page
   * of this site can send, or comes from another site.
   */
  CSRF_TOKEN_REQUIRED: NoParams;
  /** The actor may see the thing but not do this to it. */
  FORBIDDEN: { readonly action: string };
  /** There is no such thing, or the actor may not know of it. */
  NOT_FOUND: { readonly what: string; readonly id: string };
  ALREADY_EXISTS: { readonly what: string; readonly id: string };
  /** Somebody else changed it first. `current` is what is there now. */
  CONFLICT: { readonly what: string; readonly id: string; readonly current: ConflictState };
  /** The input is malformed; `path` points into it. */
  INVALID_INPUT: { readonly path: string; readonly reason: InvalidReason; readonly detail: string };
  /** The state of the report does not allow the command. */
  ILLEGAL_STATE: { readonly action: string; readonly state: string };
  /** The report has issues that block. */
  BLOCKED_BY_ISSUES: { readonly issues: readonly BlockingIssue[] };
  /** The report has issues that must be explained in writing, and are not. */
  EXPLANATION_REQUIRED: { readonly issues: readonly BlockingIssue[] };
  REASON_REQUIRED: { readonly action: string };
  /** Somebody else must do it, because of what the actor is in this. */
  SAME_PERSON: { readonly action: string; readonly as: SamePersonAs };
  /** A correction must change something. */
  NOTHING_CHANGED: NoParams;
  /** The same `clientMutationId` came before with other input. */
  MUTATION_ID_REUSED: { readonly clientMutationId: string };
  /** Sizes in bytes. */
  TOO_LARGE: { readonly what: string; readonly size: number; readonly limit: number };
  /** The address is there, and not for this method. */
  METHOD_NOT_ALLOWED: { readonly method: string; readonly allowed: readonly string[] };
  /** What came is no question that could be read; nothing of it was looked at. Apollo's own code for the same. */
  BAD_REQUEST: { readonly reason: BadRequestReason; readonly detail: string };
  /** The query asks for more than one request may; `what` names the limit. */
  QUERY_OVER_LIMIT: { readonly what: QueryLimit; readonly limit: number; readonly found: number };
  /** The file cannot be read as a report; `reason` says why. */
  UNREADABLE_FILE: { readonly reason: UnreadableReason; readonly detail: string };
  /** An endpoint did not answer its ping with 2xx; one of the two says what came instead. */
  PING_FAILED: { readonly failure: PingFailure | null; readonly status: number | null };
  /** The endpoint is sent nothing: it is not verified, or off, or disabled. */
  ENDPOINT_NOT_OPEN: NoParams;
  /** One asker asks too often; nothing was looked at. */
  TOO_MANY_REQUESTS: { readonly retryAfterSeconds: number };
  /** The same was done a moment ago. */
  TOO_SOON: { readonly retryAfterSeconds: number };
  /** The database is busy or away; the same request may be sent again. */
  UNAVAILABLE: { readonly retryAfterSeconds: number };
}

type NoParams = Readonly<Record<string, never>>;

export type FailureCode = keyof FailureParams;

export type InvalidReason =
  | 'UNKNOWN_FIGURE'
  | 'COMPUTED_FIGURE'
  | 'NOT_A_NUMBER'
  | 'NOT_AN_INTEGER'
  | 'NEGATIVE'
  | 'TOO_MANY_DIGITS'
  | 'UNKNOWN_UNIT'
  | 'TEXT_TOO_LONG'
  | 'ILL_FORMED_TEXT'
  | 'UNKNOWN_VALUE'
  | 'OUT_OF_RANGE'
  | 'DUPLICATE'
  | 'REQUIRED'
  | 'NOT_TO_BE_DECIDED'
  | 'TOO_MANY'
  | 'NEVER_MATCHES'
  | 'ORGANS_BELOW'
  | 'URL_MALFORMED'
  | 'URL_NOT_HTTPS'
  | 'URL_OTHER_PORT'
  | 'URL_WITH_CREDENTIALS'
  | 'URL_WITH_FRAGMENT'
  | 'URL_NOT_PUBLIC';

/** `detail`: the type, charset, encoding or kind of operation that was given. */
export type BadRequestReason =
  | 'CONTENT_TYPE'
  | 'CHARSET'
  | 'CONTENT_ENCODING'
  | 'NOT_UTF8'
  | 'NOT_JSON'
  | 'NO_SUCH_OPERATION'
  | 'NOT_HTTP'
  | 'TOO_SLOW';

/** Of a request, of a GraphQL document, and of its answer. */
export type QueryLimit =
  | 'operations'
  | 'jsonDepth'
  | 'documentBytes'
  | 'tokens'
  | 'depth'
  | 'aliases'
  | 'rootFields'
  | 'directives'
  | 'selections'
  | 'cost'
  | 'answerBytes';

/** `self`: the one it would be done to. The others: a duty of the same person in the same report. */
export type SamePersonAs = 'self' | 'author' | 'secrecy_reviewer' | 'publisher';

/** Why no answer came; see `SendFailure`. */
export type PingFailure =
  'DNS' | 'FORBIDDEN_ADDRESS' | 'NOT_CONNECTED' | 'TLS' | 'TIMEOUT' | 'BROKEN_OFF' | 'TOO_LARGE' | 'NOT_HTTP';

export type UnreadableReason =
  | 'EMPTY'
  | 'BINARY'
  | 'DAMAGED'
  | 'UNSUPPORTED_FORMAT'
  /** Only pictures of text, or letters of which the file does not say what they mean. */
  | 'NO_TEXT'
  | 'UNKNOWN_ENCODING'
  | 'NOT_AN_ANNUAL_REPORT'
  | 'SEVERAL_REPORTS'
  | 'TOO_LARGE';

/** What a refused writer needs to see: the version that is there now, who made it and when (ISO 8601, UTC). */
export interface ConflictState {
  readonly version: number;
  readonly by: string | null;
  readonly at: string | null;
  /** The name of who made it, where it was kept. */
  readonly byName?: string | null;
  /** For a draft part: what either side changed since the version that the refused writer saw. */
  readonly cells?: readonly ConflictCell[];
}

/** One thing in a draft part that is in dispute; a text is named and not shown. */
export interface ConflictCell {
  /** Key of a figure, `heading` or `text`. */
  readonly key: string;
  readonly changedThere: boolean;
  readonly changedHere: boolean;
  /** The value that is there now, and the refused one; null: blank, or a text. */
  readonly there: string | null;
  readonly here: string | null;
}

/** One of the issues that stand in the way; the same as in the report's own list of issues. */
export interface BlockingIssue {
  readonly code: string;
  readonly figures: readonly string[];
  readonly expected: string | null;
  readonly actual: string | null;
}

/** Every code, for the test that keeps the list closed and for the documentation. */
export const failureCodes: readonly FailureCode[] = [
  'UNAUTHENTICATED',
  'CSRF_TOKEN_REQUIRED',
  'FORBIDDEN',
  'NOT_FOUND',
  'ALREADY_EXISTS',
  'CONFLICT',
  'INVALID_INPUT',
  'ILLEGAL_STATE',
  'BLOCKED_BY_ISSUES',
  'EXPLANATION_REQUIRED',
  'REASON_REQUIRED',
  'SAME_PERSON',
  'NOTHING_CHANGED',
  'MUTATION_ID_REUSED',
  'TOO_LARGE',
  'METHOD_NOT_ALLOWED',
  'BAD_REQUEST',
  'QUERY_OVER_LIMIT',
  'UNREADABLE_FILE',
  'PING_FAILED',
  'TOO_SOON',
  'TOO_MANY_REQUESTS',
  'ENDPOINT_NOT_OPEN',
  'UNAVAILABLE',
];

/** A refusal. Nothing was changed. Its words are in `messages/`. */
export class DomainError<Code extends FailureCode = FailureCode> extends Error {
  readonly code: Code;
  readonly params: FailureParams[Code];

  constructor(code: Code, params: FailureParams[Code]) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'DomainError';
    this.code = code;
    this.params = params;
  }
}

/** Whether it is a refusal, and not a defect. */
export function isRefusal(error: unknown): error is DomainError {
  return error instanceof DomainError;
}

export function isFailure<Code extends FailureCode>(error: unknown, code: Code): error is DomainError<Code> {
  return error instanceof DomainError && (error.code as FailureCode) === code;
}
