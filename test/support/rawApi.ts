import { Agent, request, type IncomingMessage } from 'node:http';

/** One answer of the API as it comes over the wire, but for when it came and what belongs to the connection. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: string;
  readonly body: string;
}

const ofTheConnection = ['date', 'connection', 'keep-alive'];

const agent = new Agent({ keepAlive: true });

/** Asks an address with a value of the header `Authorization`; null: without any. */
export async function askRaw(
  url: string,
  document: string,
  variables: object,
  authorization: string | null,
): Promise<RawAnswer> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const asked = request(url, { method: 'POST', agent }, resolve).on('error', reject);
    asked.setHeader('content-type', 'application/json');
    if (authorization !== null) asked.setHeader('authorization', authorization);
    asked.end(JSON.stringify({ query: document, variables }));
  });
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  const headers = Object.entries(response.headers).filter(([name]) => !ofTheConnection.includes(name));
  return {
    status: response.statusCode ?? 0,
    headers: JSON.stringify(headers),
    body: Buffer.concat(chunks).toString('utf8'),
  };
}
