import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import type { CmsAssets } from '../../../src/api/cms/assets.ts';
import { cmsHandler } from '../../../src/api/cms/cmsHandler.ts';

const script = 'export {};';

const assets: CmsAssets = {
  manifest: () => ({ inputs: '', files: ['assets/index-1.js', 'assets/index-2.css'] }),
  text: () => '<!doctype html>',
  read: (_name, encoding) => (encoding === 'br' ? brotliCompressSync(script) : gzipSync(script)),
};

function get(rawPath: string, headers: Record<string, string> = {}, given = assets) {
  const event = { rawPath, headers, requestContext: { http: { method: 'GET', path: rawPath } } };
  return cmsHandler(given)(event as APIGatewayProxyEventV2, {} as Context);
}

describe('cmsHandler', () => {
  it.each(['/cms/', '/cms/board', '/cms/reports/a:2024:OWN/edit', '/cms/preview'])(
    'answers with the page at %s',
    async (path) => {
      const { statusCode, headers, body } = await get(path);
      expect({ statusCode, body }).toEqual({ statusCode: 200, body: '<!doctype html>' });
      expect(headers).toMatchObject({ 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' });
      const policy = String(headers?.['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toMatch(/script-src 'self'(;|$)/);
      expect(policy).toContain("frame-ancestors 'none'");
    },
  );

  it('leads from the address without a slash to the one with it', async () => {
    expect(await get('/cms')).toMatchObject({ statusCode: 308, headers: { location: '/cms/' } });
  });

  it('answers with a file for ever, as the browser takes it', async () => {
    const brotli = await get('/cms/assets/index-1.js', { 'accept-encoding': 'gzip, br' });
    expect(brotli.headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
    });
    const bytes = (body: string | undefined) => Buffer.from(body ?? '', 'base64');
    expect(brotliDecompressSync(bytes(brotli.body)).toString()).toBe(script);
    const gzip = await get('/cms/assets/index-1.js', { 'accept-encoding': 'gzip, br;q=0' });
    expect(gunzipSync(bytes(gzip.body)).toString()).toBe(script);
    const plain = await get('/cms/assets/index-2.css');
    expect(bytes(plain.body).toString()).toBe(script);
    expect(plain.headers).toMatchObject({ 'content-type': 'text/css; charset=utf-8' });
    expect(plain.headers).not.toHaveProperty('content-encoding');
  });

  it.each(['/cms/assets/index-0.js', '/cms/assets/../manifest.json', '/cms/assets/'])(
    'has no file at %s',
    async (path) => {
      expect(await get(path)).toMatchObject({ statusCode: 404, headers: { 'cache-control': 'no-store' } });
    },
  );

  it('has nothing while it is not built', async () => {
    expect(await get('/cms/', {}, { ...assets, manifest: () => null })).toMatchObject({ statusCode: 404 });
  });
});
