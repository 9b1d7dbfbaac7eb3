import { createHash } from 'node:crypto';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Account } from '../../access/person.ts';
import type { SignInTrouble } from '../../access/session.ts';
import { zh } from '../../messages/zh.ts';
import { escapeHtml } from '../../util/escapeHtml.ts';

const style = `
body { font: 1.0625rem/1.7 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  max-width: 40rem; margin: 0 auto; padding: 2rem 1rem; color: #1b1b1b; background: #fff; }
h1 { font-size: 1.5rem; }
h2 { font-size: 1.125rem; margin: 1.5rem 0 0.5rem; }
dt { font-weight: bold; }
dd { margin: 0 0 0.75rem; overflow-wrap: anywhere; }
button { font: inherit; display: block; width: 100%; margin: 0 0 0.5rem; padding: 0.5rem 1rem; text-align: left;
  color: inherit; background: #f3f5f8; border: 1px solid #5c6b7a; border-radius: 0.375rem; cursor: pointer; }
button:hover { background: #e3e9f0; }
:focus-visible { outline: 3px solid #1a5fb4; outline-offset: 2px; }
small { display: block; color: #4a4a4a; }
`;

const styleHash = createHash('sha256').update(style).digest('base64');

/** `forms`: whether it has any, which go to this site. No script runs in it, and nothing is fetched. */
export function htmlPage(
  {
    title,
    body,
    forms = 'none',
  }: { readonly title: string; readonly body: string; readonly forms?: 'none' | 'self' },
  statusCode: number,
): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy':
        `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action '${forms}'; ` +
        "frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
    body: `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>${escapeHtml(title)}</title>
    <style>${style}</style>
  </head>
  <body>
    <main>
      <h1>${escapeHtml(title)}</h1>
      ${body}
    </main>
  </body>
</html>
`,
  };
}

const statuses: Readonly<Record<SignInTrouble, number>> = {
  EXPIRED: 400,
  REFUSED: 400,
  NOT_ADMITTED: 403,
  DISABLED: 403,
  UNAVAILABLE: 503,
  NOT_SET_UP: 404,
};

/** Says why nobody was signed in. The account is shown so that an administrator can admit it. */
export function troublePage(
  trouble: SignInTrouble,
  account: Account | null = null,
): APIGatewayProxyStructuredResultV2 {
  const { title, advice } = zh.signIn[trouble];
  const shown = account
    ? `<dl><dt>账号标识</dt><dd>${escapeHtml(account.subject)}</dd><dt>统一认证</dt><dd>${escapeHtml(account.issuer)}</dd></dl>`
    : '';
  const again = trouble === 'NOT_SET_UP' ? '' : '<p><a href="/auth/sign-in">重新登录</a></p>';
  return htmlPage({ title, body: `<p>${escapeHtml(advice)}</p>${shown}${again}` }, statuses[trouble]);
}
