import type {
  BadRequestReason,
  DomainError,
  FailureCode,
  FailureParams,
  PingFailure,
  QueryLimit,
  SamePersonAs,
} from '../../errors.ts';
import type { Form } from '../../forms/form.ts';
import { counted } from './counted.ts';
import { instantText } from './dates.ts';
import { invalidSentence } from './invalid.ts';
import { actionName, stateName, thingName } from './names.ts';
import { unreadableSentences } from './unreadable.ts';

const queryLimits: Readonly<Record<QueryLimit, string>> = {
  operations: 'operations in one request',
  jsonDepth: 'levels of nesting in the JSON',
  documentBytes: 'bytes of the document',
  tokens: 'tokens',
  depth: 'levels of nesting',
  aliases: 'aliases',
  rootFields: 'root fields',
  directives: 'directives',
  selections: 'fields in one selection',
  cost: 'objects that it may return',
  answerBytes: 'bytes of the answer',
};

type Sentences = {
  readonly [Code in FailureCode]: (params: FailureParams[Code], form: Form | null) => string;
};

/** Why it was refused and what to do next. With a form, figures are named by their labels. */
export function failureMessage(error: DomainError, form: Form | null = null): string {
  return sentenceFor(error.code, error.params, form);
}

function sentenceFor<Code extends FailureCode>(
  code: Code,
  params: FailureParams[Code],
  form: Form | null,
): string {
  return sentences[code](params, form);
}

const sentences: Sentences = {
  UNAUTHENTICATED: () => 'You are not signed in, or not any more. Sign in and try again.',
  CSRF_TOKEN_REQUIRED: () =>
    'It was not done: nothing shows that the request comes from a page of this system. Go back to the system, reload the page and try again.',
  FORBIDDEN: ({ action }) =>
    `You are not allowed to ${actionName(action)}. If you have to, ask the administrator of your organ.`,
  NOT_FOUND: ({ what, id }) =>
    `Not found: ${thingName(what)}${named(id)}. Check it and try again; if it is still not found, ask the administrator.`,
  ALREADY_EXISTS: ({ what, id }) =>
    what === 'grant'
      ? `This grant${named(id)} is there already. There is no need to grant it again.`
      : what === 'reminder'
        ? `A reminder of this report${named(id)} was sent today. If it is not public tomorrow, send another one then.`
        : `It is there already: ${thingName(what)}${named(id)}. Open it instead of making another one.`,
  CONFLICT: ({ what, id, current }) => {
    const name = current.byName ?? current.by;
    const who = name ? `“${name}”` : 'somebody else';
    const when = current.at ? ` at ${instantText(current.at)}` : '';
    return (
      `Not saved: ${who} changed this ${thingName(what)}${named(id)}${when}; it is now at version ${current.version}. ` +
      'Reload it, compare it with what you entered, and save again.'
    );
  },
  INVALID_INPUT: invalidSentence,
  ILLEGAL_STATE: ({ action, state }) => {
    const used = /^(.+):(\d{4})$/.exec(state);
    if (used) {
      return `The organ (${used[1]}) has been called to report for ${used[2]} or has published for it: you cannot ${actionName(action)} from that year or earlier. Choose a later year.`;
    }
    return `The state of the report is now “${stateName(state)}”: you cannot ${actionName(action)}. Reload the page and go on from there.`;
  },
  BLOCKED_BY_ISSUES: ({ issues }) =>
    `Before it can be published, correct ${counted(issues.length, 'error')} (${rulesOf(issues)}). ` +
    'Go through the list of issues and try again.',
  EXPLANATION_REQUIRED: ({ issues }) =>
    `Before it can be submitted, explain ${counted(issues.length, 'issue')} (${rulesOf(issues)}). ` +
    'Write the explanations in the list of issues, or correct the report, and try again.',
  REASON_REQUIRED: ({ action }) =>
    `To ${actionName(action)} you have to say why. Write the reason and try again.`,
  SAME_PERSON: ({ action, as }) =>
    `${samePersonWords[as]}, so you cannot ${actionName(action)}. Somebody else has to do it.`,
  NOTHING_CHANGED: () =>
    'The content is the same as what is public: there is nothing to correct. Make the changes first.',
  MUTATION_ID_REUSED: ({ clientMutationId }) =>
    `The request id “${clientMutationId}” was used for something else before. Send it again with a new id.`,
  TOO_LARGE: ({ what, size, limit }) =>
    what === 'ledger'
      ? 'There are too many organs below to add up totals of an earlier time at once. Ask for the organs below one by one.'
      : `Too large: ${thingName(what)}, ${counted(size, 'byte')}; ${limit} is the most. Shorten it, or send it in several parts.`,
  METHOD_NOT_ALLOWED: ({ method, allowed }) =>
    `This address does not take ${method}, only ${allowed.join(', ')}. Use one of these and try again.`,
  BAD_REQUEST: ({ reason, detail }) => badRequestSentences[reason](detail),
  QUERY_OVER_LIMIT: ({ what, limit, found }) =>
    `The query is too large: ${found} ${queryLimits[what]}; ${limit} is the most. Ask in several queries, or for fewer fields or entries.`,
  UNREADABLE_FILE: ({ reason, detail }) => unreadableSentences[reason](detail),
  PING_FAILED: ({ failure, status }) =>
    failure === null
      ? `The ping failed: the receiver answered HTTP ${status ?? ''} and not 200 to 299. Check the receiver and try again.`
      : `The ping failed: ${sendFailureWords[failure]}. Check the address and the receiver, and try again.`,
  ENDPOINT_NOT_OPEN: () =>
    'Nothing is sent to this webhook endpoint: it is not verified, or switched off. Verify it or switch it on, and send again.',
  TOO_MANY_REQUESTS: ({ retryAfterSeconds }) =>
    `Too many requests: this one was not answered. Try again in ${counted(retryAfterSeconds, 'second')}; to fetch much, ask more slowly or for more at once.`,
  TOO_SOON: ({ retryAfterSeconds }) =>
    `This was done a moment ago. Try again in ${counted(retryAfterSeconds, 'second')}.`,
  UNAVAILABLE: ({ retryAfterSeconds }) =>
    `The system is busy; it was not done. Try again in ${counted(retryAfterSeconds, 'second')}; nothing will be saved twice.`,
};

