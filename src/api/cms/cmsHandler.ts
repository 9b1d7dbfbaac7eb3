import { extname } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { acceptedEncoding } from '../acceptedEncoding.ts';
import type { HttpHandler } from '../handler.ts';
import type { CmsAssets } from './assets.ts';

export const CMS_PATH = '/cms';

/**
 * No script but our files, nothing from elsewhere. Styles may be inline: the components make theirs in the page, and a
 * page that any file server may hold cannot carry a nonce.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-cache',
  'content-security-policy': contentSecurityPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The CMS under `/cms/`: its page at every address that is not one of its files, for the page reads the address itself. */
export function cmsHandler(assets: CmsAssets): HttpHandler {
  return (event) => Promise.resolve(cmsResponse(event, assets));
}

function cmsResponse(event: APIGatewayProxyEventV2, assets: CmsAssets): APIGatewayProxyStructuredResultV2 {
  if (!['GET', 'HEAD'].includes(event.requestContext.http.method)) return notThere(405);
  if (event.rawPath === CMS_PATH) return { statusCode: 308, headers: { location: `${CMS_PATH}/` } };
  const manifest = assets.manifest();
  if (manifest === null) return notThere(404);
  const name = event.rawPath.slice(CMS_PATH.length + 1);
  if (manifest.files.includes(name)) return fileResponse(event, name, assets);
  // Not the page: one from before an update would take it for its script.
  if (name.startsWith('assets/')) return notThere(404);
  return { statusCode: 200, headers: pageHeaders, body: assets.page() };
}

function fileResponse(
  event: APIGatewayProxyEventV2,
  name: string,
  assets: CmsAssets,
): APIGatewayProxyStructuredResultV2 {
  const encoding = acceptedEncoding(event.headers['accept-encoding']);
  const bytes =
    encoding === null ? brotliDecompressSync(assets.read(name, 'br')) : assets.read(name, encoding);
  return {
    statusCode: 200,
    headers: {
      'content-type': types[extname(name)] ?? 'application/octet-stream',
      ...(encoding === null ? {} : { 'content-encoding': encoding }),
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      vary: 'accept-encoding',
    },
    body: Buffer.from(bytes).toString('base64'),
    isBase64Encoded: true,
  };
}

function notThere(statusCode: number): APIGatewayProxyStructuredResultV2 {
  return { statusCode, headers: { 'cache-control': 'no-store' }, body: '' };
}
