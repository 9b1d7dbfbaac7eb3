import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { DomainError, isFailure } from '../../errors.ts';
import { recentPublications, type Whose } from '../../queries/recentPublications.ts';
import { sha256 } from '../../util/sha256.ts';
import type { ApiDependencies, HttpHandler } from '../handler.ts';
import { organPath } from '../input.ts';
import { noSuchAddress } from '../nothingHere.ts';
import { defectResponse, refusalResponse } from '../refusalResponse.ts';
import { requestOrigin } from '../requestOrigin.ts';
import { atomFeed } from './atomFeed.ts';
import { feedDocument, type FeedDocument } from './feedDocument.ts';
import { jsonFeed } from './jsonFeed.ts';
import { rssFeed } from './rssFeed.ts';

interface FeedFormat {
  readonly contentType: string;
  readonly write: (document: FeedDocument) => string;
}

const formats: Readonly<Record<string, FeedFormat>> = {
  '/feed.json': { contentType: 'application/feed+json; charset=utf-8', write: jsonFeed },
  '/feed.atom': { contentType: 'application/atom+xml; charset=utf-8', write: atomFeed },
  '/feed.rss': { contentType: 'application/rss+xml; charset=utf-8', write: rssFeed },
};

export const feedPaths: readonly string[] = Object.keys(formats);

/** How long an answer may be taken for the present one. */
const MAX_AGE_SECONDS = 30;

const ETAG_LENGTH = 32;

/** The last publications and corrections for programs without GraphQL: `?organ=CODE` or `?within=PATH`. */
export function feedHandler({
  store,
  now,
  log,
  origin,
}: Pick<ApiDependencies, 'store' | 'now' | 'log' | 'origin'>): HttpHandler {
  return async (event) => {
    const format = formats[event.rawPath];
    if (!format) return noSuchAddress(event.rawPath);
    const { whose, query } = asked(event);
    try {
      const recent = await recentPublications(whose, store, now());
      if (!recent) {
        return refusalResponse(404, new DomainError('NOT_FOUND', { what: 'organ', id: askedFor(whose) }));
      }
      const address = { origin: origin ?? requestOrigin(event), address: event.rawPath + query };
      const below = 'within' in whose;
      return fresh(format, feedDocument(recent, { ...address, about: `feed${query}`, below }), event);
    } catch (error) {
      if (isFailure(error, 'UNAVAILABLE')) {
        return refusalResponse(503, error, { 'retry-after': String(error.params.retryAfterSeconds) });
      }
      log({
        level: 'error',
        message: 'feed failed',
        error: error instanceof Error ? error.stack : String(error),
      });
      return defectResponse();
    }
  };
}

/** Of an id that somebody made up, a line is shown. */
const SHOWN = 100;

function askedFor(whose: Whose): string {
  return ('organ' in whose ? whose.organ : whose.within.join('/')).slice(0, SHOWN);
}

/** What is asked for, and the query that asks for that and nothing else. */
function asked({ queryStringParameters: parameters = {} }: APIGatewayProxyEventV2): {
  readonly whose: Whose;
  readonly query: string;
} {
  const { organ, within } = parameters;
  if (organ !== undefined) return { whose: { organ }, query: `?organ=${encodeURIComponent(organ)}` };
  const path = organPath(within);
  const query = path.length === 0 ? '' : `?within=${path.map(encodeURIComponent).join('/')}`;
  return { whose: { within: path }, query };
}

function fresh(
  { contentType, write }: FeedFormat,
  document: FeedDocument,
  { headers }: APIGatewayProxyEventV2,
): APIGatewayProxyStructuredResultV2 {
  const body = write(document);
  const etag = `"${sha256(body).slice(0, ETAG_LENGTH)}"`;
  const known = (headers['if-none-match'] ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
  const kept = { etag, 'cache-control': `public, max-age=${MAX_AGE_SECONDS}` };
  if (known.includes(etag)) return { statusCode: 304, headers: kept };
  return {
    statusCode: 200,
    headers: { ...kept, 'content-type': contentType, 'x-content-type-options': 'nosniff' },
    body,
  };
}
