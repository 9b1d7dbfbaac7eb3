/**
 * What Lambda runs around a handler, as small as it can be: takes an event from the runtime API, gives the answer back.
 * As JavaScript it is the text of a file of its own: reading types away would take longer than a bare start.
 */
export const runtimeClient = `
import { request } from 'node:http';

const api = 'http://' + process.env.AWS_LAMBDA_RUNTIME_API + '/2018-06-01/runtime/invocation';

function send(method, url, body) {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method }, (response) => {
      const pieces = [];
      response.on('data', (piece) => pieces.push(piece));
      response.on('end', () => resolve({ headers: response.headers, text: Buffer.concat(pieces).toString() }));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

const { handler } = await import(process.argv[2]);
const next = await send('GET', api + '/next');
const awsRequestId = next.headers['lambda-runtime-aws-request-id'];
const result = await handler(JSON.parse(next.text), { awsRequestId });
await send('POST', api + '/' + awsRequestId + '/response', JSON.stringify(result));
process.exit();
`;

/** The least that a function can do. */
export const bareHandler = `
export const handler = () => Promise.resolve({ statusCode: 200, body: '{"data":{}}\\n' });
`;
