import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { HttpHandler } from './handler.ts';

/**
 * Lets a front end of ours send the id of a question instead of its text: `{ "documentId": …, "variables": … }`, the id
 * first. Who sends the text itself is answered as ever. An id that is not known is refused: the page is older or newer than the
 * API, and is to be loaded again.
 */
export function withTrustedDocuments(
  handler: HttpHandler,
  documents: Readonly<Record<string, string>>,
): HttpHandler {
  return async (event, context) => {
    const sent = sentById(event);
    if (sent === null) return handler(event, context);
    if (!Object.hasOwn(documents, sent.id)) return unknownDocument;
    const body = `{"query":${JSON.stringify(documents[sent.id])}${sent.rest}`;
    return handler({ ...event, body, isBase64Encoded: false }, context);
  };
}

const unknownDocument: APIGatewayProxyStructuredResultV2 = {
  statusCode: 400,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify({
    errors: [
      {
        message: '页面版本与服务不一致，请刷新页面后再试；已录入的内容保存在本机，刷新不会丢失。',
        extensions: { code: 'UNKNOWN_DOCUMENT' },
      },
    ],
  }),
};

interface SentById {
  readonly id: string;
  /** What stands after the id. */
  readonly rest: string;
}

/** The id comes first; so that an import of 20 MB need not be parsed twice, the rest is not looked at. */
function sentById({ requestContext, body, isBase64Encoded }: APIGatewayProxyEventV2): SentById | null {
  if (requestContext.http.method !== 'POST' || body === undefined) return null;
  const text = isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body;
  const [start, id] = /^\s*\{\s*"documentId"\s*:\s*"([^"\\]{1,100})"/.exec(text.slice(0, 200)) ?? [];
  return start === undefined || id === undefined ? null : { id, rest: text.slice(start.length) };
}
