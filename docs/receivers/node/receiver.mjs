// Receives webhooks: Node 20 or later, `npm install standardwebhooks`, then
//   WEBHOOK_SECRET=whsec_… PORT=8080 INBOX=inbox.tsv node receiver.mjs

import { Buffer } from 'node:buffer';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import process from 'node:process';
import { Webhook } from 'standardwebhooks';

const { WEBHOOK_SECRET = '', PORT = '8080', INBOX = 'inbox.tsv' } = process.env;
const LARGEST_BODY = 64 * 1024;
const PUBLIC = ['report.published', 'report.corrected', 'report.withdrawn', 'report.retracted'];

const webhook = new Webhook(WEBHOOK_SECRET);

/** Ids of what was filed. @type {Set<string>} */
const filed = new Set();
/** By report, the highest sequence of a public event. @type {Map<string, number>} */
const latest = new Map();

/**
 * What is ordered among its like, as [report, sequence]; null: nothing is. A revision would not do for this: a
 * withdrawal is about the same revision as the publication before it.
 * @param {string} body
 * @returns {[string, number] | null}
 */
function placeOf(body) {
  /** @type {unknown} */
  const event = JSON.parse(body);
  const { type, data } = /** @type {{ type: string, data: { report: string, sequence: number } }} */ (event);
  return PUBLIC.includes(type) ? [data.report, data.sequence] : null;
}

/** @param {string} id @param {string} body */
function remember(id, body) {
  filed.add(id);
  const place = placeOf(body);
  if (place) latest.set(place[0], Math.max(place[1], latest.get(place[0]) ?? 0));
}

/** Files what is new, so that it is safe before the answer is sent. @param {string} id @param {string} body */
function receive(id, body) {
  if (filed.has(id)) return 'repeated';
  const place = placeOf(body);
  if (place && place[1] <= (latest.get(place[0]) ?? 0)) return 'older';
  // A body is one line of JSON. Other programs take their work from this file, which here stands for your queue or
  // table.
  appendFileSync(INBOX, `${id}\t${body}\n`, { flush: true });
  remember(id, body);
  return 'filed';
}

/** @param {import('node:http').IncomingMessage} request @returns {Promise<number>} the status to answer with */
async function answer(request) {
  if (request.method !== 'POST') return 405;
  /** @type {Buffer[]} */
  const pieces = [];
  let size = 0;
  for await (const piece of /** @type {AsyncIterable<Buffer>} */ (request)) {
    size += piece.length;
    if (size <= LARGEST_BODY) pieces.push(piece);
  }
  if (size > LARGEST_BODY) return 413;
  // The signature is of the bytes as they came, so they are verified before anything reads them.
  const body = Buffer.concat(pieces).toString('utf8');
  const headers = /** @type {Record<string, string>} */ (request.headers);
  try {
    webhook.verify(body, headers, { jsonParse: false });
  } catch {
    return 401;
  }
  const id = String(headers['webhook-id']);
  process.stdout.write(`${receive(id, body)} ${id}\n`);
  return 204;
}

if (existsSync(INBOX)) {
  for (const line of readFileSync(INBOX, 'utf8').split('\n')) {
    const [id, body] = line.split('\t');
    if (id && body) remember(id, body);
  }
}

const server = createServer((request, response) => {
  answer(request).then(
    (status) => response.writeHead(status).end(),
    (/** @type {unknown} */ error) => {
      // Whatever went wrong here, it will be sent again.
      process.stderr.write(`${String(error)}\n`);
      response.writeHead(500).end();
    },
  );
});
server.listen(Number(PORT), '127.0.0.1', () => {
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  process.stdout.write(`listening on http://127.0.0.1:${address.port}\n`);
});
