import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { builtFileResponse } from '../builtFileResponse.ts';
import { noSuchAddress } from '../nothingHere.ts';
import type { GraphiqlAssets, GraphiqlManifest } from './assets.ts';

const assetPath = '/graphql/assets/';

const pages: Readonly<
  Record<string, { readonly page: string; readonly title: string; readonly up: string }>
> = {
  '/graphql': { page: 'public', title: '政府信息公开工作年度报告 · 公开查询接口', up: '' },
  '/manage/graphql': { page: 'manage', title: '政府信息公开工作年度报告 · 管理接口', up: '../' },
};

/** Nothing inline and nothing from elsewhere. One style of GraphiQL's dialogs, which stops scrolling behind them, is lost. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * GraphiQL for a browser that opens the address of an API, and the files it is made of. Null for everything else,
 * and for its page when it was not built: then the API answers.
 */
export function graphiqlResponse(
  event: APIGatewayProxyEventV2,
  assets: GraphiqlAssets,
): APIGatewayProxyStructuredResultV2 | null {
  if (event.requestContext.http.method !== 'GET') return null;
  const manifest = assets.manifest();
  if (event.rawPath.startsWith(assetPath)) {
    const name = event.rawPath.slice(assetPath.length);
    return name === manifest?.script || name === manifest?.style
      ? builtFileResponse(event, name, assets)
      : noSuchAddress(event.rawPath);
  }
  if (manifest === null) return null;
  const found = pages[event.rawPath];
  if (found === undefined || !(event.headers['accept'] ?? '').includes('text/html')) return null;
  return {
    statusCode: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'content-security-policy': contentSecurityPolicy,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      vary: 'accept',
    },
    body: pageHtml(found, manifest),
  };
}

/** Addresses are relative, so that the page also works behind a proxy that puts it under a path of its own. */
function pageHtml(
  { page, title, up }: { readonly page: string; readonly title: string; readonly up: string },
  { script, style }: GraphiqlManifest,
): string {
  const folder = `${up}${assetPath.slice(1)}`;
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>${title}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${folder}${style}">
  </head>
  <body>
    <div id="graphiql" data-page="${page}">正在加载…</div>
    <noscript>此页面需要 JavaScript；也可以用任何 GraphQL 客户端访问本地址。</noscript>
    <script type="module" src="${folder}${script}"></script>
  </body>
</html>
`;
}
