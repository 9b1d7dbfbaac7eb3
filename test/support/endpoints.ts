import { createEndpoint } from '../../src/commands/createEndpoint.ts';
import { rotateEndpointKey } from '../../src/commands/rotateEndpointKey.ts';
import type { ListedEndpoint } from '../../src/webhooks/endpoint.ts';
import { webhooks } from './webhooks.ts';
import type { World } from './world.ts';

/** One that nobody has verified, in its second version, with a key of before. */
export async function rotatedEndpoint(
  world: World,
  organ: string,
  made: { readonly id: string; readonly secret: string; readonly nonce: string },
): Promise<ListedEndpoint> {
  const filter = { types: ['report.submitted'], under: organ, scopes: ['OWN'] } as const;
  const wanted = { format: 'STANDARD', scheme: 'v1', filter } as const;
  const context = { ...world.context(), ...webhooks, ...made };
  const named = { name: '门户网站', organ, url: 'https://portal.example/hooks' };
  await createEndpoint({ ...named, ...wanted }, context);
  const again = { endpoint: made.id, scheme: 'v1a', expectedVersion: 1 } as const;
  return (await rotateEndpointKey(again, context)).endpoint;
}
