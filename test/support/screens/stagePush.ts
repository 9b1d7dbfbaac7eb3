import { randomBytes, randomUUID } from 'node:crypto';
import { subjectUrl } from '../../../src/api/subjectUrl.ts';
import { createEndpoint } from '../../../src/commands/createEndpoint.ts';
import { createDeliverer } from '../../../src/commands/deliverDue.ts';
import type { CommandContext } from '../../../src/commands/shared/context.ts';
import { createTeller } from '../../../src/commands/tellRecent.ts';
import { verifyEndpoint } from '../../../src/commands/verifyEndpoint.ts';
import type { Store } from '../../../src/store/store.ts';
import { anAttempt, webhooks } from '../webhooks.ts';

const quietly = () => undefined;

/** Of the attempts, in order. None of the last: what an endpoint does last is how it is said to be. */
const refused: readonly number[] = [2, 5];

/** The reports of the year before come after it. */
const SINCE = '2026-01-01T01:00:00.000Z';

/** Two endpoints, one never verified; the other, whose id this gives, was told all that happened, not always with success. */
export async function seedPush(store: Store, asker: CommandContext, source: string): Promise<string> {
  const context = { ...asker, now: SINCE };
  const made = () => ({
    ...context,
    ...webhooks,
    id: randomUUID(),
    secret: randomBytes(32).toString('hex'),
    nonce: randomBytes(16).toString('hex'),
  });
  const wanted = { format: 'STANDARD', scheme: 'v1', organ: 'root' } as const;
  const filter = { types: [], under: 'qingwan', scopes: [] } as const;
  const portal = { name: '区政府门户网站', url: 'https://portal.example/hooks', ...wanted, filter };
  const archive = { name: '市档案馆', url: 'https://archive.example/hooks/reports', ...wanted, filter };
  const { endpoint } = (await createEndpoint(portal, made())).endpoint;
  await createEndpoint(archive, made());
  await verifyEndpoint({ endpoint: endpoint.id }, { ...context, ...webhooks, source });

  let sent = 0;
  const send = () => {
    sent += 1;
    return Promise.resolve(
      refused.includes(sent)
        ? anAttempt({ status: 503, body: '数据库忙' })
        : anAttempt({ body: '收到', tookMs: 41 }),
    );
  };
  const now = () => new Date().toISOString();
  const urlOf = (subject: Parameters<typeof subjectUrl>[1]) => subjectUrl(source, subject);
  const { sealingKey } = webhooks;
  const sending = { store, now, random: () => 0.5, send, sealingKey, source, urlOf };
  await createTeller(sending, quietly).tell(SINCE);
  const deliverer = createDeliverer(sending, quietly);
  await deliverer.look();
  await deliverer.idle();
  return endpoint.id;
}
