import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { builtFileResponse } from '../builtFileResponse.ts';
import type { HttpHandler } from '../handler.ts';
import { noSuchAddress } from '../nothingHere.ts';
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

/** The CMS under `/cms/`: its page at every address that is not one of its files, for the page reads the address itself. */
export function cmsHandler(assets: CmsAssets): HttpHandler {
  return (event) => Promise.resolve(cmsResponse(event, assets));
}

function cmsResponse(event: APIGatewayProxyEventV2, assets: CmsAssets): APIGatewayProxyStructuredResultV2 {
  if (event.rawPath === CMS_PATH) return { statusCode: 308, headers: { location: `${CMS_PATH}/` } };
  const manifest = assets.manifest();
  if (manifest === null) return noSuchAddress(event.rawPath);
  const name = event.rawPath.slice(CMS_PATH.length + 1);
  if (manifest.files.includes(name)) return builtFileResponse(event, name, assets);
  if (name.startsWith('assets/')) return noSuchAddress(event.rawPath);
  return { statusCode: 200, headers: pageHeaders, body: assets.text('index.html') };
}