/** Why a request could not be read, and how to put it. */
const badRequestSentences = {
  CONTENT_TYPE: (detail) =>
    `Requests of this type cannot be read${named(detail)}. Send application/json with {"query": "…"}.`,
  CHARSET: (detail) => `Requests in this encoding cannot be read${named(detail)}. Send UTF-8.`,
  CONTENT_ENCODING: (detail) =>
    `Compressed requests are not taken${named(detail)}. Send the request without compression.`,
  NOT_UTF8: () => 'The request is not valid UTF-8. Send UTF-8.',
  NOT_JSON: () => 'The request is not a JSON object. Send {"query": "…", "variables": {…}}.',
  NO_SUCH_OPERATION: (detail) =>
    `There are no such operations here${named(detail)}: the public API only answers queries. To write, use the manage API.`,
  NOT_HTTP: () => 'The request is not HTTP and was not read. Check the program that sends it.',
  TOO_SLOW: () =>
    'The request did not arrive in time, and the connection was closed. Check the network and try again.',
} as const satisfies Record<BadRequestReason, (detail: string) => string>;

/** For what is no refusal but a fault of the system. */
export const defectMessage =
  'Something went wrong in the system, and was recorded. Try again later; if it happens again, tell the administrator.';

/** Why no answer came from an endpoint. */
export const sendFailureWords = {
  DNS: 'the domain name was not found',
  FORBIDDEN_ADDRESS: 'the domain name leads to an address that is not public',
  NOT_CONNECTED: 'the server could not be reached',
  TLS: 'no encrypted connection was made, or the certificate is not valid',
  TIMEOUT: 'there was no answer within 15 seconds',
  BROKEN_OFF: 'the connection ended before the answer did',
  TOO_LARGE: 'the answer was too large',
  NOT_HTTP: 'the answer was not HTTP',
} as const satisfies Record<PingFailure, string>;

/** Who the actor is in the thing, so that somebody else must do it. */
const samePersonWords = {
  self: 'This is your own account',
  author: 'You took part in writing this report',
  secrecy_reviewer: 'You did the secrecy review of this report',
  publisher: 'You published this report',
} as const satisfies Record<SamePersonAs, string>;

function rulesOf(issues: readonly { readonly code: string }[]): string {
  const codes = [...new Set(issues.map(({ code }) => code))];
  return `${codes.length === 1 ? 'rule' : 'rules'} ${codes.join(', ')}`;
}

function named(id: string): string {
  return id === '' ? '' : ` (${id})`;
}
