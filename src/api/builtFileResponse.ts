import { extname } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { acceptedEncoding } from './acceptedEncoding.ts';
import type { BuiltFiles } from './builtFiles.ts';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A file that the manifest names, to be kept for ever: its name changes with its content. */
export function builtFileResponse(
  { headers }: APIGatewayProxyEventV2,
  name: string,
  files: Pick<BuiltFiles<unknown>, 'read'>,
): APIGatewayProxyStructuredResultV2 {
  const encoding = acceptedEncoding(headers['accept-encoding']);
  const bytes = encoding === null ? brotliDecompressSync(files.read(name, 'br')) : files.read(name, encoding);
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
