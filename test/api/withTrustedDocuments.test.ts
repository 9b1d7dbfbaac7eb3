import { describe, expect, it } from '@jest/globals';
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { buildSchema, parse, validate } from 'graphql';
import { sdl } from '../../src/api/generated/manageSchema.ts';
import { trustedDocuments } from '../../src/api/generated/trustedDocuments.ts';
import { withTrustedDocuments } from '../../src/api/withTrustedDocuments.ts';
import { sha256 } from '../../src/util/sha256.ts';

const documents = { known: '{ viewer { name } }' };

/** The body that comes to the API behind, and the answer. */
async function sent(body: string | undefined, { method = 'POST', base64 = false } = {}) {
  let reached: string | undefined;
  const handler = withTrustedDocuments(({ body: given, isBase64Encoded }) => {
    reached = isBase64Encoded ? Buffer.from(given ?? '', 'base64').toString() : given;
    return Promise.resolve({ statusCode: 200 });
  }, documents);
  const given = base64 && body !== undefined ? Buffer.from(body).toString('base64') : body;
  const event = { body: given, isBase64Encoded: base64, requestContext: { http: { method } } };
  const { statusCode, body: answer } = await handler(event as APIGatewayProxyEventV2, {} as Context);
  return { reached, statusCode, answer };
}

describe('withTrustedDocuments', () => {
  it.each([false, true])('puts the text in the place of the id (base64: %s)', async (base64) => {
    const { reached } = await sent('{"documentId":"known","variables":{"a":1}}', { base64 });
    expect(JSON.parse(reached!)).toEqual({ query: documents.known, variables: { a: 1 } });
  });

  it.each([
    '{"query":"{ viewer { id } }"}',
    '{"variables":{},"documentId":"known"}',
    '{"documentId',
    '',
    '[]',
  ])('leaves %s as it is', async (body) => {
    expect(await sent(body)).toMatchObject({ reached: body, statusCode: 200 });
  });

  it.each(['unknown', 'toString', '__proto__'])('refuses the id %s, and says what to do', async (id) => {
    const { reached, statusCode, answer } = await sent(JSON.stringify({ documentId: id }));
    expect({ reached, statusCode }).toEqual({ reached: undefined, statusCode: 400 });
    expect(answer).toContain('UNKNOWN_DOCUMENT');
    expect(answer).toContain('请刷新页面');
  });
});

describe('the documents of the CMS', () => {
  const schema = buildSchema(sdl);

  it.each(Object.entries(trustedDocuments))('%s stands for a text that fits the schema', (id, text) => {
    expect(sha256(text)).toBe(id);
    expect(validate(schema, parse(text))).toEqual([]);
  });
});
