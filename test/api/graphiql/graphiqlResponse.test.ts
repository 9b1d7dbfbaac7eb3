import { brotliDecompressSync, brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { builtFolder } from '../../../src/api/builtFolder.ts';
import type { GraphiqlAssets, GraphiqlManifest } from '../../../src/api/graphiql/assets.ts';
import { graphiqlResponse } from '../../../src/api/graphiql/graphiqlResponse.ts';

const script = 'export {};';

const assets: GraphiqlAssets = {
  manifest: () => ({ script: 'graphiql-1.js', style: 'graphiql-2.css', inputs: '' }),
  text: () => '',
  read: (_name, encoding) => (encoding === 'br' ? brotliCompressSync(script) : gzipSync(script)),
};

function request(
  rawPath: string,
  headers: Record<string, string> = { accept: 'text/html,*/*;q=0.8' },
  method = 'GET',
): APIGatewayProxyEventV2 {
  return {
    rawPath,
    headers,
    requestContext: { http: { method, path: rawPath } },
  } as APIGatewayProxyEventV2;
}

describe('graphiqlResponse', () => {
  it.each([
    ['/graphql', 'public', 'src="graphql/assets/graphiql-1.js"'],
    ['/manage/graphql', 'manage', 'src="../graphql/assets/graphiql-1.js"'],
  ])('shows a page at %s', (path, page, source) => {
    const response = graphiqlResponse(request(path), assets);
    expect(response?.statusCode).toBe(200);
    expect(response?.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8' });
    expect(response?.body).toContain('<html lang="zh-CN">');
    expect(response?.body).toContain(`data-page="${page}"`);
    expect(response?.body).toContain(source);
  });

  it('needs nothing from elsewhere and no inline script', () => {
    const response = graphiqlResponse(request('/graphql'), assets);
    const policy = String(response?.headers?.['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/https?:|\*/);
    expect(response?.body).not.toMatch(/https?:\/\//);
    expect(response?.body).not.toMatch(/<script(?![^>]* src=)/);
  });

  it.each([
    ['an API client', request('/graphql', { accept: 'application/json' })],
    ['a client that accepts anything', request('/graphql', { accept: '*/*' })],
    ['a POST', request('/graphql', { accept: 'text/html' }, 'POST')],
    ['another path', request('/')],
  ])('leaves %s to the API', (_, event) => {
    expect(graphiqlResponse(event, assets)).toBeNull();
  });

  it('leaves the page to the API when GraphiQL was not built, and has no file', () => {
    const none = builtFolder<GraphiqlManifest>('/nowhere');
    expect(graphiqlResponse(request('/graphql'), none)).toBeNull();
    expect(graphiqlResponse(request('/graphql/assets/graphiql-1.js'), none)).toMatchObject({
      statusCode: 404,
    });
  });

  it.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
    ['', undefined, (bytes: Buffer) => bytes],
  ])('sends a file to a browser that accepts "%s"', (accepted, encoding, decode) => {
    const response = graphiqlResponse(
      request('/graphql/assets/graphiql-1.js', { 'accept-encoding': accepted }),
      assets,
    );
    expect(response?.headers?.['content-encoding']).toBe(encoding);
    expect(response?.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
    });
    expect(decode(Buffer.from(response?.body ?? '', 'base64')).toString()).toBe(script);
  });

  it.each(['other.js', '../manifest.json', 'manifest.json', ''])('has no file "%s"', (name) => {
    expect(graphiqlResponse(request(`/graphql/assets/${name}`), assets)?.statusCode).toBe(404);
  });
});
