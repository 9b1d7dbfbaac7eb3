import type { Store } from '../../store/store.ts';
import type { ListedEndpoint } from '../../webhooks/endpoint.ts';
import { disabledMessage } from '../../webhooks/endpointPayload.ts';
import { deliveriesOf, thereAt } from '../../webhooks/fanOut.ts';
import { recipients } from '../../webhooks/recipients.ts';

/**
 * Tells the other endpoints of its organ, of those given, that an endpoint is disabled; how many had not been told. It
 * follows from the health alone, so that whoever comes later tells what a sender that died did not.
 */
export async function tellOfDisabled(
  { endpoint, health }: ListedEndpoint,
  among: readonly ListedEndpoint[],
  { store, now }: { readonly store: Store; readonly now: () => string },
): Promise<number> {
  const message = disabledMessage(endpoint, health);
  if (!message) return 0;
  const { id, organPath } = endpoint;
  const facts = { type: message.type, organPath, scope: null, endpoint: id };
  const told = recipients(thereAt(among, message.timestamp), facts);
  return (await store.addDeliveries(deliveriesOf(message, told, now()))).length;
}
