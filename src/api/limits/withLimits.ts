import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import {
  getOperationAST,
  GraphQLError,
  Lexer,
  parse,
  Source,
  TokenKind,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { DomainError, type QueryLimit } from '../../errors.ts';
import { keptUpTo, type Kept } from '../../util/keptUpTo.ts';
import { utf8Bytes } from '../../util/utf8Bytes.ts';
import type { HttpHandler } from '../handler.ts';
import { refusalResponse } from '../refusalResponse.ts';
import { costOf, LONGEST_PAGE } from './cost.ts';
import { limits } from './limits.ts';
import { structureOf } from './structure.ts';

/** Characters of documents whose structure was found to be within the limits, each with what it takes besides them. */
const REMEMBERED = 200_000;
const PER_DOCUMENT = 100;

/**
 * Refuses with 400 what asks for more than the limits, or for a page of no length, with the limit and what was found, before Apollo sees it:
 * validation takes a time that grows with the square of the document. What is no GraphQL request at all goes on, to be
 * answered as ever.
 */
export function withLimits(handler: HttpHandler, schema: GraphQLSchema): HttpHandler {
  const known = keptUpTo<DocumentNode>(REMEMBERED);
  return async (event, context) => {
    const asked = askedBy(event);
    const refusal = asked && refusalOf(asked, schema, known);
    if (refusal) return refusalResponse(400, refusal);
    const answer = await handler(event, context);
    const bytes = bytesOf(answer);
    return bytes > limits.answerBytes ? refusalResponse(400, overLimit('answerBytes', bytes)) : answer;
  };
}

interface Asked {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

function askedBy({
  requestContext,
  rawQueryString,
  body,
  isBase64Encoded,
}: APIGatewayProxyEventV2): Asked | null {
  try {
    if (requestContext.http.method === 'GET') {
      const search = new URLSearchParams(rawQueryString);
      return asAsked({
        query: search.get('query'),
        operationName: search.get('operationName'),
        variables: JSON.parse(search.get('variables') ?? '{}') as unknown,
      });
    }
    if (requestContext.http.method !== 'POST' || body === undefined) return null;
    return asAsked(JSON.parse(isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body));
  } catch {
    return null;
  }
}

function asAsked(given: unknown): Asked | null {
  if (typeof given !== 'object' || given === null) return null;
  const { query, operationName, variables } = given as Partial<Record<keyof Asked, unknown>>;
  if (typeof query !== 'string') return null;
  return {
    query,
    operationName: typeof operationName === 'string' ? operationName : null,
    variables: typeof variables === 'object' ? { ...variables } : {},
  };
}

type Refusal = DomainError<'QUERY_OVER_LIMIT' | 'BAD_REQUEST' | 'INVALID_INPUT'>;

function refusalOf(
  { query, operationName, variables }: Asked,
  schema: GraphQLSchema,
  known: Kept<DocumentNode>,
): Refusal | null {
  let document = known.find(query);
  if (!document) {
    const read = readDocument(query);
    if (!read || read instanceof DomainError) return read;
    document = read;
    known.add(query, document, query.length + PER_DOCUMENT);
  }
  const operation = getOperationAST(document, operationName);
  if (!operation) return null;
  let noPage: Refusal | null = null;
  const cost = costOf(document, operation, schema, variables, (first) => (noPage ??= outOfRange(first)));
  return refuseUnoffered(operation, schema) ?? noPage ?? over('cost', cost);
}

function outOfRange(first: number): Refusal {
  return new DomainError('INVALID_INPUT', {
    path: `first: ${first}`,
    reason: 'OUT_OF_RANGE',
    detail: `1–${LONGEST_PAGE}`,
  });
}

/** graphql-js would take it for a defect that the public schema has no mutations. */
function refuseUnoffered({ operation }: OperationDefinitionNode, schema: GraphQLSchema): Refusal | null {
  if (schema.getRootType(operation)) return null;
  return new DomainError('BAD_REQUEST', { reason: 'NO_SUCH_OPERATION', detail: operation });
}

/** The document where it is within the limits; null where it is none. */
function readDocument(query: string): DocumentNode | Refusal | null {
  const tooLong = over('documentBytes', utf8Bytes(query)) ?? over('tokens', tokensIn(query));
  if (tooLong) return tooLong;
  let document: DocumentNode;
  try {
    document = parse(query, { noLocation: true });
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
  const structure = structureOf(document);
  return (
    over('selections', structure.selections) ??
    over('depth', structure.depth) ??
    over('aliases', structure.aliases) ??
    over('rootFields', structure.rootFields) ??
    over('directives', structure.directives) ??
    document
  );
}

/** Up to where the text is no GraphQL any more. */
function tokensIn(query: string): number {
  const lexer = new Lexer(new Source(query));
  let tokens = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) tokens += 1;
  } catch {
    // The parser will say what is wrong, and where.
  }
  return tokens;
}

function over(what: QueryLimit, found: number): Refusal | null {
  return found > limits[what] ? overLimit(what, found) : null;
}

function overLimit(what: QueryLimit, found: number): Refusal {
  return new DomainError('QUERY_OVER_LIMIT', { what, limit: limits[what], found });
}

function bytesOf({ body, isBase64Encoded }: APIGatewayProxyStructuredResultV2): number {
  if (body === undefined) return 0;
  // A character is at most three bytes: most answers need not be measured.
  if (body.length * 3 <= limits.answerBytes) return 0;
  return isBase64Encoded ? Buffer.byteLength(body, 'base64') : utf8Bytes(body);
}
