import type { Store } from '../../store/store.ts';
import type { ListedEndpoint } from '../../webhooks/endpoint.ts';

export async function allEndpoints(store: Store): Promise<readonly ListedEndpoint[]> {
  const all: ListedEndpoint[] = [];
  for await (const each of store.everyEndpoint()) all.push(each);
  return all;
}
