/** From the question to DNS to the last byte of the answer. */
export const ATTEMPT_MS = 15_000;
/**
 * Of an answer with its head, not unpacked. When more than this has come it is read no further; a last piece of TLS
 * (16 KB) included, that makes 64 KB at most.
 */
export const ENOUGH_BYTES = 48 * 1024;
/** Of the body of an answer, for the log of deliveries. */
export const BYTES_KEPT = 4 * 1024;

const RETRY_AFTER_KEPT = 100;

/** What is sent to an endpoint, once: a POST. The URL has passed `readEndpointUrl`. */
export interface SendRequest {
  readonly url: string;
  /** Names in lower case. Those that say how the message travels (host, lengths, connection) are added. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, byte for byte what was signed. */
  readonly body: string;
}

/** Makes one attempt. Never throws for anything that the receiver or the network does, but when it is broken off. */
export type Send = (request: SendRequest, breakOff?: AbortSignal) => Promise<Attempt>;

/** What became of one attempt. What follows from it is the business of `schedule.ts`. */
export interface Attempt {
  /** Null: the receiver answered, with whatever status, and the answer came whole. */
  readonly failure: SendFailure | null;
  /** Of a failure: the code of Node or DNS, or how far it had come when the time was up. Tells no address. */
  readonly detail: string;
  /** Null where there is a failure: an answer of which only a part came counts for none. */
  readonly status: number | null;
  /** The header as it came, 100 characters at most; null also where there is a failure. */
  readonly retryAfter: string | null;
  /** The first 4 KB of what was answered; what is not UTF-8 is replaced. Written by a stranger. */
  readonly body: string;
  /** Milliseconds. */
  readonly tookMs: number;
}

export type SendFailure =
  /** The name is not known, or nobody tells. */
  | 'DNS'
  /** One of the addresses of the host is not public. Nothing was connected to. */
  | 'FORBIDDEN_ADDRESS'
  | 'NOT_CONNECTED'
  /** No encrypted connection, or not with whom the certificate names. */
  | 'TLS'
  | 'TIMEOUT'
  /** The connection ended before the answer did. */
  | 'BROKEN_OFF'
  | 'TOO_LARGE'
  /** What came is not an answer in HTTP. */
  | 'NOT_HTTP';

/** An attempt without its duration. */
export type Outcome = Omit<Attempt, 'tookMs'>;

/** The head of an answer, as far as it matters here. */
export interface AnswerHead {
  readonly status: number;
  readonly retryAfter: string | null;
}

/** A whole answer. `start`: the first bytes of its body; those beyond 4 KB are left out here. */
export function answered({ status, retryAfter }: AnswerHead, start: Uint8Array): Outcome {
  return {
    failure: null,
    detail: '',
    status,
    retryAfter: retryAfter?.slice(0, RETRY_AFTER_KEPT) ?? null,
    body: textOf(start),
  };
}

/** `start`: of an answer that ended before its end. */
export function failed(failure: SendFailure, detail: string, start = new Uint8Array()): Outcome {
  return { failure, detail, status: null, retryAfter: null, body: textOf(start) };
}

function textOf(start: Uint8Array): string {
  // A character that the cut goes through is no fault of the receiver, so it is left out.
  const isCut = start.length > BYTES_KEPT;
  return new TextDecoder().decode(start.subarray(0, BYTES_KEPT), { stream: isCut });
}
